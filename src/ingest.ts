import { pMapIterable } from "p-map";
import { removeReport, writeReport, writeVocabulary, type WriteMode, type WriteOutcome } from "./load/writer.js";
import { StoreError, type Store } from "./load/store.js";
import { fatal, type Fault } from "./model/fault.js";
import type { ReportGraph } from "./model/graph.js";
import type { Knowledge } from "./model/knowledge.js";
import { readReport, toGraph, toVocabulary, type Hints } from "./pipeline.js";
import type { ReadResult } from "./read/index.js";

/** A report to be: read when its turn comes. */
export interface Input {
  readonly file: string;
  readonly read: () => Promise<ReadResult>;
  /** Beyond those that hold for all inputs. */
  readonly hints?: Hints;
  /** Report that is read anew: should it now belong to another place or year, it goes from where it was. */
  readonly stored?: string;
}

export interface IngestOptions {
  readonly hints?: Hints;
  /** What to do where the store has another report of the same body and year. */
  readonly mode?: WriteMode;
  /** Reports read ahead of the one that is written. */
  readonly jobs?: number;
}

/** What became of one input. `counts` are those of the report, whether it was written or not. */
export interface IngestOutcome {
  readonly file: string;
  readonly outcome: WriteOutcome["outcome"] | "failed" | "dry-run";
  readonly id: string | null;
  readonly faults: readonly Fault[];
  readonly counts: Readonly<Record<"programs" | "policyDocuments" | "observations", number>>;
}

/**
 * Takes inputs into the store one by one in their order, each in a transaction of its own: whoever stops reading leaves a whole graph behind.
 * Without a store everything is done but the writing. Throws only when the store is lost.
 */
export async function* ingest(
  store: Store | null,
  knowledge: Knowledge,
  inputs: AsyncIterable<Input> | readonly Input[],
  { hints = {}, mode = "skip", jobs = 2 }: IngestOptions = {},
): AsyncGenerator<IngestOutcome> {
  if (store !== null) await writeVocabulary(store, toVocabulary(knowledge), knowledge);
  const made = pMapIterable(inputs, async (input) => ({ input, ...(await graphOf(input, knowledge, { ...hints, ...input.hints })) }), {
    concurrency: jobs,
  });
  for await (const { input, graph, faults } of made) {
    if (graph === null) yield { file: input.file, outcome: "failed", id: null, faults, counts: countsOf(null) };
    else if (store === null) yield { file: input.file, outcome: "dry-run", id: graph.report.id, faults, counts: countsOf(graph) };
    else yield await write(store, input, graph, faults, mode);
  }
}

async function graphOf(input: Input, knowledge: Knowledge, hints: Hints): Promise<{ graph: ReportGraph | null; faults: readonly Fault[] }> {
  const { source, faults } = await input.read();
  if (source === null) return { graph: null, faults };
  const { reading, read } = readReport(source, knowledge, hints);
  return { graph: read === null ? null : toGraph(read, knowledge), faults: [...faults, ...reading.faults] };
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

function countsOf(graph: ReportGraph | null): IngestOutcome["counts"] {
  const { programs = [], policyDocuments = [], observations = [] } = graph ?? {};
  return { programs: programs.length, policyDocuments: policyDocuments.length, observations: observations.length };
}
