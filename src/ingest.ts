import { pMapIterable } from "p-map";
import { gathered } from "./gathered.js";
import { storedOfSources, type StoredOfSource } from "./load/read/sources.js";
import { upgradeStore } from "./load/upgrade.js";
import { removeReport, writeReports, writeVocabulary, type WriteMode, type WriteOutcome } from "./load/writer.js";
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
  /** Ends it after the reports that are being written. */
  readonly stop?: AbortSignal;
}

/** What became of one input. `counts` are those of the report, whether it was written or not; null where it was not extracted. */
export interface IngestOutcome {
  readonly file: string;
  readonly outcome: WriteOutcome["outcome"] | "failed" | "dry-run";
  readonly id: string | null;
  readonly faults: readonly Fault[];
  readonly counts: Readonly<Record<"programs" | "policyDocuments" | "observations", number>> | null;
}

/** Reports written in one transaction: one by one a round of statements each would cost most of the time. */
const TOGETHER = 20;
/** Milliseconds that a report which has been read waits for others, so that slow sources do not keep it from being stored. */
const PATIENCE = 500;
/** From so many reports on a planner by statistics has to learn how large the store has become, where that is much larger than it was. */
const MANY = 5;

/**
 * Takes inputs into the store in their order, some in a transaction, each report whole: whoever stops reading leaves a whole graph behind.
 * A source whose report is stored and was read from the same content by the same versions is not extracted again. Without a store
 * everything is done but the writing. Throws only when the store is lost.
 */
export async function* ingest(
  store: Store | null,
  knowledge: Knowledge,
  inputs: readonly Input[],
  { hints = {}, mode = "skip", readers = readHere(knowledge), stop }: IngestOptions = {},
): AsyncGenerator<IngestOutcome> {
  if (store !== null) await ready(store, knowledge);
  const stored = store === null ? new Map<string, StoredOfSource>() : await current(store, knowledge, inputs, hints);
  const made = pMapIterable(
    inputs,
    async (input) => ({ input, made: await make(input, { ...hints, ...input.hints }, stored.get(input.file), readers) }),
    { concurrency: readers.atOnce, backpressure: readers.atOnce + TOGETHER },
  );
  let written = 0;
  for await (const group of gathered(made, store === null ? 1 : TOGETHER, PATIENCE, stop)) {
    const outcomes = await settle(store, group, stored, mode);
    written += outcomes.filter(({ outcome }) => outcome === "new" || outcome === "replaced").length;
    yield* outcomes;
    if (stop?.aborted === true) break;
  }
  if (store !== null && written >= MANY && (await hasDoubled(store, written))) await store.replan();
}

/** Whether most of the reports that are there were written just now. To plan anew keeps those who ask waiting, and after fewer it gains nothing. */
async function hasDoubled(store: Store, written: number): Promise<boolean> {
  const [counted] = await store.read("meta/reports");
  return written > Number(counted?.["reports"]) / 2;
}

/** The vocabulary of today, and a digest of everything that is there. */
async function ready(store: Store, knowledge: Knowledge): Promise<void> {
  await upgradeStore(store);
  await writeVocabulary(store, toVocabulary(knowledge), knowledge);
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

interface Ready {
  readonly input: Input;
  readonly made: Made;
}

/** What became of a group, in its order; those to be written are written in one transaction, or each in its own where one of them cannot be. */
async function settle(
  store: Store | null,
  group: readonly Ready[],
  stored: ReadonlyMap<string, StoredOfSource>,
  mode: WriteMode,
): Promise<readonly IngestOutcome[]> {
  const graphs = group.flatMap(({ made: { graph } }) => graph ?? []);
  const written = store === null ? [] : await write(store, graphs, mode);
  const outcomeOf = (graph: ReportGraph): Written => {
    const found = written[graphs.indexOf(graph)];
    if (found === undefined) throw new Error("a report has no outcome");
    return found;
  };
  const outcomes: IngestOutcome[] = [];
  for (const { input, made } of group) {
    const { file } = input;
    const { graph, faults, same } = made;
    if (same) outcomes.push({ file, outcome: "same", id: stored.get(file)?.id ?? null, faults, counts: null });
    else if (graph === null) outcomes.push({ file, outcome: "failed", id: null, faults, counts: null });
    else if (store === null) outcomes.push({ file, outcome: "dry-run", id: graph.report.id, faults, counts: countsOf(graph) });
    else outcomes.push(await settled(store, input, graph, faults, outcomeOf(graph)));
  }
  return outcomes;
}

type Written = WriteOutcome | StoreError;

async function write(store: Store, graphs: readonly ReportGraph[], mode: WriteMode): Promise<readonly Written[]> {
  try {
    return graphs.length === 0 ? [] : await writeReports(store, graphs, { mode });
  } catch (error) {
    if (!(error instanceof StoreError) || error.fault !== "BAD_DATA") throw error;
    if (graphs.length === 1) return [error];
    const alone: Written[] = [];
    for (const graph of graphs) alone.push(...(await write(store, [graph], mode)));
    return alone;
  }
}

async function settled(
  store: Store,
  { file, stored }: Input,
  graph: ReportGraph,
  faults: readonly Fault[],
  written: Written,
): Promise<IngestOutcome> {
  const counts = countsOf(graph);
  if (written instanceof StoreError)
    return { file, outcome: "failed", id: null, faults: [...faults, fatal("STORE_FAILED", written.message, written.hint)], counts };
  const { outcome, id, other } = written;
  if (stored !== undefined && outcome === "new") await removeReport(store, stored);
  return { file, outcome, id, faults: outcome === "duplicate" ? [...faults, duplicate(id, other ?? "-")] : faults, counts };
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
