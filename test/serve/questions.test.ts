import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { Kind, parse } from "graphql";
import type { SelectionNode } from "graphql";
import type { Store } from "../../src/load/store.js";
import { describeStores } from "../support/stores.js";
import { ask, canned } from "./ask.js";
import { writeFiveReports } from "./five-reports.js";

/* The questions of schema/queries over the five reports. What is expected was written down from seeds/reports/*.txt by hand. */

interface Quoted {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: { readonly text: string };
}

interface Adopters {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly year: number;
    readonly locality: { readonly name: string; readonly ancestors: readonly { readonly name: string }[] };
    readonly evidence: readonly Quoted[];
  }[];
}

interface PlaceReport {
  readonly title: string;
  readonly publishedOn: string;
  readonly locality: { readonly fullName: string };
  readonly adoptions: {
    readonly nodes: readonly { readonly program: { readonly name: string; readonly theme: { readonly name: string } | null } }[];
  };
  readonly citations: { readonly nodes: readonly { readonly title: string }[] };
  readonly observations: {
    readonly nodes: readonly { readonly rawValue: string; readonly value: number; readonly indicator: { readonly name: string } | null }[];
  };
  readonly problems: readonly { readonly text: string }[];
  readonly plans: readonly { readonly text: string }[];
}

interface Figure {
  readonly year: number;
  readonly locality: { readonly name: string };
  readonly indicator: { readonly name: string };
  readonly value: number;
  readonly unit: string;
  readonly rawValue: string;
  readonly evidence: readonly Quoted[];
}

interface Papers {
  readonly shared: unknown;
  readonly issued: { readonly policyDocuments: { readonly nodes: readonly { readonly title: string }[] } };
  readonly numbered: {
    readonly title: string;
    readonly docNumber: string;
    readonly issuedBy: unknown;
    readonly citations: { readonly nodes: readonly { readonly relation: string; readonly report: unknown }[] };
  };
}

const texts: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ["钟楼区", "zhonglou-2020"],
      ["太原市", "taiyuan-2021"],
      ["阜城县", "fucheng-2022"],
      ["禹王台区", "yuwangtai-2022"],
      ["鹰潭市", "yingtan-2023"],
    ] as const
  ).map(([place, file]): [string, string] => [place, readFileSync(new URL(`../../seeds/reports/${file}.txt`, import.meta.url), "utf8")]),
);

describeStores("questions", (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open({ keep: true });
    await writeFiveReports(store);
  }, 120_000);

  describe("1: who implemented 三项制度, when, in which words", () => {
    test("four of the five places, each with its sentences; 禹王台区 does not name it", async () => {
      const { query, variables } = canned("1-adopters");
      const { data, errors } = await ask<{ adoptions: Adopters }>(store, query, variables);
      expect(errors).toEqual([]);
      const { totalCount, nodes } = data.adoptions;
      expect(totalCount).toBe(4);
      expect(nodes.map(({ year, locality }) => [locality.name, year, locality.ancestors[0]?.name])).toEqual([
        ["钟楼区", 2020, "常州市"],
        ["太原市", 2021, "山西省"],
        ["阜城县", 2022, "衡水市"],
        ["鹰潭市", 2023, "江西省"],
      ]);
      const sentences = nodes.map(({ evidence }) => [...new Set(evidence.map(({ sentence }) => sentence.text))]);
      expect(sentences).toEqual([
        [
          "二是推进“三项制度”。",
          "严格落实省市关于全面推行行政执法“三项制度”的任务要求,对照执法内容公开透明、执法过程可回溯管理、重大执法决定法制审核全覆盖的目标,制定我区《关于全面推进和落实行政执法“三项制度”的实施意见》,召开区级“三项制度”工作推进会,不断完善依法行政体制机制。",
        ],
        ["严格落实行政执法“三项制度”。"],
        [
          "动态调整行政处罚自由裁量标准,开展行政执法温度提升活动和行政执法三项制度“三强化、三提升”活动,制定出台《轻微违法行为包容免罚清单》、《阜城县10条行政执法禁止性清单》,组建县行政执法专家顾问团队,全县清理不具备执法资格的人员186人,常态化开展行政执法“三项制度”检查,并注重执法案卷评查结果、行政复议及诉讼结果的应用,推进行政执法规范化。",
          "开展行政执法自由裁量基准、行政执法公示等专项监督检查活动3次,有针对性地规范行政执法行为,贯彻落实行政执法“三项制度”。",
        ],
        [
          "将行政执法“三项制度”纳入年度考核指标,开展行政执法“三项制度”专项督察和行政执法案卷评查,组织市直24个执法单位共40位执法部门负责同志和执法业务骨干参加“学习贯彻习近平法治思想暨强化行政执法能力建设专题培训班”,及时发现问题压实整改责任,有效提升执法办案水平。",
        ],
      ]);
      for (const { locality, evidence } of nodes) {
        for (const { quote, start, end } of evidence) expect(texts[locality.name]?.slice(start, end)).toBe(quote);
      }
    });

    test("法律明白人 in three, by a name of its project", async () => {
      const { query } = canned("1-adopters");
      const { data } = await ask<{ adoptions: Adopters }>(store, query, { programs: ["法律明白人培养工程"] });
      expect(data.adoptions.nodes.map(({ year, locality }) => [locality.name, year])).toEqual([
        ["太原市", 2021],
        ["阜城县", 2022],
        ["鹰潭市", 2023],
      ]);
    });

    test("within a province only its places", async () => {
      const { query } = canned("1-adopters");
      const { data } = await ask<{ adoptions: Adopters }>(store, query, { programs: ["三项制度"], within: "江苏省" });
      expect(data.adoptions.nodes.map(({ locality }) => locality.name)).toEqual(["钟楼区"]);
    });
  });

  test("2: what 阜城县 reported for 2022", async () => {
    const { query, variables } = canned("2-report");
    const { data, errors } = await ask<{ report: PlaceReport }>(store, query, variables);
    expect(errors).toEqual([]);
    const { report } = data;
    expect([report.title, report.publishedOn, report.locality.fullName]).toEqual([
      "阜城县关于2022年度法治政府建设情况报告",
      "2023-03-10",
      "河北省衡水市阜城县",
    ]);
    const themes = new Map(report.adoptions.nodes.map(({ program }) => [program.name, program.theme?.name]));
    expect(themes.get("法律明白人")).toBe("法治宣传教育");
    expect(themes.get("三项制度")).toBe("行政执法");
    expect(themes.get("双随机、一公开")).toBe("政府机构职能");
    expect(report.citations.nodes.map(({ title }) => title).toSorted()).toEqual(
      [
        "关于进一步规范合法性审查工作的通知",
        "关于进一步推进党政机关法律顾问工作的通知",
        "阜城县行政审批事项清单",
        "关于新开办企业首套印章免费刻制实施意见",
        "关于2022年度重点投资项目审批帮办代办服务的实施方案",
        "关 (略) 市县乡四级行政执法协调监督体系建设试点工作的实施方案",
        "阜城县行政执法协调监督职责清单",
        "阜城县行政执法监督文书格式范本",
        "阜城县行政执法社会监督员工作办法",
        "轻微违法行为包容免罚清单",
        "阜城县10条行政执法禁止性清单",
        "阜城县“法律明白人”培养工程实施方案",
      ].toSorted(),
    );
    const figures = report.observations.nodes
      .filter(({ indicator }) => indicator !== null)
      .map(({ indicator, value, rawValue }) => [indicator?.name, value, rawValue]);
    expect(figures).toContainEqual(["行政复议申请收到", 32, "32件"]);
    expect(figures).toContainEqual(["行政复议案件审结", 29, "29件"]);
    expect(report.problems.map(({ text }) => text)).toEqual([
      "但是运用法治思维和法治方式推动工作的意识和能力有待进一步加强、乡镇执法规范化水平仍需进一步提升等问题。",
    ]);
    expect(report.plans.map(({ text }) => text)).toContain(
      "2023年,我县将深入学新时代中国特色社会主义思想,深入学法治思想,紧紧围绕建设“六个阜城”,依法全面履行政府职能,全力推进法治政府建设,深入优化营商环境,严格规范公正文明执法,全面落实《法治政府建设实施纲要(2021-2025年)》,积极为建设经济强县、美丽阜城提供良好的法治保障。",
    );
  });

  test("4: 行政复议 received, accepted, handled and concluded, place by place and year by year", async () => {
    const { query, variables } = canned("4-series");
    const { data, errors } = await ask<{ observations: { nodes: Figure[] } }>(store, query, variables);
    expect(errors).toEqual([]);
    const { nodes } = data.observations;
    expect(nodes.map(({ year, locality, indicator, value, unit }) => [year, locality.name, indicator.name, value, unit])).toEqual([
      [2020, "钟楼区", "行政复议案件受理", 27, "件"],
      [2020, "钟楼区", "行政复议案件审结", 20, "件"],
      [2021, "太原市", "行政复议案件办理", 248, "件"],
      [2022, "阜城县", "行政复议申请收到", 32, "件"],
      [2022, "阜城县", "行政复议案件审结", 29, "件"],
      [2023, "鹰潭市", "行政复议案件受理", 113, "件"],
      [2023, "鹰潭市", "行政复议案件审结", 103, "件"],
    ]);
    for (const { locality, rawValue, evidence } of nodes) {
      expect(evidence.map(({ quote, start, end }) => [quote, texts[locality.name]?.slice(start, end)])).toEqual([[rawValue, rawValue]]);
    }
  });

  test("6: documents that several cite, that 禹王台区 issued, and who issued 汴发〔2022〕8号", async () => {
    const { query, variables } = canned("6-documents");
    const { data, errors } = await ask<Papers>(store, query, variables);
    expect(errors).toEqual([]);
    expect(data.shared).toEqual({
      totalCount: 1,
      nodes: [
        {
          title: expect.stringMatching(/^法治政府建设实施纲要（2021—2025年）$/u),
          kind: "OUTLINE",
          citedByPlaces: 2,
          citations: {
            nodes: [
              { relation: "IMPLEMENTED", report: { year: 2022, locality: { name: "阜城县" } } },
              { relation: "IMPLEMENTED", report: { year: 2021, locality: { name: "太原市" } } },
            ],
          },
        },
      ],
    });
    expect(data.issued.policyDocuments.nodes.map(({ title }) => title)).toEqual([
      "2022年度禹王台区人民政府领导干部学法计划",
      "2022年禹王台区普法教育工作要点",
      "禹王台区2022年度服务型行政执法建设工作要点",
      "禹王台区2022年度法治宣传教育工作重点单位普法责任清单",
    ]);
    const { numbered } = data;
    expect(numbered.title).toMatch(/^开封市法治政府建设实施方案/u);
    expect(numbered.docNumber).toBe("汴发〔2022〕8号");
    expect(numbered.issuedBy).toEqual([{ basis: "TITLE", year: 2022, locality: { fullName: "河南省开封市" } }]);
    expect(numbered.citations.nodes.map(({ relation, report }) => [relation, report])).toEqual([
      ["IMPLEMENTED", { year: 2022, locality: { name: "禹王台区" } }],
    ]);
  });

  test.each(["1-adopters", "2-report", "4-series", "6-documents"])(
    "%s costs at most one statement for each level of its fields",
    async (name) => {
      const { query, variables } = canned(name);
      const { statements } = await ask(store, query, variables);
      expect(statements.length).toBeLessThanOrEqual(levels(query));
    },
  );
});

/** Depths of the fields at the top, together. */
function levels(query: string): number {
  const [operation] = parse(query).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("no query");
  return operation.selectionSet.selections.reduce((sum, field) => sum + depth(field), 0);
}

function depth(selection: SelectionNode): number {
  const inner = selection.kind === Kind.FIELD ? (selection.selectionSet?.selections ?? []) : [];
  return 1 + Math.max(0, ...inner.map(depth));
}
