import { expect, test } from "@jest/globals";
import { ingest } from "../src/ingest.js";
import type { ReportGraph } from "../src/model/graph.js";
import type { Readers } from "../src/workers/index.js";
import { yingtan2022, yingtan2023, yuwangtai2022 } from "./support/small-graph.js";
import { describeStores } from "./support/stores.js";
import { knowledge } from "./support/knowledge.js";

/* Reports that are written together, one of which the store cannot take. */

/** A sentence of a section that is not there: no row may be lost in silence, so the report is refused. */
const broken: ReportGraph = {
  ...yingtan2023,
  sentences: yingtan2023.sentences.map((sentence) => ({ ...sentence, section: "sec-nowhere" })),
};

const graphs: Readonly<Record<string, ReportGraph>> = { "a.txt": yuwangtai2022, "b.txt": broken, "c.txt": yingtan2022 };
const readers: Readers = {
  atOnce: 3,
  make: ({ file }) => Promise.resolve({ graph: graphs[file] ?? null, faults: [], same: false }),
  close: () => Promise.resolve(),
};

describeStores("an ingest", (open) => {
  test("loses one report that cannot be stored, none of those beside it, and says why", async () => {
    const store = await open();
    const inputs = Object.keys(graphs).map((file) => ({ file, read: () => Promise.reject(new Error("not read here")), path: file }));
    const told: [string, string, readonly string[]][] = [];
    for await (const { file, outcome, faults } of ingest(store, knowledge(), inputs, { readers }))
      told.push([file, outcome, faults.map(({ code }) => code)]);
    expect(told).toEqual([
      ["a.txt", "new", []],
      ["b.txt", "failed", ["STORE_FAILED"]],
      ["c.txt", "new", []],
    ]);
    const [reports] = (await store.read("read/counts")).filter(({ kind }) => kind === "reports");
    expect(reports).toEqual({ kind: "reports", count: 2 });
  });

  test("lets the store plan anew where it has more than doubled, and nobody wait where it has not", async () => {
    const opened = await open();
    const planned: string[] = [];
    let round = "";
    const store = { ...opened, replan: () => (planned.push(round), Promise.resolve()) };
    // Years of one place, so many that a plan by statistics is worth it.
    const many = Array.from({ length: 11 }, (_, at) => graphOf(2010 + at));
    const all: Readers = {
      ...readers,
      make: ({ file }) => Promise.resolve({ graph: many[Number(file)] ?? null, faults: [], same: false }),
    };
    const take = async (from: number, to: number): Promise<void> => {
      round = `${from} to ${to}`;
      const inputs = many
        .slice(from, to)
        .map((_, at) => ({ file: String(from + at), read: () => Promise.reject(new Error("not read here")), path: "" }));
      for await (const { outcome } of ingest(store, knowledge(), inputs, { readers: all })) expect(outcome).toBe("new");
    };
    await take(0, 5);
    await take(5, 10);
    await take(10, 11);
    expect(planned).toEqual(["0 to 5"]);
  });
});

/** A report of Yingtan without anything in it but its head. */
const graphOf = (year: number): ReportGraph => ({
  ...yingtan2023,
  report: { ...yingtan2023.report, id: `rep-360600-${year}`, year, source: `${year}.txt`, contentHash: String(year).repeat(16) },
  sections: [],
  sentences: [],
  programs: [],
  policyDocuments: [],
  organizations: [],
  mentions: [],
  adoptions: [],
  citations: [],
  issued: [],
  observations: [],
});
