import type { document as chinese } from "../zh/document.js";

/** Words of a policy document (政策文件). */
export const document: typeof chinese = {
  titles: "As printed",
  issuedBy: "Issued by",
  national: "a national body, or a place that is not known",
  cited: (n: number) => (n === 1 ? "named by reports of 1 place" : `named by reports of ${n} places`),
  basis: { REPORT: "by its own report", TITLE: "by its title" },
  table: "What each report says",
  founding: "Measures founded on it",
  none: "No report names it yet.",
  noneOf: "No report says this of it.",
  every: "all",
};
