import { expect, test } from "@jest/globals";
import { readBytes } from "../../src/read/index.js";

const read = async (text: string, file: string): Promise<readonly [string | undefined, string | undefined]> => {
  const { source } = await readBytes(Buffer.from(text), file);
  return [source?.mediaType, source?.text];
};

test("marks are taken off, words and lines stay", async () => {
  const text = [
    "---",
    "title: 某县2023年法治政府建设年度报告",
    "date: 2024-02-20",
    "---",
    "# 某县2023年法治政府建设年度报告",
    "## 一、主要举措",
    "**（一）依法履职。**办理案件*113*件，见[《条例》](https://example.gov.cn/a)。",
    "> 1. 学法用法。",
    "- 普法",
    "<!-- 待核 -->",
    "***",
    "| 指标 | 2023年 |",
    "| --- | ---: |",
    "| 行政复议 | 113件 |",
  ].join("\n");
  expect(await read(text, "-")).toEqual([
    "text/markdown",
    [
      "标题：某县2023年法治政府建设年度报告",
      "发布日期：2024-02-20",
      "某县2023年法治政府建设年度报告",
      "一、主要举措",
      "（一）依法履职。办理案件113件，见《条例》。",
      "1. 学法用法。",
      "普法",
      "",
      "指标\t2023年",
      "行政复议\t113件",
    ].join("\n"),
  ]);
});

test.each([
  ["names made unreadable by stars", "被告人王**、李**一案，罚款5*3万元。\n#1窗口办理"],
  ["numbered lines", "1. 学法。\n2. 用法。\n- 普法"],
  ["comparisons", "增长率<5%，且a<b，c>d。"],
])("plain text stays as it is: %s", async (_, text) => {
  expect(await read(text, "report.txt")).toEqual(["text/plain", text]);
});
