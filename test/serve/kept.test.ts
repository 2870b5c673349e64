import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openStore } from "../../src/load/index.js";
import type { Store } from "../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../src/load/writer.js";
import { removeReport } from "../../src/load/remove-report.js";
import { serve } from "../../src/serve/http.js";
import { keptBetweenRequests, keptReadings } from "../../src/serve/kept-readings.js";
import type { Serving } from "../../src/serve/http.js";
import type { VocabularyGraph } from "../../src/model/graph.js";
import { smallReports, smallVocabulary, version, yingtan2023 } from "../support/small-graph.js";
import { describeNeo4j, describeStores, openers } from "../support/stores.js";
import { ask, canned } from "./ask.js";
import { writeFiveReports } from "./five-reports.js";

/* What a server keeps between requests: never older than its own writes, by a second than another process's. */

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

const TEN = [
  "1-adopters",
  "2-report",
  "3-compare",
  "4-series",
  "5-together",
  "6-documents",
  "7-diffusion",
  "8-neighbourhood",
  "9-search",
  "10-changes",
];

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

describeStores("rows that a server keeps", (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open({ keep: true });
    await writeFiveReports(store);
  });

  test.each(TEN)("answer %s again without a statement, and nobody changes them", async (name) => {
    const unchangeable: Store = { ...store, read: async (...asked) => frozen(await store.read(...asked)) };
    const { query, variables } = canned(name);
    const kept = keptBetweenRequests(store, 2 ** 26);
    const asked = (): ReturnType<typeof ask> => ask(unchangeable, query, variables, { kept });
    const first = await asked();
    expect(first.errors).toEqual([]);
    // With the vocabulary that the first left behind the second asks for less; the third asks for the same.
    await asked();
    const again = await asked();
    expect(again.statements).toEqual([]);
    expect(again.data).toEqual(first.data);
    expect((await ask(store, query, variables)).data).toEqual(first.data);
  });
});

describeStores("rows that a server keeps, and a write", (open) => {
  test("a report that is written and removed is seen at once", async () => {
    const store = await open();
    await writeVocabulary(store, smallVocabulary, version);
    await writeReports(
      store,
      smallReports.filter(({ report }) => report.id !== yingtan2023.report.id),
    );
    const kept = keptBetweenRequests(store, 2 ** 20);
    const known = async (): Promise<unknown> => (await ask(store, `{ report(id: "${yingtan2023.report.id}") { id } }`, {}, { kept })).data;
    expect([await known(), await known()]).toEqual([{ report: null }, { report: null }]);
    await writeReports(store, [yingtan2023]);
    expect(await known()).toEqual({ report: { id: yingtan2023.report.id } });
    await removeReport(store, yingtan2023.report.id);
    expect(await known()).toEqual({ report: null });
  });
});

/* Of the keeping itself; what is written is a number here. */

let writes = 0;
const graph = { writes: () => Promise.resolve(writes) };
const rows = (letters: number): readonly { readonly text: string }[] => [{ text: "法".repeat(letters) }];

test("rows read while something is written are not kept for what comes after", async () => {
  const read = keptReadings(graph, 2 ** 20, 1_000);
  await read("read/x", {}, () => {
    writes += 1;
    return Promise.resolve(rows(1));
  });
  expect(await read("read/x", {}, () => Promise.resolve(rows(2)))).toEqual(rows(2));
  expect(await read("read/x", {}, () => Promise.resolve(rows(3)))).toEqual(rows(2));
});

test("other parameters, filters and orders are other rows", async () => {
  const read = keptReadings(graph, 2 ** 20, 1_000);
  const asked = [
    ["read/x", { a: 1 }],
    ["read/x", { a: "1" }],
    ["read/x", { a: null }],
    [{ name: "read/x", filters: ["f"] }, { a: 1 }],
    [{ name: "read/x", order: "ascending" }, { a: 1 }],
  ] as const;
  for (const [at, [statement, parameters]] of asked.entries()) await read(statement, parameters, () => Promise.resolve(rows(at)));
  for (const [at, [statement, parameters]] of asked.entries())
    expect(await read(statement, parameters, () => Promise.reject(new Error("read again")))).toEqual(rows(at));
});

test("the room is not exceeded: what was asked for longest ago goes, and no statement takes all of it", async () => {
  const read = keptReadings(graph, 100_000, 1_000);
  const reads: string[] = [];
  const asked = (name: string, letters: number): Promise<unknown> =>
    read(name, {}, () => {
      reads.push(name);
      return Promise.resolve(rows(letters));
    });
  // Two bytes a letter: of an eighth of the room six thousand letters.
  for (const name of ["large", "large"]) await asked(name, 7_000);
  for (let at = 0; at < 12; at++) await asked(`small ${at}`, 4_500);
  await asked("small 11", 4_500);
  await asked("small 0", 4_500);
  expect(reads.filter((name) => name === "large")).toHaveLength(2);
  expect(reads.filter((name) => name === "small 11")).toHaveLength(1);
  expect(reads.filter((name) => name === "small 0")).toHaveLength(2);
});

test("without room nothing is kept", async () => {
  const read = keptReadings(graph, 0, 1_000);
  expect(await read("read/x", {}, () => Promise.resolve(rows(1)))).toEqual(rows(1));
  expect(await read("read/x", {}, () => Promise.resolve(rows(2)))).toEqual(rows(2));
});

test("a statement that failed is asked again", async () => {
  const read = keptReadings(graph, 2 ** 20, 1_000);
  await expect(read("read/x", {}, () => Promise.reject(new Error("away")))).rejects.toThrow("away");
  expect(await read("read/x", {}, () => Promise.resolve(rows(1)))).toEqual(rows(1));
});
