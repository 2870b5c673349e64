import type { indicator as chinese } from "../zh/indicator.js";

/** Words of an indicator (指标). */
export const indicator: typeof chinese = {
  none: "No report gives this figure yet.",
  noneHere: "No report in this part gives this figure. Widen the place or the level.",
  noneOfYear: "There is no value of this year that compares: see the table.",
  places: (n: number) => (n === 1 ? "1 place gives this figure" : `${n} places give this figure`),
  level: "Level",
  within: "Within a place",
  everywhere: "Everywhere",
  panel: (axis: string, n: number) => `${axis} · ${n === 1 ? "1 place" : `${n} places`}`,
  latestYear: "latest of each",
  latest: (name: string, axis: string) => `${name} (${axis}), the latest of each place, largest first`,
  ofYear: (name: string, axis: string, year: number) => `${name} (${axis}), ${year}, largest first`,
  linesLabel: (name: string, axis: string) => `${name} (${axis}) over the years`,
  table: "Figures with their sentences",
  axis: "Unit and scope",
  legend: "Values as printed. Blank: reported and silent. Hatched: no report.",
  open: "Open: approximate. A dot leads to its sentence.",
  mixed: "Other units and scopes stand apart, never on one axis.",
  cumulative: "cumulative",
  conflicting: "the report contradicts itself",
  more: (n: number) => `Many places: the first ${n} series are shown; narrow them by place or level.`,
  state: { GIVEN: "given", SILENT: "silent", NO_REPORT: "no report" },
};
