/*
 * Whether many can ask at once: `npm run bench:crowd`.
 *
 *   npm run build && npm run bench:crowd -- [--reports 320] [--clients 50] [--seconds 60] [--ingest]
 *
 * Clients that each ask one question of the table after another, of a server in a process of its own on a real Neo4j; with --ingest, while
 * as many further reports go in. Says how many answers, errors and milliseconds, and how the server's memory grew.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openStore } from "../src/load/index.js";
import type { Neo4jConfig } from "../src/load/store.js";
import { loadKnowledge } from "../src/pipeline.js";
import makeRunFolder from "../test/neo4j/run.js";
import { neo4jForTests } from "../test/neo4j/server.js";
import stopNeo4j from "../test/neo4j/stop.js";
import { country } from "./country/index.js";
import { crowd } from "./crowd/clients.js";
import { served } from "./crowd/served.js";
import { environmentOf } from "./environment.js";
import { watched } from "./ingest/watched.js";
import { fill } from "./speed/fill.js";
import { questions } from "./speed/questions.js";

const { values } = parseArgs({
  options: {
    reports: { type: "string", default: "320" },
    clients: { type: "string", default: "50" },
    seconds: { type: "string", default: "60" },
    ingest: { type: "boolean", default: false },
  },
});

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
  const store = await openStore({ neo4j: config, folder: "" });
  const reports = await fill(store, size);
  await store.close();
  const environment = environmentOf(config);
  const place = (at: number): string => `loc-${/^rep-(\d+)/u.exec(reports[at] ?? "")?.[1] ?? ""}`;
  const asked = questions(reports[15] ?? "", [place(10), place(20)]);
  const server = await served(environment);
  try {
    const going = values.ingest ? further(environment, size) : null;
    const result = await crowd(server.url, asked, Number(values.clients), Number(values.seconds), server.memory);
    const stored = await going;
    console.log(
      `${size} reports, ${values.clients} clients, ${values.seconds} s${stored === null ? "" : `, ${stored} more reports stored meanwhile`}\n`,
    );
    console.log(result);
  } finally {
    await server.close();
  }
}

/** Ingests as many reports as there are already. */
async function further(environment: Readonly<Record<string, string>>, size: number): Promise<number> {
  let at = 0;
  for (const { file, text } of country(loadKnowledge().gazetteer, size * 2)) if (at++ >= size) writeFileSync(join(folder, file), text);
  const moments = await watched(["ingest", folder], environment, () => Promise.resolve(0));
  console.log(`ingest ended after ${(moments.at(-1)?.at ?? 0).toFixed(0)} s`);
  return size;
}
