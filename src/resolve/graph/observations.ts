import type { UnitEntry } from "../../model/knowledge.js";
import { indicatorId, observationId, type ObservationRow } from "../../model/graph.js";
import type { ReadReport } from "../../model/reading.js";
import { upper } from "./lists.js";

/** Figures with the value in its base unit (亩 → 平方米) beside the printed one; `-n` tells values apart that start at one place. */
export function observationRows(
  { reading }: ReadReport,
  report: string,
  at: (fact: { readonly sentence: readonly [number, number] }) => string,
  units: ReadonlyMap<string, UnitEntry>,
): ObservationRow[] {
  const seen = new Map<number, number>();
  return reading.observations.map((observation) => {
    const n = seen.get(observation.start) ?? 0;
    seen.set(observation.start, n + 1);
    const { indicator, metric, value, unit, rawValue, approx, scope, period, year, role, start, end, rule } = observation;
    const known = units.get(unit);
    return {
      id: observationId(report, start, n),
      indicator: indicator === null ? null : indicatorId(indicator),
      sentence: at(observation),
      metric,
      value,
      unit,
      rawValue,
      baseValue: value * (known?.factor ?? 1),
      baseUnit: known?.baseUnit ?? unit,
      approximation: approx,
      scope,
      period: period === null ? null : period === "as-of" ? "AS_OF" : upper(period),
      year,
      role: upper(role),
      start,
      end,
      rule,
    };
  });
}
