import type { matrix as chinese } from "../zh/matrix.js";

/** Words of the matrix (矩阵). */
export const matrix: typeof chinese = {
  title: "Who does what",
  titles: { measures: "Who does what", figures: "Figures of places" },
  leads: {
    measures: "Rows are places, columns measures; a cell leads to its sentence, arrow keys move.",
    figures:
      "Rows are places, columns indicators in one unit each; values as printed, bars compare within a column, a value leads to its sentence.",
  },
  firstYear: "digits: the first year",
  comingFigures: (come: number, all: number) => `${come} of ${all} figures fetched…`,
  tooManyFigures: (shown: number, all: number, since: number | null) =>
    since === null
      ? `${all} figures, ${shown} fetched; narrow them by place or theme.`
      : `${all} figures, the ${shown} since ${since} fetched; choose a year for earlier ones, or narrow them by place or theme.`,
  noFigures: "There is no figure that compares in this part. Widen the place, the theme or the year.",
  sortBy: (name: string, unit: string) => `Sort by ${name} (${unit}), largest first`,
  within: "Within",
  anyPlace: "Narrow to a place",
  theme: "Theme",
  everyTheme: "every theme",
  year: "Year",
  everyYear: "every year",
  country: "the country",
  order: "Order",
  orders: { like: "by likeness", tree: "by place", year: "by first year" },
  tabs: { measures: "Measures", figures: "Figures" },
  columns: (n: number) => (n === 1 ? "1 measure" : `${n} measures`),
  rows: (n: number) => (n === 1 ? "1 place" : `${n} places`),
  named: (n: number) => (n === 1 ? "named by 1 place" : `named by ${n} places`),
  reports: (years: string, n: number) => `Reports: ${years} · names ${n} of these measures`,
  coming: (come: number, all: number) => `${come} of ${all} places fetched…`,
  empty: "There are no reports in this part, or they name no measure. Widen the place, the theme or the year.",
  everything: "Show everything",
  tooManyPlaces: (shown: number, all: number) => `${all} places, the first ${shown} are shown; narrow them by place.`,
};
