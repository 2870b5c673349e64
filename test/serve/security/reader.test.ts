import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import neo4j, { Neo4jError, type SessionConfig } from "neo4j-driver";
import { openStore } from "../../../src/load/index.js";
import { storeError } from "../../../src/load/neo4j-faults.js";
import { canonicalDump } from "../../../src/load/dump.js";
import type { Neo4jConfig, Store } from "../../../src/load/store.js";
import { schema } from "../../../src/serve/schema.js";
import { fazhi } from "../../cli/command.js";
import { start } from "../../cli/process.js";
import { boltProxy, type BoltProxy } from "../../support/bolt.js";
import { describeNeo4j, openers } from "../../support/stores.js";
import { writeFiveReports } from "../five-reports.js";
import { makeQuery } from "../fuzz/generate.js";
import { seeded } from "../fuzz/random.js";

/*
 * `serve` as a user of Neo4j who may only read. Community has no roles, so a proxy in front of it refuses, with Neo4j's own code for it,
 * whatever does not ask for read access; and Neo4j itself refuses to write for whoever asks for that.
 */

test.each([
  "Neo.ClientError.Security.Forbidden",
  "Neo.ClientError.Statement.AccessMode",
  "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase",
  "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase",
])("%s is a sentence that says what to do", (code) => {
  const { fault, message, hint } = storeError(new Neo4jError("Not allowed. At all.", code, "50N42", "x"), "bolt://x/neo4j");
  expect({ fault, message }).toEqual({
    fault: "UNWRITABLE",
    message: "Neo4j bolt://x/neo4j 不允许该用户这样做（Not allowed）。 Neo4j does not allow it to this user.",
  });
  expect(hint).toMatch(/NEO4J_USERNAME/u);
});

describeNeo4j("a reader", (config) => {
  const open = openers(config).neo4j;
  let reader: BoltProxy;
  let store: Store;
  const by = ({ port }: BoltProxy): Neo4jConfig => ({ ...config, uri: `bolt://127.0.0.1:${port}` });
  const environment = ({ port }: BoltProxy): Record<string, string> => ({
    NEO4J_URI: `bolt://127.0.0.1:${port}`,
    NEO4J_USERNAME: config.username,
    NEO4J_PASSWORD: config.password,
    NEO4J_DATABASE: config.database,
    PORT: "0",
    LANG: "en_US.UTF-8",
  });
  beforeAll(async () => {
    const { hostname, port } = new URL(config.uri);
    reader = await boltProxy(hostname, Number(port), { refuses: true });
    store = await open({ keep: true });
    await writeFiveReports(store);
  });
  afterAll(() => reader.close());

  const ask = async (
    url: string,
    query: string,
  ): Promise<{ data?: unknown; errors?: { message: string; extensions: { code: string } }[] }> => {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as { data?: unknown };
  };

  test("serves everything: whatever a server opens asks for read access, and none of it is refused", async () => {
    const from = reader.asked.length;
    const server = start(["serve"], {
      ...environment(reader),
      FAZHI_REQUESTS_PER_MINUTE: "10000",
      FAZHI_QUERY_SECONDS: "300",
      FAZHI_LOG_LEVEL: "error",
    });
    const [url = ""] = await server.until(/http:\/\/[\d.:]+/u);
    const random = seeded(6);
    for (let n = 0; n < 8; n++) {
      const { errors = [] } = await ask(url, makeQuery(schema(), random));
      expect(errors.filter(({ extensions }) => /INTERNAL|UNAVAILABLE/u.test(extensions.code))).toEqual([]);
    }
    expect(await ask(url, '{ search(text: "复议") { totalCount } statistics { reports datasetVersion } }')).toMatchObject({
      data: { statistics: { reports: 5 } },
    });
    for (const path of ["/export/graph.json", "/export/graph.jsonl", "/export/reports.csv", "/metrics", "/readyz"]) {
      const response = await fetch(url + path);
      expect([path, response.status]).toEqual([path, 200]);
      await response.arrayBuffer();
    }
    server.child.kill("SIGTERM");
    expect(await server.end()).toBe(0);
    expect(server.said.err).toBe("");
    const asked = reader.asked.slice(from);
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter(({ reads }) => !reads)).toEqual([]);
  });

  test.each([["stats"], ["doctor"], ["export", "reports.csv"]])("%s works for a reader, too", async (...args) => {
    const from = reader.asked.length;
    const { exit, err } = await fazhi(args, { environment: environment(reader) });
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(reader.asked.slice(from).filter(({ reads }) => !reads)).toEqual([]);
  });

  test.each([
    ["ingest", "-"],
    ["remove", "rep-360600-2023"],
    ["ingest", "--refresh"],
  ])("%s %s is refused with a sentence and exit status 3, and nothing has changed", async (...args) => {
    const before = await dump(store);
    const stdin = readFileSync("seeds/reports/yingtan-2023.txt", "utf8").replaceAll("2023", "2024");
    if (args.includes("--refresh"))
      await store.write((transaction) =>
        transaction.run("write/vocabulary/versions", { gazetteerVersion: "x", lexiconVersion: "y", vocabulary: "z" }),
      );
    const { exit, err } = await fazhi(args, { environment: environment(reader), stdin });
    expect(exit).toBe(3);
    expect(err).toMatch(/不允许该用户这样做.*Neo4j does not allow it to this user\..*NEO4J_USERNAME/su);
    expect(err).not.toContain("internal error");
    expect(await dump(store)).toBe(before);
  });

  test("in read access Neo4j itself refuses to write", async () => {
    const { hostname, port } = new URL(config.uri);
    const along = await boltProxy(hostname, Number(port));
    const driver = neo4j.driver(by(along).uri, neo4j.auth.basic(config.username, config.password));
    try {
      const reading: Pick<SessionConfig, keyof SessionConfig> = { database: config.database, defaultAccessMode: "READ" };
      const session = driver.session(reading);
      await expect(session.run("CREATE (:Intruder)")).rejects.toMatchObject({ code: "Neo.ClientError.Statement.AccessMode" });
      await session.close();
      expect(along.asked.at(-1)).toEqual({ kind: "RUN", reads: true, text: "CREATE (:Intruder)" });
    } finally {
      await driver.close();
      await along.close();
    }
  });

  test("the statements of docs/neo4j.md for the two users are Neo4j's language; Community only says that it has no roles", async () => {
    const page = readFileSync("docs/neo4j.md", "utf8");
    const [, block = ""] = /```cypher\n(CREATE USER[^`]*)```/u.exec(page) ?? [];
    const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password));
    const system: Pick<SessionConfig, keyof SessionConfig> = { database: "system" };
    const said = async (text: string): Promise<string> =>
      driver.executeQuery(text, {}, system).then(
        () => "done",
        (error: unknown) => (error as Neo4jError).code,
      );
    try {
      const statements = block
        .split(";")
        .map((one) => one.trim())
        .filter((one) => one !== "");
      expect(statements).toHaveLength(16);
      for (const one of statements)
        expect([one, await said(one)]).toEqual([
          one,
          one.startsWith("CREATE USER") ? "done" : "Neo.ClientError.Statement.UnsupportedAdministrationCommand",
        ]);
      expect(await said("GRANT EVERYTHING ON GRAPH neo4j TO fazhi_read")).toBe("Neo.ClientError.Statement.SyntaxError");
    } finally {
      for (const user of ["fazhi_reader", "fazhi_writer"]) await said(`DROP USER ${user} IF EXISTS`);
      await driver.close();
    }
  });

  test("where nothing is prepared, serve says what to do, answers, and lays no index", async () => {
    await open();
    const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password));
    const all: Pick<SessionConfig, keyof SessionConfig> = { database: config.database };
    const run = async (text: string): Promise<string[]> => {
      const { records } = await driver.executeQuery(text, {}, all);
      return records.map((record) => String(record.get(0)));
    };
    await run("MATCH (m:FazhiMeta) DELETE m");
    for (const name of await run("SHOW CONSTRAINTS YIELD name")) await run(`DROP CONSTRAINT ${name}`);
    for (const name of await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")) await run(`DROP INDEX ${name}`);
    const server = start(["serve"], environment(reader));
    const [url = ""] = await server.until(/http:\/\/[\d.:]+/u);
    expect(server.said.err).toMatch(/Neo4j does not allow it to this user/u);
    expect(await ask(url, "{ reports { totalCount } }")).toMatchObject({ data: { reports: { totalCount: 0 } } });
    const { errors } = await ask(url, '{ search(text: "复议") { totalCount } }');
    expect(errors?.map(({ message, extensions }) => [extensions.code, message])).toEqual([
      ["STORE_UNAVAILABLE", expect.stringContaining("The store has no indexes yet")],
    ]);
    server.child.kill("SIGTERM");
    await server.end();
    expect(await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")).toEqual([]);
    await driver.close();
    // As the other suites expect it.
    const again = await openStore({ neo4j: config, folder: "" });
    await again.close();
  });
});

async function dump(store: Store): Promise<string> {
  const lines: string[] = [];
  for await (const line of canonicalDump(store)) lines.push(line);
  return lines.join("\n");
}
