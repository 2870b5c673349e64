import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import express from "express";
import { csvLine } from "../../src/export/csv.js";
import { EXPORTS, prepareExport } from "../../src/export/index.js";
import { datasetVersion } from "../../src/load/read/dataset.js";
import { removeReport, writeReports, writeVocabulary } from "../../src/load/writer.js";
import type { Store } from "../../src/load/store.js";
import { exportRoutes } from "../../src/serve/export-routes.js";
import { smallReports, smallVocabulary, version, yingtan2022 } from "../support/small-graph.js";
import { describeStores } from "../support/stores.js";
import { parseCsv } from "./csv.js";
import { exported, graphOf, records } from "./job.js";
import { writeReport } from "../support/write-report.js";

const all = <T>(rows: (graph: (typeof smallReports)[number]) => readonly T[]): T[] => smallReports.flatMap((graph) => [...rows(graph)]);
const adoptions = all((graph) => graph.adoptions);
const reportOf = (id: string): (typeof smallReports)[number]["report"] => smallReports.find(({ report }) => report.id === id)!.report;
const sorted = (values: readonly unknown[]): unknown[] => values.map(String).toSorted();

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

  describe("a graph", () => {
    test("holds every node and relationship, each end a node, ids unique, properties flat", async () => {
      const graph = await graphOf(store);
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
      const count = (type: RegExp): number => graph.edges.filter((edge) => type.test(edge.type)).length;
      expect({
        adopted: sorted(graph.edges.filter(({ type }) => /^(?:IMPLEMENTED|NAMED)$/u.test(type)).map(({ id, year }) => [id, year])),
        cites: count(/^CITES$/u),
        issued: count(/^ISSUED$/u),
        reports: count(/^REPORTS$/u),
        measures: count(/^MEASURES$/u),
        components: count(/^COMPONENT_OF$/u),
        foundations: count(/^FOUNDED_ON$/u),
        organizations: count(/^BELONGS_TO$/u),
      }).toEqual({
        adopted: sorted(adoptions.map(({ id, year }) => [id, year])),
        cites: all((graph) => graph.citations).length,
        issued: all((graph) => graph.issued).length,
        reports: all((graph) => graph.observations).length,
        measures: all((graph) => graph.observations).filter(({ indicator }) => indicator !== null).length,
        components: smallVocabulary.components.length,
        foundations: smallVocabulary.foundations.length,
        organizations: new Set(all((graph) => graph.organizations).map(({ id }) => id)).size,
      });
      expect(graph.edges).toContainEqual(
        expect.objectContaining({ id: "PUBLISHED:loc-410205:rep-410205-2022", type: "PUBLISHED", year: 2022 }),
      );
      expect(graph.nodes.some(({ properties }) => "text" in properties)).toBe(false);
      expect([...graph.nodes, ...graph.edges].some(({ properties }) => "evidence" in properties)).toBe(false);
    });

    test("says what it is of", async () => {
      const { about } = await graphOf(store, { within: ["鹰潭"], kind: ["Locality", "Program"] });
      expect(about).toEqual({
        generator: "fazhi-graph",
        dataset: await datasetVersion(store),
        extractor: ["0.1.0"],
        lexicon: version.lexiconVersion,
        gazetteer: version.gazetteerVersion,
        filter: { within: ["鹰潭"], kind: ["Locality", "Program"] },
      });
    });

    test("with evidence has the exact words of each fact", async () => {
      const { edges } = await graphOf(store, { evidence: ["1"] });
      const facts = edges.filter(({ type }) => ["IMPLEMENTED", "NAMED", "CITES", "ISSUED"].includes(type));
      expect(facts).toHaveLength(adoptions.length + all((graph) => graph.citations).length + all((graph) => graph.issued).length);
      for (const { properties, type } of facts) {
        const { text } = reportOf(String(properties["report"]));
        expect(text.slice(Number(properties["start"]), Number(properties["end"]))).toBe(properties["quote"]);
        expect(String(properties["sentence"])).toContain(String(properties["quote"]));
        if (type === "ISSUED") expect(properties["quote"]).toBe(properties["sentence"]);
      }
    });

    test("within a place: its reports and what they speak of, and the places above", async () => {
      const { nodes, edges } = await graphOf(store, { within: ["河南省"] });
      expect(nodes.map(({ id }) => id).toSorted()).toEqual(
        ["loc-000000", "loc-410000", "loc-410200", "loc-410205", "rep-410205-2022", "prog-三项制度", "prog-一村一法律顾问"]
          .concat(smallReports.find(({ report }) => report.id === "rep-410205-2022")!.observations.map(({ id }) => id))
          .toSorted(),
      );
      expect(sorted(edges.map(({ type, source, target }) => [type, source, target]))).toEqual(
        sorted([
          ["PART_OF", "loc-410000", "loc-000000"],
          ["PART_OF", "loc-410200", "loc-410000"],
          ["PART_OF", "loc-410205", "loc-410200"],
          ["PUBLISHED", "loc-410205", "rep-410205-2022"],
          ["NAMED", "loc-410205", "prog-三项制度"],
          ["IMPLEMENTED", "loc-410205", "prog-一村一法律顾问"],
          ...smallReports
            .find(({ report }) => report.id === "rep-410205-2022")!
            .observations.map(({ id }) => ["REPORTS", "rep-410205-2022", id]),
        ]),
      );
    });

    test("about a measure in some years: only its adoptions then, and the reports of those years, silent ones too", async () => {
      const { nodes, edges } = await graphOf(store, { program: ["执法三项制度"], from: ["2023"], to: ["2023"] });
      expect(
        nodes
          .filter(({ kind }) => kind !== "Locality")
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(["prog-三项制度", "rep-360600-2023", "rep-360600.司法局-2023"]);
      expect(sorted(edges.flatMap(({ id, type }) => (/^(?:IMPLEMENTED|NAMED)$/u.test(type) ? [id] : [])))).toEqual(
        sorted(adoptions.flatMap(({ id, program, year }) => (program === "prog-三项制度" && year === 2023 ? [id] : []))),
      );
    });

    test("about a theme: its measures and figures", async () => {
      const { nodes } = await graphOf(store, { theme: ["矛盾纠纷化解"] });
      const wanted = all((graph) => graph.observations).filter(({ indicator }) => indicator !== null);
      expect(nodes.filter(({ kind }) => kind === "Program").map(({ id }) => id)).toEqual(["prog-一村一法律顾问"]);
      expect(sorted(nodes.filter(({ kind }) => kind === "Observation").map(({ id }) => id))).toEqual(sorted(wanted.map(({ id }) => id)));
      expect(nodes.some(({ kind }) => kind === "PolicyDocument")).toBe(false);
    });

    test("of some kinds: relationships between those", async () => {
      const { nodes, edges } = await graphOf(store, { kind: ["Locality", "Program"] });
      expect(new Set(nodes.map(({ kind }) => kind))).toEqual(new Set(["Locality", "Program"]));
      expect(new Set(edges.map(({ type }) => type))).toEqual(new Set(["PART_OF", "SUCCEEDED_BY", "IMPLEMENTED", "NAMED", "COMPONENT_OF"]));
    });
  });

  describe("a table", () => {
    test("adoptions.csv has a row for each adoption, its quote exactly the words at start…end", async () => {
      const text = await exported(store, "adoptions.csv");
      expect(text.split("\r\n")[0]).toBe(
        "\ufeffadoption_id,code,locality,level,province,body,program_id,program,status,year,report_id,published_on,quote,start,end",
      );
      const found = await records(store, "adoptions.csv");
      expect(sorted(found.map((record) => record["adoption_id"]))).toEqual(sorted(adoptions.map(({ id }) => id)));
      for (const { report_id = "", quote, start, end, program } of found) {
        expect(reportOf(report_id).text.slice(Number(start), Number(end))).toBe(quote);
        expect(quote).toBe(program);
      }
      expect(found.find(({ adoption_id }) => adoption_id === "ado-rep-410205-2022-PROBLEM-三项制度")).toMatchObject({
        code: "410205",
        locality: "禹王台区",
        level: "COUNTY",
        province: "河南省",
        body: "",
        status: "PROBLEM",
        year: "2022",
        published_on: "2023-01-20",
      });
      expect(found.filter(({ body }) => body === "司法局")).toHaveLength(1);
    });

    test("observations.csv has a row for each figure, in the columns of the interface", async () => {
      const text = await exported(store, "observations.csv");
      expect(text.split("\r\n")[0]).toBe(
        "\ufeffobservation_id,code,locality,level,province,body,indicator_id,indicator,metric,value,unit,base_value,base_unit,raw_value,approximation,scope,period,role,year,report_id,published_on,quote,start,end",
      );
      const found = await records(store, "observations.csv");
      const names = new Map(smallVocabulary.indicators.map(({ id, name }) => [id, name]));
      expect(sorted(found.map((row) => [row["observation_id"], row["indicator"], row["value"], row["raw_value"], row["year"]]))).toEqual(
        sorted(
          all((graph) => graph.observations).map(({ id, indicator, value, rawValue, year }) => [
            id,
            names.get(indicator ?? "") ?? "",
            value,
            rawValue,
            year,
          ]),
        ),
      );
      for (const { report_id = "", quote, start, end } of found) {
        expect(reportOf(report_id).text.slice(Number(start), Number(end))).toBe(quote);
      }
    });

    test("citations.csv has a row for each citation", async () => {
      const found = await records(store, "citations.csv");
      expect(sorted(found.map((row) => [row["citation_id"], row["title"], row["doc_number"], row["relation"], row["quote"]]))).toEqual(
        sorted(all((graph) => graph.citations).map(({ id, title, docNumber, relation }) => [id, title, docNumber ?? "", relation, title])),
      );
    });

    test("reports.csv has a row for each report", async () => {
      const found = await records(store, "reports.csv", { to: ["2022"] });
      expect(found.map((row) => [row["report_id"], row["locality"], row["year"], row["content_hash"]])).toEqual(
        ["rep-360600-2022", "rep-410205-2022"].map((id) => [
          id,
          id.includes("36") ? "鹰潭市" : "禹王台区",
          "2022",
          reportOf(id).contentHash,
        ]),
      );
    });

    test("panel.csv tells told as done, silent, and without a report apart", async () => {
      const found = await records(store, "panel.csv", { program: ["三项制度", "一村一法律顾问"] });
      expect(found.map((row) => [row["locality"], row["year"], row["program"], row["adopted"], row["statuses"]])).toEqual([
        ["鹰潭市", "2022", "一村一法律顾问", "1", "IMPLEMENTED"],
        ["鹰潭市", "2022", "三项制度", "0", ""],
        ["鹰潭市", "2023", "一村一法律顾问", "0", ""],
        ["鹰潭市", "2023", "三项制度", "1", "IMPLEMENTED | PLANNED"],
        ["禹王台区", "2022", "一村一法律顾问", "1", "IMPLEMENTED"],
        ["禹王台区", "2022", "三项制度", "0", "PROBLEM"],
        ["禹王台区", "2023", "一村一法律顾问", "NA", ""],
        ["禹王台区", "2023", "三项制度", "NA", ""],
      ]);
    });
  });

  describe("over HTTP", () => {
    test.each(Object.entries(EXPORTS))("/export/%s answers what the export writes", async (name, format) => {
      const response = await fetch(`${url}/export/${name}`);
      expect(response.headers.get("content-type")).toBe(format.mediaType);
      expect(response.headers.get("content-disposition")).toBe(`attachment; filename="${name}"`);
      expect(response.headers.get("x-fazhi-dataset")).toBe(await datasetVersion(store));
      expect(Buffer.from(await response.arrayBuffer()).toString("utf8")).toBe(await exported(store, name));
      expect((await fetch(`${url}/export/${name}`, { method: "HEAD" })).status).toBe(200);
      const again = await fetch(`${url}/export/${name}`, { headers: { "if-none-match": response.headers.get("etag") ?? "" } });
      expect(again.status).toBe(304);
    });

    test("beside a table stands what its columns are", async () => {
      const response = await fetch(`${url}/export/panel.csv?program=三项制度`);
      expect(response.headers.get("link")).toBe('<panel.csv-metadata.json>; rel="describedby"; type="application/csvm+json"');
      const [header] = parseCsv((await response.text()).replace(/^\ufeff/u, ""));
      const described = (await (await fetch(`${url}/export/panel.csv-metadata.json`)).json()) as {
        readonly "dc:identifier": string;
        readonly tableSchema: { readonly columns: readonly { readonly name: string; readonly "dc:description": readonly unknown[] }[] };
      };
      expect(described["dc:identifier"]).toBe(await datasetVersion(store));
      expect(described.tableSchema.columns.map(({ name }) => name)).toEqual(header);
    });

    test.each([
      ["graph.json?withn=江西", "没有参数“withn”"],
      ["graph.json?within=火星", "没有叫“火星”的地区"],
      ["graph.json?within=", "within 不能为空"],
      ["graph.json?within=江西省&within=河南省", "只能给一个值"],
      ["graph.json?program=无此举措", "没有叫“无此举措”的举措"],
      ["graph.json?theme=无此主题", "没有叫“无此主题”的主题"],
      ["graph.gexf?kind=Sentence", "没有“Sentence”这种点"],
      ["graph.gexf?from=99999", "1980 至 2100"],
      ["graph.gexf?from=NaN", "1980 至 2100"],
      ["graph.gexf?from=2023&to=2022", "晚于"],
      ["adoptions.csv?evidence=yes", "应为 0 或 1"],
      ["adoptions.csv?kind=Program", "没有参数“kind”"],
      ["reports.csv?__proto__=1", "没有参数“__proto__”"],
    ])("%s is refused in a sentence", async (path, sentence) => {
      const response = await fetch(`${url}/export/${path}`);
      expect(response.status).toBe(400);
      const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
      expect(errors[0]?.message).toContain(sentence);
    });

    test("an export that is not there is 404 with a list", async () => {
      const response = await fetch(`${url}/export/graph.xlsx`);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain("graph.gexf");
    });
  });

  test("what is written meanwhile breaks an export off before its end", async () => {
    const own = await open();
    await writeVocabulary(own, smallVocabulary, version);
    await writeReports(own, smallReports);
    const ready = await prepareExport(own, "reports.csv", EXPORTS["reports.csv"]!, {});
    await removeReport(own, yingtan2022.report.id);
    const pieces: string[] = [];
    const read = async (): Promise<void> => {
      for await (const piece of ready.write()) pieces.push(piece);
    };
    await expect(read()).rejects.toThrow("导出期间图谱有写入");
    // The line of columns went out before it was known; the one page of reports is the last piece, and is held back.
    expect(parseCsv(pieces.join("").slice(1)).map(([column]) => column)).toEqual(["report_id"]);
    await writeReport(own, yingtan2022);
    expect(await exported(own, "reports.csv")).toContain(yingtan2022.report.id);
  });

  test("graph.jsonl holds whole reports, whatever is written meanwhile, and ends", async () => {
    const own = await open();
    await writeVocabulary(own, smallVocabulary, version);
    await writeReports(own, smallReports);
    const whole = new Set(reportLines(await exported(own, "graph.jsonl")).map(told));
    const replaced = { ...yingtan2022, report: { ...yingtan2022.report, title: "改后", contentHash: `sha256:${"cd".repeat(32)}` } };
    await writeReport(own, replaced, { mode: "replace" });
    for (const line of reportLines(await exported(own, "graph.jsonl"))) whole.add(told(line));
    expect(whole.size).toBe(smallReports.length + 1);
    for (let round = 0; round < 5; round += 1) {
      const reading = { over: false };
      const writing = (async () => {
        for (let turn = 0; !reading.over; turn += 1) await writeReport(own, turn % 2 === 0 ? yingtan2022 : replaced, { mode: "replace" });
      })();
      const text = await exported(own, "graph.jsonl").finally(() => (reading.over = true));
      await writing;
      const lines = reportLines(text);
      expect(lines.map(told).filter((line) => !whole.has(line))).toEqual([]);
      expect(lines.map(({ report }) => report["id"]).toSorted()).toEqual(smallReports.map(({ report }) => report.id).toSorted());
      expect(JSON.parse(text.trimEnd().split("\n").at(-1) ?? "")).toEqual({ kind: "end", reports: smallReports.length });
    }
  });

  test("a report that a reading tore is read again; one that was altered by hand comes as it is", async () => {
    const own = await open();
    await writeVocabulary(own, smallVocabulary, version);
    await writeReports(own, smallReports);
    const whole = await exported(own, "graph.jsonl");
    const tearing = (torn: (reading: number) => boolean): Store => {
      let readings = 0;
      const read: Store["read"] = async (statement, parameters) => {
        const rows = await own.read(statement, parameters);
        if (statement !== "read/whole-reports") return rows;
        readings += 1;
        if (readings % 2 === 0 && torn(readings)) return rows.map((row) => ({ ...row, report: [{}] }));
        return torn(readings) ? rows.map((row) => ({ ...row, observations: [] })) : rows;
      };
      return { ...own, read };
    };
    const atMoment = (text: string): string => text.replaceAll(/"exportedAt":"[^"]*"/gu, "");
    expect(
      atMoment(
        await exported(
          tearing((reading) => reading < 4),
          "graph.jsonl",
        ),
      ),
    ).toBe(atMoment(whole));
    const altered = reportLines(await exported({ ...tearing(() => false), read: altering(own) }, "graph.jsonl"));
    expect(altered.map(({ report }) => report["title"])).toEqual(smallReports.map(() => "手改"));
  });
});

/** As if somebody had given all reports another title by hand. */
const altering =
  (store: Store): Store["read"] =>
  async (statement, parameters) => {
    const rows = await store.read(statement, parameters);
    if (statement !== "read/whole-reports") return rows;
    return rows.map((row) => ({ ...row, report: (row["report"] as object[]).map((own) => ({ ...own, title: "手改" })) }));
  };

type ReportLine = Readonly<Record<string, unknown>> & { readonly kind: string; readonly report: Readonly<Record<string, unknown>> };

const reportLines = (text: string): ReportLine[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as ReportLine)
    .filter(({ kind }) => kind === "report");

/** All of a report but the moment at which it came in. */
const told = (line: ReportLine): string => JSON.stringify({ ...line, report: { ...line.report, ingestedAt: null } });

describe("a CSV line", () => {
  test("comes back as it was, whatever stands in it", () => {
    const fields = ["a,b", 'say "三项制度"', "one\ntwo", "\u3000\r\n", " 空格 ", "", "＂", '"'];
    expect(parseCsv(csvLine(fields) + csvLine([null, undefined, 0, true]))).toEqual([fields, ["", "", "0", "true"]]);
  });

  test("starts no formula, and gives the text back without the apostrophe", () => {
    const fields = ["=1+1", "+86", "-", "@x", "\tx", "'quoted", "＝1", "a=b"];
    const [row = []] = parseCsv(csvLine(fields));
    expect(row.filter((field) => /^[=+\-@\t\r＝＋－＠]/u.test(field))).toEqual([]);
    expect(row.map((field) => field.replace(/^'/u, ""))).toEqual(fields);
    expect(csvLine([-5, 1.5])).toBe("-5,1.5\r\n");
  });
});
