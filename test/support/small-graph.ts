import { createHash } from "node:crypto";
import {
  adoptionId,
  citationId,
  issuedId,
  localityId,
  mentionId,
  observationId,
  organizationId,
  policyDocumentId,
  programId,
  reportId,
  sectionId,
  sentenceId,
} from "../../src/model/graph.js";
import type {
  AdoptionRow,
  LocalityRow,
  ObservationRow,
  PolicyDocumentRow,
  ProgramRow,
  ReportGraph,
  SentenceRow,
  VocabularyGraph,
} from "../../src/model/graph.js";

/*
 * A graph small enough to be checked by eye: seven places, four reports of three places (one of a department), written by hand.
 * What statements must answer is computed from these rows, in TypeScript.
 */

export const version = { gazetteerVersion: "2026.11-aaaaaaaa", lexiconVersion: "2026.11-bbbbbbbb" };

/** 文号 and titles as printed differ between reports; the pooled document is the same. */
export const plan = policyDocumentId("法治社会建设实施方案", "360600");
export const village = "loc-360681100201";
export const township = "loc-360681100";

export const smallVocabulary: VocabularyGraph = {
  localities: [
    place("000000", "中国", "中华人民共和国", "COUNTRY", null),
    place("360000", "江西省", "江西省", "PROVINCE", "000000"),
    place("360600", "鹰潭市", "江西省鹰潭市", "PREFECTURE", "360000"),
    place("360681", "贵溪市", "江西省鹰潭市贵溪市", "COUNTY", "360600", 1996),
    { ...place("362224", "贵溪县", "江西省贵溪县", "COUNTY", "360000"), validTo: 1996 },
    place("410000", "河南省", "河南省", "PROVINCE", "000000"),
    place("410200", "开封市", "河南省开封市", "PREFECTURE", "410000"),
    place("410205", "禹王台区", "河南省开封市禹王台区", "COUNTY", "410200", 2005),
  ],
  successions: [{ from: "loc-362224", to: "loc-360681", year: 1996, kind: "RENAMED" }],
  themes: [
    { id: "theme-enforcement", name: "行政执法", order: 4, outlineSection: "五" },
    { id: "theme-disputes", name: "矛盾纠纷化解", order: 6, outlineSection: null },
  ],
  programs: [
    program("三项制度", true, "theme-enforcement", ["行政执法三项制度", "执法三项制度"]),
    program("行政执法公示", true, "theme-enforcement", []),
    program("一村一法律顾问", true, "theme-disputes", []),
  ],
  components: [{ part: programId("行政执法公示"), whole: programId("三项制度") }],
  foundations: [{ program: programId("三项制度"), document: policyDocumentId("全面推行三项制度的指导意见", null) }],
  policyDocuments: [
    document(
      policyDocumentId("全面推行三项制度的指导意见", null),
      "全面推行三项制度的指导意见",
      "OPINION",
      true,
      "国办发〔2018〕118号",
      2018,
    ),
    document(policyDocumentId("中华人民共和国行政处罚法", null), "中华人民共和国行政处罚法", "LAW", true, null, 1996),
  ],
  indicators: [
    {
      id: "ind-行政复议案件受理",
      name: "行政复议案件受理",
      unit: "件",
      valueType: "COUNT",
      aliases: ["受理行政复议案件"],
      theme: "theme-disputes",
    },
    { id: "ind-人民调解成功率", name: "人民调解成功率", unit: "%", valueType: "RATE", aliases: [], theme: "theme-disputes" },
  ],
};

/** 鹰潭市 2023: implements 三项制度, plans a measure nobody curated, cites the plan without its number. */
export const yingtan2023 = report({
  code: "360600",
  year: 2023,
  source: "yingtan-2023.txt",
  sections: [
    ["一、行政执法", "theme-enforcement", ["全面推行三项制度，开展法治体检行动。", "市司法局依据《行政处罚法》受理行政复议案件128件。"]],
    ["二、下一步", null, ["继续推行三项制度和法治体检行动，落实《法治社会建设实施方案》。"]],
  ],
  plans: [2],
  programs: [
    ["三项制度", 0, "IMPLEMENTED"],
    ["法治体检行动", 0, "IMPLEMENTED"],
    ["三项制度", 2, "PLANNED"],
    ["法治体检行动", 2, "PLANNED"],
  ],
  uncurated: [program("法治体检行动", false, "theme-enforcement", [])],
  documents: [
    [policyDocumentId("中华人民共和国行政处罚法", null), "行政处罚法", 1, "IMPLEMENTED", null],
    [plan, "法治社会建设实施方案", 2, "PLANNED", null],
  ],
  uncuratedDocuments: [document(plan, "法治社会建设实施方案", "PLAN", false, null, null)],
  organizations: [["市司法局", 1]],
  figures: [["128件", 1, 128, "件", "ind-行政复议案件受理"]],
  places: [],
});

/** 鹰潭市 2022: prints the plan's number and the longer title; names a village. */
export const yingtan2022 = report({
  code: "360600",
  year: 2022,
  source: "yingtan-2022.txt",
  sections: [
    [
      "一、主要工作",
      null,
      [
        "印发《关于法治社会建设实施方案》（鹰府发〔2022〕3号）。",
        "在周塘村推行一村一法律顾问，调解成功率98.5%。",
        "市司法局牵头，受理行政复议案件96件。",
      ],
    ],
  ],
  plans: [],
  programs: [["一村一法律顾问", 1, "IMPLEMENTED"]],
  uncurated: [],
  documents: [[plan, "关于法治社会建设实施方案", 0, "ISSUED", "鹰府发〔2022〕3号"]],
  uncuratedDocuments: [document(plan, "法治社会建设实施方案", "PLAN", false, null, null)],
  issued: [plan],
  organizations: [["市司法局", 2]],
  figures: [
    ["98.5%", 1, 98.5, "%", "ind-人民调解成功率"],
    ["96件", 2, 96, "件", "ind-行政复议案件受理"],
  ],
  places: [["周塘村", village, 1]],
  localities: [
    { ...place("360681100", "泗沥镇", "江西省鹰潭市贵溪市泗沥镇", "TOWNSHIP", "360681") },
    { ...place("360681100201", "周塘村", "江西省鹰潭市贵溪市泗沥镇周塘村", "VILLAGE", "360681100") },
  ],
});

/** A department of 鹰潭市; the year and the place are those of the city's own report. */
export const yingtanJustice2023 = report({
  code: "360600",
  body: "司法局",
  year: 2023,
  source: "yingtan-sfj-2023.txt",
  sections: [["一、行政执法", "theme-enforcement", ["推行三项制度。"]]],
  plans: [],
  programs: [["三项制度", 0, "IMPLEMENTED"]],
  uncurated: [],
  documents: [],
  uncuratedDocuments: [],
  organizations: [],
  figures: [],
  places: [],
});

/** 禹王台区 2022: names 三项制度 only as a shortcoming; has an uncounted figure; does what 鹰潭市 did in the same year. */
export const yuwangtai2022 = report({
  code: "410205",
  year: 2022,
  source: "yuwangtai-2022.txt",
  sections: [
    ["一、存在问题", "theme-enforcement", ["三项制度落实不够到位，全年仅办结案件7.5万件。"]],
    ["二、法律服务", null, ["坚持一村一法律顾问。"]],
  ],
  problems: [0],
  plans: [],
  programs: [
    ["三项制度", 0, "PROBLEM"],
    ["一村一法律顾问", 1, "IMPLEMENTED"],
  ],
  uncurated: [],
  documents: [],
  uncuratedDocuments: [],
  organizations: [],
  figures: [["7.5万件", 0, 75_000, "件", null]],
  places: [],
});

/** In the order in which the tests usually write them. */
export const smallReports: readonly ReportGraph[] = [yingtan2023, yingtan2022, yingtanJustice2023, yuwangtai2022];

interface Told {
  readonly code: string;
  readonly body?: string;
  readonly year: number;
  readonly source: string;
  /** Heading, theme, sentences; sentences are counted through the whole report, from 0. */
  readonly sections: readonly (readonly [string, string | null, readonly string[]])[];
  readonly plans: readonly number[];
  readonly problems?: readonly number[];
  readonly programs: readonly (readonly [string, number, AdoptionRow["status"]])[];
  readonly uncurated: readonly ProgramRow[];
  readonly documents: readonly (readonly [string, string, number, "ISSUED" | "IMPLEMENTED" | "PLANNED", string | null])[];
  readonly uncuratedDocuments: readonly PolicyDocumentRow[];
  readonly issued?: readonly string[];
  readonly organizations: readonly (readonly [string, number])[];
  readonly figures: readonly (readonly [string, number, number, string, string | null])[];
  readonly places: readonly (readonly [string, string, number])[];
  readonly localities?: readonly LocalityRow[];
}

/** Lays the text out line by line and finds every mention in its sentence by looking for its words. */
export function report(told: Told): ReportGraph {
  const id = reportId(told.code, told.body ?? null, told.year);
  const text = told.sections.map(([heading, , sentences]) => [heading, ...sentences].join("\n")).join("\n");
  const roleOf = (order: number): SentenceRow["role"] =>
    told.plans.includes(order) ? "PLAN" : told.problems?.includes(order) === true ? "PROBLEM" : "ACHIEVEMENT";
  const sections: ReportGraph["sections"][number][] = [];
  const sentences: SentenceRow[] = [];
  let at = 0;
  for (const [heading, theme, lines] of told.sections) {
    const start = text.indexOf(heading, at);
    at = start + heading.length;
    const section = sectionId(id, sections.length + 1);
    for (const line of lines) {
      const from = text.indexOf(line, at);
      at = from + line.length;
      sentences.push({
        id: sentenceId(id, from, at),
        section,
        text: line,
        start: from,
        end: at,
        order: sentences.length,
        role: roleOf(sentences.length),
      });
    }
    const role = sentences.at(-1)?.role ?? "ACHIEVEMENT";
    sections.push({
      id: section,
      heading,
      number: "一",
      depth: 1,
      order: sections.length + 1,
      role,
      start,
      end: at,
      theme,
      path: [heading],
    });
  }
  const sentence = (order: number): SentenceRow => {
    const found = sentences[order];
    if (found === undefined) throw new Error(`no sentence ${order}`);
    return found;
  };
  const find = (words: string, order: number): { readonly start: number; readonly end: number } => {
    const start = text.indexOf(words, sentence(order).start);
    if (start === -1 || start >= sentence(order).end) throw new Error(`${words} is not in sentence ${order}`);
    return { start, end: start + words.length };
  };
  const mention = (
    words: string,
    order: number,
    target: string,
    kind: ReportGraph["mentions"][number]["kind"],
  ): ReportGraph["mentions"][number] => {
    const span = find(words, order);
    return {
      id: mentionId(id, span.start, span.end, target),
      sentence: sentence(order).id,
      target,
      kind,
      ...span,
      text: words,
      rule: "by-hand",
    };
  };
  const organization = (name: string): string => organizationId(told.code, name);
  return {
    report: {
      id,
      locality: localityId(told.code),
      title: `${told.year}年法治政府建设年度报告`,
      year: told.year,
      publishedOn: `${told.year + 1}-01-20`,
      issuers: [`${told.code}人民政府`],
      body: told.body ?? null,
      level: told.body === undefined ? (told.code.endsWith("00") ? "PREFECTURE" : "COUNTY") : "DEPARTMENT",
      source: told.source,
      mediaType: "text/plain",
      contentHash: `sha256:${createHash("sha256").update(text).digest("hex")}`,
      text,
      inferred: "{}",
      extractorVersion: "0.1.0",
      lexiconVersion: version.lexiconVersion,
    },
    localities: told.localities ?? [],
    sections,
    sentences,
    programs: told.uncurated,
    policyDocuments: told.uncuratedDocuments,
    organizations: told.organizations.map(([name]) => ({
      id: organization(name),
      name,
      kind: "DEPARTMENT",
      locality: localityId(told.code),
    })),
    mentions: [
      ...told.programs.map(([name, order]) => mention(name, order, programId(name), "Program")),
      ...told.documents.map(([target, title, order]) => mention(title, order, target, "PolicyDocument")),
      ...told.organizations.map(([name, order]) => mention(name, order, organization(name), "Organization")),
      ...told.places.map(([name, target, order]) => mention(name, order, target, "Locality")),
    ],
    adoptions: told.programs.map(([name, order, status]) => ({
      id: adoptionId(id, status, programId(name)),
      program: programId(name),
      place: localityId(told.code),
      report: id,
      year: told.year,
      status,
      evidence: [sentence(order).id],
      mentions: [mention(name, order, programId(name), "Program").id],
      plannedFor: status === "PLANNED" ? told.year + 1 : null,
    })),
    citations: told.documents.map(([target, title, order, relation, docNumber]) => ({
      id: citationId(id, target),
      policyDocument: target,
      relation,
      title,
      docNumber,
      evidence: [sentence(order).id],
      mentions: [mention(title, order, target, "PolicyDocument").id],
    })),
    issued: (told.issued ?? []).map((target) => ({
      id: issuedId(id, target),
      policyDocument: target,
      year: told.year,
      evidence: [sentence(0).id],
    })),
    observations: told.figures.map(([words, order, value, unit, indicator]) =>
      figure(id, words, find(words, order), sentence(order), value, unit, indicator, told.year),
    ),
  };
}

function figure(
  report: string,
  rawValue: string,
  span: { readonly start: number; readonly end: number },
  sentence: SentenceRow,
  value: number,
  unit: string,
  indicator: string | null,
  year: number,
): ObservationRow {
  const { id, role } = sentence;
  return {
    id: observationId(report, span.start, 0),
    indicator,
    sentence: id,
    metric: sentence.text.slice(0, span.start - sentence.start),
    value,
    unit,
    rawValue,
    baseValue: value,
    baseUnit: unit,
    approximation: null,
    scope: null,
    period: "ANNUAL",
    year,
    role,
    ...span,
    rule: "by-hand",
  };
}

export function place(
  code: string,
  name: string,
  fullName: string,
  level: LocalityRow["level"],
  parent: string | null,
  validFrom: number | null = null,
): LocalityRow {
  const aliases = name.length > 2 ? [name.slice(0, -1)] : [];
  return {
    id: localityId(code),
    name,
    fullName,
    code,
    level,
    kind: "ADMINISTRATIVE",
    aliases,
    pinyin: "",
    validFrom,
    validTo: null,
    parent: parent === null ? null : localityId(parent),
  };
}

function program(name: string, curated: boolean, theme: string | null, aliases: readonly string[]): ProgramRow {
  return { id: programId(name), name, aliases, pinyin: "", kind: "INSTITUTION", scope: curated ? "NATIONAL" : "UNKNOWN", curated, theme };
}

function document(
  id: string,
  title: string,
  kind: PolicyDocumentRow["kind"],
  curated: boolean,
  docNumber: string | null,
  year: number | null,
): PolicyDocumentRow {
  return { id, title, aliases: kind === "LAW" ? ["行政处罚法", "处罚法"] : [], kind, curated, docNumber, year };
}
