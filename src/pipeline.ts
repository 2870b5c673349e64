import { fileURLToPath } from "node:url";
import { extractor, type Extractor, type Trace } from "./extract/index.js";
import { loadKnowledge as loadSeeds } from "./knowledge/index.js";
import type { ReportGraph, VocabularyGraph } from "./model/graph.js";
import type { Knowledge } from "./model/knowledge.js";
import type { ReadReport } from "./model/reading.js";
import type { SourceText } from "./model/text.js";
import { closedUp, parse } from "./parse/index.js";
import { asPrinted, graphContext, overriddenLexicon, reportGraph, resolver, vocabularyGraph } from "./resolve/index.js";
import type { Gazetteer, GraphContext, Hints, Resolver } from "./resolve/index.js";
import { pinyin } from "./zh/pinyin.js";

export type { Hints, Trace };

/** Raised whenever the rules read something differently, so that stored reports are known for outdated. */
const EXTRACTOR_VERSION = "2026.11.21";

const SEEDS = fileURLToPath(new URL("../seeds", import.meta.url));

/** Gazetteer and lexicon of the package. */
export const loadKnowledge = (): Knowledge => loadSeeds(SEEDS);

/** What `fazhi extract` prints of a text, and what of it becomes a graph (null where it is no report). */
export function readReport(source: SourceText, knowledge: Knowledge, hints: Hints = {}, trace?: Trace): ReturnType<Resolver> {
  const { extract, resolve } = stages(knowledge);
  const readText = (text: SourceText, heard?: Trace): ReturnType<Resolver> => {
    const parsed = parse(text, knowledge.lexicon.themes);
    return resolve(parsed, () => extract(parsed, heard), hints);
  };
  const closed = closedUp(source);
  return closed === null ? readText(source, trace) : asPrinted(source, closed, readText, trace);
}

/** By whose rules and words a text is read now: a stored report with the same is not read again. */
export const readingVersions = ({ lexiconVersion }: Knowledge): { readonly extractorVersion: string; readonly lexiconVersion: string } => {
  return { extractorVersion: EXTRACTOR_VERSION, lexiconVersion };
};

/** A reading as rows of the graph. */
export const toGraph = (read: ReadReport, knowledge: Knowledge): ReportGraph => reportGraph(read, stages(knowledge).context());

/** Gazetteer and lexicon as rows of the graph. */
export function toVocabulary(knowledge: Knowledge): VocabularyGraph {
  const { named, gazetteer } = stages(knowledge);
  return vocabularyGraph(named, pinyin, gazetteer);
}

interface Stages {
  readonly extract: Extractor;
  readonly resolve: Resolver;
  readonly gazetteer: Gazetteer;
  /** The knowledge with the names of measures that people merged and split. */
  readonly named: Knowledge;
  readonly context: () => GraphContext;
}

const ready = new WeakMap<Knowledge, Stages>();

/** The stages made ready for some knowledge, once. */
function stages(knowledge: Knowledge): Stages {
  const known = ready.get(knowledge);
  if (known !== undefined) return known;
  const resolve = resolver(knowledge);
  const { lexicon, overrides = [] } = knowledge;
  const named = overrides.length === 0 ? knowledge : { ...knowledge, lexicon: overriddenLexicon(lexicon, overrides) };
  let context: GraphContext | null = null;
  const made: Stages = {
    extract: extractor(lexicon),
    resolve,
    gazetteer: resolve.gazetteer,
    named,
    context: () => (context ??= graphContext(named, resolve.gazetteer, pinyin, EXTRACTOR_VERSION)),
  };
  ready.set(knowledge, made);
  return made;
}
