import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openStore } from "../../src/load/index.js";
import { writeReports } from "../../src/load/writer.js";
import { loadKnowledge, readReport, toGraph } from "../../src/pipeline.js";
import { readFile } from "../../src/read/index.js";
import { writeFiveReports } from "../serve/five-reports.js";
import { command, connect, type Assistant, type Told } from "./assistant.js";

/* What an assistant gets over a real pipe. What is expected was written down from seeds/reports/*.txt by hand. */

const URL_OF_EXPLORER = "https://example.org/fazhi";

/** Written for question ten: of the measures of 2022 it keeps 法律明白人 and begins 首违不罚; it gives 行政复议 anew. */
const FUCHENG_2023 = `阜城县2023年度法治政府建设情况报告

发布日期：2024-03-08

2023年，阜城县扎实推进法治政府建设，现将有关情况报告如下：

一、主要工作成效
（一）加强法治宣传教育。深入实施“法律明白人”培养工程，组织各类法治宣传活动，营造了良好的法治氛围。
（二）优化法治化营商环境。在全县推行“首违不罚”制度，切实减轻企业负担，不断优化营商环境。
（三）依法化解矛盾纠纷。2023年，我县共收到行政复议申请41件，审结38件，全部依法办理，有效维护了群众的合法权益。

二、存在的问题
一些乡镇的执法力量还比较薄弱。

三、2024年工作安排
下一步，我县将继续推进法治政府建设，不断提高依法行政的能力和水平。
`;

const texts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    (
      [
        ["rep-320404-2020", "zhonglou-2020"],
        ["rep-140100-2021", "taiyuan-2021"],
        ["rep-131128-2022", "fucheng-2022"],
        ["rep-410205-2022", "yuwangtai-2022"],
        ["rep-360600-2023", "yingtan-2023"],
      ] as const
    ).map(([id, file]): [string, string] => [id, readFileSync(`seeds/reports/${file}.txt`, "utf8")]),
  ),
  "rep-131128-2023": FUCHENG_2023,
};

interface Quote {
  readonly quote: string;
  readonly sentence: string;
  readonly report: string;
  readonly cite: string;
  readonly start: number;
  readonly end: number;
  readonly link: string;
}

type Fact = Told & { readonly quotes: readonly Quote[] };
interface Page<Row = Fact> {
  readonly total: number;
  readonly rows: readonly Row[];
  readonly next?: string;
}

let folder: string;
let assistant: Assistant;
/** Every answer that a test got: each of its quotes is held against the report at the end. */
const answers: unknown[] = [];
const ask = async <T = Told>(tool: string, given: Told = {}): Promise<T> => {
  const answer = await assistant.ask<T>(tool, given);
  answers.push(answer);
  return answer;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "fazhi-mcp-"));
  const store = await openStore({ folder });
  await writeFiveReports(store);
  const knowledge = loadKnowledge();
  writeFileSync(join(folder, "fucheng-2023.txt"), FUCHENG_2023);
  const { source } = await readFile(join(folder, "fucheng-2023.txt"));
  const { read } = source === null ? { read: null } : readReport(source, knowledge);
  if (read === null) throw new Error("the report of 2023 was not read");
  await writeReports(store, [toGraph(read, knowledge)]);
  await store.close();
  assistant = await connect({ FAZHI_DATA: folder, FAZHI_PUBLIC_URL: `${URL_OF_EXPLORER}/` });
});
afterAll(async () => {
  await assistant.close();
  rmSync(folder, { recursive: true, force: true });
});

const sentences = ({ quotes }: { readonly quotes: readonly Quote[] }): string[] => quotes.map(({ sentence }) => sentence);

describe("the tools", () => {
  test("only read, say in Chinese and English when to use them, and take nothing that they do not know", async () => {
    const { tools } = await assistant.client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "about_graph",
      "find_adopters",
      "read_report",
      "compare_places",
      "figure_series",
      "adopted_together",
      "find_documents",
      "measure_diffusion",
      "neighbourhood",
      "shortest_path",
      "search",
      "year_changes",
      "read_evidence",
    ]);
    for (const { name, title, description = "", annotations, inputSchema } of tools) {
      expect([name, annotations?.readOnlyHint, inputSchema["additionalProperties"]]).toEqual([name, true, false]);
      expect(title).toMatch(/^[\p{Script=Han}、：]+$/u);
      expect(description).toMatch(/^\p{Script=Han}.*[A-Z][a-z ,:;'-]+.*\.$/u);
      for (const [field, { description: says = "" }] of Object.entries(inputSchema.properties ?? {}) as [
        string,
        { description?: string },
      ][])
        expect(`${name} ${field} ${says}`).toMatch(/\p{Script=Han}.*\.$/u);
    }
    expect(assistant.client.getInstructions()).toMatch(/SILENT.*不等于没有做/u);
  });

  test("are told in docs/mcp.md, with configurations that are JSON and start it", async () => {
    const page = readFileSync("docs/mcp.md", "utf8");
    const { tools } = await assistant.client.listTools();
    expect(tools.map(({ name }) => name).filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([]);
    const files = [...page.matchAll(/^```json\n(.*?)^```$/gmsu)].map(
      ([, code = ""]) => JSON.parse(code) as Record<string, Record<string, Told>>,
    );
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      const { command: starts, args } = (file["mcpServers"] ?? file["servers"])?.["fazhi"] as { command: string; args: string[] };
      expect([starts, args.at(-1)]).toEqual([expect.stringMatching(/^(?:node|npx)$/u), "mcp"]);
    }
  });

  test("what is in the graph", async () => {
    expect(await ask("about_graph")).toMatchObject({
      reports: 6,
      reportingLocalities: 5,
      datasetVersion: expect.stringMatching(/^[0-9a-f]{16}$/u),
      years: [
        { year: 2020, reports: 1, places: 1 },
        { year: 2021, reports: 1, places: 1 },
        { year: 2022, reports: 2, places: 2 },
        { year: 2023, reports: 2, places: 2 },
      ],
    });
  });

  test("1: who did 三项制度, with the sentences; a name that the graph lacks is said, not taken for silence", async () => {
    const { total, rows, unknown } = await ask<Page & { unknown: unknown }>("find_adopters", {
      measures: ["三项制度", "天女散花"],
    });
    expect(total).toBe(4);
    expect(rows.map(({ place, year, quotes }) => [place, year, quotes[0]?.sentence])).toEqual([
      ["江苏省常州市钟楼区", 2020, "二是推进“三项制度”。"],
      ["山西省太原市", 2021, "严格落实行政执法“三项制度”。"],
      [
        "河北省衡水市阜城县",
        2022,
        expect.stringMatching(/^动态调整行政处罚自由裁量标准,开展行政执法温度提升活动和行政执法三项制度“三强化、三提升”活动/u),
      ],
      ["江西省鹰潭市", 2023, expect.stringMatching(/^将行政执法“三项制度”纳入年度考核指标/u)],
    ]);
    expect(unknown).toEqual([{ name: "天女散花", near: [] }]);
    expect(rows[1]?.quotes[0]).toEqual({
      quote: "行政执法“三项制度”",
      sentence: "严格落实行政执法“三项制度”。",
      section: "法治政府建设示范创建力度不断加强,依法行政工作扎实推进取得新成效 › 严格规范公正文明执法水平普遍提高",
      cite: "《太原市2021年法治政府建设年度报告》（山西省太原市，2021年度，2022-03-07发布）",
      report: "rep-140100-2021",
      start: 2826,
      end: 2836,
      link: `${URL_OF_EXPLORER}/report/rep-140100-2021#s=2826-2836`,
    });
  });

  test("2: what 阜城县 reported for 2022, part by part, page by page", async () => {
    const themes = new Map<unknown, unknown>();
    let after: string | undefined;
    do {
      const page: Page = await ask<Page>("read_report", {
        place: "阜城县",
        year: 2022,
        part: "measures",
        first: 30,
        ...(after && { after }),
      });
      for (const { measure, theme } of page.rows) themes.set(measure, theme);
      after = page.next;
      if (after === undefined) expect(themes.size).toBe(page.total);
    } while (after !== undefined);
    expect([themes.get("法律明白人"), themes.get("三项制度"), themes.get("双随机、一公开")]).toEqual([
      "法治宣传教育",
      "行政执法",
      "政府机构职能",
    ]);

    const problems = await ask<Page<Told>>("read_report", { place: "阜城县", year: 2022, part: "problems" });
    expect(problems.rows.map(({ sentence }) => sentence)).toEqual([
      "但是运用法治思维和法治方式推动工作的意识和能力有待进一步加强、乡镇执法规范化水平仍需进一步提升等问题。",
    ]);
    const papers = await ask<Page>("read_report", { place: "阜城县", year: 2022, part: "documents" });
    expect(papers.rows.map(({ title }) => title)).toContain("阜城县10条行政执法禁止性清单");
    const figures = await ask<Page>("read_report", { place: "阜城县", year: 2022, part: "figures", first: 4 });
    expect(figures.rows.slice(0, 3).map(({ rawValue }) => rawValue)).toEqual(["2次", "1次", "6000余名"]);
    const plans = await ask<Page<Told>>("read_report", { place: "阜城县", year: 2023, part: "plans" });
    expect(plans.rows.at(-1)?.["sentence"]).toBe("下一步，我县将继续推进法治政府建设，不断提高依法行政的能力和水平。");
    expect(await assistant.refused("read_report", { place: "阜城县", year: 2019, part: "plans" })).toContain("有报告的年度：2022、2023");
  });

  test("3: what 太原市 and 鹰潭市 share; the whole of it in bounded pages", async () => {
    interface Side extends Told {
      readonly onlyCount: number;
      readonly only: readonly { readonly measure: string }[];
    }
    interface Compared {
      readonly sharedCount: number;
      readonly shared: readonly { readonly measure: string; readonly cells: readonly Told[] }[];
      readonly places: readonly Side[];
      readonly next?: string;
    }
    const [shared, only] = [new Set<string>(), new Set<string>()];
    let wanted: Compared;
    let after: string | undefined;
    do {
      wanted = await ask<Compared>("compare_places", { places: ["太原市", "鹰潭市"], first: 50, ...(after && { after }) });
      for (const { measure, cells } of wanted.shared) {
        shared.add(measure);
        expect(cells.map(({ place, state }) => [place, state])).toEqual([
          ["山西省太原市", "IMPLEMENTED"],
          ["江西省鹰潭市", "IMPLEMENTED"],
        ]);
      }
      for (const [i, side] of wanted.places.entries()) for (const { measure } of side.only) only.add(`${i} ${measure}`);
      after = wanted.next;
    } while (after !== undefined);
    expect(shared.size).toBe(wanted.sharedCount);
    expect(only.size).toBe(wanted.places.reduce((sum, { onlyCount }) => sum + onlyCount, 0));
    for (const name of ["三项制度", "法律明白人", "双随机、一公开"]) expect(shared).toContain(name);
  });

  test("3: one measure over three places: who is silent is told from who has no report", async () => {
    const { rows } = await ask<Page<{ cells: Told[] }>>("compare_places", {
      places: ["鹰潭市", "禹王台区", "苏州市"],
      measures: ["法律明白人"],
    });
    expect(rows[0]?.cells.map(({ place, state }) => [place, state])).toEqual([
      ["江西省鹰潭市", "IMPLEMENTED"],
      ["河南省开封市禹王台区", "SILENT"],
      ["江苏省苏州市", "NO_REPORT"],
    ]);
  });

  test("4: 行政复议 over places and years", async () => {
    const { rows } = await ask<Page>("figure_series", { indicators: ["行政复议案件审结"] });
    expect(rows.map(({ year, place, value, unit, scope = null, quotes }) => [year, place, value, unit, scope, quotes[0]?.quote])).toEqual([
      [2020, "江苏省常州市钟楼区", 20, "件", null, "20件"],
      [2022, "河北省衡水市阜城县", 29, "件", "我县", "29件"],
      [2023, "河北省衡水市阜城县", 38, "件", "我县", "38件"],
      [2023, "江西省鹰潭市", 103, "件", "市本级", "103件"],
    ]);
  });

  test("5: what is adopted together with 双随机、一公开", async () => {
    const { rows } = await ask<Page<Told & { examples: { place: string; quotes: Quote[] }[] }>>("adopted_together", {
      measure: "双随机、一公开",
      orderBy: "BOTH",
      first: 1,
    });
    // 钟楼, 太原, 阜城 and 鹰潭 name both, 禹王台 neither: lift = 4 · 5 / (4 · 4).
    expect(rows).toMatchObject([{ measure: "三项制度", both: 4, onlyThis: 0, onlyThat: 0, neither: 1, places: 5, lift: 1.25 }]);
    expect(rows[0]?.examples[1]?.quotes.map(({ sentence }) => sentence)).toEqual([
      "严格落实行政执法“三项制度”。",
      "持续强化“双随机、一公开”监管全覆盖、常态化,全年开展双随机抽查717次,抽取企业11219户。",
    ]);
  });

  test("6: who issued 汴发〔2022〕8号, what several places cite, what one issued", async () => {
    const numbered = await ask<Page<Told>>("find_documents", { docNumber: "汴发〔2022〕8号" });
    expect(numbered.rows).toMatchObject([
      {
        docNumber: "汴发〔2022〕8号",
        issuedBy: [{ place: "河南省开封市", basis: "TITLE" }],
        citedAs: [{ relation: "IMPLEMENTED", quotes: [{ quote: "《开封市法治政府建设实施方案(2022—2025年)》" }] }],
      },
    ]);
    const shared = await ask<Page<Told>>("find_documents", { citedByPlaces: 2 });
    expect(shared.rows.map(({ title, citedByPlaces }) => [title, citedByPlaces])).toEqual([["法治政府建设实施纲要（2021—2025年）", 2]]);
    const issued = await ask<Page<Told>>("find_documents", { issuedBy: "禹王台区" });
    expect(issued.rows.map(({ title }) => title).toSorted()).toEqual([
      "2022年度禹王台区人民政府领导干部学法计划",
      "2022年禹王台区普法教育工作要点",
      "禹王台区2022年度服务型行政执法建设工作要点",
      "禹王台区2022年度法治宣传教育工作重点单位普法责任清单",
    ]);
    expect(await assistant.refused("find_documents", {})).toMatch(/至少给出.*Give one/u);
  });

  test("7: how 法律明白人 spread", async () => {
    interface Spread {
      readonly years: readonly Told[];
      readonly coverage: Told;
      readonly firstAdopters: readonly Fact[];
    }
    const { years, coverage, firstAdopters } = await ask<Spread>("measure_diffusion", { measure: "法律明白人" });
    expect(years.map(({ year, cumulative, reporting }) => [year, cumulative, reporting])).toEqual([
      [2020, 0, 1],
      [2021, 1, 1],
      [2022, 2, 2],
      [2023, 3, 2],
    ]);
    expect(coverage).toMatchObject({ adopters: 3, silent: 2, reporting: 5 });
    expect(firstAdopters.map(({ place, year, quotes }) => [place, year, quotes[0]?.quote])).toEqual([
      ["山西省太原市", 2021, "“法律明白人”培训"],
      ["河北省衡水市阜城县", 2022, "“法律明白人”培养工程"],
      ["江西省鹰潭市", 2023, "“法律明白人”培养工程"],
    ]);
    expect(await assistant.refused("measure_diffusion", { measure: "法律明白" })).toContain("法律明白人");
  });

  test("8: what lies around a measure, page by page; how two places hang together", async () => {
    interface Around {
      readonly nodes: readonly { readonly id: string; readonly kind: string }[];
      readonly edges: readonly { readonly type: string; readonly quotes?: readonly Quote[] }[];
      readonly more?: readonly { readonly at: string; readonly left: number; readonly next: string }[];
    }
    const whole = await ask<Around>("neighbourhood", { node: "三项制度" });
    const places = whole.nodes.filter(({ kind }) => kind === "LOCALITY").map(({ id }) => id);
    expect(places.toSorted()).toEqual(["loc-131128", "loc-140100", "loc-320404", "loc-360600"]);
    const facts = new Set(["IMPLEMENTED", "NAMED"]);
    for (const { type, quotes = [] } of whole.edges) expect([type, quotes.length]).toEqual([type, facts.has(type) ? 1 : 0]);
    const found = new Set<string>();
    let after: string | undefined;
    do {
      const page: Around = await ask<Around>("neighbourhood", { node: "三项制度", first: 3, ...(after && { after }) });
      for (const { id } of page.nodes) found.add(id);
      after = page.more?.[0]?.next;
    } while (after !== undefined);
    expect([...found].toSorted()).toEqual(whole.nodes.map(({ id }) => id).toSorted());

    const path = await ask<Around & { connected: boolean }>("shortest_path", { from: "太原市", to: "鹰潭市" });
    expect(path.connected).toBe(true);
    expect(path.nodes).toHaveLength(3);
    expect(path.edges.map(({ quotes = [] }) => quotes[0]?.report)).toEqual(["rep-140100-2021", "rep-360600-2023"]);
  });

  test("9: sentences about 无人律所", async () => {
    const { total, rows } = await ask<Page<Told>>("search", { text: "无人律所" });
    expect(total).toBe(2);
    expect(rows.map(({ sentence, matched, section }) => [String(sentence).slice(0, 12), matched, section]).toSorted()).toEqual([
      ["以改革推动政府职能转变、", ["无人律所"], "2024年工作安排 › 紧贴需求谋实效"],
      ["全市共建立7个公共法律服", ["无人律所"], "主要举措和成效亮点 › 社会矛盾纠纷依法有效化解 › 提供优质高效公共法律服务"],
    ]);
    const names = await ask<Page<Told>>("search", { text: "sxzd", kinds: ["PROGRAM"] });
    expect(names.rows[0]).toMatchObject({ kind: "PROGRAM", name: "三项制度" });
  });

  test("10: what changed in 阜城县 from 2022 to 2023; nothing where a report is missing", async () => {
    const between = { place: "阜城县", from: 2022, to: 2023 };
    const begun = await ask<Page<Told>>("year_changes", between);
    expect(begun.rows).toMatchObject([{ measure: "首违不罚", stateBefore: "SILENT", stateAfter: "IMPLEMENTED", before: [] }]);
    const kept = await ask<Page<Told>>("year_changes", { ...between, part: "kept" });
    expect(kept.rows.map(({ measure }) => measure)).toContain("法律明白人");
    const figures = await ask<Page<Told>>("year_changes", { ...between, part: "figures" });
    expect(figures.rows).toContainEqual(expect.objectContaining({ indicator: "行政复议案件审结", direction: "UP", difference: 9 }));
    const missing = await ask("year_changes", { ...between, from: 2021 });
    expect(missing).toMatchObject({ rows: null, reportedYears: [2022, 2023] });
  });

  test("all sentences behind a fact, and any passage of a report", async () => {
    const { rows } = await ask<Page>("find_adopters", { measures: ["法律明白人"], within: "阜城县", to: 2022 });
    expect(sentences(rows[0] ?? { quotes: [] })).toHaveLength(2);
    const all = await ask<{ total: number; quotes: Quote[] }>("read_evidence", { id: String(rows[0]?.["id"]) });
    // The text names them six times; once in the title of a document.
    expect(all.quotes.map(({ sentence }) => sentence)).toContain("三是实施“法律明白人”培养工程。");
    expect(all.total).toBeGreaterThan(2);
    const passage = await ask("read_evidence", { report: "rep-131128-2022", start: 4640, end: 4648, context: 5 });
    expect(passage).toMatchObject({ before: "提升活动和", quote: "行政执法三项制度", after: "“三强化、" });
  });

  test("refuse what cannot be meant, in a sentence", async () => {
    expect(await assistant.refused("find_adopters", { measure: "三项制度" })).toMatch(/measures|Unrecognized key/u);
    expect(await assistant.refused("find_adopters", { measures: ["三项制度"], within: "鼓楼区" })).toMatch(/可指.*4 处.*"candidates"/su);
    expect(await assistant.refused("find_adopters", { measures: ["三项制度"], after: "x" })).toMatch(/游标.*cursor/u);
    expect(await assistant.refused("find_adopters", { measures: Array.from({ length: 11 }, () => "三项制度") })).toMatch(/10/u);
    expect(await assistant.refused("read_evidence", { report: "rep-131128-2022", start: 0, end: 7_000 })).toContain("4000");
    expect(await assistant.refused("search", { text: "法".repeat(201) })).toMatch(/200/u);
  });
});

test("every quote of every answer stands in its report where it says, with its link; no answer is long", () => {
  expect(answers.length).toBeGreaterThan(20);
  const quotes = answers.flatMap(quotesIn);
  expect(quotes.length).toBeGreaterThan(300);
  for (const { quote, sentence, report, start, end, link, cite } of quotes) {
    expect(texts[report]?.slice(start, end)).toBe(quote);
    for (const part of sentence.split("…").filter((each) => each !== "")) expect(texts[report]).toContain(part);
    expect(link).toBe(`${URL_OF_EXPLORER}/report/${report}#s=${start}-${end}`);
    expect(cite).toMatch(/^《.+》（.+，20\d\d年度(?:，20\d\d-\d\d-\d\d发布)?）$/u);
  }
  expect(Math.max(...answers.map((answer) => JSON.stringify(answer).length))).toBeLessThanOrEqual(24_000);
});

/** Quotes wherever they stand in an answer: a whole sentence quotes itself, a passage stands in no sentence. */
function quotesIn(value: unknown): readonly Quote[] {
  if (typeof value !== "object" || value === null) return [];
  const { quote, sentence, ...rest } = value as Partial<Quote>;
  const own =
    rest.start === undefined || rest.report === undefined ? [] : [{ ...rest, quote: quote ?? sentence, sentence: sentence ?? "" } as Quote];
  return [...own, ...Object.values(value).flatMap(quotesIn)];
}

describe("the process", () => {
  const run = (environment: Readonly<Record<string, string>>): ReturnType<typeof spawn> =>
    spawn(command.command, command.args, { env: { PATH: process.env["PATH"] ?? "", ...environment }, stdio: ["pipe", "pipe", "pipe"] });
  const said = (stream: NodeJS.ReadableStream | null): { text: string } => {
    const heard = { text: "" };
    stream?.setEncoding("utf8").on("data", (piece: string) => (heard.text += piece));
    return heard;
  };

  test("says on stdout nothing but the protocol, logs on stderr, and ends when the assistant hangs up", async () => {
    const child = run({ FAZHI_DATA: folder, FAZHI_LOG_LEVEL: "info" });
    const [out, err] = [said(child.stdout), said(child.stderr)];
    const version = "2025-06-18";
    const messages = [
      { id: 1, method: "initialize", params: { protocolVersion: version, capabilities: {}, clientInfo: { name: "t", version: "1" } } },
      { method: "notifications/initialized" },
      { id: 2, method: "tools/call", params: { name: "search", arguments: { text: "三项制度" } } },
    ];
    for (const message of messages) child.stdin?.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
    child.stdin?.write("this is no JSON\n");
    while (!out.text.includes('"id":2')) await once(child.stdout ?? child, "data");
    child.stdin?.end();
    const [exit] = (await once(child, "close")) as [number | null];
    const lines = out.text.trim().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { jsonrpc: string }).jsonrpc)).toEqual(lines.map(() => "2.0"));
    expect([exit, lines.length]).toEqual([0, 2]);
    expect(err.text).toMatch(/"tool":"search".*"answered"/u);
  });

  test("ends with 3 where another process holds the store, and says so", async () => {
    const held = mkdtempSync(join(tmpdir(), "fazhi-mcp-"));
    const holder = await openStore({ folder: held });
    try {
      const child = run({ FAZHI_DATA: held });
      const [out, err] = [said(child.stdout), said(child.stderr)];
      const [exit] = (await once(child, "close")) as [number | null];
      expect([exit, out.text]).toEqual([3, ""]);
      expect(err.text).toContain(String(process.pid));
    } finally {
      await holder.close();
      rmSync(held, { recursive: true, force: true });
    }
  });
});
