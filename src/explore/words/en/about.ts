import type { about as chinese } from "../zh/about.js";

/** Words about the data (关于). */
export const about: typeof chinese = {
  title: "About these data",
  lead: "Local governments publish a rule-of-law report each year. Measures, documents and figures are read in them sentence by sentence, and each leads back to its sentence. No report and silence are always told apart.",
  data: "Data",
  versions: "Versions",
  dataset: "Dataset",
  lexicon: "Lexicon",
  gazetteer: "Gazetteer",
  extractor: "Rules",
  engine: "Store",
  citing: "How to cite",
  citingText: (version: string) =>
    `法治图谱 (fazhi-graph), dataset ${version}. For a single fact use “Cite” beside its sentence: it points to the report itself.`,
  limits:
    "Mind: the data are read by rules and not free of errors; the sentence and the report decide. The first year reported is not the year something began.",
  schema: "Interface",
  download: "Download the whole graph",
};
