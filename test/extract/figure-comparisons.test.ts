import { describe, test } from "@jest/globals";
import { expectFigures } from "../support/expect-mentions.js";

type Case = [string, string[]];
const holds = (name: string, cases: Case[]): void => {
  describe(name, () => {
    test.each<Case>(cases)("%s", (text, expected) => {
      expectFigures(text, expected);
    });
  });
};

holds("a level of another year is of the same thing, and the difference tells how it changed", [
  [
    "区政府共收到行政复议申请920件，较2022年460件增加了460件，同比增长100%。",
    ["920 件 收到行政复议申请", "460 件 收到行政复议申请", "460 件 收到行政复议申请增加", "100 % 行政复议申请同比增长"],
  ],
  ["立案查处案件150件，较去年的140件增加10件。", ["150 件 立案查处案件", "140 件 立案查处案件", "10 件 立案查处案件增加"]],
  ["受理信访事项88件，比上年同期的90件减少2件。", ["88 件 受理信访事项", "90 件 受理信访事项", "2 件 受理信访事项减少"]],
]);

holds("classes of what was just counted, from the view that a clause before tells", [
  [
    "从申请事项看，行政处罚类数量最多，共66件，占比33%；其次为投诉举报类58件，占比29%；信息公开类12件，占比6%。",
    ["66 件 行政处罚类", "33 % 行政处罚类占比例", "58 件 投诉举报类", "29 % 投诉举报类占比例", "12 件 信息公开类", "6 % 信息公开类占比例"],
  ],
  ["从审理结果看，全年共审结95件，撤销和确认违法14件。", ["95 件 审结", "14 件 撤销和确认违法"]],
  ["公民提出行政复议申请31件，法人和其他组织提出行政复议申请7件。", ["31 件 公民提出行政复议申请", "7 件 法人和其他组织提出行政复议申请"]],
  ["结果分别为决定撤销8件，撤销并责令重做5件，确认违法9件。", ["8 件 决定撤销", "5 件 撤销并责令重做", "9 件 确认违法"]],
]);

holds("rates of the procedure are not of the cases that ended in one way", [
  [
    "受理行政复议案件300件，直接纠错60件，纠错率20%，以调解、和解等方式结案75件，调解率25%，综合化解率45%。",
    [
      "300 件 受理行政复议案件",
      "60 件 行政复议直接纠错",
      "20 % 行政复议纠错率",
      "75 件 行政复议调解、和解等方式结案",
      "25 % 行政复议调解率",
      "45 % 行政复议综合化解率",
    ],
  ],
]);
