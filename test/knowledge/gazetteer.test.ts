import { describe, expect, test } from "@jest/globals";
import { loadGazetteer } from "../../src/knowledge/gazetteer.js";
import type { GazetteerEntry } from "../../src/model/knowledge.js";

const { entries, version } = loadGazetteer("seeds/gazetteer");
const today = entries.filter((entry) => entry.until === null && entry.kind === "ADMINISTRATIVE");
const at = (level: string): GazetteerEntry[] => today.filter((entry) => entry.level === level);
const of = (code: string): GazetteerEntry[] => entries.filter((entry) => entry.code === code);
const one = (code: string): GazetteerEntry => {
  const [entry, ...more] = of(code);
  if (entry === undefined || more.length > 0) throw new Error(`${code} has ${String(more.length + 1)} entries`);
  return entry;
};

describe("how many there are", () => {
  test("34 provinces, autonomous regions, municipalities and special regions", () => {
    expect(at("PROVINCE")).toHaveLength(34);
  });

  // Ministry of Civil Affairs: 293 地级市, 7 地区, 30 自治州, 3 盟.
  test("333 prefectures by kind", () => {
    const names = at("PREFECTURE").map((entry) => entry.name);
    const count = (ending: string): number => names.filter((name) => name.endsWith(ending)).length;
    expect([names.length, count("自治州"), count("盟"), count("地区"), count("市")]).toEqual([333, 30, 3, 7, 293]);
  });

  // 977 市辖区 and 117 自治县 at the end of 2023, 西沙区, 南沙区, 和安县, 和康县 since.
  test("some 2,846 counties and districts", () => {
    const names = at("COUNTY").map((entry) => entry.name);
    expect(names.length).toBeGreaterThanOrEqual(2844);
    expect(names.length).toBeLessThanOrEqual(2850);
    expect(names.filter((name) => name.endsWith("自治县"))).toHaveLength(117);
    expect(names.filter((name) => name.endsWith("自治旗"))).toHaveLength(3);
  });

  test("nearly 39,000 townships and streets", () => {
    expect(at("TOWNSHIP").length).toBeGreaterThan(38_000);
    expect(at("TOWNSHIP").filter((entry) => entry.name === "城关镇")).toHaveLength(88);
  });
});

describe("every row holds together", () => {
  const codes = new Set(entries.map((entry) => entry.code));

  test("codes, parents and successors", () => {
    expect(entries.filter((entry) => !/^(?:\d{6}|\d{9}|x-\d{6}-[0-9a-f]{8})$/u.test(entry.code))).toEqual([]);
    expect(entries.filter((entry) => entry.parent !== null && !codes.has(entry.parent))).toEqual([]);
    expect(entries.filter((entry) => entry.successor !== null && !codes.has(entry.successor))).toEqual([]);
    expect(entries.filter((entry) => entry.parent === null).map((entry) => entry.name)).toEqual(["中华人民共和国"]);
  });

  test("no headings of the official lists", () => {
    expect(entries.filter((entry) => /市辖区|直辖县级|直辖行政|^县$|^市$/u.test(entry.name))).toEqual([]);
  });

  test("no name twice in one row, pinyin in letters", () => {
    const twice = entries.filter(({ name, aliases, wordlike = [] }) => {
      const names = [...aliases, ...wordlike];
      return new Set(names).size !== names.length || aliases.includes(name);
    });
    expect(twice).toEqual([]);
    expect(entries.filter((entry) => entry.level !== "TOWNSHIP" && !/^[a-z]+$/u.test(entry.pinyin))).toEqual([]);
  });

  test("years run forwards", () => {
    expect(entries.filter(({ from, until }) => from !== null && until !== null && from > until)).toEqual([]);
  });

  test("no two entries of one code are in force today", () => {
    const current = entries.filter((entry) => entry.until === null).map((entry) => entry.code);
    expect(new Set(current).size).toBe(current.length);
  });
});

describe("what belongs where", () => {
  test.each([
    ["仙桃市", "429004", "420000"],
    ["济源市", "419001", "410000"],
    ["石河子市", "659001", "650000"],
    ["琼海市", "469002", "460000"],
    ["朝阳区", "110105", "110000"],
    ["浦东新区", "310115", "310000"],
    ["城口县", "500229", "500000"],
    ["阜城县", "131128", "131100"],
    ["邹区镇", "320404116", "320404"],
    ["虎门镇", "441900121", "441900"],
    ["嘉峪关市", "620200", "620000"],
    ["江西省", "360000", "000000"],
  ])("%s", (name, code, parent) => {
    expect(one(code)).toMatchObject({ name, parent, kind: "ADMINISTRATIVE" });
  });

  test("a zone with a code of the Bureau of Statistics is a zone of its city", () => {
    expect(one("131172")).toMatchObject({ name: "衡水滨湖新区", kind: "ZONE", parent: "131100" });
    expect(one("320576")).toMatchObject({ name: "苏州工业园区", kind: "ZONE", parent: "320500" });
  });
});

describe("what became of places", () => {
  test.each([
    ["余江县", "360622", 2018, "360603", "CONVERTED"],
    ["开封县", "410224", 2014, "410212", "CONVERTED"],
    ["南关区", "410205", 2005, "410205", "RENAMED"],
    ["戚墅堰区", "320405", 2015, "320412", "MERGED"],
    ["襄樊市", "420600", 2010, "420600", "RENAMED"],
    ["绍兴县", "330621", 2013, "330603", "CONVERTED"],
    ["闸北区", "310108", 2015, "310106", "MERGED"],
    ["莱芜市", "371200", 2019, "370100", "MERGED"],
    ["思茅市", "530800", 2007, "530800", "RENAMED"],
    ["毕节地区", "522400", 2011, "520500", "CONVERTED"],
    ["万盛区", "500110", 2011, "500110", "MERGED"],
    ["定安县", "469025", 2007, "469021", "RECODED"],
    ["平安县", "630221", 2015, "630203", "CONVERTED"],
    ["沙县", "350427", 2021, "350405", "CONVERTED"],
    ["米林县", "540422", 2023, "540481", "CONVERTED"],
    ["巢湖市", "341400", 2011, null, null],
    ["秀城区", "330402", 2005, "330402", "RENAMED"],
    ["北道区", "620503", 2005, "620503", "RENAMED"],
    ["双桥区", "500111", 2011, "500111", "MERGED"],
    ["下城区", "330103", 2021, "330105", "MERGED"],
    ["蓟县", "120225", 2016, "120119", "CONVERTED"],
    ["彬县", "610427", 2018, "610482", "CONVERTED"],
  ])("%s", (name, code, until, successor, succession) => {
    const found = of(code).find((entry) => entry.name === name);
    expect(found).toMatchObject({ until, successor, succession });
  });

  test.each([
    ["余江区", "360603", 2018],
    ["祥符区", "410212", 2014],
    ["禹王台区", "410205", 2005],
    ["襄阳市", "420600", 2010],
    ["姑苏区", "320508", 2012],
    ["临平区", "330113", 2021],
    ["三沙市", "460300", 2012],
    ["普洱市", "530800", 2007],
    ["海东市", "630200", 2013],
    ["胡杨河市", "659010", 2019],
    ["西沙区", "460302", 2020],
    ["荔浦市", "450381", 2018],
    ["江州区", "451402", null],
  ])("%s exists since", (name, code, from) => {
    expect(of(code).find((entry) => entry.name === name)).toMatchObject({ from, until: null });
  });
});

describe("other names", () => {
  test.each([
    ["360600", "鹰潭"],
    ["360000", "江西"],
    ["150000", "内蒙古"],
    ["450000", "广西"],
    ["622927", "积石山县"],
    ["422800", "恩施州"],
    ["433100", "湘西"],
    ["652800", "巴州"],
    ["410203", "顺河区"],
    ["429021", "神农架"],
    ["542500", "阿里"],
    ["310115", "浦东"],
    ["140109", "万柏林"],
    ["150223", "达茂旗"],
    ["152525", "东乌旗"],
    ["150926", "察右前旗"],
  ])("%s is also %s", (code, alias) => {
    expect(one(code).aliases).toContain(alias);
  });

  test.each([
    ["北京经济技术开发区", "北京经开区", "110000"],
    ["惠州大亚湾经济技术开发区", "大亚湾区", "441300"],
    ["淮南市毛集社会发展综合实验区", "毛集实验区", "340400"],
    ["遵义市新蒲新区", "新蒲新区", "520300"],
  ])("%s and %s are one zone", (long, short, parent) => {
    const found = entries.filter(
      ({ kind, level, name, aliases }) => kind === "ZONE" && level === "COUNTY" && [name, ...aliases].includes(long),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.parent).toBe(parent);
    expect([found[0]?.name, ...(found[0]?.aliases ?? [])]).toContain(short);
  });

  test("no zone of a city is told twice", () => {
    const names = entries
      .filter(({ kind, level }) => kind === "ZONE" && level === "COUNTY")
      .map(({ parent, name }) => `${String(parent)} ${name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("a zone that reports to its city is not a township of a district, too", () => {
    const zones = new Set(
      entries
        .filter(({ code }) => code.startsWith("x-"))
        .flatMap(({ parent, name, aliases }) => [name, ...aliases].map((each) => `${String(parent)} ${each}`)),
    );
    const twice = entries.filter(
      ({ kind, level, name, parent }) =>
        kind === "ZONE" && level === "TOWNSHIP" && parent !== null && zones.has(`${parent.slice(0, 4)}00 ${name}`),
    );
    expect(twice).toEqual([]);
  });

  test("a stem of one character is no name, and a word is kept apart", () => {
    expect(one("130726")).toMatchObject({ name: "蔚县", aliases: [] });
    expect(one("421022")).toMatchObject({ name: "公安县", aliases: [], wordlike: ["公安"] });
    expect(one("140400")).toMatchObject({ name: "长治市", aliases: [], wordlike: ["长治"] });
  });
});

describe("pinyin", () => {
  test.each([
    ["360600", "yingtan"],
    ["130726", "yu"],
    ["330382", "yueqing"],
    ["341500", "luan"],
    ["341600", "bozhou"],
    ["440113", "panyu"],
    ["371524", "donge"],
    ["331000", "taizhou"],
    ["331100", "lishui"],
    ["361124", "yanshan"],
    ["410621", "xun"],
    ["130225", "laoting"],
    ["350200", "xiamen"],
    ["511123", "qianwei"],
    ["511527", "junlian"],
    ["510117", "pidu"],
    ["141024", "hongtong"],
    ["652823", "yuli"],
    ["341621", "guoyang"],
    ["371722", "shan"],
    ["310112", "minhang"],
    ["450000", "guangxi"],
    ["500000", "chongqing"],
    ["510100", "chengdu"],
    ["610000", "shanxi"],
  ])("%s reads %s", (code, pinyin) => {
    expect(one(code).pinyin).toBe(pinyin);
  });
});

test("the version names the month of the data and a hash of the files", () => {
  expect(version).toMatch(/^2024\.12-[0-9a-f]{8}$/u);
});
