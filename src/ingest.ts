import { pMapIterable } from "p-map";
import { storedOfSources, type StoredOfSource } from "./load/read/sources.js";
import { removeReport, writeReport, writeVocabulary, type WriteMode, type WriteOutcome } from "./load/writer.js";
import { StoreError, type Store } from "./load/store.js";
import { fatal, type Fault } from "./model/fault.js";
import type { ReportGraph } from "./model/graph.js";
import type { Knowledge } from "./model/knowledge.js";
import { readingVersions, toVocabulary, type Hints } from "./pipeline.js";
import type { ReadResult } from "./read/index.js";
import { readHere, type Made, type Readers } from "./workers/index.js";

/** A report to be: read when its turn comes. */
export interface Input {
  readonly file: string;
  readonly read: () => Promise<ReadResult>;
  /** Where the file lies, so that a reading thread can read it itself instead of being handed what `read` gives. */
  readonly path?: string;
  /** Beyond those that hold for all inputs. */
  readonly hints?: Hints;
  /** Report that is read anew: should it now belong to another place or year, it goes from where it was. */
  readonly stored?: string;
}

export interface IngestOptions {
  readonly hints?: Hints;
  /** What to do where the store has another report of the same body and year. */
  readonly mode?: WriteMode;
  /** Who reads and extracts; this thread unless given. They are not closed. */
  readonly readers?: Readers;
}

/** What became of one input. `counts` are those of the report, whether it was written or not; null where it was not extracted. */
export interface IngestOutcome {
  readonly file: string;
  readonly outcome: WriteOutcome["outcome"] | "failed" | "dry-run";
  readonly id: string | null;
  readonly faults: readonly Fault[];
  readonly counts: Readonly<Record<"programs" | "policyDocuments" | "observations", number>> | null;
}

/**
 * Takes inputs into the store one by one in their order, each in a transaction of its own: whoever stops reading leaves a whole graph behind.
 * A source whose report is stored and was read from the same content by the same versions is not extracted again. Without a store
 * everything is done but the writing. Throws only when the store is lost.
 */
export async function* ingest(
  store: Store | null,
  knowledge: Knowledge,
  inputs: readonly Input[],
  { hints = {}, mode = "skip", readers = readHere(knowledge) }: IngestOptions = {},
): AsyncGenerator<IngestOutcome> {
  if (store !== null) await writeVocabulary(store, toVocabulary(knowledge), knowledge);
  const stored = store === null ? new Map<string, StoredOfSource>() : await current(store, knowledge, inputs, hints);
  const made = pMapIterable(
    inputs,
    async (input) => ({ input, made: await make(input, { ...hints, ...input.hints }, stored.get(input.file), readers) }),
    { concurrency: readers.atOnce },
  );
  for await (const { input, made: one } of made) yield await settle(store, input, one, stored.get(input.file)?.id ?? null, mode);
}

/** Stored reports that need not be read again while their content is the same. */
async function current(
  store: Store,
  knowledge: Knowledge,
  inputs: readonly Input[],
  hints: Hints,
): Promise<ReadonlyMap<string, StoredOfSource>> {
  if (hints.locality !== undefined || hints.year !== undefined) return new Map();
  const { extractorVersion, lexiconVersion } = readingVersions(knowledge);
  const sources = inputs.filter(({ stored, hints: own }) => stored === undefined && own === undefined).map(({ file }) => file);
  const found = await storedOfSources(store, sources);
  return new Map(
    [...found].filter(([, one]) => !one.given && one.extractorVersion === extractorVersion && one.lexiconVersion === lexiconVersion),
  );
}

async function make({ file, path, read }: Input, hints: Hints, stored: StoredOfSource | undefined, readers: Readers): Promise<Made> {
  const from = path === undefined ? await read() : { path };
  return readers.make({ file, from, hints, unless: stored?.contentHash ?? null });
}

async function settle(
  store: Store | null,
  input: Input,
  { graph, faults, same }: Made,
  id: string | null,
  mode: WriteMode,
): Promise<IngestOutcome> {
  const { file } = input;
  if (same) return { file, outcome: "same", id, faults, counts: null };
  if (graph === null) return { file, outcome: "failed", id: null, faults, counts: null };
  if (store === null) return { file, outcome: "dry-run", id: graph.report.id, faults, counts: countsOf(graph) };
  return write(store, input, graph, faults, mode);
}

async function write(
  store: Store,
  { file, stored }: Input,
  graph: ReportGraph,
  faults: readonly Fault[],
  mode: WriteMode,
): Promise<IngestOutcome> {
  const counts = countsOf(graph);
  try {
    const { outcome, id, other } = await writeReport(store, graph, { mode });
    if (stored !== undefined && outcome === "new") await removeReport(store, stored);
    if (outcome !== "duplicate") return { file, outcome, id, faults, counts };
    return { file, outcome, id, faults: [...faults, duplicate(id, other ?? "-")], counts };
  } catch (error) {
    if (!(error instanceof StoreError) || error.fault !== "BAD_DATA") throw error;
    return { file, outcome: "failed", id: null, faults: [...faults, fatal("STORE_FAILED", error.message, error.hint)], counts };
  }
}

const duplicate = (id: string, other: string): Fault =>
  fatal(
    "DUPLICATE_REPORT",
    `同一机关同一年度已有报告 ${id}，来自 ${other} (there is a report of this body and year already)。`,
    "替换请加 --replace，两份都留请加 --keep-both (use --replace or --keep-both)。",
  );

const countsOf = ({ programs, policyDocuments, observations }: ReportGraph): IngestOutcome["counts"] => ({
  programs: programs.length,
  policyDocuments: policyDocuments.length,
  observations: observations.length,
});
