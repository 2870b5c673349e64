import { createHash, type Hash } from "node:crypto";
import type { ReportGraph, VocabularyGraph } from "../model/graph.js";
import type { Row } from "./store.js";

/*
 * What the version of a dataset is made of (摘要): one digest of each report and one of the vocabulary, noted when they are written. The fields
 * below are all that counts; a field that is added to a row must be named here, or be left out by name.
 */

type Listed<List> = List extends readonly (infer Element)[] ? Element : List;
type Fields<Graph, List extends keyof Graph, Left extends string = never> = Readonly<
  Record<Exclude<keyof Listed<Graph[List]>, Left>, true>
>;

/**
 * Of a report what it owns. Not the text, which `contentHash` stands for; not the lexicon, which a report that a correction does not touch is
 * carried over to; not the nodes that it shares with others, which follow from their ids and from the versions that read it.
 */
const REPORT: Fields<ReportGraph, "report", "text" | "lexiconVersion" | "ingestedAt"> = {
  id: true,
  locality: true,
  title: true,
  year: true,
  publishedOn: true,
  issuers: true,
  body: true,
  level: true,
  source: true,
  mediaType: true,
  contentHash: true,
  inferred: true,
  extractorVersion: true,
};

const SECTION: Fields<ReportGraph, "sections"> = {
  id: true,
  heading: true,
  number: true,
  depth: true,
  order: true,
  role: true,
  start: true,
  end: true,
  theme: true,
  path: true,
};

const SENTENCE: Fields<ReportGraph, "sentences"> = { id: true, section: true, text: true, start: true, end: true, order: true, role: true };

/** The kind of a target is the beginning of its id. */
const MENTION: Fields<ReportGraph, "mentions", "kind"> = {
  id: true,
  sentence: true,
  target: true,
  start: true,
  end: true,
  text: true,
  rule: true,
};

const ADOPTION: Fields<ReportGraph, "adoptions"> = {
  id: true,
  program: true,
  place: true,
  report: true,
  year: true,
  status: true,
  evidence: true,
  mentions: true,
  plannedFor: true,
};

const CITATION: Fields<ReportGraph, "citations"> = {
  id: true,
  policyDocument: true,
  relation: true,
  title: true,
  docNumber: true,
  evidence: true,
  mentions: true,
};

const ISSUED: Fields<ReportGraph, "issued"> = { id: true, policyDocument: true, year: true, evidence: true };

const OBSERVATION: Fields<ReportGraph, "observations"> = {
  id: true,
  indicator: true,
  sentence: true,
  metric: true,
  value: true,
  unit: true,
  rawValue: true,
  baseValue: true,
  baseUnit: true,
  approximation: true,
  scope: true,
  period: true,
  year: true,
  role: true,
  start: true,
  end: true,
  rule: true,
};

const FACTS = {
  sections: SECTION,
  sentences: SENTENCE,
  mentions: MENTION,
  adoptions: ADOPTION,
  citations: CITATION,
  issued: ISSUED,
  observations: OBSERVATION,
} as const;

const LOCALITY: Fields<VocabularyGraph, "localities"> = {
  id: true,
  name: true,
  fullName: true,
  code: true,
  level: true,
  kind: true,
  aliases: true,
  pinyin: true,
  validFrom: true,
  validTo: true,
  parent: true,
};
const SUCCESSION: Fields<VocabularyGraph, "successions"> = { from: true, to: true, year: true, kind: true };
const THEME: Fields<VocabularyGraph, "themes"> = { id: true, name: true, order: true, outlineSection: true };
const PROGRAM: Fields<VocabularyGraph, "programs", "curated"> = {
  id: true,
  name: true,
  aliases: true,
  pinyin: true,
  kind: true,
  scope: true,
  theme: true,
};
const COMPONENT: Fields<VocabularyGraph, "components"> = { part: true, whole: true };
const FOUNDATION: Fields<VocabularyGraph, "foundations"> = { program: true, document: true };
const DOCUMENT: Fields<VocabularyGraph, "policyDocuments", "curated"> = {
  id: true,
  title: true,
  aliases: true,
  kind: true,
  docNumber: true,
  year: true,
};
const INDICATOR: Fields<VocabularyGraph, "indicators"> = { id: true, name: true, unit: true, valueType: true, aliases: true, theme: true };

const WORDS = {
  localities: LOCALITY,
  successions: SUCCESSION,
  themes: THEME,
  programs: PROGRAM,
  components: COMPONENT,
  foundations: FOUNDATION,
  policyDocuments: DOCUMENT,
  indicators: INDICATOR,
} as const;

/** What a report owns, as it is written or as it is stored. */
export type OwnFacts = Pick<ReportGraph, "report" | keyof typeof FACTS>;

/** Sixty-four hex digits over all that a report says, the same in whatever order and from whichever store its rows come. */
export function reportDigest(facts: OwnFacts): string {
  const hash = createHash("sha256");
  add(hash, "report", REPORT, [facts.report]);
  for (const [list, fields] of Object.entries(FACTS)) add(hash, list, fields, facts[list as keyof typeof FACTS]);
  return hash.digest("hex");
}

/** The same over gazetteer and lexicon. */
export function vocabularyDigest(vocabulary: VocabularyGraph): string {
  const hash = createHash("sha256");
  for (const [list, fields] of Object.entries(WORDS)) add(hash, list, fields, vocabulary[list as keyof typeof WORDS]);
  return hash.digest("hex");
}

/** The graph with its digest noted on the report's row. */
export const withDigest = <Graph extends OwnFacts>(graph: Graph): Graph => ({
  ...graph,
  report: { ...graph.report, digest: reportDigest(graph) },
});

/** A line for each row, in the order of the lines; what is null and what is not there are one. A row that comes twice is stored once. */
function add(hash: Hash, list: string, fields: Readonly<Record<string, true>>, rows: readonly object[]): void {
  const names = Object.keys(fields);
  const lines = rows.map((row) => JSON.stringify(names.map((name) => (row as Row)[name] ?? null)));
  hash.update(`${list}\n`);
  for (const line of [...new Set(lines)].sort()) hash.update(`${line}\n`);
}
