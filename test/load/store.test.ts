import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "@jest/globals";
import { openStore } from "../../src/load/index.js";
import { refuseOld } from "../../src/load/neo4j-faults.js";
import type { Neo4jConfig } from "../../src/load/store.js";
import { StoreError } from "../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../src/load/writer.js";
import { smallReports, smallVocabulary, version } from "../support/small-graph.js";
import { describeNeo4j, describeStores } from "../support/stores.js";

describeStores("a store", (open) => {
  test("refuses to write where it reads, whatever the statement", async () => {
    const store = await open();
    for (const statement of ["write/count-write", "write/lock"]) {
      await expect(store.read(statement)).rejects.toBeInstanceOf(StoreError);
    }
    expect(await store.read("meta/stored")).toMatchObject([{ writes: 0 }]);
  });

  test("stores nothing of a transaction that goes on after a failed statement", async () => {
    const store = await open();
    await writeVocabulary(store, smallVocabulary, version);
    const theme = { id: "theme-x", name: "x", order: 1, curated: true };
    const attempt = store.write(async (transaction) => {
      await transaction.run("write/vocabulary/themes", { rows: [theme] });
      await transaction.run("write/vocabulary/themes").catch(() => undefined);
    });
    await expect(attempt).rejects.toBeInstanceOf(StoreError);
    expect(await store.read("dump/theme", { after: "theme-w", limit: 5 })).toEqual([]);
  });

  test("reads its own writes, integers as numbers", async () => {
    const store = await open();
    await store.write((transaction) =>
      transaction.run("write/vocabulary/themes", {
        rows: [{ id: "theme-x", whole: 2023, half: 0.5, big: 9_007_199_254_740_991, list: [1, 2] }],
      }),
    );
    const [row] = await store.read("dump/theme", { after: "", limit: 1 });
    expect(row?.["properties"]).toEqual({ id: "theme-x", whole: 2023, half: 0.5, big: 9_007_199_254_740_991, list: [1, 2] });
  });

  test("gives the result of the work, and its own error", async () => {
    const store = await open();
    expect(await store.write(() => Promise.resolve(42))).toBe(42);
    const error = new Error("mine");
    await expect(store.write(() => Promise.reject(error))).rejects.toBe(error);
  });

  test("prepares again without harm, and answers a ping", async () => {
    const store = await open();
    await store.prepare();
    await store.ping();
    const [{ name }] = (await store.read("meta/indexes")) as [{ readonly name: string }];
    expect(name).toEqual(expect.any(String));
  });

  test("keeps what was derived from the graph until something is written", async () => {
    const store = await open();
    let derived = 0;
    const count = (): Promise<number> => store.recall("count", () => Promise.resolve(++derived));
    expect([await count(), await count()]).toEqual([1, 1]);
    await writeVocabulary(store, smallVocabulary, version);
    expect([await count(), await count()]).toEqual([2, 2]);
    await writeReports(store, smallReports);
    expect(await count()).toBe(3);
    await writeReports(store, smallReports);
    expect(await count()).toBe(3);
    const failing = store.recall("failing", () => Promise.reject(new Error("once")));
    await expect(failing).rejects.toThrow("once");
    expect(await store.recall("failing", () => Promise.resolve("then"))).toBe("then");
  });

  test("of a newer version is refused", async () => {
    const store = await open();
    await store.write((transaction) => transaction.run("meta/prepared", { format: 99, schema: "x" }));
    await expect(store.prepare()).rejects.toMatchObject({ fault: "NEWER_FORMAT" });
    await store.write((transaction) => transaction.run("meta/prepared", { format: 1, schema: "x" }));
    await store.prepare();
  });
});

const elsewhere: Neo4jConfig = { uri: "bolt://127.0.0.1:1", username: "neo4j", password: "x", database: "neo4j" };
const opening = (neo4j: Neo4jConfig): Promise<unknown> => openStore({ neo4j, folder: "" });

describeNeo4j("opening", (config) => {
  test("says that the password is wrong", async () => {
    await expect(opening({ ...config, password: "wrong" })).rejects.toMatchObject({ fault: "UNAUTHENTICATED" });
  });

  test("says that there is no such database", async () => {
    await expect(opening({ ...config, database: "nowhere" })).rejects.toMatchObject({
      fault: "NO_DATABASE",
      message: expect.stringContaining("nowhere"),
    });
  });

  test("works over neo4j:// too", async () => {
    const store = await openStore({ neo4j: { ...config, uri: config.uri.replace("bolt://", "neo4j://") }, folder: "" });
    expect(store.where).toContain("neo4j://");
    await store.ping();
    await store.close();
  });

  test("for reading refuses to write", async () => {
    const store = await openStore({ neo4j: config, folder: "", readOnly: true });
    await expect(store.write((transaction) => transaction.run("write/lock"))).rejects.toBeInstanceOf(StoreError);
    await store.close();
  });
});

describe("a Neo4j that is not there", () => {
  test.each([
    ["nobody listens", "bolt://127.0.0.1:1"],
    ["nobody listens, with routing", "neo4j://127.0.0.1:1"],
    ["the name is unknown", "bolt://nowhere.invalid:7687"],
    ["the scheme is none of Bolt's", "http://127.0.0.1:7474"],
  ])("is unreachable: %s", async (_, uri) => {
    await expect(opening({ ...elsewhere, uri })).rejects.toMatchObject({ fault: "UNREACHABLE", message: expect.stringContaining(uri) });
  });

  test("is unreachable when something else answers", async () => {
    const server = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const uri = `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      await expect(opening({ ...elsewhere, uri })).rejects.toMatchObject({ fault: "UNREACHABLE" });
    } finally {
      server.close();
    }
  });

  test.each(["Neo4j/4.4.40", "Neo4j/5.13.0", "Neo4j/5.22.0"])("is too old: %s", (agent) => {
    expect(() => refuseOld(agent, "bolt://x/neo4j")).toThrow(expect.objectContaining({ fault: "TOO_OLD" }));
  });

  test.each(["Neo4j/5.23.0", "Neo4j/5.26.30", "Neo4j/2026.08.1", undefined])("is new enough: %s", (agent) => {
    expect(() => refuseOld(agent, "bolt://x/neo4j")).not.toThrow();
  });
});
