import { expect, test } from "@jest/globals";
import type { Store } from "../../../src/load/store.js";
import { ask, canned } from "../ask.js";
import { texts, type Quoted } from "./texts.js";

interface Adopters {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly year: number;
    readonly locality: { readonly name: string; readonly ancestors: readonly { readonly name: string }[] };
    readonly evidence: readonly Quoted[];
  }[];
}

const { query, variables } = canned("1-adopters");

export function adopters(store: () => Store): void {
  test("三项制度: four of the five places, each with its sentences; 禹王台区 does not name it", async () => {
    const { data, errors } = await ask<{ adoptions: Adopters }>(store(), query, variables);
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
    expect(sentences).toEqual(SENTENCES);
    for (const { locality, evidence } of nodes) {
      for (const { quote, start, end } of evidence) expect(texts[locality.name]?.slice(start, end)).toBe(quote);
    }
  });

  test("法律明白人 in three, by a name of its project", async () => {
    const { data } = await ask<{ adoptions: Adopters }>(store(), query, { programs: ["法律明白人培养工程"] });
    expect(data.adoptions.nodes.map(({ year, locality }) => [locality.name, year])).toEqual([
      ["太原市", 2021],
      ["阜城县", 2022],
      ["鹰潭市", 2023],
    ]);
  });

  test("within a province only its places", async () => {
    const { data } = await ask<{ adoptions: Adopters }>(store(), query, { programs: ["三项制度"], within: "江苏省" });
    expect(data.adoptions.nodes.map(({ locality }) => locality.name)).toEqual(["钟楼区"]);
  });
}

const SENTENCES = [
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
];
