import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { identity } from "../../bench/chaos/identity.js";
import { prepared } from "../../bench/chaos/prepared.js";
import { embedded, neo4j } from "../../bench/chaos/victims.js";
import type { Victim } from "../../bench/chaos/kills.js";
import { checkStore } from "../../src/load/check/index.js";
import { openStore } from "../../src/load/index.js";
import { describeNeo4j } from "../support/stores.js";

/* Programs that are not alone: two ingests at once, an ingest beside a server, an ingest with little memory. */

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const REPORTS = 30;
let made: Awaited<ReturnType<typeof prepared>>;
beforeAll(async () => {
  made = await prepared(REPORTS);
});
afterAll(() => rmSync(made.folder, { recursive: true, force: true }));

describe("an embedded store", () => {
  const victim = (name: string): Victim => embedded(join(made.folder, name));

  test("takes one of two ingests at once and tells the other who holds it", async () => {
    const two = victim("two");
    const ran = await Promise.all([ingest(two), ingest(two)]);
    expect(ran.map(({ exit }) => exit).toSorted()).toEqual([0, 3]);
    expect(ran.find(({ exit }) => exit === 3)?.err).toMatch(/The store is held by (?:process \d+|another process)\./u);
    await isWhole(two);
  });

  test("tells an ingest beside a server to go through it, and the server answers on", async () => {
    const served = victim("served");
    expect((await ingest(served)).exit).toBe(0);
    const server = spawn(process.execPath, [main, "serve", "--port", "0"], { env: environment(served) });
    try {
      let said = "";
      for await (const piece of server.stdout) if (/http:\/\/\S+/u.test((said += String(piece)))) break;
      const url = /http:\/\/[\d.]+:\d+/u.exec(said)?.[0] ?? "";
      const refused = await ingest(served);
      expect(refused).toMatchObject({ exit: 3, err: expect.stringContaining(`process ${server.pid}`) });
      expect(refused.err).toContain("go through the running server");
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ reports { totalCount } }" }),
      });
      expect(await response.json()).toMatchObject({ data: { reports: { totalCount: REPORTS } } });
    } finally {
      const ended = once(server, "exit");
      server.kill("SIGTERM");
      await ended;
    }
    await isWhole(served);
  });

  test("is filled in a heap of 256 MB", async () => {
    const small = victim("small");
    expect((await ingest(small, ["--max-old-space-size=256"])).exit).toBe(0);
    await isWhole(small);
  });
});

describeNeo4j("a Neo4j", (config) => {
  test("takes two ingests of the same reports at once, each report once", async () => {
    const two = neo4j(config, join(made.folder, "beside"));
    await two.empty();
    const ran = await Promise.all([ingest(two), ingest(two)]);
    expect(ran.map(({ exit, err }) => [exit, exit === 0 ? "" : err])).toEqual([
      [0, ""],
      [0, ""],
    ]);
    await isWhole(two);
  });
});

interface Ran {
  readonly exit: number | null;
  readonly err: string;
}

const environment = (victim: Victim): NodeJS.ProcessEnv => ({ PATH: process.env["PATH"] ?? "", ...victim.environment });

async function ingest(victim: Victim, node: readonly string[] = []): Promise<Ran> {
  const child = spawn(process.execPath, [...node, main, "ingest", made.texts, "--jobs", "1"], { env: environment(victim) });
  let err = "";
  child.stderr.on("data", (piece: Buffer) => (err += piece.toString()));
  child.stdout.resume();
  const [exit] = (await once(child, "close")) as [number | null];
  return { exit, err };
}

/** Whole reports only, and the graph of an ingest that nobody disturbed. */
async function isWhole({ config }: Victim): Promise<void> {
  const store = await openStore(config);
  try {
    const { faulty, loose, reports } = await checkStore(store);
    expect({ faulty: [...faulty.keys()], loose: [...loose.keys()], reports }).toEqual({ faulty: [], loose: [], reports: REPORTS });
    expect(await identity(store)).toBe(made.graph);
  } finally {
    await store.close();
  }
}
