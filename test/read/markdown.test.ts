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

test("emphasis around a whole paragraph and around what stands in one; blanks and names under stars keep theirs", async () => {
  const long = "全年审查文件113件，提出意见86条。".repeat(60);
  const lines: readonly (readonly [string, string])[] = [
    [`**${long}**`, long],
    [`${long}其中**重大合同**28件、__协议__6件，~~删去~~。`, `${long}其中重大合同28件、协议6件，删去。`],
    ["**（一）依法履职。**办理113件。**（二）依法决策。**听证2场。", "（一）依法履职。办理113件。（二）依法决策。听证2场。"],
    ["被告人王**、李**一案。", "被告人王**、李**一案。"],
    ["____局办理案件____件。", "____局办理案件____件。"],
    ["**没有合上的一段", "**没有合上的一段"],
  ];
  const [, text] = await read(`# 标题\n${lines.map(([marked]) => marked).join("\n")}`, "a.md");
  expect(text?.split("\n").slice(1)).toEqual(lines.map(([, plain]) => plain));
});

test("a million stars are read in no time", async () => {
  const began = performance.now();
  await read(`# 标题\n${"**甲".repeat(300_000)}\n${"**".repeat(300_000)}`, "a.md");
  expect(performance.now() - began).toBeLessThan(3000);
});

test.each([
  ["names made unreadable by stars", "被告人王**、李**一案，罚款5*3万元。\n#1窗口办理"],
  ["numbered lines", "1. 学法。\n2. 用法。\n- 普法"],
  ["comparisons", "增长率<5%，且a<b，c>d。"],
])("plain text stays as it is: %s", async (_, text) => {
  expect(await read(text, "report.txt")).toEqual(["text/plain", text]);
});
