import type { about as chinese } from "../zh/about.js";

/** Words about the data (关于). */
export const about: typeof chinese = {
  title: "About these data",
  lead: "Local governments publish a rule-of-law report each year. Measures, documents and figures are read in them sentence by sentence, and each leads back to its sentence. No report and silence are always told apart.",
  data: "Data",
  kind: "Kind",
  inReports: "in reports",
  known: "known in all",
  datasetMeans:
    "The version of the dataset changes with anything that the graph says and is the same on either store; name it when you cite.",
  versions: "Versions",
  dataset: "Dataset",
  reckoning: "Reckoning the version of the dataset…",
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
  download: "Take the data",
  quality: "How well they are read",
  qualityText:
    "Two of the reports that come along were marked by hand and are compared with what is read. These floors only ever rise; a change below them fails its tests:",
  measured: {
    documents: (f1) => `documents: F1 of at least ${f1}`,
    figures: (f1) => `figures: F1 of at least ${f1}`,
    measures: (precision) => `measures: of a hundred that are read at least ${precision} are right`,
    core: (recall) => `measures known beyond one place: of a hundred at least ${recall} are found`,
  },
  unseen:
    "Both were at hand while the rules were written, so expect less on reports that nobody here has seen; names coined locally are the weakest spot, and what the lexicon does not know says so.",
  licence: "Licence",
  licenceText:
    "The program and its lexicon are under Apache-2.0. Reports are documents that governments published under China's regulations on open government information; as administrative documents they are not protected by copyright (Article 5 of the Copyright Law). Please cite the report itself.",
};
