import { expect, test } from "@jest/globals";
import { readReport } from "../../src/pipeline.js";
import { sourceText } from "../../src/read/index.js";
import { knowledge } from "../support/knowledge.js";

/* Where a report begins below its title. */

const TITLE = "鄱阳县2023年法治政府建设情况报告";
const CHAPTER = `一、主要工作
${"我县坚持以习近平法治思想为指导，全面推行行政执法三项制度，严格规范公正文明执法，全年办理行政复议案件12件，组织行政执法人员培训3场。".repeat(6)}
二、存在问题
执法力量仍显不足，法治宣传的针对性有待提高。
三、下一步工作
继续加强执法队伍建设，提高法治宣传的实效。`;

function documentsOf(...below: readonly string[]): readonly string[] {
  const { reading } = readReport(sourceText([TITLE, ...below, CHAPTER].join("\n"), "test", "text/plain", {}), knowledge());
  expect(reading.report).toMatchObject({ locality: "鄱阳县", year: 2023, title: TITLE });
  return reading.policyDocuments.map(({ title }) => title);
}

test.each([
  ["a short sentence", ["制定《基层治理工作指引》，推进法治建设。"]],
  ["a sentence of one clause", ["编制《基层治理工作指引》。"]],
  ["a sentence below what a site says", ["来源：县司法局  发布时间：2024-01-20", "编制《基层治理工作指引》。"]],
  ["two of them", ["法治建设取得新的成效。", "编制《基层治理工作指引》。"]],
])("%s below the title belongs to the report", (_what, below) => {
  expect(documentsOf(...below)).toEqual(["基层治理工作指引"]);
});

test.each([
  ["what a site tells of the page", "内容概述：编制《基层治理工作指引》。"],
  ["what a page ends with", "【打印《基层治理工作指引》页面】。"],
])("%s does not", (_what, line) => {
  expect(documentsOf(line)).toEqual([]);
});
