import { expect, test } from "@jest/globals";
import { readReport } from "../../src/pipeline.js";
import { sourceText } from "../../src/read/index.js";
import { knowledge } from "../support/knowledge.js";

const BODY = `一、主要工作情况
（一）加强组织领导，推进法治政府建设。召开会议4次研究依法行政工作。
（二）规范行政执法，提升法治化水平。开展专项检查2次。`;

/** Place, code, level, parents, body, year, day of publication of a page whose body says nothing of them. */
function whose(head: string, tail = ""): unknown[] {
  const { report, faults } = readReport(sourceText(`${head}\n${BODY}\n${tail}`, "test", "text/plain", {}), knowledge()).reading;
  return report === null
    ? faults.map(({ code }) => code)
    : [report.locality, report.code, report.level, report.parents, report.body, report.year, report.publishedOn];
}

test("the title tells, below a page's navigation and stale clock", () => {
  expect(
    whose(
      "天津市静海区人民政府 2019年12月3日 星期二\n无障碍 简体| 繁体\n静海区2023年度法治政府建设情况报告\n来源:静海区人民政府办公室 发布时间:2024-03-28 09:18\n2023年，静海区扎实推进法治政府建设。",
    ),
  ).toEqual(["静海区", "120118", "county", ["天津市"], null, 2023, "2024-03-28"]);
});

test("a department reports for itself, and belongs to its place", () => {
  expect(whose("武汉市司法局2022年度推进法治政府建设情况报告\n2022年，市司法局坚持党的领导，现将有关情况报告如下：")).toEqual([
    "武汉市",
    "420100",
    "department",
    ["湖北省"],
    "武汉市司法局",
    2022,
    null,
  ]);
  expect(whose("重庆市长寿区司法局2022年度法治政府建设年度报告\n现将我局2022年法治政府建设工作情况报告如下：")).toEqual([
    "长寿区",
    "500115",
    "department",
    ["重庆市"],
    "重庆市长寿区司法局",
    2022,
    null,
  ]);
});

test.each([
  ["北京经济技术开发区", "北京经济技术开发区", ["北京市"]],
  ["洋浦经济开发区", "洋浦经济开发区", ["海南省"]],
  ["大亚湾经济技术开发区", "惠州大亚湾经济技术开发区", ["惠州市", "广东省"]],
  ["武当山特区", "武当山旅游经济特区", ["十堰市", "湖北省"]],
])("%s reports to its city or province, not to a district", (name, locality, parents) => {
  const told = whose(`${name}2023年法治政府建设年度报告\n2023年，${name}扎实推进法治政府建设，现将有关情况报告如下：`);
  expect(told.slice(0, 5)).toEqual([locality, null, "zone", parents, null]);
});

test("a bureau that hosts the page is not the reporter", () => {
  expect(whose("太原市2021年法治政府建设年度报告\n发布日期：2022-03-07 来源：太原市司法局\n2021年，我市扎实推进法治政府建设。")).toEqual([
    "太原市",
    "140100",
    "prefecture",
    ["山西省"],
    null,
    2021,
    "2022-03-07",
  ]);
});

test("the addressee is not the reporter", () => {
  expect(
    whose(
      "关于2022年度法治政府建设情况的报告\n中共禹王台区委 禹王台区人民政府\n中共开封市委、开封市人民政府：\n2022年，我区扎实推进法治政府建设。",
    ).slice(0, 2),
  ).toEqual(["禹王台区", "410205"]);
});

test("a place had another name and code in the year that is told", () => {
  expect(whose("余江县人民政府2016年法治政府建设工作总结\n2016年，我县扎实推进依法行政。")).toEqual([
    "余江县",
    "360622",
    "county",
    ["鹰潭市", "江西省"],
    null,
    2016,
    null,
  ]);
});

test("of several districts of one name the title's city tells which", () => {
  expect(whose("福州市鼓楼区人民政府关于2021年度法治政府建设情况的报告\n2021年，我区扎实推进法治政府建设。").slice(0, 4)).toEqual([
    "鼓楼区",
    "350102",
    "county",
    ["福州市", "福建省"],
  ]);
});

test("a township and a development zone report for themselves", () => {
  expect(whose("遂溪县河头镇2019年度法治政府建设 工作情况报告\n2019年，我镇扎实推进依法行政。").slice(0, 4)).toEqual([
    "河头镇",
    "440823114",
    "township",
    ["遂溪县", "湛江市", "广东省"],
  ]);
  expect(whose("滁州经济技术开发区2022年法治政府建设情况报告\n2022年，经开区扎实推进法治政府建设。").slice(2, 4)).toEqual([
    "zone",
    ["滁州市", "安徽省"],
  ]);
});

test("of two years in a title the one that is told counts, not the one that is planned", () => {
  expect(whose("阜城县2022年法治政府建设工作情况及2023年工作计划的报告\n2022年，我县扎实推进法治政府建设。")[5]).toBe(2022);
  expect(whose("阜城县二〇二二年度法治政府建设情况报告\n我县扎实推进法治政府建设。")[5]).toBe(2022);
});

test("a signature dates a report that has no other date", () => {
  expect(whose("阜城县2022年度法治政府建设情况报告\n2022年，我县扎实推进法治政府建设。", "阜城县人民政府\n二〇二三年三月十日")[6]).toBe(
    "2023-03-10",
  );
});

test.each([
  ["a work report", "2023年阜城县政府工作报告\n各位代表：现在我代表县人民政府向大会报告工作。"],
  ["an interpretation page", "《阜城县2022年度法治政府建设情况报告》政策解读\n现将报告解读如下。"],
  [
    "a notice that gives orders",
    "阜城县人民政府办公室关于印发阜城县2022年度法治政府建设工作要点的通知\n各乡镇人民政府：现印发给你们，请认真贯彻执行。",
  ],
])("%s is no such report", (_, head) => {
  expect(whose(head)).toEqual(["NOT_A_REPORT"]);
});
