import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeAll, afterAll, describe, expect, test } from "@jest/globals";
import express from "express";
import { EXPORTS } from "../../src/export/index.js";
import { csvLine } from "../../src/export/csv.js";
import { adoptionPages, edgePages, nodePages } from "../../src/load/read/export.js";
import type { Store } from "../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../src/load/writer.js";
import { exportRoutes } from "../../src/serve/export-routes.js";
import { smallReports, smallVocabulary, version } from "../support/small-graph.js";
import { describeStores } from "../support/stores.js";
import { parseCsv } from "./csv.js";

interface GraphJson {
  readonly nodes: readonly { id: string; kind: string; label: string; properties: Record<string, unknown> }[];
  readonly edges: readonly {
    id: string;
    source: string;
    target: string;
    type: string;
    year: number | null;
    properties: Record<string, unknown>;
  }[];
}

/** Array.fromAsync is not there in Node 20. */
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const collect = async (pieces: AsyncIterable<string>): Promise<string> => (await all(pieces)).join("");
const adoptions = smallReports.flatMap((graph) => graph.adoptions);

describeStores("exports", (open) => {
  let store: Store;
  let server: Server;
  let url: string;
  beforeAll(async () => {
    store = await open({ keep: true });
    await writeVocabulary(store, smallVocabulary, version);
    await writeReports(store, smallReports);
    server = createServer(express().use(exportRoutes(store))).listen(0, "127.0.0.1");
    await once(server, "listening");
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((done) => server.close(done)));

  test("graph.json holds every node and relationship, each end a node, ids unique, properties flat", async () => {
    const graph = JSON.parse(await collect(EXPORTS["graph.json"]!.write(store))) as GraphJson;
    const ids = new Set(graph.nodes.map(({ id }) => id));
    expect(ids.size).toBe(graph.nodes.length);
    expect(new Set(graph.edges.map(({ id }) => id)).size).toBe(graph.edges.length);
    expect(graph.edges.flatMap(({ source, target }) => [source, target]).filter((id) => !ids.has(id))).toEqual([]);
    const values = [...graph.nodes, ...graph.edges].flatMap(({ properties }) => Object.values(properties));
    expect(values.filter((value) => !["string", "number", "boolean"].includes(typeof value))).toEqual([]);
    expect(graph.nodes.find(({ id }) => id === "prog-三项制度")).toMatchObject({
      kind: "Program",
      label: "三项制度",
      properties: { name: "三项制度", aliases: "行政执法三项制度 | 执法三项制度", curated: true },
    });
    expect(
      graph.edges
        .filter(({ type }) => type === "IMPLEMENTED" || type === "NAMED")
        .map(({ id, year }) => [id, year])
        .sort(),
    ).toEqual(adoptions.map(({ id, year }) => [id, year]).sort());
    expect(graph.edges).toContainEqual(
      expect.objectContaining({ id: "PUBLISHED:loc-410205:rep-410205-2022", type: "PUBLISHED", year: null }),
    );
    expect(graph.nodes.some(({ properties }) => "text" in properties)).toBe(false);
  });

  test("adoptions.csv has a row for each adoption, its quote exactly the words at start…end", async () => {
    const text = await collect(EXPORTS["adoptions.csv"]!.write(store));
    expect(
      text.startsWith(
        "\ufeffadoption_id,code,locality,level,province,body,program_id,program,status,year,report_id,published_on,quote,start,end\r\n",
      ),
    ).toBe(true);
    const [header = [], ...rows] = parseCsv(text.slice(1));
    const records = rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]])));
    expect(records.map((record) => record["adoption_id"]).sort()).toEqual(adoptions.map(({ id }) => id).sort());
    for (const record of records) {
      const report = smallReports.find((graph) => graph.report.id === record["report_id"])!.report;
      expect(report.text.slice(Number(record["start"]), Number(record["end"]))).toBe(record["quote"]);
      expect(record["quote"]).toBe(record["program"]);
    }
    expect(records.find((record) => record["report_id"] === "rep-410205-2022")).toMatchObject({
      code: "410205",
      locality: "禹王台区",
      level: "COUNTY",
      province: "河南省",
      body: "",
      status: "PROBLEM",
      year: "2022",
      published_on: "2023-01-20",
    });
    expect(records.filter((record) => record["body"] === "司法局")).toHaveLength(1);
  });

  test("pages of any size give the same", async () => {
    const items = async <T>(pages: AsyncIterable<readonly T[]>): Promise<T[]> => (await all(pages)).flat();
    expect(await items(nodePages(store, "Locality", 1))).toEqual(await items(nodePages(store, "Locality")));
    expect(await items(adoptionPages(store, 1))).toEqual(await items(adoptionPages(store)));
    expect(await items(edgePages(store, 2))).toEqual(await items(edgePages(store)));
  });

  test.each(Object.entries(EXPORTS))("/export/%s answers what the export writes", async (name, format) => {
    const response = await fetch(`${url}/export/${name}`);
    expect(response.headers.get("content-type")).toBe(format.mediaType);
    expect(response.headers.get("content-disposition")).toBe(`attachment; filename="${name}"`);
    expect(Buffer.from(await response.arrayBuffer()).toString("utf8")).toBe(await collect(format.write(store)));
    expect((await fetch(`${url}/export/${name}`, { method: "HEAD" })).status).toBe(200);
  });
});

describe("a CSV line", () => {
  test("comes back as it was, whatever stands in it", () => {
    const fields = ["a,b", 'say "三项制度"', "one\ntwo", "\r\n", " 空格 ", "", "＂", '"'];
    expect(parseCsv(csvLine(fields) + csvLine([null, undefined, 0, true]))).toEqual([fields, ["", "", "0", "true"]]);
  });
});
