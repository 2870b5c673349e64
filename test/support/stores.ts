import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe } from "@jest/globals";
import { openStore } from "../../src/load/index.js";
import type { Neo4jConfig, Store } from "../../src/load/store.js";
import { acquire, neo4jForTests } from "../neo4j/server.js";
import { wipe } from "../neo4j/wipe.js";

/** Opens an empty, prepared store. It is closed after the test; with `keep` after the suite. */
export type Open = (options?: { readonly keep?: boolean }) => Promise<Store>;

const server = await neo4jForTests();

/** The same body on both engines. Where there is no Neo4j its part is skipped aloud, or fails when FAZHI_REQUIRE_NEO4J=1. */
export function describeStores(name: string, body: (open: Open, engine: Store["engine"]) => void): void {
  describe(`${name} (embedded)`, () => {
    body(opener(openEmptyFolder), "embedded");
  });
  describeNeo4j(name, (config) => {
    body(openers(config).neo4j, "neo4j");
  });
}

/** For a body of `describeNeo4j` that needs both engines at once. */
export const openers = (config: Neo4jConfig): Readonly<Record<Store["engine"], Open>> => ({
  embedded: opener(openEmptyFolder),
  neo4j: opener(async () => {
    await wipe(config);
    return { store: await openStore({ neo4j: config, folder: "" }), after: () => undefined };
  }),
});

/** A body that needs a Neo4j and nothing else. One test file at a time has the server. */
export function describeNeo4j(name: string, body: (config: Neo4jConfig) => void): void {
  if ("absent" in server) {
    if (process.env["FAZHI_REQUIRE_NEO4J"] === "1") throw new Error(`Neo4j is required here: ${server.absent}`);
    process.stderr.write(`SKIPPED ${name} (neo4j): ${server.absent}; or set NEO4J_TEST_URI, NEO4J_TEST_USERNAME, NEO4J_TEST_PASSWORD\n`);
    describe.skip(`${name} (neo4j)`, () => {
      body({ uri: "", username: "", password: "", database: "" });
    });
    return;
  }
  const { config } = server;
  describe(`${name} (neo4j)`, () => {
    let release = (): void => undefined;
    beforeAll(async () => {
      release = await acquire("server");
    }, 600_000);
    body(config);
    afterAll(() => {
      release();
    });
  });
}

interface Opened {
  readonly store: Store;
  readonly after: () => void;
}

function opener(openEmpty: () => Promise<Opened>): Open {
  const forTest: Opened[] = [];
  const forSuite: Opened[] = [];
  afterEach(() => closeAll(forTest));
  afterAll(() => closeAll(forSuite));
  return async ({ keep = false } = {}) => {
    const opened = await openEmpty();
    (keep ? forSuite : forTest).push(opened);
    return opened.store;
  };
}

async function closeAll(opened: Opened[]): Promise<void> {
  for (const { store, after } of opened.splice(0)) {
    await store.close();
    after();
  }
}

async function openEmptyFolder(): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-store-"));
  const store = await openStore({ folder });
  return {
    store,
    after: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
