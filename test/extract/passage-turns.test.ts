import { describe, test } from "@jest/globals";
import { expectPlans, expectProblems } from "../support/expect-mentions.js";

const DONE = "（一）开展普法宣传。全年开展宣传12场次。\n";

describe("plans that stand beside shortcomings, and words around both that are none", () => {
  test.each<[string, string, string[]]>([
    [
      "对此，我局将…",
      "二、面临的困难\n一是企业多、力量少；二是取证难。对此，我局将争取编制支持，与邻县建立联合执法机制。",
      ["争取编制支持", "与邻县建立联合执法机制"],
    ],
    ["对此，我们将认真加以解决: a promise", "二、存在的问题\n一是企业多、力量少；二是取证难。对此，我们将高度重视，认真加以解决。", []],
    [
      "对策：, beside each shortcoming",
      "二、问题与对策\n（一）应诉质量不高的问题。败诉8件。对策：建立败诉案件分析制度。\n（二）调解力量薄弱的问题。流动性大。对策：将补贴纳入财政预算。",
      ["对策：建立败诉案件分析制度", "对策：将补贴纳入财政预算"],
    ],
    [
      "整改方向：, beside each shortcoming",
      "二、存在问题及整改方向\n问题1：合同审查走过场。整改方向：推行合同分级审查。\n问题2：考核缺失。整改方向：制定考核办法。",
      ["整改方向：推行合同分级审查", "整改方向：制定考核办法"],
    ],
    [
      "a heading of one word",
      "二、问题\n执法装备老化。\n三、计划\n推进渡口执法统一着装；开展公路沿线环境整治。",
      ["推进渡口执法统一着装", "开展公路沿线环境整治"],
    ],
    [
      "抓好四件事：",
      "二、工作思路\n2024年，我们将聚焦突出问题，具体抓好四件事：抓应知应会清单落实，抓复议案件全程调解。",
      ["抓应知应会清单落实", "抓复议案件全程调解"],
    ],
    [
      "a task of three characters with what it is",
      "二、下一步打算\n（一）抓队伍。组织执法队员参加资格考试。（二）抓普法。结合农时开展宣传。",
      ["抓队伍。组织执法队员参加资格考试", "抓普法。结合农时开展宣传"],
    ],
    [
      "tasks of one sentence told apart by 、",
      "二、今后努力方向\n今后，我们将坚持问题导向，进一步压实普法责任、打造精品法治文化阵地、推动司法所人员力量下沉。",
      ["进一步压实普法责任", "打造精品法治文化阵地", "推动司法所人员力量下沉"],
    ],
    [
      "one task whose parts stand with 、",
      "二、下一步打算\n推进严格规范公正文明执法、公正司法，办好法治微课堂。",
      ["推进严格规范公正文明执法、公正司法", "办好法治微课堂"],
    ],
    [
      "a slogan before the tasks",
      "二、不足与展望\n普法针对性不强。展望2024年，我乡将紧盯目标、真抓实干。\n建好法治文化广场。\n办好法治微课堂。",
      ["建好法治文化广场", "办好法治微课堂"],
    ],
    [
      "spirit and starting point of a sentence are no tasks",
      "二、下一步\n下一步，我区将认真贯彻党的二十大精神，以示范创建为抓手，完善府院联席会议制度，加大负责人出庭应诉通报力度。",
      ["完善府院联席会议制度", "加大负责人出庭应诉通报力度"],
    ],
  ])("%s", (_, text, beginnings) => {
    expectPlans(DONE + text, beginnings);
  });

  test.each<[string, string, string[]]>([
    [
      "总结成绩的同时, 我们也看到工作中的不足",
      "二、不足之处\n总结成绩的同时，我们也看到工作中的不足，普法针对性需进一步增强，调解信息化水平亟待提高。",
      ["普法针对性需进一步增强", "调解信息化水平亟待提高"],
    ],
    [
      "a heading of what wants to be better",
      "二、需要改进的方面\n虽然综合治理成效明显，但仍有学校未配备法治副校长，部分机构规避监管的手段更趋隐蔽。",
      ["仍有学校未配备法治副校长", "部分机构规避监管的手段更趋隐蔽"],
    ],
    [
      "对此，我局将…  is no shortcoming",
      "二、面临的困难\n一是企业多、力量少；二是取证难。对此，我局将争取编制支持。",
      ["企业多、力量少", "取证难"],
    ],
  ])("%s", (_, text, beginnings) => {
    expectProblems(DONE + text, beginnings);
  });
});

describe("one admission at the end of a sentence on what was done", () => {
  test.each<[string, string[]]>([
    ["一是建成渔港站点12个，但服务质量还不高。二是办理援助案件30件。", ["服务质量还不高"]],
    ["聘请调解员9名，但专业力量不足的问题较为突出。二是办理援助案件30件。", ["专业力量不足的问题较为突出"]],
    ["对守法意识不强的渔民开展教育，案件虽多，但处理及时。二是办理援助案件30件。", []],
    ["聚焦虽有站点但服务质量还不高的渔村，增派律师3名。", []],
  ])("%s", (text, beginnings) => {
    expectProblems(text, beginnings);
  });
});
