import type { place as chinese } from "../zh/place.js";

/** Words of a place (地区). */
export const place: typeof chinese = {
  reports: "Reports",
  none: "No report of this place itself is loaded.",
  below: "Places below it with reports",
  noneBelow: "Nor is there one of a place below it. Load some with fazhi ingest, and they are listed here.",
  formerly: (names: string) => `Formerly: ${names}`,
  later: (names: string) => `Later: ${names}`,
  measures: "Measures",
  documents: "Documents",
  figures: "Figures",
  problems: "Shortcomings",
  plans: "Next steps",
  lastPlans: (year: number) => `What became of the plans of ${year}`,
  noLast: (year: number) => `There is no report of ${year} whose plans could be compared.`,
  issued: "Documents issued over the years",
  peers: (n: number, level: string) => `${n} of the same level (${level})`,
  own: "its other years",
  indicator: "Indicator",
  unnamed: "Other figures (of no known indicator)",
  noTheme: "No theme",
  target: "target",
};
