import { fatal, type Fault } from "../model/fault.js";
import type { ReportGraph } from "../model/graph.js";
import type { Knowledge } from "../model/knowledge.js";
import type { SourceText } from "../model/text.js";
import { readReport, toGraph, type Hints } from "../pipeline.js";
import { readFile, type ReadResult } from "../read/index.js";

/** A report to be made, as it can be handed to another thread: a path to read, or what was read already. */
export interface Task {
  readonly file: string;
  readonly from: { readonly path: string } | ReadResult;
  readonly hints: Hints;
  /** Content that need not be read again, since its report is stored. */
  readonly unless: string | null;
}

/** What became of a task: rows for the graph, or nothing, with the reasons; or the same content as before. */
export interface Made {
  readonly graph: ReportGraph | null;
  readonly faults: readonly Fault[];
  readonly same: boolean;
}

/** Reads and extracts one report. Never throws: a report that the rules stumble over must not end a run of thousands. */
export async function makeGraph({ file, from, hints, unless }: Task, knowledge: Knowledge): Promise<Made> {
  try {
    const { source, faults } = "path" in from ? named(await readFile(from.path), file) : from;
    if (source === null) return { graph: null, faults, same: false };
    if (source.contentHash === unless) return { graph: null, faults, same: true };
    const { reading, read } = readReport(source, knowledge, hints);
    return { graph: read === null ? null : toGraph(read, knowledge), faults: [...faults, ...reading.faults], same: false };
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

const named = (
  { source, faults }: ReadResult,
  file: string,
): { readonly source: SourceText | null; readonly faults: readonly Fault[] } => ({
  source: source === null ? null : { ...source, file },
  faults,
});

/** A report that could not be made for a reason that lies with the program. */
export const failed = (why: string): Made => ({
  graph: null,
  faults: [
    fatal(
      "EXTRACTION_FAILED",
      `处理此文件时程序出错：${why} (the program failed on this file)。`,
      "其余文件不受影响；请把此文件连同这句话反馈给我们 (the other files are not affected; please report it with this sentence)。",
    ),
  ],
  same: false,
});
