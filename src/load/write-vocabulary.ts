import type { VocabularyGraph } from "../model/graph.js";
import { vocabularyDigest } from "./digest.js";
import { runBatches, runIds } from "./batches.js";
import type { Batch } from "./batches.js";
import { deriveDocuments } from "./documents.js";
import type { Parameters, Store, Transaction } from "./store.js";
import { sweep } from "./sweep.js";

/** Versions of the gazetteer and the lexicon behind a vocabulary; `Knowledge` has them. */
export interface VocabularyVersion {
  readonly gazetteerVersion: string;
  readonly lexiconVersion: string;
}

/**
 * Writes gazetteer and lexicon where the store holds other versions of them; true when it wrote. What is no longer in the
 * vocabulary goes, or stays as an uncurated node while reports refer to it.
 */
export async function writeVocabulary(store: Store, vocabulary: VocabularyGraph, version: VocabularyVersion): Promise<boolean> {
  const { gazetteerVersion, lexiconVersion } = version;
  const [stored] = await store.read("meta/stored");
  const hasGazetteer = stored?.["gazetteerVersion"] === gazetteerVersion;
  if (hasGazetteer && stored["lexiconVersion"] === lexiconVersion) return false;
  await write(store, vocabulary, version, hasGazetteer ? without(GAZETTEER) : all);
  return true;
}

/** The same whatever versions the store holds. */
export const rewriteVocabulary = (store: Store, vocabulary: VocabularyGraph, version: VocabularyVersion): Promise<void> =>
  write(store, vocabulary, version, all);

async function write(store: Store, vocabulary: VocabularyGraph, version: VocabularyVersion, isWritten: Parts): Promise<void> {
  const { gazetteerVersion, lexiconVersion } = version;
  const digest = vocabularyDigest(vocabulary);
  const written = (batches: readonly Batch[]): Batch[] => batches.filter(({ statement }) => isWritten(statement));
  await store.write(async (transaction) => {
    await transaction.run("write/lock");
    const before = await curatedIds(transaction);
    if (before.size > 0)
      for (const kind of relationships) if (isWritten(`write/vocabulary/${kind}`)) await transaction.run(`write/vocabulary/clear-${kind}`);
    await runBatches(transaction, written(nodeBatches(vocabulary)));
    await retire(transaction, before, vocabulary);
    await runBatches(transaction, written(relationshipBatches(vocabulary)));
    await transaction.run("write/vocabulary/versions", { gazetteerVersion, lexiconVersion, vocabulary: digest });
    await transaction.run("write/count-write");
  });
}

type Parts = (statement: string) => boolean;

/** What a correction of the lexicon leaves as it is. */
const GAZETTEER = ["localities", "part-of", "succeeded-by"].map((part) => `write/vocabulary/${part}`);
const all: Parts = () => true;
const without =
  (statements: readonly string[]): Parts =>
  (statement) =>
    !statements.includes(statement);

const relationships = ["part-of", "succeeded-by", "component-of", "founded-on", "program-themes", "indicator-themes"] as const;
const kinds = ["locality", "theme", "program", "policy-document", "indicator"] as const;

function nodeBatches({ localities, themes, programs, policyDocuments, indicators }: VocabularyGraph): Batch[] {
  return [
    nodes("localities", localities),
    nodes("themes", themes),
    nodes("programs", programs),
    nodes("policy-documents", policyDocuments),
    nodes("indicators", indicators),
  ];
}

function relationshipBatches(vocabulary: VocabularyGraph): Batch[] {
  return [
    tie(
      "part-of",
      vocabulary.localities.flatMap(({ id, parent, validFrom, validTo }) =>
        parent === null ? [] : [{ from: id, to: parent, validFrom, validTo }],
      ),
    ),
    tie("succeeded-by", vocabulary.successions),
    tie(
      "component-of",
      vocabulary.components.map(({ part, whole }) => ({ from: part, to: whole })),
    ),
    tie(
      "founded-on",
      vocabulary.foundations.map(({ program, document }) => ({ from: program, to: document })),
    ),
    { ...tie("program-themes", vocabulary.programs.flatMap(inTheme)), statement: "write/program-themes" },
    tie("indicator-themes", vocabulary.indicators.flatMap(inTheme)),
  ];
}

/** Takes the mark of the vocabulary off what is no longer in it, and removes what nothing refers to. */
async function retire(transaction: Transaction, before: Curated, vocabulary: VocabularyGraph): Promise<void> {
  const now = new Set(nodeBatches(vocabulary).flatMap(({ rows }) => rows.map((row) => row["id"])));
  const retired: string[] = [];
  for (const kind of kinds) {
    const ids = (before.get(kind) ?? []).filter((id) => !now.has(id));
    await runIds(transaction, `write/vocabulary/retire-${kind}`, ids);
    retired.push(...ids);
  }
  await sweep(transaction, retired);
  await deriveDocuments(
    transaction,
    retired.filter((id) => id.startsWith("pol-")),
  );
}

type Curated = ReadonlyMap<string, readonly string[]>;

async function curatedIds(transaction: Transaction): Promise<Curated> {
  const rows = await transaction.run("write/vocabulary/stored");
  return new Map(kinds.map((kind) => [kind, rows.filter((row) => row["kind"] === kind).map((row) => String(row["id"]))]));
}

const nodes = (statement: string, rows: readonly object[]): Batch => ({
  statement: `write/vocabulary/${statement}`,
  rows: rows.map((row) => ({ ...row, curated: true })),
});

const tie = (statement: string, rows: readonly object[]): Batch => ({
  statement: `write/vocabulary/${statement}`,
  rows: rows as readonly Parameters[],
});

const inTheme = (row: { readonly id: string; readonly theme: string | null }): object[] =>
  row.theme === null ? [] : [{ from: row.id, to: row.theme }];
