import type { indicator as chinese } from "../zh/indicator.js";

/** Words of an indicator (指标). */
export const indicator: typeof chinese = {
  none: "No report gives this figure yet.",
  ranked: (year: number) => `Places in ${year}`,
  lines: "Over the years",
  table: "Figures with their sentences",
  open: "open: approximate",
  mixed: "Other units and scopes stand apart, never on one axis.",
  cumulative: "cumulative",
  conflicting: "the report contradicts itself",
  repeats: (n: number) => `printed ${n} times`,
  more: "Only the first 60 series are shown; ask by place in GraphQL for the rest.",
  state: { GIVEN: "given", SILENT: "silent", NO_REPORT: "no report" },
};
