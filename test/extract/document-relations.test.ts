import { describe, expect, test } from "@jest/globals";
import { expectDocuments, mentionsIn } from "../support/expect-mentions.js";

describe("a verb that says nothing without the noun behind the title", () => {
  test.each<[string, string]>([
    ["配合县人大开展《中华人民共和国安全生产法》执法检查。", "evaluated 中华人民共和国安全生产法"],
    ["开展《优化营商环境条例》贯彻落实情况专项督查。", "evaluated 优化营商环境条例"],
    ["完成《滨河县“十四五”应急体系规划》中期评估。", "evaluated 滨河县“十四五”应急体系规划"],
    ["推进《滨河县国土空间总体规划（2021-2035年）》编制。", "issued 滨河县国土空间总体规划（2021-2035年）"],
    ["启动《滨河县政府工作规则》修订工作。", "issued 滨河县政府工作规则"],
    ["推动《滨河市城市更新条例》立法调研。", "cited 滨河市城市更新条例"],
    ["组织《道路交通安全法》知识竞赛。", "studied 道路交通安全法"],
  ])("%s", (text, expected) => {
    expectDocuments(text, [expected]);
  });
});

describe("made by another, learnt or applied here", () => {
  test.each<[string, string]>([
    ["组织学习新颁布的《信访工作条例》。", "studied 信访工作条例"],
    ["深入学习宣传新修订的《中华人民共和国行政复议法》。", "studied 中华人民共和国行政复议法"],
    ["落实最新修订的《行政法规制定程序条例》。", "implemented 行政法规制定程序条例"],
    ["《中华人民共和国行政复议法》修订颁布后，及时组织专题培训。", "studied 中华人民共和国行政复议法"],
    ["在全县推广《行政执法三项制度工作指引》。", "implemented 行政执法三项制度工作指引"],
    ["常委会会议审议贯彻《全面深化法治领域改革纲要》重要举措。", "implemented 全面深化法治领域改革纲要"],
  ])("%s", (text, expected) => {
    expectDocuments(text, [expected]);
  });
});

describe("the words after a title that opens its clause", () => {
  test.each<[string, string]>([
    ["推进立法工作，《滨河市排水管理办法》经市政府第32次常务会议审议通过。", "issued 滨河市排水管理办法"],
    ["完善应急体系，《滨河市突发事件总体应急预案》修订完成。", "issued 滨河市突发事件总体应急预案"],
    ["加强立法，《滨河市物业管理条例》列入2024年立法计划。", "planned 滨河市物业管理条例"],
  ])("%s", (text, expected) => {
    expectDocuments(text, [expected]);
  });
});

describe("lists, and what other documents are held against", () => {
  test.each<[string, string[]]>([
    [
      "学习贯彻重要讲话精神，审议通过《法治滨河建设方案》、《滨河市法治社会建设方案》。",
      ["issued 法治滨河建设方案", "issued 滨河市法治社会建设方案"],
    ],
    ["清理与《行政处罚法》不一致的规范性文件。", ["cited 行政处罚法"]],
    ["代拟了《滨河县烟花爆竹燃放管理规定》，并公开征求意见。", ["issued 滨河县烟花爆竹燃放管理规定"]],
    ["完成了《滨河县人民调解办法》。", ["issued 滨河县人民调解办法"]],
    ["下发《关于2022年度行政执法案卷评查情况的通报》。", ["issued 关于2022年度行政执法案卷评查情况的通报"]],
    ["落实《滨河县防汛应急预案》。", ["implemented 滨河县防汛应急预案"]],
    ["填写《领导干部干预司法活动登记表》。", []],
  ])("%s", (text, expected) => {
    expectDocuments(text, expected);
  });
});

describe("what governs a title from further away", () => {
  test.each<[string, string[]]>([
    ["以《法治政府建设实施纲要（2021-2025年）》为统领，推进各项工作。", ["implemented 法治政府建设实施纲要（2021-2025年）"]],
    [
      "落实立法听取意见制度，对《滨河市供水条例（草案）》、《滨河市公共消火栓管理办法（草案）》、《滨河市最低生活保障办法（草案）》等法规的制定征求意见。",
      ["cited 滨河市供水条例（草案）", "cited 滨河市公共消火栓管理办法（草案）", "cited 滨河市最低生活保障办法（草案）"],
    ],
    ["联合市公安局、市生态环境局等八部门印发《滨河市露天焚烧整治方案》。", ["issued 滨河市露天焚烧整治方案"]],
    [
      "贯彻国务院《优化营商环境条例》，制定《滨河市优化营商环境若干措施》。",
      ["implemented 优化营商环境条例", "issued 滨河市优化营商环境若干措施"],
    ],
    ["制发并实施我县“八五”普法规划、《滨河县法治社会建设分工方案》。", ["issued 滨河县法治社会建设分工方案"]],
    ["根据国务院决定印发《关于取消一批行政权力事项的决定》。", ["issued 关于取消一批行政权力事项的决定"]],
    ["根据省政府印发的《关于取消一批行政权力事项的决定》清理。", ["implemented 关于取消一批行政权力事项的决定"]],
    ["修订《滨河县政务服务标准体系3.0版》。", ["issued 滨河县政务服务标准体系3.0版"]],
    ["起草的《窗口服务规范》入选《滨江省地方标准项目计划》。", ["issued 窗口服务规范", "cited 滨江省地方标准项目计划"]],
  ])("%s", (text, expected) => {
    expectDocuments(text, expected);
  });
});

describe("who made it, where another stands in the sentence", () => {
  test.each<[string, string | undefined]>([
    ["联合省公安厅等八部门印发《露天焚烧整治方案》。", "self"],
    ["贯彻国务院《优化营商环境条例》，制定《关于加强产权保护的意见》。", undefined],
    ["根据国务院决定印发《关于取消一批行政权力事项的决定》。", "self"],
    ["落实国务院办公厅印发的《关于加强产权保护的意见》。", "other"],
  ])("%s", (text, expected) => {
    expect(mentionsIn(text).mentions.documents.at(-1)?.maker?.kind).toBe(expected);
  });
});

describe("made and used in one breath", () => {
  test.each<[string, string]>([
    ["制定并严格执行《滨河县政府常务会议学法制度》。", "issued 滨河县政府常务会议学法制度"],
    ["组织制定并学习了《滨河县行政执法案件讨论规定》。", "issued 滨河县行政执法案件讨论规定"],
    ["在全面依法治县委员会会议上讨论并通过了《滨河县法治政府建设实施纲要》。", "issued 滨河县法治政府建设实施纲要"],
    ["认真学习《中华人民共和国行政复议法》等新修订和新颁布的法律法规。", "studied 中华人民共和国行政复议法"],
    ["开展《城市管理执法“十项禁令”》专题培训。", "studied 城市管理执法“十项禁令”"],
  ])("%s", (text, expected) => {
    expectDocuments(text, [expected]);
  });
});

test("a document named before 现将……年度报告如下 stands in the body", () => {
  expectDocuments(
    "根据县委办《关于报送2024年度有关情况的通知》要求，现将滨河县林业局2024年度法治政府建设年度报告如下：\n一、工作情况\n依法行政。",
    ["implemented 关于报送2024年度有关情况的通知"],
  );
});

describe("made anew, still to be made, or learnt", () => {
  test.each<[string, string]>([
    ["健全完善《滨河县政府合同管理制度》。", "issued 滨河县政府合同管理制度"],
    ["细化分工，完善《滨河镇党委议事规则》等制度。", "issued 滨河镇党委议事规则"],
    ["完善《优化营商环境条例》配套措施。", "cited 优化营商环境条例"],
    ["将《滨河市湿地保护条例》列入立法计划。", "planned 滨河市湿地保护条例"],
    ["将《滨河县综合交通规划》纳入重大行政决策事项目录。", "planned 滨河县综合交通规划"],
    ["将《行政复议法》列入党组学习计划。", "studied 行政复议法"],
    ["把《民法典》列入村干部必修课。", "studied 民法典"],
    ["对照《规章制定程序条例》开展文件清理。", "implemented 规章制定程序条例"],
    ["对《滨河县集市管理办法》开展清理。", "cleaned 滨河县集市管理办法"],
    ["开展《滨河市养老服务条例》实施情况监督检查。", "evaluated 滨河市养老服务条例"],
    ["参加全省《社会救助暂行办法》网上测试。", "studied 社会救助暂行办法"],
    ["省政府《行政调解办法》下发后，县司法局及时组织落实。", "implemented 行政调解办法"],
    ["提前完成《滨河县法治政府建设规划》年度任务。", "implemented 滨河县法治政府建设规划"],
    ["向牧民发放《民法典》读本300册。", "cited 民法典"],
  ])("%s", (text, expected) => {
    expectDocuments(text, [expected]);
  });
});
