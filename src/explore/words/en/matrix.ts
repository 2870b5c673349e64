import type { matrix as chinese } from "../zh/matrix.js";

/** Words of the matrix (矩阵). */
export const matrix: typeof chinese = {
  title: "Who does what",
  lead: "Rows are places, columns measures; a cell leads to its sentence. Blank: reported and silent. Hatched: no report.",
  within: "Within",
  theme: "Theme",
  year: "Year",
  order: "Order",
  orders: { tree: "by place", like: "by likeness", year: "by first year" },
  columns: (n: number) => `${n} measures`,
  rows: (n: number) => `${n} places`,
  everyYear: "every year",
  country: "the country",
  empty: "There are no reports in this part. Widen the place, the theme or the year.",
  tooMuch: (shown: number, all: number) => `${all} adoptions, ${shown} fetched; narrow it by place, theme or year.`,
  tooManyPlaces: (shown: number, all: number) => `${all} reports, ${shown} fetched; narrow it by place.`,
};
