import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import cytoscape, { type CytoscapeOptions } from "cytoscape";
import { MultiDirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import { openStore } from "../../src/load/index.js";
import type { Store } from "../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../src/load/writer.js";
import type { ReportGraph } from "../../src/model/graph.js";
import { smallReports, smallVocabulary, version, yuwangtai2022 } from "../support/small-graph.js";
import { python, testPython } from "../support/python.js";
import { exported, graphOf, type GraphJson } from "./job.js";

/* Every format is opened by a program that others wrote; what it then holds is what graph.json says. */

/** A title with all that formats trip over. */
const NASTY = `=1+1 <b>"三项制度"</b> & 'x', a\u0001b\ttab\nline ]]>`;
const nasty: ReportGraph = { ...yuwangtai2022, report: { ...yuwangtai2022.report, title: NASTY, source: '-nasty, "quoted".txt' } };
const reports = [...smallReports.filter(({ report }) => report.id !== nasty.report.id), nasty];
const RECORD = "\u0001";

let store: Store;
let folder: string;
let graph: GraphJson;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "fazhi-consumers-"));
  store = await openStore({ folder });
  await writeVocabulary(store, smallVocabulary, version);
  await writeReports(store, reports);
  graph = await graphOf(store);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const ends = (edges: readonly { readonly source: string; readonly target: string }[]): string[] =>
  edges.map(({ source, target }) => `${source} ${target}`).toSorted();
const ids = (): string[] => graph.nodes.map(({ id }) => id).toSorted();
const kinds = (): string[] => graph.edges.map(({ id, type }) => `${id} ${type}`).toSorted();

describe("graphology", () => {
  test("imports graphology.json", async () => {
    const opened = new MultiDirectedGraph();
    opened.import(JSON.parse(await exported(store, "graphology.json")) as Parameters<typeof opened.import>[0]);
    expect(opened.nodes().toSorted()).toEqual(ids());
    expect(opened.mapEdges((id, { kind }) => `${id} ${String(kind)}`).toSorted()).toEqual(kinds());
    expect(opened.getNodeAttribute(nasty.report.id, "label")).toBe(NASTY);
    expect(opened.getNodeAttributes("loc-360681")).toMatchObject({ kind: "Locality", category: "ADMINISTRATIVE", partOf: "loc-360600" });
    expect(opened.getAttribute("dataset")).toBe(graph.about["dataset"]);
  });

  test("reads graph.gexf", async () => {
    const opened = gexf.parse(MultiDirectedGraph, await exported(store, "graph.gexf", { evidence: ["1"] }));
    expect(opened.nodes().toSorted()).toEqual(ids());
    expect(opened.edges().toSorted()).toEqual(graph.edges.map(({ id }) => id).toSorted());
    expect(opened.getNodeAttribute(nasty.report.id, "label")).toBe(NASTY.replace(RECORD, ""));
    expect(opened.getNodeAttribute("loc-360681", "validFrom")).toBe(1996);
    const adoption = graph.edges.find(({ target }) => target === "prog-一村一法律顾问");
    expect(opened.getEdgeAttributes(adoption?.id)).toMatchObject({ kind: "IMPLEMENTED", year: adoption?.year, quote: "一村一法律顾问" });
  });
});

describe("Cytoscape.js", () => {
  test("opens cytoscape.json", async () => {
    const opened = cytoscape({ ...(JSON.parse(await exported(store, "cytoscape.json")) as CytoscapeOptions), headless: true });
    expect(
      opened
        .nodes()
        .map((node) => node.id())
        .toSorted(),
    ).toEqual(ids());
    expect(
      opened
        .edges()
        .map((edge) => `${edge.id()} ${String(edge.data("kind"))}`)
        .toSorted(),
    ).toEqual(kinds());
    expect(ends(opened.edges().map((edge) => ({ source: edge.source().id(), target: edge.target().id() })))).toEqual(ends(graph.edges));
    expect(opened.getElementById(nasty.report.id).data("label")).toBe(NASTY);
    expect(opened.nodes().filter((node) => node.isChild())).toHaveLength(0);
  });
});

interface Opened {
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [string, string, string])[];
  readonly label: string;
  readonly years: readonly (readonly [number, number])[];
  readonly dataset?: string;
}

describe("networkx", () => {
  const report = (read: string, years: string): string => `
import sys, io, json, networkx as nx
g = ${read}
print(json.dumps({
  "nodes": sorted(g.nodes),
  "edges": sorted([s, t, d["kind"]] for s, t, d in g.edges(data=True)),
  "label": g.nodes["${nasty.report.id}"]["label"],
  "years": [[d["${years.split(" ")[0] ?? ""}"], d["${years.split(" ")[1] ?? ""}"]] for s, t, d in g.edges(data=True) if d["kind"] == "IMPLEMENTED"],
  "dataset": g.graph.get("dataset"),
}))`;

  const check = (opened: Opened): void => {
    expect(opened.nodes).toEqual(ids().toSorted());
    expect(opened.edges.map((edge) => edge.join(" ")).toSorted()).toEqual(
      graph.edges.map(({ source, target, type }) => `${source} ${target} ${type}`).toSorted(),
    );
    expect(opened.label).toBe(NASTY.replace(RECORD, ""));
    const wanted = graph.edges.flatMap(({ type, year }) => (type === "IMPLEMENTED" ? [`${year ?? ""} ${year ?? ""}`] : []));
    expect(opened.years.map((years) => years.join(" ")).toSorted()).toEqual(wanted.toSorted());
  };

  testPython("reads graph.gexf, with the years of relationships", ["networkx"], async () => {
    const text = await exported(store, "graph.gexf");
    check(JSON.parse(python(report("nx.read_gexf(io.BytesIO(sys.stdin.buffer.read()), version='1.3')", "start end"), text)) as Opened);
  });

  testPython("reads graph.graphml, with its version", ["networkx"], async () => {
    const opened = JSON.parse(
      python(report("nx.parse_graphml(sys.stdin.read())", "from until"), await exported(store, "graph.graphml")),
    ) as Opened;
    check(opened);
    expect(opened.dataset).toBe(graph.about["dataset"]);
  });
});

describe("Python", () => {
  const CSV = `
import sys, csv, io, json
rows = list(csv.DictReader(io.StringIO(sys.stdin.read().lstrip("\\ufeff"), newline="")))
print(json.dumps([{k: v[1:] if v.startswith("'") else v for k, v in r.items()} for r in rows]))`;

  testPython("reads a table with its own csv", ["csv"], async () => {
    const rows = JSON.parse(python(CSV, await exported(store, "reports.csv"))) as Record<string, string>[];
    expect(rows.map((row) => [row["report_id"], row["title"], row["source"]])).toEqual(
      reports
        .map(({ report }) => [report.id, report.title, report.source])
        .toSorted(([a = ""], [b = ""]) => (String(a) < String(b) ? -1 : 1)),
    );
  });

  testPython("reads tables with pandas: numbers are numbers, NA is missing", ["pandas"], async () => {
    const program = `
import sys, io, pandas as pd
t = pd.read_csv(io.StringIO(sys.stdin.read()), dtype={"code": str})
print(t.columns[0], str(t["adopted"].dtype), int(t["adopted"].sum()), int(t["adopted"].isna().sum()), t["code"][0])`;
    const panel = await exported(store, "panel.csv", { program: ["三项制度"] });
    expect(python(program, panel.replace(/^\ufeff/u, "")).trim()).toBe("code float64 1 1 360600");
  });
});
