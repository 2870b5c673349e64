import { describe, test } from "@jest/globals";
import { expectPrograms } from "../support/expect-mentions.js";

describe("names in quotation marks that a general noun sums up, without a verb before them", () => {
  test.each<[string, readonly string[]]>([
    ["“码上帮办”“田间问诊”等政务服务模式在全市推广。", ["码上帮办", "田间问诊"]],
    ["“圩日普法”“田埂讲堂”等特色普法品牌深受欢迎。", ["圩日普法", "田埂讲堂"]],
    ["“云上质证”等做法获全省推广。", ["云上质证"]],
    ["“三色预警”等经验做法被省厅转发。", ["三色预警"]],
    ["“帮办日”“企业夜话”等服务机制不断完善。", ["帮办日", "企业夜话"]],
  ])("%s", (text, names) => {
    expectPrograms(text, [...names]);
  });

  test.each<[string, readonly string[]]>([
    ["杜绝“一刀切”“以罚代管”等执法方式。", ["一刀切", "以罚代管"]],
    ["整治“吃拿卡要”“推诿扯皮”等做法。", ["吃拿卡要", "推诿扯皮"]],
    ["“法治为民”“公平正义”等理念深入人心。", ["法治为民", "公平正义"]],
    ["坚持“公正、廉洁、为民”等职业品牌。", ["公正、廉洁、为民"]],
  ])("none of abuses, ideas and praise: %s", (text, names) => {
    expectPrograms(text, [], [...names]);
  });
});

describe("what a bare number in quotation marks calls, or a name of its own before a general noun", () => {
  test.each<[string, string]>([
    ["区司法局开通“6110148”法律咨询热线。", "6110148法律咨询热线"],
    ["县妇联开通“13800”妇女维权专线。", "13800妇女维权专线"],
    ["设立“邮助办”乡镇便民服务网点42个。", "邮助办乡镇便民服务网点"],
    ["开展执法服务温度提升活动。", "执法服务温度提升活动"],
    ["开展案卷质量规范年活动。", "案卷质量规范年活动"],
    ["探索行政应诉讲评说理会。", "行政应诉讲评说理会"],
    ["创新村企法治圆桌会。", "村企法治圆桌会"],
  ])("%s", (text, name) => {
    expectPrograms(text, [name]);
  });

  test("of a long sum what is known keeps its own name", () => {
    expectPrograms("推出“24小时自助查询办理+周末不打烊”等服务模式。", ["周末不打烊"]);
  });
});
