import type { changes as chinese } from "../zh/changes.js";

/** Words of the changes between two years (逐年变化). */
export const changes: typeof chinese = {
  titleOf: (place: string) => `${place} over the years`,
  title: (place: string, from: number, to: number) => `${place} between ${from} and ${to}`,
  place: "The place",
  from: "Earlier",
  to: "Later",
  begun: "Newly told as done",
  earlier: (year: number) => `told as done in ${year} before`,
  gone: "No longer mentioned",
  goneNote: "Told as done in the earlier year, not named in the later; that need not mean that it ended.",
  named: "Now only planned, lacking or mentioned",
  kept: "Done in both",
  plans: "What became of the earlier year's plans",
  planSentences: "The earlier year's plans as printed",
  figures: "Figures up or down",
  moved: "Change",
  missing: (years: string, have: string) => `There is no report of ${years}, so nothing can be compared; there are: ${have}.`,
  none: "none",
  direction: { UP: "up", DOWN: "down", SAME: "same", UNCLEAR: "read the sentences" },
  noReports: "No report of this place is loaded, so there is nothing to compare. Load some with fazhi ingest.",
  oneReport: (year: string) => `Only the report of ${year} is loaded; with that of another year this page compares the two.`,
};
