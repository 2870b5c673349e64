import { expect, test } from "@jest/globals";
import type { Store } from "../../../src/load/store.js";
import { ask, canned } from "../ask.js";

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

export function report(store: () => Store): void {
  test("阜城县, 2022: measures by theme, documents issued, figures, shortcomings, plans", async () => {
    const { query, variables } = canned("2-report");
    const { data, errors } = await ask<{ report: PlaceReport }>(store(), query, variables);
    expect(errors).toEqual([]);
    const { report: shown } = data;
    expect([shown.title, shown.publishedOn, shown.locality.fullName]).toEqual([
      "阜城县关于2022年度法治政府建设情况报告",
      "2023-03-10",
      "河北省衡水市阜城县",
    ]);
    const themes = new Map(shown.adoptions.nodes.map(({ program }) => [program.name, program.theme?.name]));
    expect(themes.get("法律明白人")).toBe("法治宣传教育");
    expect(themes.get("三项制度")).toBe("行政执法");
    expect(themes.get("双随机、一公开")).toBe("政府机构职能");
    expect(shown.citations.nodes.map(({ title }) => title).toSorted()).toEqual(ISSUED.toSorted());
    const figures = shown.observations.nodes
      .filter(({ indicator }) => indicator !== null)
      .map(({ indicator, value, rawValue }) => [indicator?.name, value, rawValue]);
    expect(figures).toContainEqual(["行政复议申请收到", 32, "32件"]);
    expect(figures).toContainEqual(["行政复议案件审结", 29, "29件"]);
    expect(shown.problems.map(({ text }) => text)).toEqual([
      "但是运用法治思维和法治方式推动工作的意识和能力有待进一步加强、乡镇执法规范化水平仍需进一步提升等问题。",
    ]);
    expect(shown.plans.map(({ text }) => text)).toContain(
      "2023年,我县将深入学新时代中国特色社会主义思想,深入学法治思想,紧紧围绕建设“六个阜城”,依法全面履行政府职能,全力推进法治政府建设,深入优化营商环境,严格规范公正文明执法,全面落实《法治政府建设实施纲要(2021-2025年)》,积极为建设经济强县、美丽阜城提供良好的法治保障。",
    );
  });
}

const ISSUED = [
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
];
