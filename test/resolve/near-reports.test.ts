import { describe, expect, test } from "@jest/globals";
import { faultOf, reasonOf } from "../support/expect-place.js";

const talk = "全面推进依法行政，规范行政执法，加强行政执法监督，落实法治政府建设责任，提升法治化水平。".repeat(6);
const tasks = "要健全依法行政制度体系，严格落实重大行政决策程序，全面推进严格规范公正文明执法，加强行政复议工作，推进法治政府建设。".repeat(
  5,
);

describe("speaks of law-based government and is no report on a year; the reason is told", () => {
  test.each<[string, string, RegExp]>([
    [
      "the work report of a city",
      `岳西县2023年政府工作报告\n各位代表：\n现在，我代表县人民政府，向大会报告工作，请予审议。\n一、2023年工作回顾\n${"地区生产总值增长6%，城镇新增就业3000人。".repeat(12)}扎实推进依法行政。\n二、2024年工作安排\n${"加快产业升级。".repeat(8)}`,
      /政府工作报告/u,
    ],
    [
      "the yearly plan",
      `岳西县2024年法治政府建设工作计划\n为扎实推进2024年法治政府建设，制定本计划。\n一、加强组织领导\n${tasks}\n二、严格规范执法\n${tasks}`,
      /文件或方案/u,
    ],
    [
      "key points under a notice",
      `关于印发《岳西县2024年依法行政工作要点》的通知\n各乡镇人民政府、县直各单位：\n现将《岳西县2024年依法行政工作要点》印发给你们，请认真贯彻落实。\n一、总体要求\n${tasks}`,
      /通知|方案/u,
    ],
    [
      "a scheme for model districts",
      `岳西县创建法治政府建设示范县实施方案\n为深入推进示范创建活动，结合我县实际，制定本方案。\n一、工作目标\n${tasks}\n二、工作步骤\n${tasks}`,
      /文件或方案/u,
    ],
    [
      "a call for reports with a deadline",
      `关于做好2023年度法治政府建设年度报告编制和公开工作的通知\n各乡镇、各部门：\n根据规定，现就有关事项通知如下：\n一、报告内容\n${tasks}\n二、时间要求\n2024年1月31日前公开。`,
      /通知/u,
    ],
    [
      "a call for reports without the word notice in the title",
      `关于报送2023年度法治政府建设情况报告的函\n各有关单位：\n请你单位于2024年1月10日前报送2023年度法治政府建设情况报告。\n一、主要内容\n${tasks}\n二、有关要求\n${tasks}`,
      /通知/u,
    ],
    [
      "news of a meeting that heard the report",
      `岳西县政府常务会议研究2023年度法治政府建设情况报告\n1月20日，县长主持召开县政府常务会议，研究讨论《岳西县2023年度法治政府建设情况报告》。会议指出，${talk}会议强调，${talk}`,
      /新闻|题|开头/u,
    ],
    [
      "news of the publishing of a white paper",
      `岳西县发布2023年法治政府建设白皮书\n本报讯（记者 某人）1月20日，岳西县召开新闻发布会，发布白皮书。据介绍，2023年，${talk}据悉，${talk}`,
      /新闻/u,
    ],
    [
      "an interpretation by questions",
      `一图读懂岳西县2023年度法治政府建设情况报告\n问：报告的主要内容是什么？\n答：2023年，${talk}\n问：下一步怎么做？\n答：${talk}`,
      /解读/u,
    ],
    [
      "an interpretation with its tag in front",
      `【政策解读】岳西县2023年度法治政府建设情况报告\n一、起草背景\n根据要求，起草了报告。\n二、主要内容\n2023年，${talk}\n三、下一步\n${talk}`,
      /解读/u,
    ],
    [
      "a list of links",
      `法治政府建设年度报告\n岳西县2023年度法治政府建设情况报告\n2024-01-20\n岳西县财政局2023年度法治政府建设情况报告\n2024-01-18\n岳西县水利局2023年度法治政府建设情况报告\n2024-01-15\n岳西县2022年度法治政府建设情况报告\n2023-01-20\n共4条 首页 上一页 下一页 尾页`,
      /目录/u,
    ],
    [
      "a template with crosses",
      `××县2023年度法治政府建设情况报告\n2023年，××县深入推进法治政府建设，办理案件××件，审查文件××件，培训××人次，现将情况报告如下：\n一、主要举措\n${talk}`,
      /模板/u,
    ],
    [
      "a template with dots",
      `XX局2023年度法治政府建设工作总结（范文）\n2023年，XX局坚持依法行政，共办理案件……件。现将情况总结如下：\n一、主要工作\n${talk}\n二、存在问题\n${talk}\nXX局\nXX年XX月XX日`,
      /模板/u,
    ],
    [
      "marks of an examination",
      `关于2023年度依法行政考核结果的通报\n各乡镇、各部门：\n根据安排，县依法治县办组织开展了2023年度依法行政考核，现将结果通报如下：\n一、优秀等次\n县财政局、县水利局。\n二、良好等次\n${talk}`,
      /通报/u,
    ],
    [
      "a notice on an examination",
      `岳西县人民政府办公室关于开展2023年度依法行政考核工作的通知\n各乡镇人民政府：\n为做好2023年度依法行政考核工作，现就有关事项通知如下：\n一、考核对象\n各乡镇。\n二、考核内容\n${tasks}`,
      /通知/u,
    ],
    [
      "standards for an examination",
      `2023年度依法行政考核评分标准\n一、制度建设（20分）\n${tasks}\n二、行政执法（30分）\n${tasks}`,
      /文件或方案/u,
    ],
    [
      "a speech",
      `在全县法治政府建设工作推进会上的讲话\n同志们：\n今天我们召开全县法治政府建设工作推进会，主要任务是总结工作，部署下一步任务。刚才，几个单位作了发言。\n一、提高认识\n${tasks}\n二、突出重点\n${tasks}`,
      /./u,
    ],
    [
      "a rectification report after an inspection",
      `关于法治政府建设督察反馈问题整改方案\n根据督察反馈意见，制定本方案。\n一、问题清单\n${talk}\n二、整改措施\n${tasks}`,
      /文件或方案/u,
    ],
    [
      "a page of an exam on the law",
      `2023年度行政执法人员法律知识考试题库\n一、单选题\n1. 法治政府建设的主体是（ ）。\n${talk}\n二、判断题\n${talk}`,
      /./u,
    ],
    [
      "a report on open information that speaks of lawful administration",
      `岳西县2023年政府信息公开工作年度报告\n2023年，岳西县坚持依法行政，推进政务公开，主动公开信息12000条。${"办理依申请公开36件，规范平台建设，加强监督保障。".repeat(10)}推进法治政府建设。规范行政执法公示。`,
      /./u,
    ],
    [
      "opinions on rule-of-law government",
      `中共岳西县委 岳西县人民政府关于进一步加强法治政府建设的实施意见\n为贯彻落实纲要，现提出如下意见：\n一、总体要求\n${tasks}\n二、主要任务\n${tasks}`,
      /文件或方案/u,
    ],
    [
      "the accounts of leaders at year's end",
      `岳西县财政局局长2023年度述法报告\n2023年，本人认真履行推进法治建设第一责任人职责，坚持依法行政。${talk}本人带头学法${talk}`,
      /./u,
    ],
    [
      "a public invitation to comment",
      `关于《岳西县2023年度法治政府建设情况报告（征求意见稿）》公开征求意见的公告\n为了广泛听取意见，现将征求意见稿公布如下，请于2024年1月20日前提出意见。\n${talk}`,
      /./u,
    ],
    [
      "the minutes of a council",
      `岳西县人大常委会关于县人民政府2023年度法治政府建设情况报告的审议意见\n县人民政府：\n县人大常委会听取了报告，提出如下审议意见：\n一、提高认识\n${tasks}\n二、严格执法\n${tasks}`,
      /./u,
    ],
    [
      "a study of several reports",
      `法治政府建设报告制度实证研究——以25份省级报告文本为例\n摘要：本文以法治政府建设年度报告为样本，分析其公布时间与结构。关键词：法治政府；年度报告\n一、问题的提出\n${talk}\n二、样本分析\n${talk}`,
      /./u,
    ],
    [
      "the summary of half a year",
      `岳西县2023年上半年法治政府建设工作总结\n2023年上半年，岳西县坚持依法行政，现将有关情况总结如下：\n$`,
      /半年/u,
    ],
    [
      "the account of five years",
      `岳西县2016—2020年法治政府建设情况报告\n五年来，岳西县坚持依法行政，现将2016年以来的情况报告如下：\n$`,
      /多年/u,
    ],
    [
      "the account of a plan's term",
      `岳西县“十三五”时期法治政府建设工作总结\n“十三五”以来，岳西县坚持依法行政，现将有关情况总结如下：\n$`,
      /多年/u,
    ],
    [
      "the first quarter",
      `岳西县财政局2023年第一季度法治政府建设工作情况报告\n一季度，我局坚持依法行政，现将有关情况报告如下：\n$`,
      /半年|季度/u,
    ],
    [
      "a contest and its rules",
      `岳西县关于开展法治政府建设优秀案例评选活动的公告\n为总结法治政府建设经验，现开展评选。\n一、评选范围\n${tasks}\n二、评选程序\n${talk}`,
      /./u,
    ],
    [
      "a letter that answers a deputy",
      `关于县十八届人大二次会议第36号建议的答复\n某某代表：\n您提出的关于加强法治政府建设的建议收悉，现答复如下：\n一、主要做法\n${talk}\n二、下一步打算\n${tasks}`,
      /./u,
    ],
  ])("%s", (_, text, reason) => {
    expect([faultOf(text), reasonOf(text)]).toEqual(["NOT_A_REPORT", expect.stringMatching(reason)]);
  });
});

describe("looks like something else and is a report", () => {
  const did = "2023年，岳西县坚持依法行政，扎实推进法治政府建设，现将有关情况报告如下：\n$";
  test.each<[string, string]>([
    ["called a work report on rule of law", `岳西县2023年法治政府建设工作报告\n${did}`],
    ["called a summary with the next year's plan", `岳西县2023年法治政府建设工作总结及2024年工作计划\n${did}`],
    ["with points of the next year in the title", `岳西县2023年依法行政工作总结和2024年工作要点\n${did}`],
    ["on an examination of itself", `岳西县关于2023年度依法行政工作自查情况的报告\n${did}`],
    ["on carrying out the outline", `岳西县贯彻落实《法治政府建设实施纲要（2021-2025年）》情况的报告\n${did}`],
    ["under the cover of a notice", `岳西县人民政府关于印发岳西县2023年度法治政府建设情况报告的通知\n各乡镇人民政府：\n${did}`],
    ["under the cover of an announcement", `岳西县人民政府关于公布2023年度法治政府建设情况报告的公告\n${did}`],
    [
      "to the standing committee of the congress",
      `关于2023年度法治政府建设情况的报告\n——在县第十八届人大常委会第十五次会议上\n县司法局局长\n主任、副主任、各位委员：\n受县人民政府委托，现将岳西县2023年法治政府建设情况报告如下，请予审议。\n${did}`,
    ],
    [
      "on the duties of the first responsible person",
      `岳西县2023年度法治政府建设暨党政主要负责人履行推进法治建设第一责任人职责情况报告\n${did}`,
    ],
    ["titled by 推进", `岳西县2023年推进依法行政建设法治政府工作情况\n${did}`],
    ["of rule of law in a county", `岳西县2023年法治建设情况报告\n${did}`],
    [
      "of a bureau in the field of schools",
      `岳西县教育局2023年依法行政、依法治教工作总结\n2023年，我局坚持依法行政，推进法治政府建设和依法治校，现将工作情况总结如下：\n$`,
    ],
    ["a progress report of half a year counted as the year's", `岳西县2023年度法治政府建设进展情况报告\n${did}`],
    ["without any title", did.replace("岳西县坚持", "我县坚持").replace("$", "$\n岳西县人民政府")],
    ["with the news site's name above", `中安在线首页\n岳西县2023年度法治政府建设情况报告\n来源：岳西县人民政府\n${did}`],
    [
      "whose tasks name who does them",
      `岳西县2023年法治政府建设情况报告\n${did}\n三、任务分工\n完善制度（责任单位：县司法局）。规范执法（责任单位：县城管局）。`,
    ],
    ["with marks around the words", `岳西县2023年“法治政府建设”工作总结\n${did}`],
    ["with the year behind", `岳西县法治政府建设年度报告2023\n${did}`],
    ["called the whole text", `岳西县2023年度法治政府建设情况报告（全文）\n${did}`],
    ["with another name in brackets", `岳西县2023年度法治政府建设（依法行政）工作报告\n${did}`],
    ["called 汇报", `关于岳西县2023年度法治政府建设工作情况的汇报\n${did}`],
    ["called 公开", `岳西县2023年法治政府建设情况公开\n${did}`],
    [
      "under a letter",
      `岳西县财政局关于报送2023年度法治政府建设工作总结的函\n县委依法治县办：\n2023年，我局坚持依法行政，推进法治政府建设，现将工作情况总结如下：\n$`,
    ],
    ["on an outline with its years", `岳西县关于《法治政府建设实施纲要（2021—2025年）》2023年度落实情况的报告\n${did}`],
    [
      "that looks back on half a year of a campaign",
      `岳西县2023年法治政府建设情况报告\n${did}\n上半年开展专项整治，下半年开展“回头看”，五年来首次。`,
    ],
    ["a blue paper", `岳西县法治政府建设蓝皮书（2023）\n${did}`],
    ["a self-evaluation", `岳西县2023年法治政府建设自评报告\n${did}`],
    [
      "with numbers where names were taken out",
      `岳西县2023年法治政府建设情况报告\n2023年，办理刘某某、王××案件，岳西县坚持依法行政，现将有关情况报告如下：\n$`,
    ],
    [
      "public announcement of a bureau",
      `岳西县城市管理局2023年度法治政府建设情况的公示\n2023年，我局坚持依法行政，现将有关情况公示如下：\n$`,
    ],
  ])("%s", (_, text) => {
    expect(faultOf(text)).toBeNull();
  });
});
