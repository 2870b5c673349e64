/*
 * What is lost when ingests are killed, and when Neo4j itself is (nothing): `npm run chaos`. After `npm run build`:
 *
 *   npm run chaos -- [--kills 100] [--restarts 0] [--seed 1]
 *
 * On the embedded engine and on a Neo4j of its own. Prints the tables of docs/reliability.md.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import makeRunFolder from "../test/neo4j/run.js";
import { neo4jForTests } from "../test/neo4j/server.js";
import stopNeo4j from "../test/neo4j/stop.js";
import { killIngests } from "./chaos/kills.js";
import { prepared } from "./chaos/prepared.js";
import { restartNeo4j } from "./chaos/restarts.js";
import { embedded, neo4j } from "./chaos/victims.js";
import { chance } from "./country/chance.js";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "100" },
    restarts: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
  },
});
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
  if (Number(values.restarts) > 0) {
    console.log("\n| Neo4j killed with … reports stored | told after, ms | slowest answer | back after | answers | graphs that differ |");
    console.log("|---|---|---|---|---|---|");
    for (let at = 0; at < Number(values.restarts); at++) {
      const after = 4_000 * chance("restart", values.seed, String(at));
      const { stored, told, slowest, back, answers } = await restartNeo4j(victims.Neo4j, server.config, texts, graph, after);
      console.log(`| ${[stored, told.toFixed(0), slowest.toFixed(0), back.toFixed(0), answers, 0].join(" | ")} |`);
    }
  }
} finally {
  await stopNeo4j();
  rmSync(folder, { recursive: true, force: true });
}
