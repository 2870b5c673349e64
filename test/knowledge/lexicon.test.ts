import { afterAll, describe, expect, test } from "@jest/globals";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkLexicon } from "../../src/knowledge/check.js";
import { lexiconFiles } from "../../src/knowledge/lexicon-files.js";
import { loadLexicon, loadVersionedLexicon, readLexicon } from "../../src/knowledge/lexicon.js";
import { lexiconPlaces } from "../../src/knowledge/places.js";
import { printLexiconFault } from "../../src/knowledge/yaml-file.js";

const REAL = join(import.meta.dirname, "../../seeds/lexicon");
const scratch = mkdtempSync(join(tmpdir(), "lexicon-"));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

type Files = Readonly<Record<string, string>>;

const THEMES: Files = { "themes.yaml": "themes:\n  - { id: theme-a, name: 甲, order: 1, outlineSection: null, headings: [甲] }\n" };

function folderOf(files: Files): string {
  const folder = mkdtempSync(join(scratch, "case-"));
  for (const [name, text] of Object.entries({ ...THEMES, ...files })) writeFileSync(join(folder, name), text);
  return folder;
}

const programs = (...lines: readonly string[]): Files => ({
  "programs-a.yaml": ["theme: theme-a", "programs:", ...lines.map((line) => `  - { ${line} }`), ""].join("\n"),
});
const documents = (...lines: readonly string[]): Files => ({
  "documents-a.yaml": ["documents:", ...lines.map((line) => `  - { ${line} }`), ""].join("\n"),
});
const indicators = (...lines: readonly string[]): Files => ({
  "indicators-a.yaml": ["theme: theme-a", "indicators:", ...lines.map((line) => `  - { unit: 件, ${line} }`), ""].join("\n"),
});

const fields = (...lines: readonly string[]): Files => ({
  "actions.yaml": ["actions:", "  - { name: 检查, unit: 家, units: [次], words: 检查|巡查, none: [率] }", ""].join("\n"),
  "fields-a.yaml": ["theme: theme-a", "fields:", ...lines.map((line) => `  - { ${line} }`), ""].join("\n"),
});

const words = (name: "alike" | "same", ...lines: readonly string[]): Files => ({
  [`${name}-words.yaml`]: [`${name}:`, ...lines.map((line) => `  - { ${line} }`), ""].join("\n"),
});

function faultsOf(folder: string): readonly string[] {
  return checkLexicon(loadLexicon(folder), lexiconPlaces(lexiconFiles(folder))).map(printLexiconFault);
}

describe("an indicator for each action of each field", () => {
  test("has the words of both, the unit of the action and the theme of the field", () => {
    const folder = folderOf(fields('name: 养老机构, words: "养老机构|敬老院", none: [保险], actions: [检查]'));
    expect(loadLexicon(folder).indicators).toEqual([
      {
        name: "养老机构检查",
        unit: "家",
        units: ["次"],
        valueType: "COUNT",
        theme: "theme-a",
        aliases: [],
        all: ["养老机构|敬老院", "检查|巡查"],
        none: ["保险", "率"],
        breakdownOf: null,
        note: null,
        field: "养老机构",
      },
    ]);
  });

  test("cannot be made with an action that is not there", () => {
    expect(() => loadLexicon(folderOf(fields("name: 养老机构, words: 养老机构, actions: [评优]")))).toThrow(
      /fields-a\.yaml:3:\d+ 养老机构 has the action 评优, which is not in actions\.yaml/u,
    );
  });

  test("is refused at the line of its field", () => {
    const files = {
      ...fields("name: 养老机构, words: 养老机构, actions: [检查]"),
      ...indicators("name: 乙件数, units: [家], aliases: [养老机构检查]"),
    };
    expect(faultsOf(folderOf(files)).join("\n")).toMatch(/fields-a\.yaml:3:\d+ indicator 养老机构检查: .* also belongs to/u);
  });
});

describe("the lexicon of this repository", () => {
  const { lexicon, version } = loadVersionedLexicon(REAL);

  test("has no fault", () => {
    expect(faultsOf(REAL)).toEqual([]);
    // From the YAML, whatever copy of it there is.
    expect(readLexicon(lexiconFiles(REAL))).toEqual({ lexicon, faults: [] });
  });

  test("knows the field", () => {
    expect(lexicon.themes).toHaveLength(12);
    expect(lexicon.documents.length).toBeGreaterThanOrEqual(1350);
    expect(lexicon.programs.length).toBeGreaterThanOrEqual(950);
    expect(lexicon.programs.filter(({ foundedOn }) => foundedOn !== null).length).toBeGreaterThanOrEqual(180);
    expect(lexicon.programs.flatMap(({ components }) => components).length).toBeGreaterThanOrEqual(180);
    expect(lexicon.indicators.length).toBeGreaterThanOrEqual(1400);
    expect(version).toMatch(/^20\d\d\.\d\d-[0-9a-f]{8}$/u);
  });

  test.each([
    ["中华人民共和国行政处罚法", "LAW", 1996, null],
    ["中华人民共和国民法典", "LAW", 2020, null],
    ["优化营商环境条例", "REGULATION", 2019, "国务院令第722号"],
    ["重大行政决策程序暂行条例", "REGULATION", 2019, "国务院令第713号"],
    ["国务院办公厅关于进一步规范行政裁量权基准制定和管理工作的意见", "OPINION", 2022, "国办发〔2022〕27号"],
    ["提升行政执法质量三年行动计划（2023—2025年）", "PLAN", 2023, "国办发〔2023〕27号"],
    ["江苏省行政程序规定", "RULE", 2015, "江苏省人民政府令第100号"],
    ["反分裂国家法", "LAW", 2005, null],
    ["退役军人安置条例", "REGULATION", 2024, "国务院、中央军事委员会令第787号"],
    ["婚姻登记条例", "REGULATION", 2003, null],
    ["中华人民共和国危险化学品安全法", "LAW", 2025, null],
    ["国务院关于加强食品安全工作的决定", "OTHER", 2012, "国发〔2012〕20号"],
    // Titles that an earlier, other law bore.
    ["中华人民共和国国家安全法", "LAW", null, null],
    ["中华人民共和国工会法", "LAW", null, null],
    ["国务院关于加强审计工作的意见", "OPINION", 2014, "国发〔2014〕48号"],
  ])("%s", (title, kind, year, number) => {
    expect(lexicon.documents.find((document) => document.title === title)).toMatchObject({ kind, year, number });
  });

  test.each([
    ["三项制度", "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见"],
    ["国家统一法律职业资格考试", "关于完善国家统一法律职业资格制度的意见"],
    ["文化市场综合行政执法改革", "关于深化文化市场综合行政执法改革的指导意见"],
    ["消防安全责任制", "消防安全责任制实施办法"],
    ["碳达峰碳中和", "中共中央 国务院关于完整准确全面贯彻新发展理念做好碳达峰碳中和工作的意见"],
    ["刑事辩护律师全覆盖", "关于扩大刑事案件律师辩护全覆盖试点范围的通知"],
    ["社会信用体系建设", "国务院办公厅关于社会信用体系建设的若干意见"],
    ["国有企业改革", null],
    ["党政机构改革", null],
    ["优化营商环境", null],
    ["综合行政执法改革", null],
    ["人民调解", null],
  ])("%s stands on %s", (name, title) => {
    expect(lexicon.programs.find((program) => program.name === name)).toMatchObject({ foundedOn: title });
  });

  test("every document that a measure is founded on is there by its full title", () => {
    const titles = new Set(lexicon.documents.map(({ title }) => title));
    expect(lexicon.programs.flatMap(({ foundedOn }) => (foundedOn === null || titles.has(foundedOn) ? [] : foundedOn))).toEqual([]);
  });

  test("decrees of the State Council (国务院令) are numbered through the years", () => {
    const decrees = lexicon.documents
      .flatMap(({ title, number, year }) => {
        const at = /^国务院(?:、中央军事委员会)?令第(\d+)号$/u.exec(number ?? "")?.[1];
        return at === undefined || year === null ? [] : [{ title, at: Number(at), year }];
      })
      .sort((a, b) => a.at - b.at);
    expect(decrees.length).toBeGreaterThan(150);
    expect(decrees.filter(({ year }, index) => year < (decrees[index - 1]?.year ?? 0))).toEqual([]);
  });

  test("tells books from policy", () => {
    expect(lexicon.notPolicy).toContain("论坚持全面依法治国");
    expect(lexicon.notPolicy.filter((book) => lexicon.documents.some(({ title }) => title === book))).toEqual([]);
  });
});

describe("words that say the same", () => {
  test("are read row by row", () => {
    const files = {
      ...words("alike", "word: 审结, others: [办结, 结案]"),
      ...words("same", "word: 评查, others: [抽评]", "word: 村(社区), others: [村居]"),
      "idle-words.yaml": "words: [各类, 依法]\n",
    };
    expect(loadLexicon(folderOf(files)).likeWords).toEqual({
      alike: [{ word: "审结", others: ["办结", "结案"] }],
      same: [
        { word: "评查", others: ["抽评"] },
        { word: "村(社区)", others: ["村居"] },
      ],
      idle: ["各类", "依法"],
    });
    expect(faultsOf(folderOf(files))).toEqual([]);
  });

  test.each([
    [
      "a word of two rows",
      words("same", "word: 评查, others: [抽评]", "word: 审查, others: [抽评]"),
      /same-words\.yaml:3:\d+ same 审查: 抽评 also/u,
    ],
    [
      "a row's word in another",
      words("alike", "word: 审结, others: [办结]", "word: 办结, others: [结案]"),
      /alike-words\.yaml:3:\d+ alike 办结: 办结 also/u,
    ],
    ["a row of one word", words("same", "word: 评查"), /same-words\.yaml:2:\d+ same 评查: stands alone/u],
    [
      "a word that is to be left out, too",
      { ...words("same", "word: 评查, others: [抽评]"), "idle-words.yaml": "words: [抽评]\n" },
      /same-words\.yaml:2:\d+ same 评查: 抽评 is in idle-words\.yaml/u,
    ],
  ])("%s is a fault", (_, files, message) => {
    expect(faultsOf(folderOf(files)).join("\n")).toMatch(message);
  });
});

describe("reading", () => {
  test("fills in what is left out", () => {
    const folder = folderOf({ ...programs("name: 三项制度, kind: INSTITUTION, quoted: [三制]"), "not-policy.yaml": "books: [某书]\n" });
    const lexicon = loadLexicon(folder);
    expect(lexicon.programs).toEqual([
      {
        name: "三项制度",
        umbrella: false,
        aliases: [],
        quotedAliases: ["三制"],
        objects: [],
        patterns: [],
        masks: [],
        kind: "INSTITUTION",
        scope: "UNKNOWN",
        theme: "theme-a",
        components: [],
        foundedOn: null,
        successor: null,
        note: null,
      },
    ]);
    expect([lexicon.notPolicy, lexicon.notPrograms, lexicon.documents, lexicon.indicators, lexicon.units]).toEqual([
      ["某书"],
      [],
      [],
      [],
      [],
    ]);
  });

  test("joins a document that two files name", () => {
    const folder = folderOf({
      "documents-a.yaml": "documents:\n  - { title: 关于某事的意见, kind: OTHER, year: 2019 }\n",
      "documents-b.yaml":
        "documents:\n  - { title: 国务院关于某事的意见, short: [关于某事的意见], kind: OPINION, number: 国发〔2019〕99号 }\n",
      ...programs("name: 某项制度, kind: REFORM, foundedOn: 关于某事的意见"),
    });
    const lexicon = loadLexicon(folder);
    expect(lexicon.documents).toEqual([
      { title: "国务院关于某事的意见", short: ["关于某事的意见"], kind: "OPINION", number: "国发〔2019〕99号", year: 2019, issuer: null },
    ]);
    expect(lexicon.programs[0]?.foundedOn).toBe("国务院关于某事的意见");
  });

  test("the version follows the content", () => {
    const folder = folderOf({ ...documents("title: 甲法, kind: LAW"), "edition.yaml": 'edition: "2031.07"\n' });
    const first = loadVersionedLexicon(folder).version;
    expect(first).toMatch(/^2031\.07-[0-9a-f]{8}$/u);
    expect(loadVersionedLexicon(folder).version).toBe(first);
    writeFileSync(join(folder, "documents-a.yaml"), "documents:\n  - { title: 乙法, kind: LAW }\n");
    expect(loadVersionedLexicon(folder).version).not.toBe(first);
  });

  test.each<[string, Files, string]>([
    ["broken YAML", { "documents-a.yaml": "documents:\n  - title: 甲法\n   kind: LAW\n" }, "documents-a.yaml:3:"],
    ["an unknown key", documents("title: 甲法, kind: LAW, shorts: [甲]"), "documents-a.yaml:2:37 has the unknown key shorts"],
    ["an unknown kind", documents("title: 甲法, kind: ACT"), "documents-a.yaml:2:24 kind is ACT"],
    ["an unknown scope", programs("name: 甲制度, kind: REFORM, scope: WORLD"), "programs-a.yaml:3:39 scope is WORLD"],
    ["an unknown value type", indicators("name: 甲件数, valueType: SUM"), "indicators-a.yaml:3:38 valueType is SUM"],
    ["a missing title", documents("kind: LAW"), "documents-a.yaml:2:5 title is missing"],
    ["a list that is a text", documents("title: 甲法, kind: LAW, short: 甲"), "documents-a.yaml:2:36 short should be a list"],
    ["a year that is none", documents("title: 甲法, kind: LAW, year: 19"), "documents-a.yaml:2:35 year should be a year"],
    [
      "one document told in two ways",
      documents("title: 甲法, kind: LAW, year: 2001", "title: 中华人民共和国甲法, kind: LAW, year: 2002"),
      "documents-a.yaml:3:5 《中华人民共和国甲法》 is there twice, with the year 2001 and 2002",
    ],
  ])("says where there is %s", (_, files, message) => {
    expect(() => loadLexicon(folderOf(files))).toThrow(message);
  });

  test("an empty folder is the wrong folder", () => {
    expect(() => loadLexicon(mkdtempSync(join(scratch, "empty-")))).toThrow("holds no *.yaml");
  });
});

describe("checking", () => {
  test.each<[string, Files, string]>([
    ["two measures of one name", programs("name: 甲制度, kind: REFORM", "name: “甲 制度”, kind: REFORM"), "甲制度 also belongs to 甲制度"],
    [
      "a surface of two measures, but for 、 and quotation marks",
      programs("name: 双随机、一公开, kind: REFORM", "name: 随机抽查, kind: REFORM, aliases: [“双随机一公开”]"),
      "programs-a.yaml:4:",
    ],
    [
      "a short form of two documents",
      documents("title: 甲法, kind: LAW, short: [丙法]", "title: 乙法, kind: LAW, short: [丙法]"),
      "丙法 also belongs to 甲法",
    ],
    ["two indicators of one name", indicators("name: 甲件数", "name: 甲件数"), "甲件数 also belongs to 甲件数"],
    [
      "an alias of two indicators in one unit",
      indicators("name: 甲件数, aliases: [丙数]", "name: 乙件数, aliases: [丙数]"),
      "丙数 in 件 also belongs to 甲件数",
    ],
    ["an alias that is the name", indicators("name: 甲件数, aliases: [“甲件数”]"), "told twice"],
    ["an alias that is there twice", programs("name: 甲制度, kind: REFORM, aliases: [乙制度, 丙制度, 乙制度]"), "“乙制度” is told twice"],
    [
      "an alias that is there in quotation marks",
      programs("name: 甲制度, kind: REFORM, aliases: [“乙” 制度, 乙制度]"),
      "“乙制度” is told twice",
    ],
    ["an alias in another width", programs("name: 甲制度, kind: REFORM, aliases: ['１2项', 12项]"), "“12项” is told twice"],
    [
      "an alias without 、 of one with it",
      programs("name: 甲制度, kind: REFORM, aliases: [乙丙制度, 乙、丙制度]"),
      "“乙丙制度” is told twice",
    ],
    ["an alias that is an object, too", programs("name: 甲制度, kind: REFORM, aliases: [乙店], objects: [乙店]"), "“乙店” is told twice"],
    [
      "an alias that counts in quotation marks, too",
      programs("name: 甲制度, kind: REFORM, aliases: [乙制], quoted: [乙制]"),
      "“乙制” is told twice",
    ],
    ["a mask that is there twice", programs("name: 甲制度, kind: REFORM, masks: [小甲制度, 小“甲制度”]"), "“小“甲制度”” is told twice"],
    [
      "a short title that is there twice",
      documents("title: 关于甲乙的意见, short: [甲乙意见, 甲 乙意见], kind: OPINION"),
      "“甲 乙意见” is told twice",
    ],
    ["an alias of one character", programs("name: 甲制度, kind: REFORM, aliases: [甲]"), "shorter than two characters"],
    ["a component that is not there", programs("name: 甲制度, kind: REFORM, components: [乙制度]"), "no program is called 乙制度"],
    ["a successor that is not there", programs("name: 甲制度, kind: REFORM, successor: 乙制度"), "no program is called 乙制度"],
    [
      "a founding document that is not there",
      programs("name: 甲制度, kind: REFORM, foundedOn: 甲法"),
      "《甲法》 is in no documents-*.yaml",
    ],
    ["a theme that is not there", programs("name: 甲制度, kind: REFORM, theme: theme-b"), "the theme theme-b is not in themes.yaml"],
    ["an indicator's theme that is not there", indicators("name: 甲件数, theme: theme-b"), "the theme theme-b is not in themes.yaml"],
    ["a whole that is not there", indicators("name: 甲件数, breakdownOf: 乙件数"), "no indicator is called 乙件数"],
    [
      "parts in a circle",
      programs("name: 甲制度, kind: REFORM, components: [乙制度]", "name: 乙制度, kind: REFORM, components: [甲制度]"),
      "program 甲制度: is its own part",
    ],
    [
      "successors in a circle",
      programs("name: 甲制度, kind: REFORM, successor: 乙制度", "name: 乙制度, kind: REFORM, successor: 甲制度"),
      "program 乙制度: is its own successor",
    ],
    ["a breakdown of itself", indicators("name: 甲件数, breakdownOf: 甲件数"), "indicator 甲件数: is its own breakdown"],
    ["a pattern that does not compile", programs("name: 甲制度, kind: REFORM, patterns: ['甲(制度']"), "is no regular expression"],
    ["a pattern that matches nothing", programs("name: 甲制度, kind: REFORM, patterns: ['(?:甲)?']"), "matches nothing at all"],
    [
      "a repeated repetition",
      programs("name: 甲制度, kind: REFORM, patterns: ['(?:甲[乙丙]+)*制度']"),
      "repeats what already repeats without end",
    ],
    ["a counted repetition of one", indicators("name: 甲件数, all: ['(?:甲.*){2,5}数']"), "repeats what already repeats without end"],
    ["a back reference", programs("name: 甲制度, kind: REFORM, patterns: ['(甲)\\1制度']"), "refers back to a group"],
    [
      "a part of what took its place",
      programs("name: 甲制度, kind: REFORM, successor: 乙制度", "name: 乙制度, kind: REFORM, components: [甲制度]"),
      "program 甲制度: gave way to 乙制度 and is a part of it",
    ],
    [
      "one number of two documents",
      documents(
        "title: 关于甲的意见, kind: OPINION, number: 国发〔2019〕5号",
        "title: 关于乙的意见, kind: OPINION, number: 国发〔2019〕5号",
      ),
      "document 关于乙的意见: 国发〔2019〕5号 is also the number of 关于甲的意见",
    ],
    [
      "a number of another year",
      documents("title: 关于甲的意见, kind: OPINION, number: 国办发〔2018〕118号, year: 2019"),
      "国办发〔2018〕118号 is of another year than 2019",
    ],
    ["a number in other brackets", documents("title: 关于甲的意见, kind: OPINION, number: '国发[2019]5号'"), "is of no known form"],
    [
      "a notice taken for an opinion",
      documents("title: 关于甲的通知, kind: OPINION"),
      "ends as the kind NOTICE does, but is of the kind OPINION",
    ],
    ["a rule taken for a law", documents("title: 中华人民共和国甲管理办法, kind: LAW"), "does not end as titles of the kind LAW do"],
    ["half a title of a law", documents("title: 甲法, kind: LAW"), "begins without 中华人民共和国"],
    ["brackets of another script", documents("title: 甲办法(试行), kind: MEASURES"), "has punctuation of another script"],
    ["a mask without a surface", programs("name: 公证, kind: SERVICE, masks: [公园]"), "the mask 公园 contains no surface"],
  ])("finds %s", (_, files, message) => {
    const faults = faultsOf(folderOf(files));
    expect(faults.join("\n")).toContain(message);
    expect(faults.join("\n")).toMatch(/^(?:programs|documents|indicators)-a\.yaml:[234]:\d+ /u);
  });

  test("lets sound entries be", () => {
    const files = {
      ...programs(
        "name: 公证, kind: SERVICE, aliases: [公、证], masks: [公证处], patterns: ['公证[^，。；]{0,8}服务', '一村(?:（[居社]区?）)?一公证(?:员|处)?']",
        "name: 三项制度, kind: INSTITUTION, quoted: [三项制度], components: [执法公示], foundedOn: 甲法, successor: 执法公示",
        "name: 执法公示, kind: INSTITUTION",
      ),
      ...documents(
        "title: 中华人民共和国甲法, kind: LAW, short: [甲法]",
        "title: 反乙法, kind: LAW, short: [中华人民共和国反乙法]",
        "title: 丙办法（试行）, kind: MEASURES, number: 环环评〔2016〕150号, year: 2016",
        "title: 丁条例, kind: REGULATION, number: 国务院、中央军事委员会令第787号",
        "title: 关于戊若干重大问题的决定, kind: OTHER",
      ),
      ...indicators("name: 复议受理, all: ['复议', '受理|立案']", "name: 复议维持, breakdownOf: 复议受理"),
    };
    expect(faultsOf(folderOf(files))).toEqual([]);
  });
});
