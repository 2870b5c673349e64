import type { Parameters } from "../../load/store.js";

/** A filter (筛选条件) as names of `cypher/filter/` and their parameters. */
export interface Filtered {
  readonly filters: readonly string[];
  readonly parameters: Parameters;
}

/** A condition: its fragment, and what it compares with; null or an absent value asks for nothing. */
export type Condition = readonly [fragment: string, parameter: string, value: unknown];

/** Conditions that all have to hold. */
export function filtered(conditions: readonly Condition[]): Filtered {
  const asked = conditions.filter(([, , value]) => value !== undefined && value !== null);
  return {
    filters: asked.map(([fragment]) => fragment),
    parameters: Object.fromEntries(asked.map(([, parameter, value]) => [parameter, value])),
  };
}

/** Reports of departments (部门报告) are left out, or alone are left. */
export const departments = (kind: string, wanted: "INCLUDE" | "EXCLUDE" | "ONLY" | null | undefined): readonly Condition[] =>
  wanted === "EXCLUDE"
    ? [[`${kind}-departments-excluded`, "departments", wanted]]
    : wanted === "ONLY"
      ? [[`${kind}-departments-only`, "departments", wanted]]
      : [];
