import { createHash } from "node:crypto";
import type { ReportGraph } from "../../src/model/graph.js";
import type { Knowledge } from "../../src/model/knowledge.js";
import { readReport, toGraph } from "../../src/pipeline.js";
import { country, type Truth } from "./index.js";

/** The reports of the synthetic country, read through all the stages, each with what it was made to say. */
export function* graphsOf(knowledge: Knowledge, reports: number): Generator<{ readonly graph: ReportGraph; readonly truth: Truth }> {
  for (const { file, text, truth } of country(knowledge.gazetteer, reports)) {
    const contentHash = `sha256:${createHash("sha256").update(text).digest("hex")}`;
    const { read } = readReport({ file, mediaType: "text/plain", contentHash, text, metadata: {} }, knowledge);
    if (read === null) throw new Error(`${file} was not read:\n${text}`);
    yield { graph: toGraph(read, knowledge), truth };
  }
}
