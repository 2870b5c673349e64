/*
 * How fast questions are answered on a real Neo4j, beside the least that any server costs: `npm run bench`.
 *
 *   npm run bench -- [--reports 320] [--rounds 60]
 *
 * Contenders take turns in one run: the driver with hand-written Cypher in this process (raw), the same behind bare node:http (http), our
 * server reading everything anew (ours) and as it is run, keeping what it has read (again), and @neo4j/graphql on the same database where it is installed (npm install --prefix bench/neo4j-graphql). Rows are compared first. Ours ÷ http is what counts: all three feel the same machine.
 */
import { parseArgs } from "node:util";
import { openStore } from "../src/load/index.js";
import type { Neo4jConfig } from "../src/load/store.js";
import { serve } from "../src/serve/http.js";
import makeRunFolder from "../test/neo4j/run.js";
import { neo4jForTests } from "../test/neo4j/server.js";
import stopNeo4j from "../test/neo4j/stop.js";
import { bareHttp, graphql, raw } from "./speed/contenders.js";
import { fill } from "./speed/fill.js";
import { questions } from "./speed/questions.js";
import { stock } from "./speed/stock.js";
import { line } from "./speed/table.js";

const { values } = parseArgs({ options: { reports: { type: "string", default: "320" }, rounds: { type: "string", default: "60" } } });

makeRunFolder();
try {
  const server = await neo4jForTests();
  if ("absent" in server) throw new Error(server.absent);
  await bench(server.config, Number(values.reports), Number(values.rounds));
} finally {
  await stopNeo4j();
}

async function bench(config: Neo4jConfig, size: number, rounds: number): Promise<void> {
  const store = await openStore({ neo4j: config, folder: "" });
  const reports = await fill(store, size);
  const place = (at: number): string => `loc-${/^rep-(\d+)/u.exec(reports[at] ?? "")?.[1] ?? ""}`;
  const asked = questions(reports[15] ?? "", [place(10), place(20)]);
  const options = { store, host: "127.0.0.1", port: 0, requestsPerMinute: 1_000_000, querySeconds: 300 };
  const [anew, keeping] = [await serve({ ...options, cacheMegabytes: 0 }), await serve(options)];
  const driver = raw(config);
  const contenders = {
    raw: driver,
    http: await bareHttp(driver.rows, asked),
    ours: graphql(anew.url),
    again: graphql(keeping.url),
    stock: await stock(config),
  };
  console.log(
    `${reports.length} reports, ${rounds} rounds, p50 in ms\n\n| question | raw | http | ours | again | @neo4j/graphql | ours ÷ http | again ÷ http | goal |\n|---|---|---|---|---|---|---|---|---|`,
  );
  for (const question of asked) console.log(await line(question, contenders, rounds));
  for (const one of Object.values(contenders)) await one?.close();
  for (const serving of [anew, keeping]) await serving.close();
  await store.close();
}
