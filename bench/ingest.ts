/*
 * How fast a country goes into Neo4j, and how much memory that takes: `npm run bench:ingest`.
 *
 *   npm run build && npm run bench:ingest -- [--reports 3200]
 *
 * First the writer beside bare UNWIND statements with the same rows, in turn; then `fazhi ingest FOLDER` from text files, watched each second,
 * and once more, where all is stored already. On a Neo4j of its own.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openStore } from "../src/load/index.js";
import type { Neo4jConfig } from "../src/load/store.js";
import { writeVocabulary } from "../src/load/writer.js";
import { loadKnowledge, toVocabulary } from "../src/pipeline.js";
import makeRunFolder from "../test/neo4j/run.js";
import { neo4jForTests } from "../test/neo4j/server.js";
import stopNeo4j from "../test/neo4j/stop.js";
import { wipe } from "../test/neo4j/wipe.js";
import { country } from "./country/index.js";
import { graphsOf } from "./country/graphs.js";
import { againstBare } from "./ingest/bare.js";
import { environmentOf } from "./environment.js";
import { watched, type Moment } from "./ingest/watched.js";

const { values } = parseArgs({ options: { reports: { type: "string", default: "3200" } } });
/** Reports for the comparison with bare statements. */
const COMPARED = 1_000;

makeRunFolder();
const folder = mkdtempSync(join(tmpdir(), "fazhi-bench-"));
try {
  const server = await neo4jForTests();
  if ("absent" in server) throw new Error(server.absent);
  await bench(server.config, Number(values.reports));
} finally {
  rmSync(folder, { recursive: true, force: true });
  await stopNeo4j();
}

async function bench(config: Neo4jConfig, size: number): Promise<void> {
  const knowledge = loadKnowledge();
  const store = await openStore({ neo4j: config, folder: "" });
  await writeVocabulary(store, toVocabulary(knowledge), knowledge);
  const { ours, bare } = await againstBare(
    store,
    [...graphsOf(knowledge, COMPARED)].map(({ graph }) => graph),
  );
  await wipe(config);
  console.log(
    `writer ${ours.toFixed(0)}, bare UNWIND ${bare.toFixed(0)} reports a second: ours ÷ bare ${(ours / bare).toFixed(2)} (goal 0.8)\n`,
  );
  const texts = join(folder, "texts");
  mkdirSync(texts);
  for (const { file, text } of country(knowledge.gazetteer, size)) writeFileSync(join(texts, file), text);
  const environment = environmentOf(config);
  const stored = async (): Promise<number> =>
    ((await store.read("read/counts")).find(({ kind }) => kind === "reports")?.["count"] ?? 0) as number;
  const first = await watched(["ingest", texts], environment, stored);
  console.log(table(first));
  const rate = (from: Moment, to: Moment): number => (to.stored - from.stored) / (to.at - from.at);
  const whole = first.at(-1)?.stored ?? 0;
  const reach = (part: number): Moment => first.find((moment) => moment.stored >= whole * part) ?? (first[0] as Moment);
  const [early, late] = [rate(reach(0.1), reach(0.3)), rate(reach(0.8), reach(1))];
  const total = whole / (first.at(-1)?.at ?? 1);
  console.log(`\n${whole} reports, ${total.toFixed(0)} a second from text to graph: ÷ bare ${(total / bare).toFixed(2)} (goal 0.5)`);
  console.log(`rate at the end ÷ at the start ${(late / early).toFixed(2)} (goal 0.8)`);
  console.log(`most memory ${Math.max(...first.map(({ memory }) => memory)).toFixed(0)} MiB (goal 600)`);
  const again = await watched(["ingest", texts], environment, stored);
  console.log(`the same again, nothing new: ${(again.at(-1)?.at ?? 0).toFixed(0)} s`);
  await store.close();
}

/** Some twelve moments of a run. */
function table(moments: readonly Moment[]): string {
  const step = Math.max(1, Math.floor(moments.length / 12));
  const shown = moments.filter((_, at) => at % step === 0 || at === moments.length - 1);
  const rows = shown.map(({ at, stored, memory }) => `| ${at.toFixed(0)} | ${stored} | ${memory.toFixed(0)} |`);
  return ["| s | reports stored | memory, MiB |", "|---|---|---|", ...rows].join("\n");
}
