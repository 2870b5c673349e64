import { describe, test } from "@jest/globals";
import { expectPrinted, expectPrograms } from "../support/expect-mentions.js";

describe("a measure of the lexicon is found under every surface", () => {
  test.each<[string, string]>([
    ["全面推行行政执法“三项制度”。", "三项制度"],
    ["落实行政执法三项制度。", "三项制度"],
    ["推进“双随机、一公开”监管。", "双随机、一公开"],
    ["深化双随机一公开监管。", "双随机、一公开"],
    ["“双随机”、“一公开”抽查实现常态化。", "双随机、一公开"],
    ["實施「法律明白人」培養工程。", "法律明白人"],
    ["坚持和发展新时代“枫桥经验”。", "新时代枫桥经验"],
    ["行政机关负责人出庭应诉率达到100%。", "行政机关负责人出庭应诉"],
    ["严格落实“谁执法谁普法”普法责任制。", "谁执法谁普法"],
    ["健全政府法律顾问制度。", "政府法律顾问"],
  ])("%s", (text, name) => {
    expectPrograms(text, [name]);
  });
});

describe("a name that the lexicon lacks is found by its quotation marks and head noun, or its verb", () => {
  test.each<[string, string]>([
    ["永红街道倡导“晓婷说事广场”调解模式。", "晓婷说事广场"],
    ["打造“石榴籽会客厅”等品牌。", "石榴籽会客厅"],
    ["开展“矛盾纠纷“六防六促”专项行动”。", "矛盾纠纷六防六促专项行动"],
    ["深入开展渣土车运输秩序专项整治行动。", "渣土车运输秩序专项整治行动"],
    ["开展“渔港矛盾纠纷集中排查化解专项行动”。", "渔港矛盾纠纷集中排查化解专项行动"],
  ])("%s", (text, name) => {
    expectPrograms(text, [name]);
  });
});

describe("slogans, praise, abuses and formulas are no measures", () => {
  test.each<[string, string]>([
    ["坚决杜绝“奇葩证明”“循环证明”。", "奇葩证明"],
    ["荣获“全国模范人民调解委员会”称号。", "全国模范人民调解委员会"],
    ["增强“四个意识”，坚定“四个自信”，做到“两个维护”。", "两个维护"],
    ["着力破解“最后一公里”问题。", "最后一公里"],
  ])("%s", (text, name) => {
    expectPrograms(text, [], [name]);
  });
});

test("a longer word that holds a name is not the measure", () => {
  expectPrograms("学习《中华人民共和国法律援助法》。", [], ["法律援助"]);
});

describe("a mention begins at the name, not at a verb that the name does not have", () => {
  test.each<[text: string, name: string, printed: string]>([
    ["全区持续优化法治化营商环境。", "法治化营商环境", "法治化营商环境"],
    ["重大事项由镇司法所进行合法性审查。", "合法性审核", "合法性审查"],
    ["全面推进政务公开。", "政务公开", "政务公开"],
    ["坚持和发展新时代“枫桥经验”。", "新时代枫桥经验", "新时代“枫桥经验”"],
    ["严格履行推进法治建设第一责任人职责。", "党政主要负责人履行推进法治建设第一责任人职责", "推进法治建设第一责任人职责"],
    ["开展规范涉企行政执法专项行动。", "规范涉企行政执法专项行动", "规范涉企行政执法专项行动"],
  ])("%s", (text, name, printed) => {
    expectPrinted(text, name, printed);
  });
});
