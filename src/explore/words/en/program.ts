import type { program as chinese } from "../zh/program.js";

/** Words of a measure (举措). */
export const program: typeof chinese = {
  aliases: "Also",
  founded: "Founded on",
  components: "Components",
  partOf: "Part of",
  adopters: (n: number) => (n === 1 ? "1 place implemented it" : `${n} places implemented it`),
  curated: "in the lexicon",
  uncurated: "read in reports, not in the lexicon",
  silent: (n: number) => `${n} more reported and are silent on it`,
  table: "Every record with its sentence",
  noAdoption: "No report names it yet.",
  together: "Adopted together with",
  curve: "New adopters and cumulative share",
  share: "cumulative share of places that reported",
  newly: "places that first report it",
  first: "First to report it",
  byLevel: "By level",
  byProvince: "By province",
  censored: "already in the first report loaded, so it may have begun earlier",
};
