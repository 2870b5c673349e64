import { describe, expect, test } from "@jest/globals";
import { loadKnowledge } from "../../src/knowledge/index.js";
import { buildGazetteer } from "../../src/resolve/gazetteer.js";
import { localityRow, vocabularyGraph } from "../../src/resolve/vocabulary.js";
import { pinyin } from "../../src/zh/pinyin.js";
import { normaliseTitle } from "../../src/zh/title.js";

const knowledge = loadKnowledge("seeds");
const gazetteer = buildGazetteer(knowledge.gazetteer);
const graph = vocabularyGraph(knowledge, pinyin, gazetteer);
const locality = (id: string) => graph.localities.find((row) => row.id === id);

describe("localities", () => {
  test("the country, provinces, prefectures and counties; no townships, no zones", () => {
    const levels = new Map<string, number>();
    for (const { level } of graph.localities) levels.set(level, (levels.get(level) ?? 0) + 1);
    expect([...levels.keys()]).toEqual(["COUNTRY", "PROVINCE", "PREFECTURE", "COUNTY"]);
    expect(levels.get("COUNTRY")).toBe(1);
    expect(levels.get("PROVINCE")).toBe(34);
    expect(graph.localities.every((row) => row.kind === "ADMINISTRATIVE")).toBe(true);
  });

  test("ids are unique and every parent is there", () => {
    const ids = new Set(graph.localities.map((row) => row.id));
    expect(ids.size).toBe(graph.localities.length);
    expect(graph.localities.filter(({ parent }) => parent !== null && !ids.has(parent))).toEqual([]);
    expect(graph.localities.filter(({ parent }) => parent === null).map((row) => row.id)).toEqual(["loc-000000"]);
  });

  test("a county", () => {
    expect(locality("loc-131128")).toEqual({
      id: "loc-131128",
      name: "阜城县",
      fullName: "河北省衡水市阜城县",
      code: "131128",
      level: "COUNTY",
      kind: "ADMINISTRATIVE",
      aliases: ["阜城"],
      pinyin: "fucheng",
      validFrom: null,
      validTo: null,
      parent: "loc-131100",
    });
  });

  test("a place that was renamed keeps its former names", () => {
    expect(locality("loc-410205")).toMatchObject({ name: "禹王台区", validFrom: null, validTo: null });
    expect(locality("loc-410205")?.aliases).toEqual(expect.arrayContaining(["南关区", "禹王台"]));
    expect(locality("loc-420600")?.aliases).toEqual(expect.arrayContaining(["襄樊市", "襄樊", "襄阳"]));
  });

  test("a code that was given to another county does not take its name along", () => {
    expect(locality("loc-469025")).toMatchObject({ name: "白沙黎族自治县", validFrom: 2007 });
    expect(locality("loc-469025")?.aliases).not.toContain("定安县");
  });

  test("a place that is gone", () => {
    expect(locality("loc-360622")).toMatchObject({ name: "余江县", fullName: "江西省鹰潭市余江县", validTo: 2018, parent: "loc-360600" });
  });
});

test("a township and a zone as rows", () => {
  const row = (code: string) => {
    const entry = gazetteer.byCode(code);
    return entry === null ? null : localityRow(entry, gazetteer);
  };
  expect(row("320404006")).toMatchObject({
    id: "loc-320404006",
    name: "荷花池街道",
    fullName: "江苏省常州市钟楼区荷花池街道",
    level: "TOWNSHIP",
    aliases: ["荷花池街道办事处"],
    parent: "loc-320404",
  });
  expect(row("131172")).toMatchObject({ id: "loc-131172", kind: "ZONE", parent: "loc-131100", code: "131172" });
});

test.each([
  ["loc-360622", "loc-360603", 2018, "CONVERTED"],
  ["loc-320405", "loc-320412", 2015, "MERGED"],
  ["loc-410881", "loc-419001", 2008, "RECODED"],
])("%s became %s", (from, to, year, kind) => {
  expect(graph.successions.filter((each) => each.from === from)).toEqual([{ from, to, year, kind }]);
});

describe("the lexicon", () => {
  test("all of it, each once", () => {
    expect(graph.programs.map((row) => row.name)).toEqual(knowledge.lexicon.programs.map((entry) => entry.name));
    expect(graph.indicators).toHaveLength(knowledge.lexicon.indicators.length);
    expect(graph.themes).toHaveLength(knowledge.lexicon.themes.length);
    for (const rows of [graph.programs, graph.policyDocuments, graph.indicators, graph.themes])
      expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
  });

  test("parts and foundations point at rows", () => {
    const ids = new Set([...graph.programs, ...graph.policyDocuments].map((row) => row.id));
    expect(graph.components.filter(({ part, whole }) => !ids.has(part) || !ids.has(whole))).toEqual([]);
    expect(graph.foundations.filter(({ program, document }) => !ids.has(program) || !ids.has(document))).toEqual([]);
  });

  test("三项制度 has its three parts", () => {
    const parts = graph.components.filter(({ whole }) => whole === "prog-三项制度").map(({ part }) => part);
    expect(parts.sort()).toEqual(["prog-执法全过程记录", "prog-行政执法公示", "prog-重大执法决定法制审核"]);
    expect(graph.programs.find(({ id }) => id === "prog-三项制度")).toMatchObject({
      pinyin: "sanxiangzhidu",
      scope: "NATIONAL",
      curated: true,
    });
  });

  test("a law by its id", () => {
    expect(graph.policyDocuments.find(({ id }) => id === "pol-行政处罚法")).toMatchObject({
      title: "中华人民共和国行政处罚法",
      kind: "LAW",
    });
  });
});

test.each([
  ["《中华人民共和国行政处罚法》", "行政处罚法"],
  ["法治政府建设实施纲要（2021—2025年）", "法治政府建设实施纲要(2021-2025年)"],
  ["法治政府建设实施纲要（2021-2025）", "法治政府建设实施纲要(2021-2025年)"],
  ["法治政府建设实施纲要(2021-2025 年)", "法治政府建设实施纲要(2021-2025年)"],
  ["法治政府建设实施纲要（２０２１－２０２５年）", "法治政府建设实施纲要(2021-2025年)"],
  ["关于印发〈鹰潭市“八五”普法规划〉的通知", "关于印发鹰潭市八五普法规划的通知"],
  ["中華人民共和國憲法", "宪法"],
  ["二〇二一年法治建设工作要点", "二〇二一年法治建设工作要点"],
  ["中华人民共和国", "中华人民共和国"],
])("%s is %s", (title, normal) => {
  expect(normaliseTitle(title)).toBe(normal);
  expect(normaliseTitle(normal)).toBe(normal);
});
