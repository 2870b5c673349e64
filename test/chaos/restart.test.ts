import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { prepared } from "../../bench/chaos/prepared.js";
import { restartNeo4j } from "../../bench/chaos/restarts.js";
import { neo4j } from "../../bench/chaos/victims.js";
import { chance } from "../../bench/country/chance.js";
import { describeNeo4j } from "../support/stores.js";

/* Neo4j itself is killed under clients and an ingest, and started again: the short form of `npm run chaos -- --restarts`. */

let made: Awaited<ReturnType<typeof prepared>>;
beforeAll(async () => {
  made = await prepared(120);
});
afterAll(() => rmSync(made.folder, { recursive: true, force: true }));

describeNeo4j("kill -9 of Neo4j", (config) => {
  // A server that is given (NEO4J_TEST_URI) is not ours to kill.
  const mayKill = (process.env["NEO4J_TEST_URI"] ?? "") === "";
  (mayKill ? test : test.skip)("is told within five seconds, is over five after its return, and costs no report", async () => {
    const after = 2_000 + 1_500 * chance("restart in a test");
    const found = await restartNeo4j(neo4j(config, join(made.folder, "beside")), config, made.texts, made.graph, after);
    // Neo4j stays away for longer than a write is tried again: the ingest ends with a sentence, and the next one goes on.
    expect(found.exit).toBe(3);
    expect(found.said).toMatch(/Neo4j .*(?:没有应答|连接)|does not answer|cannot be reached/u);
    expect(found.answers).toBeGreaterThan(0);
  });
});
