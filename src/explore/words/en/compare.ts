import type { compare as chinese } from "../zh/compare.js";

/** Words of the comparison (比较). */
export const compare: typeof chinese = {
  title: "Compare",
  lead: "Two to six places side by side: differences first, what is the same folded away.",
  add: "Add a place",
  remove: (name: string) => `Remove ${name}`,
  differing: (n: number) => `${n} measures that differ`,
  same: (n: number) => `${n} measures that all of them did`,
  figures: "Figures",
  reported: (years: string) => `Reports: ${years}`,
  empty: "Add two places at least. Places with reports:",
  notFound: (names: string) => `Not found: ${names}`,
  full: "Six places at most.",
};
