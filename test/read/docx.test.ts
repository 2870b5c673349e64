import { expect, test } from "@jest/globals";
import { readBytes } from "../../src/read/index.js";
import { wordFile } from "./samples.js";

test("paragraphs, rows, printed numbers of lists and footnotes of a Word file, whatever it is called", async () => {
  const bytes = await wordFile(
    [
      "某县2023年法治政府建设年度报告",
      { list: 0, text: "主要举措和成效" },
      { list: 1, text: "依法全面履行职能" },
      { list: 2, text: "优化营商环境。" },
      { list: 2, text: "提升监管效能。" },
      { list: 1, text: "健全依法行政制度" },
      { list: 2, text: "审查文件26件。" },
      { text: "全年办理行政复议案件113件。", note: 1 },
      [
        ["指标", "2023年"],
        ["行政复议", "113件"],
      ],
      { list: 0, text: "下一步打算" },
    ],
    ["含上年结转案件5件。"],
  );
  const { source, faults } = await readBytes(bytes, "report.txt");
  expect(faults).toEqual([]);
  expect(source?.mediaType).toBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  expect(source?.text.split("\n")).toEqual([
    "某县2023年法治政府建设年度报告",
    "一、主要举措和成效",
    "（一）依法全面履行职能",
    "1. 优化营商环境。",
    "2. 提升监管效能。",
    "（二）健全依法行政制度",
    "1. 审查文件26件。",
    "全年办理行政复议案件113件。",
    "指标\t2023年",
    "行政复议\t113件",
    "二、下一步打算",
    "[1] 含上年结转案件5件。",
  ]);
});
