import { describe, expect, test } from "@jest/globals";
import { readReport } from "../../src/pipeline.js";
import { readBytes } from "../../src/read/index.js";
import { knowledge } from "../support/knowledge.js";

const OPENING = "2023年，安吉县坚持依法行政，扎实推进法治政府建设，规范行政执法。现将有关情况报告如下：";
const END = "2024年，我县将继续提升规范化水平，推动法治政府建设再上新台阶。";

/** Rows, cells apart by ｜, as a web page; the figures of the table as `rawValue value unit metric scope period`. */
async function figuresOf(rows: readonly string[], caption = ""): Promise<string[]> {
  const table = rows
    .map(
      (row) =>
        `<tr>${row
          .split("｜")
          .map((cell) => `<td><p>${cell.trim()}</p></td>`)
          .join("")}</tr>`,
    )
    .join("");
  const html = `<html><meta charset="utf-8"><title>安吉县2023年度法治政府建设情况报告</title><body><div id="zoom"><p>${OPENING}</p><p>一、主要工作</p>
    <p>${caption}</p><table>${table}</table><p>二、下一步打算</p><p>${END}</p></div></body></html>`;
  const { source } = await readBytes(Buffer.from(html), "page.html");
  if (source === null) throw new Error("not read");
  const { observations } = readReport(source, knowledge()).reading;
  for (const { start, end, rawValue } of observations) expect(source.text.slice(start, end)).toBe(rawValue);
  return observations.map(({ rawValue, value, unit, metric, scope, period }) =>
    [rawValue, value, unit, metric, scope ?? "-", period ?? "-"].join(" "),
  );
}

describe("figures of a table are told by the heads of their row and column", () => {
  test("the unit in the head of the column", async () => {
    expect(await figuresOf(["项目 ｜ 数量（件）", "行政处罚 ｜ 482", "行政许可 ｜ 1,203"])).toEqual([
      "482 482 件 行政处罚 - annual",
      "1,203 1203 件 行政许可 - annual",
    ]);
  });
  test("the unit in a column of its own, two years: the earlier has no period", async () => {
    expect(
      await figuresOf([
        "序号 ｜ 指标 ｜ 单位 ｜ 2022年 ｜ 2023年",
        "1 ｜ 受理行政复议案件 ｜ 件 ｜ 98 ｜ 113",
        "2 ｜ 行政机关负责人出庭应诉率 ｜ % ｜ 98.5 ｜ 100",
      ]),
    ).toEqual([
      "98 98 件 受理行政复议案件 - -",
      "113 113 件 受理行政复议案件 - annual",
      "98.5 98.5 % 行政机关负责人出庭应诉率 - -",
      "100 100 % 行政机关负责人出庭应诉率 - annual",
    ]);
  });
  test("the unit in the cell", async () => {
    expect(await figuresOf(["指标 ｜ 上年 ｜ 本年 ｜ 同比增长", "受理行政复议案件 ｜ 98件 ｜ 约113件 ｜ 15.3%"])).toEqual([
      "98件 98 件 受理行政复议案件 - -",
      "113件 113 件 受理行政复议案件 - annual",
      "15.3% 15.3 % 受理行政复议案件同比增长 - annual",
    ]);
  });
  test("a row for each department, and the sum of all", async () => {
    expect(
      await figuresOf([
        "部门 ｜ 行政处罚（件） ｜ 罚没金额（万元） ｜ 行政检查（次）",
        "县市场监管局 ｜ 120 ｜ 56.3 ｜ 860",
        "合计 ｜ 152 ｜ 74.3 ｜ 1072",
      ]),
    ).toEqual([
      "120 120 件 行政处罚 县市场监管局 annual",
      "56.3 563000 元 罚没金额 县市场监管局 annual",
      "860 860 次 行政检查 县市场监管局 annual",
      "152 152 件 行政处罚 - annual",
      "74.3 743000 元 罚没金额 - annual",
      "1072 1072 次 行政检查 - annual",
    ]);
  });
  test("what was done in the heads, one unit above the table", async () => {
    expect(
      await figuresOf(
        ["类别 ｜ 受理 ｜ 审结", "行政复议案件 ｜ 113 ｜ 98", "行政应诉案件 ｜ 45 ｜ 40"],
        "行政复议、应诉情况表（单位：件）",
      ),
    ).toEqual([
      "113 113 件 受理行政复议案件 - annual",
      "98 98 件 审结行政复议案件 - annual",
      "45 45 件 受理行政应诉案件 - annual",
      "40 40 件 审结行政应诉案件 - annual",
    ]);
  });
  test("pairs side by side without a head", async () => {
    expect(
      await figuresOf(["受理行政复议案件 ｜ 113件 ｜ 办理行政诉讼案件 ｜ 45件", "审查规范性文件 ｜ 26件 ｜ 开展执法培训 ｜ 8场次"]),
    ).toEqual([
      "113件 113 件 受理行政复议案件 - annual",
      "45件 45 件 办理行政诉讼案件 - annual",
      "26件 26 件 审查规范性文件 - annual",
      "8场次 8 场次 开展执法培训 - annual",
    ]);
  });
  test("heads alone above one row of figures", async () => {
    expect(await figuresOf(["受理案件（件） ｜ 审结案件（件） ｜ 调解成功率（%）", "113 ｜ 98 ｜ 46.5"])).toEqual([
      "113 113 件 受理案件 - annual",
      "98 98 件 审结案件 - annual",
      "46.5 46.5 % 调解成功率 - annual",
    ]);
  });
});

test("a number without a unit anywhere, numbers of rows, years and telephones are no figures", async () => {
  expect(
    await figuresOf(["序号 ｜ 事项 ｜ 年份 ｜ 电话", "1 ｜ 执法培训 ｜ 2023年 ｜ 0572-5123456", "2 ｜ 案卷评查 ｜ 2022年 ｜ 51234"]),
  ).toEqual([]);
});

test("sentences in cells are read as sentences", async () => {
  expect(
    await figuresOf([
      "序号 ｜ 主要举措 ｜ 成效",
      "1 ｜ 严格规范执法 ｜ 办理行政处罚案件482件。",
      "2 ｜ 加强合法性审核 ｜ 审查行政规范性文件26件。",
    ]),
  ).toEqual(["482件 482 件 办理行政处罚案件 - annual", "26件 26 件 审查行政规范性文件 - annual"]);
});
