import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openStore } from "../../src/load/index.js";
import type { Store } from "../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../src/load/writer.js";
import { removeReport } from "../../src/load/remove-report.js";
import { serve } from "../../src/serve/http.js";
import { keptBetweenRequests } from "../../src/serve/kept.js";
import { keptReadings, type KeptReadings, type Seen } from "../../src/serve/kept-readings.js";
import type { Serving } from "../../src/serve/http.js";
import type { VocabularyGraph } from "../../src/model/graph.js";
import { smallReports, smallVocabulary, version, yingtan2023 } from "../support/small-graph.js";
import { describeNeo4j, describeStores, openers } from "../support/stores.js";
import { ask, canned } from "./ask.js";
import { writeFiveReports } from "./five-reports.js";

/* What a server keeps between requests: nothing older than what was written, by whatever process, before it was asked. */

const withAlias = (alias: string): VocabularyGraph => ({
  ...smallVocabulary,
  programs: smallVocabulary.programs.map((program) => (program.name === "三项制度" ? { ...program, aliases: [alias] } : program)),
});
const write = (store: Store, alias: string): Promise<boolean> =>
  writeVocabulary(store, withAlias(alias), { ...version, lexiconVersion: alias });

const served = (store: Store, cacheMegabytes?: number): Promise<Serving> =>
  serve({ store, host: "127.0.0.1", port: 0, requestsPerMinute: 1_000, ...(cacheMegabytes === undefined ? {} : { cacheMegabytes }) });

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

  test("shows in the very next answer, however often it was asked before", async () => {
    const [store, other] = [await open(), await openStore({ neo4j: config, folder: "" })];
    await writeVocabulary(store, smallVocabulary, version);
    const kept = keptBetweenRequests(2 ** 20);
    const read = async (): Promise<unknown> => (await ask(store, "{ reports { nodes { id } } }", {}, { kept })).data;
    try {
      const none = { reports: { nodes: [] } };
      expect([await read(), await read(), await read()]).toEqual([none, none, none]);
      await writeReports(other, [yingtan2023]);
      expect(await read()).toEqual({ reports: { nodes: [{ id: yingtan2023.report.id }] } });
    } finally {
      await other.close();
    }
  });

  test.each([
    ["at once by a server that keeps rows", undefined, 0],
    ["within a second by one that keeps none", 0, 1_000],
  ])("is seen %s", async (_, cacheMegabytes, milliseconds) => {
    const [store, other] = [await open(), await openStore({ neo4j: config, folder: "" })];
    await write(store, "甲制度");
    const serving = await served(store, cacheMegabytes);
    try {
      expect(await named(serving, "甲制度")).not.toBeNull();
      await write(other, "乙制度");
      await sleep(milliseconds);
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
    const kept = keptBetweenRequests(2 ** 26);
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
  test.each([0, 2 ** 20])("with %d bytes of room: only where there is some are writes looked up", async (bytes) => {
    const store = await open();
    await writeVocabulary(store, smallVocabulary, version);
    await writeReports(store, smallReports);
    let looked = 0;
    const looking: Store = { ...store, writes: () => ((looked += 1), store.writes()) };
    const kept = keptBetweenRequests(bytes);
    const read = (): ReturnType<typeof ask> => ask(looking, "{ reports { nodes { id } } }", {}, { kept });
    const [, , third] = [await read(), await read(), await read()];
    expect(third.data).toEqual({ reports: { nodes: expect.arrayContaining([{ id: yingtan2023.report.id }]) } });
    expect({ looked, again: third.statements.length === 0 }).toEqual(
      bytes === 0 ? { looked: 0, again: false } : { looked: 3, again: true },
    );
  });

  test("a report that is written and removed is seen at once", async () => {
    const store = await open();
    await writeVocabulary(store, smallVocabulary, version);
    await writeReports(
      store,
      smallReports.filter(({ report }) => report.id !== yingtan2023.report.id),
    );
    const kept = keptBetweenRequests(2 ** 20);
    const known = async (): Promise<unknown> => (await ask(store, `{ report(id: "${yingtan2023.report.id}") { id } }`, {}, { kept })).data;
    expect([await known(), await known()]).toEqual([{ report: null }, { report: null }]);
    await writeReports(store, [yingtan2023]);
    expect(await known()).toEqual({ report: { id: yingtan2023.report.id } });
    await removeReport(store, yingtan2023.report.id);
    expect(await known()).toEqual({ report: null });
  });
});

/* Of the keeping itself; what is written is a number here. */

let written = 0;
const rows = (letters: number): readonly { readonly text: string }[] => [{ text: "法".repeat(letters) }];
const give = (letters: number) => (): Promise<ReturnType<typeof rows>> => Promise.resolve(rows(letters));
const fails = (): Promise<never> => Promise.reject(new Error("away"));

/** Asks as a request does: it looks how often the graph was written to, and takes part in what all have seen. */
type Asker = (
  statement: Parameters<KeptReadings>[0],
  parameters: Parameters<KeptReadings>[1],
  read: () => Promise<ReturnType<typeof rows>>,
  look?: () => Promise<unknown>,
) => ReturnType<KeptReadings>;

function keeping(bytes: number): Asker {
  const seen: Seen = { writes: undefined };
  const readings = keptReadings(bytes, 8, 60_000, seen);
  return (statement, parameters, read, look = () => Promise.resolve(written)) => {
    const looked = look().then((writes) => (seen.writes = writes));
    return readings(statement, parameters, read, looked);
  };
}

test("rows of before a write, or read while something is written, are not given after it", async () => {
  const read = keeping(2 ** 20);
  const beside = (): Promise<ReturnType<typeof rows>> => {
    written += 1;
    return Promise.resolve(rows(1));
  };
  expect(await read("read/x", {}, beside)).toEqual(rows(1));
  expect(await read("read/x", {}, give(2))).toEqual(rows(2));
  expect(await read("read/x", {}, fails)).toEqual(rows(2));
  written += 1;
  expect(await read("read/x", {}, give(3))).toEqual(rows(3));
});

/** Rows that are read until they are told to be there. */
function slowly(letters: number): {
  readonly read: () => Promise<ReturnType<typeof rows>>;
  readonly end: (error?: Error) => void;
  readonly times: () => number;
} {
  let times = 0;
  let end: (error?: Error) => void = () => undefined;
  const there = new Promise<ReturnType<typeof rows>>((resolve, reject) => {
    end = (error) => {
      if (error === undefined) resolve(rows(letters));
      else reject(error);
    };
  });
  return { read: () => ((times += 1), there), end, times: () => times };
}

test("a crowd that asks for the same reads it once", async () => {
  const read = keeping(2 ** 20);
  const { read: reading, end, times } = slowly(1);
  const asked = Array.from({ length: 20 }, () => read("read/crowd", { a: 1 }, reading));
  const other = read("read/crowd", { a: 2 }, give(2));
  expect(await other).toEqual(rows(2));
  end();
  expect(await Promise.all(asked)).toEqual(Array.from({ length: 20 }, () => rows(1)));
  expect(times()).toBe(1);
});

test("who asks after a write does not wait for rows that were begun before it", async () => {
  const read = keeping(2 ** 20);
  const { read: reading, end } = slowly(1);
  const before = read("read/write", {}, reading);
  await sleep(10);
  written += 1;
  expect(await read("read/write", {}, give(2))).toEqual(rows(2));
  end();
  expect(await before).toEqual(rows(1));
  expect(await read("read/write", {}, fails)).toEqual(rows(2));
});

test("whom another's reading fails reads for himself", async () => {
  const read = keeping(2 ** 20);
  const { read: reading, end } = slowly(1);
  const first = read("read/fails", {}, reading);
  const second = read("read/fails", {}, give(2));
  await sleep(10);
  end(new Error("away"));
  await expect(first).rejects.toThrow("away");
  expect(await second).toEqual(rows(2));
});

test("other parameters, filters and orders are other rows", async () => {
  const read = keeping(2 ** 20);
  const asked = [
    ["read/x", { a: 1 }],
    ["read/x", { a: "1" }],
    ["read/x", { a: null }],
    [{ name: "read/x", filters: ["f"] }, { a: 1 }],
    [{ name: "read/x", order: "ascending" }, { a: 1 }],
  ] as const;
  for (const [at, [statement, parameters]] of asked.entries()) await read(statement, parameters, give(at));
  for (const [at, [statement, parameters]] of asked.entries()) expect(await read(statement, parameters, fails)).toEqual(rows(at));
});

test("the room is not exceeded: what was asked for longest ago goes, and no statement takes all of it", async () => {
  const read = keeping(100_000);
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

test("of a store that is away kept rows are not given, and what failed is asked again", async () => {
  const read = keeping(2 ** 20);
  await expect(read("read/x", {}, fails)).rejects.toThrow("away");
  expect(await read("read/x", {}, give(1))).toEqual(rows(1));
  await expect(read("read/x", {}, give(1), fails)).rejects.toThrow("away");
});
