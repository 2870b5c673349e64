import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { killIngests } from "../../bench/chaos/kills.js";
import { prepared } from "../../bench/chaos/prepared.js";
import { embedded, neo4j } from "../../bench/chaos/victims.js";
import { chance } from "../../bench/country/chance.js";
import { describeNeo4j } from "../support/stores.js";

/* Ingests of the built program, killed at moments drawn by a seed: the short form of `npm run chaos`. */

const KILLS = 4;
let made: Awaited<ReturnType<typeof prepared>>;
beforeAll(async () => {
  made = await prepared(120);
});
afterAll(() => rmSync(made.folder, { recursive: true, force: true }));

const draws = (of: string): (() => number) => {
  let at = 0;
  return () => chance("kill in a test", of, String(at++));
};

describe("kill -9 on the embedded engine", () => {
  test("leaves whole reports; the same command goes on to the same graph", async () => {
    const found = await killIngests(embedded(join(made.folder, "embedded")), made.texts, made.graph, KILLS, draws("embedded"));
    expect(found.kills).toBe(KILLS);
  });
});

describeNeo4j("kill -9", (config) => {
  test("leaves whole reports; the same command goes on to the same graph", async () => {
    const found = await killIngests(neo4j(config, join(made.folder, "beside")), made.texts, made.graph, KILLS, draws("neo4j"));
    expect(found.kills).toBe(KILLS);
  });
});
