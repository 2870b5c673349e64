import { LINES_FORMAT, VOCABULARY, type GraphLine, type LinesAbout } from "../model/graph-lines.js";
import type { ReportGraph, VocabularyGraph } from "../model/graph.js";
import { upgradeStore } from "./upgrade.js";
import { boundParameters, EVERYTHING } from "./read/slice.js";
import { StoreError, type Store } from "./store.js";
import { writeReports, writeVocabulary, type WriteMode, type WriteOutcome } from "./writer.js";

/** What is wrong with a file of lines, and in which line; the reports of the lines before it are in. */
export class LineError extends Error {
  constructor(
    readonly line: number,
    chinese: string,
    english: string,
  ) {
    super(`${chinese} ${english}`);
    this.name = "LineError";
  }
}

/** A report that went in, or why not; `of` is how many the file says that it has. */
export type Imported = WriteOutcome & { readonly of: number };

/**
 * Puts the lines of `graph.jsonl` into a store (导入): the outcome of each report as it goes in, at the end what the lines were of. Reports go in
 * whole; what is there already is left, so that the same file goes on where it was broken off. Reads only as far as it writes.
 */
export async function* importLines(
  store: Store,
  lines: AsyncIterable<string>,
  mode: WriteMode = "skip",
): AsyncGenerator<Imported, LinesAbout> {
  const vocabulary = emptyVocabulary();
  let [at, about, isWritten, reports, ended] = [0, null as LinesAbout | null, false, 0, false];
  let waiting: ReportGraph[] = [];
  const begin = async (): Promise<void> => {
    if (!isWritten && about !== null) await writeWords(store, vocabulary, about);
    isWritten = true;
  };
  for await (const text of lines) {
    at += 1;
    if (text.trim() === "") continue;
    const line = parsed(text, at);
    if (line.kind === "fazhi-graph") about = head(line, at);
    else if (about === null) throw notOurs(at);
    else if (line.kind === "report") {
      await begin();
      reports += 1;
      waiting.push(whole(line, at));
      if (waiting.length < TOGETHER) continue;
      yield* told(await writeAll(store, waiting, mode), about);
      waiting = [];
    } else if (line.kind === "end") {
      ended = line.reports === reports;
    } else vocabulary[line.kind].push(line.row as never);
  }
  if (about === null) throw notOurs(1);
  await begin();
  yield* told(await writeAll(store, waiting, mode), about);
  await store.replan();
  if (!ended) throw new LineError(at, "文件不完整：缺少结尾行或报告。", "The file is not whole: its end is missing, or reports are.");
  return about;
}

const told = (outcomes: readonly WriteOutcome[], { reports }: LinesAbout): Imported[] =>
  outcomes.map((outcome) => ({ ...outcome, of: reports }));

/** Reports in one transaction. */
const TOGETHER = 20;

/** Two sources of one body and year were kept on purpose: the second has ~ in its id. */
async function writeAll(store: Store, graphs: readonly ReportGraph[], mode: WriteMode): Promise<WriteOutcome[]> {
  const [beside, plain] = [true, false].map((kept) => graphs.filter(({ report }) => report.id.includes("~") === kept));
  const outcomes = plain === undefined || plain.length === 0 ? [] : await writeReports(store, plain, { mode });
  if (beside !== undefined && beside.length > 0) outcomes.push(...(await writeReports(store, beside, { mode: "keep-both" })));
  return outcomes;
}

/** Words of another version would change under reports that are there already. */
async function writeWords(store: Store, vocabulary: VocabularyGraph, { lexicon, gazetteer }: LinesAbout): Promise<void> {
  await upgradeStore(store);
  const [meta] = await store.read("meta/stored");
  const differs = meta !== undefined && (meta["lexiconVersion"] !== lexicon || meta["gazetteerVersion"] !== gazetteer);
  if (differs && (await store.read("read/export-reports", { after: "", limit: 1, ...boundParameters(EVERYTHING) })).length > 0) {
    throw new StoreError(
      "BAD_DATA",
      "库中已有用另一版词库或行政区划读取的报告。 The store has reports that were read with another lexicon or gazetteer.",
      "请导入空库，或先在两边用同一版本运行 fazhi ingest --refresh。 Import into an empty store, or run fazhi ingest --refresh with the same version on both sides.",
    );
  }
  await writeVocabulary(store, vocabulary, { lexiconVersion: lexicon ?? "", gazetteerVersion: gazetteer ?? "" });
}

type Mutable = { [List in keyof VocabularyGraph]: VocabularyGraph[List][number][] };
const emptyVocabulary = (): Mutable => Object.fromEntries(VOCABULARY.map((name) => [name, []])) as unknown as Mutable;

const KINDS: ReadonlySet<unknown> = new Set(["fazhi-graph", "report", "end", ...VOCABULARY]);

function parsed(text: string, at: number): GraphLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new LineError(at, "不是 JSON。", "It is no JSON.");
  }
  const { kind, row } = (value ?? {}) as { readonly kind?: unknown; readonly row?: unknown };
  if (!KINDS.has(kind)) throw notOurs(at);
  if (VOCABULARY.some((name) => name === kind) && (typeof row !== "object" || row === null)) throw notOurs(at);
  return value as GraphLine;
}

function head(line: Extract<GraphLine, { kind: "fazhi-graph" }>, at: number): LinesAbout {
  if (typeof line.format !== "number" || line.format > LINES_FORMAT)
    throw new LineError(at, "由更新版本的 fazhi-graph 导出，请先升级。", "A newer fazhi-graph wrote it: upgrade first.");
  if (typeof line.about !== "object") throw notOurs(at);
  return line.about;
}

const LISTS = [
  "localities",
  "sections",
  "sentences",
  "programs",
  "policyDocuments",
  "organizations",
  "mentions",
  "adoptions",
  "citations",
  "issued",
  "observations",
] as const satisfies readonly (keyof ReportGraph)[];

function whole(graph: Extract<GraphLine, { kind: "report" }>, at: number): ReportGraph {
  const given = graph as unknown as Readonly<Record<string, unknown>>;
  const missing = LISTS.find((list) => !Array.isArray(given[list]));
  if (missing !== undefined || typeof given["report"] !== "object")
    throw new LineError(at, `报告缺少 ${missing ?? "report"}。`, `The report lacks ${missing ?? "report"}.`);
  return graph;
}

const notOurs = (at: number): LineError =>
  new LineError(at, "不是 fazhi export graph.jsonl 写出的行。", "It is no line that fazhi export graph.jsonl writes.");
