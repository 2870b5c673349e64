/*
 * What is lost when ingests are killed (nothing): `npm run chaos`. After `npm run build`:
 *
 *   npm run chaos -- [--kills 100] [--seed 1]
 *
 * On the embedded engine and on a Neo4j of its own. Prints the table of docs/reliability.md.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import makeRunFolder from "../test/neo4j/run.js";
import { neo4jForTests } from "../test/neo4j/server.js";
import stopNeo4j from "../test/neo4j/stop.js";
import { killIngests } from "./chaos/kills.js";
import { prepared } from "./chaos/prepared.js";
import { embedded, neo4j } from "./chaos/victims.js";
import { chance } from "./country/chance.js";

const { values } = parseArgs({ options: { kills: { type: "string", default: "100" }, seed: { type: "string", default: "1" } } });
/** Enough for an ingest of some seconds. */
const REPORTS = 400;

makeRunFolder();
const { folder, texts, graph } = await prepared(REPORTS);
try {
  const server = await neo4jForTests();
  if ("absent" in server) throw new Error(server.absent);
  const victims = { embedded: embedded(join(folder, "embedded")), Neo4j: neo4j(server.config, join(folder, "beside")) };
  console.log("| engine | kills | between … and … reports stored | runs to the end | graphs that differ |\n|---|---|---|---|---|");
  for (const [name, victim] of Object.entries(victims)) {
    let at = 0;
    const random = (): number => chance("kill", values.seed, name, String(at++));
    const { kills, stored, runs } = await killIngests(victim, texts, graph, Number(values.kills), random);
    console.log(`| ${name} | ${kills} | ${Math.min(...stored)} … ${Math.max(...stored)} | ${runs} | 0 |`);
  }
} finally {
  await stopNeo4j();
  rmSync(folder, { recursive: true, force: true });
}
