import type { changes as chinese } from "../zh/changes.js";

/** Words of the changes between two years (逐年变化). */
export const changes: typeof chinese = {
  title: (place: string) => `${place} between two years`,
  from: "Earlier",
  to: "Later",
  begun: "Newly told as done",
  gone: "No longer mentioned",
  named: "Now only planned, lacking or mentioned",
  kept: "Done in both",
  plans: "What became of the earlier year's plans",
  planSentences: "The earlier year's plans as printed",
  figures: "Figures up or down",
  missing: (years: string, have: string) => `There is no report of ${years}, so nothing can be compared; there are: ${have}.`,
  none: "none",
  direction: { UP: "up", DOWN: "down", SAME: "same", UNCLEAR: "read the sentences" },
  noReports: "No report of this place is loaded, so there is nothing to compare.",
};
