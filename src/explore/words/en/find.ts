import type { find as chinese } from "../zh/find.js";

/** Words of the search (搜索). */
export const find: typeof chinese = {
  results: (n: number, text: string) => `“${text}”: ${n}`,
  none: (text: string) => `Nothing found for “${text}”. Try other or fewer characters, or pinyin initials such as yts, yingtan.`,
  blank: "Type above what to look for: a place, a measure, a document, an indicator, or words of a sentence.",
  nothingHere: (text: string) => `Nothing found for “${text}” here. Widen the place or the years.`,
  narrow: "Where and when",
  within: "Within a place and all below it",
  everywhere: "Any place",
  anywhere: "Any place and year",
  from: "Years from",
  to: "to",
  kinds: "Kinds of results",
  recent: "Recently seen",
  suggested: "Try",
  all: "All results",
  adopters: (n: number) => (n === 1 ? "1 place" : `${n} places`),
  citing: (n: number) => (n === 1 ? "cited by 1 place" : `cited by ${n} places`),
};
