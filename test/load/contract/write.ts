import { expect } from "@jest/globals";
import type { Parameters, Row } from "../../../src/load/store.js";
import type { ContractCase } from "../../support/contract.js";
import { plan, smallReports, smallVocabulary, township, version, village, yingtan2022, yingtan2023 } from "../../support/small-graph.js";
import { storedEdges, storedNodes, withoutNulls } from "../../support/small-graph-stored.js";

type After = NonNullable<ContractCase["after"]>[number];

const everything = { after: "", limit: 10_000 };
const find = (rows: readonly Row[], id: string): Row | undefined => rows.find((row) => row["id"] === id);

/** After it, a node is there with exactly these properties, or (null) is not there. */
const node = (label: string, id: string, properties: object | null): After => ({
  statement: `dump/${label}`,
  parameters: everything,
  expected: (rows: readonly Row[]): void => {
    expect(find(rows, id)?.["properties"]).toEqual(properties === null ? undefined : withoutNulls(properties));
  },
});

/** After it, these are the relationships of some types that start at a node; `[]`: none. */
const edges = (label: string, id: string, types: readonly string[], wanted: readonly object[]): After => ({
  statement: `dump/${label}`,
  parameters: everything,
  expected: (rows: readonly Row[]): void => {
    const out = (find(rows, id)?.["relationships"] ?? []) as readonly Row[];
    const some = out.filter((row) => types.includes(String(row["type"])));
    expect(some).toHaveLength(wanted.length);
    expect(some).toEqual(expect.arrayContaining([...wanted]));
  },
});

const storedNode = (label: string, id: string): Row => storedNodes[label]?.find((row) => row["id"] === id) ?? {};
const written = (n: number): readonly Row[] => [{ written: n }];
const write = (statement: string, rows: readonly Parameters[], after: readonly After[], expected = written(rows.length)): ContractCase => ({
  statement: `write/${statement}`,
  parameters: { rows },
  expected,
  after,
});

const small = { id: "loc-430000", name: "湖南省", aliases: ["湖南"], validFrom: null, curated: true };
const law = "pol-中华人民共和国行政处罚法";

const vocabularyNodes: readonly ContractCase[] = [
  write("vocabulary/localities", [small], [node("locality", small.id, small)]),
  write(
    "vocabulary/themes",
    [{ id: "theme-disputes", name: "纠纷", order: 9, outlineSection: null, curated: true }],
    [node("theme", "theme-disputes", { id: "theme-disputes", name: "纠纷", order: 9, curated: true })],
  ),
  write(
    "vocabulary/programs",
    [{ id: "prog-法治体检行动", name: "法治体检行动", aliases: [], curated: true }],
    [node("program", "prog-法治体检行动", { id: "prog-法治体检行动", name: "法治体检行动", aliases: [], curated: true })],
  ),
  write(
    "vocabulary/indicators",
    [{ id: "ind-新", name: "新", unit: "件", curated: true }],
    [node("indicator", "ind-新", { id: "ind-新", name: "新", unit: "件", curated: true })],
  ),
  write(
    "vocabulary/policy-documents",
    [
      { id: law, title: "行政处罚法", year: null, curated: true },
      { id: "pol-新", title: "新", curated: true },
    ],
    [
      // The year goes, the titles that reports print stay.
      node("policy-document", law, {
        id: law,
        title: "行政处罚法",
        aliases: ["行政处罚法", "处罚法"],
        kind: "LAW",
        curated: true,
        titles: ["行政处罚法"],
      }),
      node("policy-document", "pol-新", { id: "pol-新", title: "新", curated: true, titles: [] }),
    ],
  ),
];

const tie = (statement: string, label: string, type: string, from: string, to: string): ContractCase =>
  write(
    statement,
    [
      { from, to },
      { from, to: "nowhere" },
    ],
    [edges(label, from, [type], [...storedOut(from, type).filter((row) => row.to !== to), { type, to, properties: {} }])],
    written(1),
  );

function storedOut(id: string, type: string): { readonly type: string; readonly to: string; readonly properties: Row }[] {
  return storedEdges.filter((row) => row.from === id && row.type === type).map(({ to, properties }) => ({ type, to, properties }));
}

const ties: readonly ContractCase[] = [
  tie("vocabulary/component-of", "program", "COMPONENT_OF", "prog-一村一法律顾问", "prog-三项制度"),
  tie("vocabulary/founded-on", "program", "FOUNDED_ON", "prog-三项制度", law),
  tie("vocabulary/indicator-themes", "indicator", "IN_THEME", "ind-人民调解成功率", "theme-enforcement"),
  tie("program-themes", "program", "IN_THEME", "prog-三项制度", "theme-disputes"),
  tie("section-themes", "section", "IN_THEME", yingtan2023.sections[1]?.id ?? "", "theme-disputes"),
  write(
    "vocabulary/part-of",
    [{ from: "loc-410205", to: "loc-360600", validFrom: 1999, validTo: null }],
    [
      edges(
        "locality",
        "loc-410205",
        ["PART_OF"],
        [...storedOut("loc-410205", "PART_OF"), { type: "PART_OF", to: "loc-360600", properties: { from: 1999 } }],
      ),
    ],
  ),
  write(
    "part-of",
    [
      { from: "loc-410205", to: "loc-410200", validFrom: 1, validTo: 2 },
      { from: village, to: "loc-360600", validFrom: 3, validTo: 4 },
    ],
    [
      // What is there already stays as it is.
      edges("locality", "loc-410205", ["PART_OF"], storedOut("loc-410205", "PART_OF")),
      edges(
        "locality",
        village,
        ["PART_OF"],
        [...storedOut(village, "PART_OF"), { type: "PART_OF", to: "loc-360600", properties: { from: 3, until: 4 } }],
      ),
    ],
  ),
  write(
    "vocabulary/succeeded-by",
    [{ from: "loc-410205", to: "loc-410200", year: null, kind: "MERGED" }],
    [edges("locality", "loc-410205", ["SUCCEEDED_BY"], [{ type: "SUCCEEDED_BY", to: "loc-410200", properties: { kind: "MERGED" } }])],
  ),
];

const clear = (kind: string, label: string, type: string): ContractCase => ({
  statement: `write/vocabulary/clear-${kind}`,
  expected: [],
  after: [
    {
      statement: `dump/${label}`,
      parameters: everything,
      expected: (rows: readonly Row[]): void => {
        for (const { id, properties, relationships } of rows) {
          const left = (relationships as readonly Row[]).filter((row) => row["type"] === type);
          const kept = (properties as Row)["curated"] === true ? [] : storedOut(String(id), type);
          expect(left).toEqual(kept);
        }
      },
    },
  ],
});

const vocabulary: readonly ContractCase[] = [
  {
    statement: "write/vocabulary/versions",
    parameters: { gazetteerVersion: "g", lexiconVersion: "l", vocabulary: "v" },
    expected: [],
    after: [
      { statement: "write/lock", expected: [{ gazetteerVersion: "g", lexiconVersion: "l" }] },
      {
        statement: "meta/stored",
        expected: ([row]: readonly Row[]): void => {
          expect(row?.["vocabulary"]).toBe("v");
        },
      },
    ],
  },
  clear("part-of", "locality", "PART_OF"),
  clear("succeeded-by", "locality", "SUCCEEDED_BY"),
  clear("component-of", "program", "COMPONENT_OF"),
  clear("founded-on", "program", "FOUNDED_ON"),
  clear("program-themes", "program", "IN_THEME"),
  clear("indicator-themes", "indicator", "IN_THEME"),
  {
    statement: "write/vocabulary/stored",
    expected: (
      [
        ["locality", smallVocabulary.localities],
        ["theme", smallVocabulary.themes],
        ["program", smallVocabulary.programs],
        ["policy-document", smallVocabulary.policyDocuments],
        ["indicator", smallVocabulary.indicators],
      ] as const
    ).flatMap(([kind, rows]) => rows.map(({ id }) => ({ kind, id }))),
  },
  ...(
    [
      ["locality", "loc-410200"],
      ["theme", "theme-disputes"],
      ["program", "prog-三项制度"],
      ["policy-document", law],
      ["indicator", "ind-人民调解成功率"],
    ] as const
  ).map(([kind, id]) => ({
    statement: `write/vocabulary/retire-${kind}`,
    parameters: { ids: [id] },
    expected: [],
    after: [node(kind, id, { ...storedNode(kind, id), curated: false })],
  })),
];

/** Nodes that nothing refers to, made just before. */
const loose = {
  program: { make: "write/programs", row: { id: "prog-x", name: "x", curated: false }, used: "prog-法治体检行动" },
  "policy-document": { make: "write/policy-documents", row: { id: "pol-x", title: "x", curated: false }, used: plan },
  locality: { make: "write/localities", row: { id: "loc-x", name: "x", curated: false }, used: township },
  organization: { make: "write/organizations", row: { id: "org-x", name: "x", locality: "loc-410205" }, used: "org-360600-市司法局" },
  indicator: { make: "write/vocabulary/indicators", row: { id: "ind-x", name: "x", curated: false }, used: "ind-人民调解成功率" },
  theme: { make: "write/vocabulary/themes", row: { id: "theme-x", name: "x", curated: false }, used: "theme-disputes" },
} as const;

const above: Readonly<Record<string, Row>> = { organization: { above: ["loc-410205"] }, locality: { above: [] } };

const sweeping: readonly ContractCase[] = Object.entries(loose).flatMap(([kind, { make, row, used }]) => [
  {
    statement: `write/sweep/orphans-${kind}`,
    parameters: { ids: [row.id, used, ...(storedNodes[kind] ?? []).map((stored) => String(stored["id"]))] },
    before: [{ statement: make, parameters: { rows: [row] } }],
    expected: [{ id: row.id, ...above[kind] }],
  },
  {
    statement: `write/sweep/delete-${kind}`,
    parameters: { ids: [used, "nothing"] },
    expected: [],
    after: [node(kind, used, null)],
  },
]);

const slotOf = ({ report }: (typeof smallReports)[number]): Row => ({
  slot: report.id,
  locality: report.locality,
  year: report.year,
  body: report.body ?? "",
});

const sortedIds = (ids: unknown): string[] => (ids as readonly string[]).toSorted();
const distinct = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

const reading: readonly ContractCase[] = [
  { statement: "write/lock", expected: [version] },
  {
    statement: "write/count-write",
    expected: [],
    after: [
      {
        statement: "meta/stored",
        expected: ([row]: readonly Row[]): void => {
          expect(row?.["writes"]).toBe(3);
        },
      },
    ],
  },
  {
    statement: "write/stored-reports",
    parameters: { rows: [...smallReports.map(slotOf), { slot: "rep-410205-2023", locality: "loc-410205", year: 2023, body: "" }] },
    expected: [
      ...smallReports.map(({ report: { id, source, contentHash, extractorVersion, lexiconVersion } }) => ({
        slot: id,
        stored: [{ id, source, contentHash, extractorVersion, lexiconVersion }],
      })),
      { slot: "rep-410205-2023", stored: [] },
    ],
  },
  {
    statement: "write/touched",
    parameters: { ids: [...smallReports.map(({ report }) => report.id), "rep-nothing"] },
    expected: (rows: readonly Row[]): void => {
      expect(rows).toHaveLength(smallReports.length);
      for (const { report, mentions, citations, adoptions, issued, observations, sections } of smallReports) {
        const row = find(rows, report.id) ?? {};
        expect(row["place"]).toBe(report.locality);
        expect(sortedIds(row["mentioned"])).toEqual(distinct(mentions.map(({ target }) => target)));
        expect(sortedIds(row["cited"])).toEqual(distinct(citations.map(({ policyDocument }) => policyDocument)));
        expect(sortedIds(row["named"])).toEqual(
          distinct([...adoptions.map(({ program }) => program), ...issued.map(({ policyDocument }) => policyDocument)]),
        );
        expect(sortedIds(row["measured"])).toEqual(
          distinct(observations.flatMap(({ indicator }) => (indicator === null ? [] : [indicator]))),
        );
        expect(sortedIds(row["themes"])).toEqual(distinct(sections.flatMap(({ theme }) => (theme === null ? [] : [theme]))));
      }
    },
  },
  {
    statement: "write/document-citations",
    parameters: { ids: [plan, law, "pol-全面推行三项制度的指导意见", "pol-nothing"] },
    expected: (rows: readonly Row[]): void => {
      expect(rows).toHaveLength(3);
      expect(find(rows, law)).toEqual({ id: law, curated: true, docNumber: null, titles: ["行政处罚法"], numbers: [] });
      const { titles, ...rest } = find(rows, plan) ?? {};
      expect(rest).toEqual({ id: plan, curated: false, docNumber: "鹰府发〔2022〕3号", numbers: ["鹰府发〔2022〕3号"] });
      expect(sortedIds(titles)).toEqual(["关于法治社会建设实施方案", "法治社会建设实施方案"]);
      expect(find(rows, "pol-全面推行三项制度的指导意见")).toMatchObject({ curated: true, docNumber: "国办发〔2018〕118号", titles: [] });
    },
  },
];

/** Rules of an edge of before, noted by its id between its ends; another edge between the same two keeps its own. */
const rulesOf = (statement: string, label: string, from: string, types: readonly string[], end: (id: string) => Row): ContractCase => {
  const stored = storedEdges.filter((row) => row.from === from && types.includes(row.type));
  const edge = stored[0];
  const rules = ["a-rule"];
  return write(
    statement,
    [
      { ...end(edge?.to ?? ""), id: edge?.properties["id"], rules },
      { ...end(edge?.to ?? ""), id: "nothing", rules: ["another"] },
    ],
    [
      edges(
        label,
        from,
        types,
        stored.map((row) => ({ type: row.type, to: row.to, properties: row === edge ? { ...row.properties, rules } : row.properties })),
      ),
    ],
    written(1),
  );
};

const rules: readonly ContractCase[] = [
  rulesOf("adoption-rules", "locality", yingtan2022.report.locality, ["IMPLEMENTED", "NAMED"], (program) => ({
    place: yingtan2022.report.locality,
    program,
  })),
  rulesOf("citation-rules", "report", yingtan2023.report.id, ["CITES"], (policyDocument) => ({
    report: yingtan2023.report.id,
    policyDocument,
  })),
];

const { report } = yingtan2022;
const gone = (label: string, ids: readonly { readonly id: string }[]): After => ({
  statement: `dump/${label}`,
  parameters: everything,
  expected: (rows: readonly Row[]): void => {
    const left = (storedNodes[label] ?? []).map((row) => String(row["id"])).filter((id) => !ids.some((row) => row.id === id));
    expect(rows.map((row) => row["id"])).toEqual(left.sort());
  },
});

const removing: readonly ContractCase[] = [
  {
    statement: "write/remove/adoptions",
    parameters: { ids: [report.id] },
    expected: [],
    after: [
      edges(
        "locality",
        report.locality,
        ["IMPLEMENTED", "NAMED", "ISSUED"],
        storedEdges
          .filter(
            ({ from, type, properties }) =>
              from === report.locality && type !== "PUBLISHED" && type !== "PART_OF" && properties["report"] !== report.id,
          )
          .map(({ type, to, properties }) => ({ type, to, properties })),
      ),
    ],
  },
  ...(
    [
      ["observations", "observation", yingtan2022.observations],
      ["sentences", "sentence", yingtan2022.sentences],
      ["sections", "section", yingtan2022.sections],
      ["reports", "report", [report]],
    ] as const
  ).map(([name, label, rows]) => ({
    statement: `write/remove/${name}`,
    parameters: { ids: [report.id] },
    expected: [],
    after: [gone(label, rows)],
  })),
];

const sentence = yingtan2023.sentences[0]?.id ?? "";
const section = yingtan2023.sections[0]?.id ?? "";
const mention = { id: "men-x", start: 1, end: 3, text: "面推", rule: "r" };
const adoption = {
  id: "ado-x",
  year: 2024,
  report: "rep-360600-2023",
  status: "CITED",
  evidence: [sentence],
  mentions: ["men-x"],
  place: "loc-410200",
  program: "prog-三项制度",
  plannedFor: null,
};
const citation = { id: "cit-x", relation: "CITED", title: "t", docNumber: null, evidence: [sentence], mentions: [] };
const issue = { id: "iss-x", year: null, report: "rep-360600-2023", evidence: [sentence] };

const edgeCase = (statement: string, label: string, type: string, from: string, to: string, properties: Row): ContractCase =>
  write(
    statement,
    [
      { ...properties, from, to },
      { ...properties, from, to: "nowhere" },
    ],
    [edges(label, from, [type], [...storedOut(from, type), { type, to, properties: withoutNulls(properties) }])],
    written(1),
  );

const facts: readonly ContractCase[] = [
  write(
    "localities",
    [
      { id: "loc-360600", name: "changed", curated: false },
      { id: village, name: "周塘新村", curated: false },
    ],
    [
      node("locality", "loc-360600", storedNode("locality", "loc-360600")),
      node("locality", village, { ...storedNode("locality", village), name: "周塘新村" }),
    ],
    [],
  ),
  write(
    "programs",
    [
      { id: "prog-三项制度", name: "changed", curated: false },
      { id: "prog-y", name: "y", aliases: [], theme: null, curated: false },
    ],
    [
      node("program", "prog-三项制度", storedNode("program", "prog-三项制度")),
      node("program", "prog-y", { id: "prog-y", name: "y", aliases: [], curated: false }),
    ],
    [],
  ),
  write(
    "policy-documents",
    [
      { id: law, title: "changed", curated: false },
      { id: "pol-y", title: "y", curated: false },
    ],
    [
      node("policy-document", law, storedNode("policy-document", law)),
      node("policy-document", "pol-y", { id: "pol-y", title: "y", curated: false, titles: [] }),
    ],
    [],
  ),
  write(
    "document-titles",
    [{ id: plan, titles: ["a", "b"], docNumber: null }],
    [node("policy-document", plan, { ...storedNode("policy-document", plan), titles: ["a", "b"], docNumber: null })],
    [],
  ),
  write(
    "loosen-localities",
    [{ from: village }, { from: "loc-360600" }],
    [edges("locality", village, ["PART_OF"], []), edges("locality", "loc-360600", ["PART_OF"], storedOut("loc-360600", "PART_OF"))],
    [],
  ),
  write(
    "loosen-programs",
    [{ id: "prog-法治体检行动" }, { id: "prog-三项制度" }],
    [
      edges("program", "prog-法治体检行动", ["IN_THEME"], []),
      edges("program", "prog-三项制度", ["IN_THEME"], storedOut("prog-三项制度", "IN_THEME")),
    ],
    [],
  ),
  write(
    "organizations",
    [{ id: "org-y", name: "y", kind: "DEPARTMENT", locality: "loc-410205" }],
    [
      node("organization", "org-y", { id: "org-y", name: "y", kind: "DEPARTMENT", locality: "loc-410205" }),
      edges("organization", "org-y", ["BELONGS_TO"], [{ type: "BELONGS_TO", to: "loc-410205", properties: {} }]),
    ],
  ),
  write(
    "reports",
    [{ id: "rep-y", locality: "loc-410200", year: 2020, issuers: [], body: null }],
    [
      node("report", "rep-y", { id: "rep-y", locality: "loc-410200", year: 2020, issuers: [] }),
      edges("locality", "loc-410200", ["PUBLISHED"], [{ type: "PUBLISHED", to: "rep-y", properties: {} }]),
    ],
  ),
  write(
    "sections",
    [{ id: "sec-y", report: report.id, heading: "h", path: ["h"] }],
    [
      node("section", "sec-y", { id: "sec-y", report: report.id, heading: "h", path: ["h"] }),
      edges(
        "report",
        report.id,
        ["HAS_SECTION"],
        [...storedOut(report.id, "HAS_SECTION"), { type: "HAS_SECTION", to: "sec-y", properties: {} }],
      ),
    ],
  ),
  write(
    "sentences",
    [{ id: "sen-y", section, text: "t" }],
    [
      node("sentence", "sen-y", { id: "sen-y", section, text: "t" }),
      edges(
        "section",
        section,
        ["HAS_SENTENCE"],
        [...storedOut(section, "HAS_SENTENCE"), { type: "HAS_SENTENCE", to: "sen-y", properties: {} }],
      ),
    ],
  ),
  write(
    "observations",
    [{ id: "obs-y", report: report.id, sentence, value: 0.5 }],
    [
      node("observation", "obs-y", { id: "obs-y", report: report.id, sentence, value: 0.5 }),
      edges("observation", "obs-y", ["EVIDENCED_BY"], [{ type: "EVIDENCED_BY", to: sentence, properties: {} }]),
      edges("report", report.id, ["REPORTS"], [...storedOut(report.id, "REPORTS"), { type: "REPORTS", to: "obs-y", properties: {} }]),
    ],
  ),
  edgeCase("measures", "observation", "MEASURES", yingtan2023.observations[0]?.id ?? "", "ind-人民调解成功率", {}),
  edgeCase("mentions-program", "sentence", "MENTIONS", sentence, "prog-三项制度", mention),
  edgeCase("mentions-policy-document", "sentence", "MENTIONS", sentence, law, mention),
  edgeCase("mentions-organization", "sentence", "MENTIONS", sentence, "org-360600-市司法局", mention),
  edgeCase("mentions-locality", "sentence", "MENTIONS", sentence, village, mention),
  edgeCase("implemented", "locality", "IMPLEMENTED", "loc-410200", "prog-三项制度", adoption),
  edgeCase("named", "locality", "NAMED", "loc-410200", "prog-三项制度", { ...adoption, plannedFor: 2025 }),
  edgeCase("citations", "report", "CITES", report.id, law, citation),
  edgeCase("issued", "locality", "ISSUED", "loc-410200", plan, issue),
];

export const cases: readonly ContractCase[] = [
  ...reading,
  ...rules,
  ...vocabularyNodes,
  ...ties,
  ...vocabulary,
  ...sweeping,
  ...removing,
  ...facts,
];
