import type { start as chinese } from "../zh/start.js";

/** Words of the start page (首页). */
export const start: typeof chinese = {
  lead: "Chinese local governments' yearly rule-of-law reports as one graph: who did what, in which year, in which words.",
  counts: (n: Readonly<Record<string, string>>) =>
    `Here are ${n["reports"]} reports of ${n["places"]} places with ${n["sentences"]} sentences; read in them: ${n["programs"]} measures, ${n["documents"]} documents, ${n["figures"]} figures.`,
  empty: "There are no reports yet. Run fazhi ingest FILE, or npm start, which loads five; this page then shows them.",
  reports: "Latest reports",
  programs: "Measures by adopters",
  documents: "Documents by places that cite them",
  places: "Places with reports",
  questions: "Questions to begin with",
  places_n: (n: number) => (n === 1 ? "1 place" : `${n} places`),
};
