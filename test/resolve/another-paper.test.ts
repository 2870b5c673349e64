import { describe, expect, test } from "@jest/globals";
import { faultOf, reasonOf } from "../support/expect-place.js";

/* Pages whose title is lost, or that speak as a report does, and are something else. */

describe("what is arranged for a year was not done in it", () => {
  const under = (words: string): string =>
    `甲政办〔2020〕20号\n各乡镇人民政府，县直有关单位：\n2020年是收官之年，全县要全面推进依法行政，为我县高质量发展提供有力法治保障。${words}\n$`;

  test("工作安排如下", () => {
    expect(reasonOf(under("现就做好2020年度法治政府建设工作安排如下："))).not.toBeNull();
  });

  test("what was done, with what is to come", () => {
    expect(faultOf(under("现将我县2019年法治政府建设工作情况及2020年工作安排如下："))).toBe("NO_PLACE");
  });
});

test("a year of open information is another report, though it speaks of 依法行政", () => {
  const page =
    "一、总体工作情况\n2019年，我局建立健全政务公开工作机制，认真落实政务公开任务，有序推进政务公开、依法行政各项工作。\n成立政务公开领导小组，召开政务公开会议3次，增强政务公开、依法行政的观念，提高行政执法人员素质，规范行政执法。\n受理各类申请全部按期答复，公开各类信息均经过审核，依法行政的水平得到提高，群众对政务公开的满意度逐年上升，行政执法更加规范。";
  expect(reasonOf(page)).toContain("另一种年度报告");
  expect(reasonOf(page.replaceAll("政务公开", "法治建设"))).toBeNull();
});

test("open information under its own rules, the title lost", () => {
  const page =
    "本年度报告根据《中华人民共和国政府信息公开条例》的要求编制，全文包括总体情况等部分。\n一、总体情况\n2025年，宝山区教育局坚持依法行政，推进法治政府建设，规范行政执法。具体情况如下：\n全年主动公开各类信息406条，规范行政执法公示，依法行政的水平不断提高，法治政府建设取得新进展，依法答复申请19件，群众满意度逐年提高。";
  expect(reasonOf(page)).toContain("另一种年度报告");
  expect(reasonOf(page.replace("政府信息公开条例", "优化营商环境条例"))).toBeNull();
});

test("a summary in English is no report", () => {
  const page = `河南省人民政府关于2024年度法治政府建设情况的报告\n${"In 2024, all levels of government adhered to the rule of law and made new achievements. ".repeat(8)}`;
  expect(reasonOf(page)).toContain("正文不是中文");
});

test("what year it is, and then what is to be reached, orders", () => {
  const plan =
    "2020年是“十三五”规划收官之年。在省委领导下，江苏省各级政府要坚持以习近平法治思想为指导，扎实推进依法行政和法治政府建设，确保依法行政水平取得新的成效。\n$";
  expect(reasonOf(plan)).not.toBeNull();
});

test("a line of the press opens the text", () => {
  const page = (opening: string): string =>
    `${opening}近日，深圳市推进法治政府建设，依法行政水平提高，规范行政执法。\n2022年以来，我市坚持依法治市，法治化营商环境不断优化，行政执法更加规范。\n$`;
  expect(reasonOf(page("深圳新闻网2026年1月23日讯（记者 甲某某 通讯员 乙某某 丙某某）"))).toContain("新闻报道");
  expect(reasonOf(page("深圳市2026年1月23日报（法治办 甲某某 司法局 乙某某 丙某某）"))).not.toContain("新闻报道");
});

test("another report's title further down the head of a page", () => {
  const page = (title: string): string =>
    `网站无障碍 关怀版\n${title}\n各位代表：\n今年以来，全区上下坚持依法行政，推进法治政府建设，规范行政执法，法治化营商环境不断优化。\n$`;
  expect(reasonOf(page("关于和平区2021年国民经济和社会发展计划执行情况与2022年计划的报告"))).toContain("另一种年度报告");
  expect(reasonOf(page("政府信息公开年报"))).toBeNull();
  const link = page("2020年政府信息公开工作年度报告");
  expect(reasonOf(link)).toContain("另一种年度报告");
  // The same line is a link of the page where the text itself says what it reports on.
  expect(reasonOf(link.replace("各位代表：", "现将我区2021年法治政府建设情况报告如下："))).toBeNull();
});
