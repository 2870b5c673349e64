import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "@jest/globals";
import neo4j, { type SessionConfig } from "neo4j-driver";
import { importLines } from "../../src/load/import-lines.js";
import { canonicalDump } from "../../src/load/dump.js";
import { storeFormat } from "../../src/load/embedded-files.js";
import { openStore } from "../../src/load/index.js";
import { upgradeStore } from "../../src/load/upgrade.js";
import { currentVersion } from "../../src/load/read/dataset.js";
import type { Row, Store, StoreConfig } from "../../src/load/store.js";
import { exported } from "../export/job.js";
import { wipe } from "../neo4j/wipe.js";
import { describeNeo4j } from "../support/stores.js";

/*
 * A small store of each format there was, as the program of its time wrote it: the file of the embedded engine, and the graph line by line
 * for Neo4j. Today's program opens it, reads it as it is, brings it to today's format, and loses nothing. Whoever raises `storeFormat`
 * keeps a store of the format before in old-stores/.
 */

const here = new URL("old-stores/", import.meta.url);
const formats = Array.from({ length: storeFormat - 1 }, (_, before) => before + 1);
const folder = mkdtempSync(join(tmpdir(), "fazhi-old-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const linesOf = (format: number): string[] =>
  readFileSync(new URL(`format-${format}.jsonl`, here), "utf8")
    .trimEnd()
    .split("\n");

/** Everything but what this format has added, or but other fields. */
async function dump(store: Store, but: readonly string[] = ["digest", "rules"]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of canonicalDump(store)) {
    lines.push(JSON.stringify(JSON.parse(line, (key, value: unknown) => (but.includes(key) ? undefined : value))));
  }
  return lines;
}

/** What stands behind each fact of a dump, by id: the rules of its mentions as its relationship tells them, or as the mentions do. */
function rulesIn(lines: readonly string[]): { told: Record<string, unknown>; meant: Record<string, unknown> } {
  const edges = lines.map((line) => JSON.parse(line) as { type?: string; properties: Row });
  const rules = new Map(edges.flatMap(({ type, properties }) => (type === "MENTIONS" ? [[properties["id"], properties["rule"]]] : [])));
  const facts = edges.filter(({ type }) => ["IMPLEMENTED", "NAMED", "CITES"].includes(type ?? ""));
  const of = (rulesOf: (fact: Row) => unknown): Record<string, unknown> =>
    Object.fromEntries(facts.map(({ properties }) => [String(properties["id"]), rulesOf(properties)]));
  return {
    told: of((fact) => fact["rules"]),
    meant: of((fact) => [...new Set((fact["mentions"] as string[]).map((id) => rules.get(id)))]),
  };
}

/** Read as it is, brought to today's format, and moved to a store of today: one graph, one version. */
async function isMigrated(config: StoreConfig, format: number): Promise<void> {
  const readOnly = await openStore({ ...config, readOnly: true });
  expect(await readOnly.read("meta/stored")).toMatchObject([{ format }]);
  const version = await currentVersion(readOnly);
  await readOnly.close();

  const store = await openStore(config);
  expect(await store.read("meta/stored")).toMatchObject([{ format: storeFormat }]);
  expect(await dump(store)).toEqual(linesOf(format));
  expect(await currentVersion(store)).toBe(version);
  expect(await upgradeStore(store)).toBeGreaterThan(0);
  expect(await store.read("write/undigested", { limit: 1 })).toEqual([]);
  const { told, meant } = rulesIn(await dump(store, []));
  expect(Object.values(meant)).toContainEqual(["by-hand"]);
  expect(told).toEqual(meant);
  expect(await dump(store)).toEqual(linesOf(format));
  expect(await currentVersion(store)).toBe(version);

  const moved = await openStore({ folder: join(folder, `moved-${store.engine}-${format}`) });
  const lines = await exported(store, "graph.jsonl");
  for await (const { outcome } of importLines(moved, each(lines))) expect(outcome).toBe("new");
  expect(await dump(moved)).toEqual(linesOf(format));
  expect(await currentVersion(moved)).toBe(version);
  await Promise.all([moved.close(), store.close()]);
}

async function* each(text: string): AsyncGenerator<string> {
  for (const line of text.split("\n")) yield await Promise.resolve(line);
}

describe("an embedded store of format", () => {
  test.each(formats)("%d is brought to today's", async (format) => {
    const config = { folder: join(folder, `format-${format}`) };
    mkdirSync(config.folder);
    writeFileSync(join(config.folder, "graph.grafeo"), gunzipSync(readFileSync(new URL(`format-${format}.grafeo.gz`, here))));
    writeFileSync(join(config.folder, "format"), `${format}\n`);
    await isMigrated(config, format);
  });

  test(`${storeFormat + 1}, of a program to come, is refused with a sentence and stays as it is`, async () => {
    const config = { folder: join(folder, "to-come") };
    await (await openStore(config)).close();
    writeFileSync(join(config.folder, "format"), `${storeFormat + 1}\n`);
    const before = join(folder, "before");
    copyFileSync(join(config.folder, "graph.grafeo"), before);
    await expect(openStore(config)).rejects.toMatchObject({
      fault: "NEWER_FORMAT",
      message: expect.stringContaining(`format ${storeFormat + 1}; this one knows ${storeFormat}`),
      hint: expect.stringContaining("Upgrade fazhi-graph"),
    });
    expect(readFileSync(join(config.folder, "graph.grafeo")).equals(readFileSync(before))).toBe(true);
  });
});

describeNeo4j("a Neo4j store of format", (config) => {
  test.each(formats)("%d is brought to today's", async (format) => {
    await wipe(config);
    const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password));
    const options: Pick<SessionConfig, keyof SessionConfig> = { database: config.database };
    const session = driver.session(options);
    for (const { text, rows } of statementsFor(linesOf(format))) await session.run(text, { rows });
    const versions = { gazetteerVersion: "2026.11-aaaaaaaa", lexiconVersion: "2026.11-bbbbbbbb" };
    await session.run("CREATE (m:FazhiMeta {id: 'meta', format: $format, schema: 'before', writes: 2}) SET m += $versions", {
      format: neo4j.int(format),
      versions,
    });
    await driver.close();
    await isMigrated({ neo4j: config, folder: "" }, format);
  });
});

const LABELS: Readonly<Record<string, string>> = { "policy-document": "PolicyDocument" };
const labelOf = (name: string): string => LABELS[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** What makes the graph of a dump's lines, kind by kind: nodes first, then what ties them. */
function statementsFor(lines: readonly string[]): { readonly text: string; readonly rows: readonly unknown[] }[] {
  const rows = lines.map(
    (line) => JSON.parse(line, (_, value: unknown) => (Number.isInteger(value) ? neo4j.int(value as number) : value)) as Row,
  );
  const nodes = rows.flatMap(({ label, ...properties }) => (typeof label === "string" ? [{ label, properties }] : []));
  const edges = rows.filter((row) => typeof row["type"] === "string");
  const labels = [...new Set(nodes.map(({ label }) => label))];
  const types = [...new Set(edges.map(({ type }) => String(type)))];
  return [
    ...labels.map((label) => ({
      text: `UNWIND $rows AS row CREATE (n:${labelOf(label)}) SET n = row.properties`,
      rows: nodes.filter((node) => node.label === label),
    })),
    ...types.map((type) => ({
      text: `UNWIND $rows AS row MATCH (a {id: row.from}), (b {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
      rows: edges.filter((edge) => edge["type"] === type),
    })),
  ];
}
