import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openStore } from "../../src/load/index.js";
import type { Store } from "../../src/load/store.js";
import { writeVocabulary } from "../../src/load/writer.js";
import { serve } from "../../src/serve/http.js";
import type { Serving } from "../../src/serve/http.js";
import type { VocabularyGraph } from "../../src/model/graph.js";
import { smallVocabulary, version } from "../support/small-graph.js";
import { describeNeo4j, describeStores, openers } from "../support/stores.js";

/* The vocabulary that a server keeps between requests: never older than its own writes, by a second than another process's. */

const withAlias = (alias: string): VocabularyGraph => ({
  ...smallVocabulary,
  programs: smallVocabulary.programs.map((program) => (program.name === "三项制度" ? { ...program, aliases: [alias] } : program)),
});
const write = (store: Store, alias: string): Promise<boolean> =>
  writeVocabulary(store, withAlias(alias), { ...version, lexiconVersion: alias });

const served = (store: Store): Promise<Serving> => serve({ store, host: "127.0.0.1", port: 0, requestsPerMinute: 1_000 });

async function named(serving: Serving, name: string): Promise<unknown> {
  const query = `{ program(name: "${name}") { name aliases } }`;
  const response = await fetch(`${serving.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { readonly data: { readonly program: unknown } }).data.program;
}

describeStores("what a server keeps of the vocabulary", (open) => {
  let store: Store;
  let serving: Serving;
  let reads: string[];
  beforeAll(async () => {
    store = await open({ keep: true });
    reads = [];
    const read: Store["read"] = (statement, parameters) => {
      reads.push(typeof statement === "string" ? statement : statement.name);
      return store.read(statement, parameters);
    };
    serving = await served({ ...store, read });
  });
  afterAll(() => serving.close());

  test("is read once, and anew after each write", async () => {
    await write(store, "甲制度");
    expect(await named(serving, "甲制度")).toEqual({ name: "三项制度", aliases: ["甲制度"] });
    reads.length = 0;
    expect(await named(serving, "甲制度")).toEqual({ name: "三项制度", aliases: ["甲制度"] });
    expect(reads).toEqual([]);
    await write(store, "乙制度");
    expect(await named(serving, "甲制度")).toBeNull();
    expect(await named(serving, "乙制度")).toEqual({ name: "三项制度", aliases: ["乙制度"] });
  });

  test("holds nothing against a name that is written next", async () => {
    expect(await named(serving, "丙制度")).toBeNull();
    await write(store, "丙制度");
    expect(await named(serving, "丙制度")).toEqual({ name: "三项制度", aliases: ["丙制度"] });
  });
});

describeNeo4j("what another process writes", (config) => {
  const open = openers(config).neo4j;

  test("is seen within a second", async () => {
    const [store, other] = [await open(), await openStore({ neo4j: config, folder: "" })];
    await write(store, "甲制度");
    const serving = await served(store);
    try {
      expect(await named(serving, "甲制度")).not.toBeNull();
      await write(other, "乙制度");
      await sleep(1_000);
      expect(await named(serving, "甲制度")).toBeNull();
      expect(await named(serving, "乙制度")).toEqual({ name: "三项制度", aliases: ["乙制度"] });
    } finally {
      await serving.close();
      await other.close();
    }
  });
});
