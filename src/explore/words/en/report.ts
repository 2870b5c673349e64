import type { report as chinese } from "../zh/report.js";

/** Words of a report to read (读报告). */
export const report: typeof chinese = {
  outline: "Outline",
  legend: "Marks",
  note: "Press or focus a mark to see what was read; press a sentence to cite it.",
  measures: "measures",
  documents: "documents",
  figures: "figures",
  passages: "shortcomings, plans",
  inferred: "Inferred",
  issuers: "Signed by",
  source: "Source",
  versions: "Rules",
  sentence: "Chosen sentence",
  understood: "Read as",
  value: "Value",
  scope: "Scope",
  period: "Period",
  counted: "Counts",
  theme: "Theme",
  uncounted: "of no known indicator",
  preamble: "(opening)",
  bodies: "Bodies named",
};
