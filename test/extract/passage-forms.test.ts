import { describe, test } from "@jest/globals";
import { expectPlans, expectProblems, expectRoles } from "../support/expect-mentions.js";

const DONE = "（一）开展普法宣传。全年开展宣传12场次。\n";

describe("shortcomings in the forms that the sections take", () => {
  test.each<[string, string, string[]]>([
    [
      "a paragraph each, what follows the comma explains it",
      "二、存在的问题\n个别镇街法治责任压得不实，未将任务列入日程。\n柔性执法用得还有差距，说理不够充分。\n法律顾问作用有限，聘而不用的情况时有发生。",
      ["个别镇街法治责任压得不实", "柔性执法用得还有差距", "法律顾问作用有限"],
    ],
    [
      "第一，第二， after an admission in general with its verdict",
      "二、存在的问题\n一年来虽有进步，但仍有许多问题有待解决。\n第一，制度仍有空白。\n第二，合力尚未形成。",
      ["制度仍有空白", "合力尚未形成"],
    ],
    [
      "A、B等方面还有差距",
      "二、存在的不足\n与先进地区相比，我区在数字政府建设、涉外法律服务、执法装备保障等方面还有较大差距。",
      ["我区在数字政府建设", "涉外法律服务", "执法装备保障"],
    ],
    [
      "a label, then the shortcoming",
      "二、存在的问题\n（一）认识方面。少数干部对述法重视不够。\n（二）执行方面。听证程序履行不严。",
      ["认识方面。少数干部对述法重视不够", "执行方面。听证程序履行不严"],
    ],
    [
      "short sentences, each explained by the next",
      "二、存在的不足\n学法不够系统。有的干部以干代学。\n普法不够精准。有的活动一发了之。\n监督不够有力。重检查、轻整改的现象依然存在。",
      ["学法不够系统", "普法不够精准", "监督不够有力"],
    ],
    [
      "one number alone, the next sentence explains it",
      "二、存在的问题\n（一）监督平台接入不够。目前仍有部分单位没有接入。",
      ["监督平台接入不够"],
    ],
    [
      "an unnumbered heading, whose list goes on after an item that itself speaks of what exists",
      "存在的主要问题：\n（一）装备落后。\n（二）部分取水户仍存在无证取水的问题。\n（三）执法人员知识结构老化。\n二、下一步打算\n（一）改善装备。",
      ["装备落后", "部分取水户仍存在无证取水的问题", "执法人员知识结构老化"],
    ],
    [
      "why they are there is none itself",
      "二、存在的不足和原因\n主要表现在：基层执法力量薄弱，人员少、任务重；普法形式单一，针对性、实效性不强。究其原因，一是认识不深，二是经费不足。",
      ["基层执法力量薄弱，人员少、任务重", "普法形式单一，针对性、实效性不强"],
    ],
    [
      "the causes, where nothing else is told",
      "二、存在问题及原因\n与人民群众的期待还有差距。主要原因有：一是部分领导认识不足；二是法制机构力量薄弱。",
      ["部分领导认识不足", "法制机构力量薄弱"],
    ],
    [
      "summed up, then 主要是",
      "二、存在问题\n责任落实还不够均衡，主要是乡镇审核刚刚起步，公示更新不够及时。",
      ["乡镇审核刚刚起步", "公示更新不够及时"],
    ],
    [
      "under a heading of what is to be improved",
      "二、需要改进的地方\n在肯定成绩的同时，工作中仍有许多需要改进的地方：文件计划性不强；公众参与度不高。",
      ["文件计划性不强", "公众参与度不高"],
    ],
    [
      "如：, with a promise at its end",
      "二、问题与不足\n工作中还存在着不少问题。如：学法积极性不高；调解组织作用不大；普法缺乏针对性等等，这些问题都有待于今后认真加以解决。",
      ["学法积极性不高", "调解组织作用不大", "普法缺乏针对性"],
    ],
    [
      "what was achieved beside them is none",
      "2023年，我乡工作取得了一定成效，但仍存在法治力量薄弱、装备经费不足、学法形式单一等问题。",
      ["法治力量薄弱", "装备经费不足", "学法形式单一"],
    ],
    [
      "what cannot be done, each behind 、",
      "二、问题与挑战\n主要存在三方面问题：数字监管能力跟不上、复合型人才留不住、部门协同推不动。",
      ["数字监管能力跟不上", "复合型人才留不住", "部门协同推不动"],
    ],
    ["one with its explanation", "二、问题不足\n整体推进力度不够，主要体现在对成员单位督促不多，缺少常态调度机制。", ["整体推进力度不够"]],
    [
      "seen without any word for a shortcoming",
      "同时，我们也清醒看到，执法人员学历结构偏低，执法案件质量参差不齐。",
      ["执法人员学历结构偏低", "执法案件质量参差不齐"],
    ],
    [
      "each with its measure beside it",
      "二、存在问题及整改措施\n（一）案卷制作不够规范。整改措施：开展案卷评查，统一文书格式。\n（二）法制审核流于形式。整改措施：配齐审核人员。",
      ["案卷制作不够规范", "法制审核流于形式"],
    ],
    [
      "shortcomings joined by 、 before 等问题, whatever the word that judges them",
      "二、存在的问题\n目前还存在决策听证参与度不高、执法人员业务不精、普法覆盖面不广等问题。",
      ["决策听证参与度不高", "执法人员业务不精", "普法覆盖面不广"],
    ],
  ])("%s", (_, text, beginnings) => {
    expectProblems(DONE + text, beginnings);
  });
});

describe("tasks in the forms that the sections take", () => {
  test.each<[string, string, string[]]>([
    [
      "behind the shortcomings in one sentence",
      "2023年，我乡工作虽有进展，但离上级要求还有差距，下一步，我乡将持续加强法治学习，规范执法行为，提升服务水平。",
      ["加强法治学习", "规范执法行为", "提升服务水平"],
    ],
    [
      "a closing word is none",
      "二、2024年工作思路\n2024年，我局将以新思想为指导，深化放管服改革，强化事后监管，完善执法程序，为全县发展提供法治保障。\n特此报告。",
      ["深化放管服改革", "强化事后监管", "完善执法程序"],
    ],
    [
      "each for a shortcoming",
      "二、存在问题及整改措施\n（一）案卷制作不够规范。整改措施：开展案卷评查，统一文书格式。\n（二）法制审核流于形式。整改措施：配齐审核人员。",
      ["整改措施：开展案卷评查", "整改措施：配齐审核人员"],
    ],
    [
      "针对以上问题，我局将…",
      "二、问题和下步安排\n我局工作中还存在以下问题：1.学习不紧；2.联动不足。\n针对以上问题，我局将采取以下措施：1.落实周学习制度；2.建立联席会议制度。",
      ["落实周学习制度", "建立联席会议制度"],
    ],
    ["headings alone at the very end", "二、下一步工作打算\n（一）完善协作机制\n（二）统一移送标准", ["完善协作机制", "统一移送标准"]],
    ["dashes", "二、2024年工作谋划\n我县将：\n——健全决策程序。\n——强化权力监督。", ["健全决策程序", "强化权力监督"]],
    [
      "one verb again and again",
      "二、下一步打算\n下一步，我局将持续抓好学习宣传、抓好执法监督、抓好队伍建设。",
      ["抓好学习宣传", "抓好执法监督", "抓好队伍建设"],
    ],
    [
      "how often, and in what manner, is none",
      "二、下一步工作\n我局将建立常态化调度机制，每季度调度1次，完善督察办法，以更加务实的作风、更加有力的举措，推动法治政府建设迈上新台阶。",
      ["建立常态化调度机制", "完善督察办法"],
    ],
    [
      "一是…二是… under a numbered heading below the chapter's",
      "二、主要问题及下一步工作打算\n（一）主要问题\n一是办案压力增大。二是败诉仍有发生。\n（二）下一步工作打算\n一是充实办案力量，增配人员。二是强化案件剖析。",
      ["充实办案力量", "强化案件剖析"],
    ],
    [
      "a number, then a year to come",
      "（二）2024年，我局将完善制度建设，加大执法力度，强化队伍管理。",
      ["完善制度建设", "加大执法力度", "强化队伍管理"],
    ],
    [
      "a heading without number",
      "二、存在问题\n1.学法不够深入。\n2.普法不够广泛。\n下一步工作打算\n1.加强学习。\n2.深化普法。",
      ["加强学习", "深化普法"],
    ],
    [
      "a numbered heading of the second depth over the tasks of the year to come",
      "（五）短板弱项\n1.学法不够深入。\n2.普法不够广泛。\n（六）下一年度工作思路\n1.稳定执法队伍。落实岗位津贴。\n2.织密排查网络。每周走访。",
      ["稳定执法队伍", "织密排查网络"],
    ],
    [
      "a heading with its list on one line",
      "二、问题和思路\n（一）存在的问题。一是特色不够鲜明；二是人才留住难。\n（二）工作思路。一是建设仲裁中心，打造品牌；二是出台措施，引进人才。",
      ["建设仲裁中心", "出台措施"],
    ],
  ])("%s", (_, text, beginnings) => {
    expectPlans(DONE + text, beginnings);
  });
});

describe("an aside on what is lacking or to come ends with its list", () => {
  test.each<[string, string[]]>([
    [
      "审查文件35件。下一步，我局将加大备案力度。\n（二）做好清理。废止文件12件。\n二、存在的问题\n持证人员仅6名，力量不足。\n三、下一步打算\n培训人员500人次。",
      ["35 achievement", "12 achievement", "6 problem", "500 plan"],
    ],
    [
      "评查案卷120卷，但部分案卷仍存在文书不规范、程序不完整等问题。\n（一）加强培训。培训执法人员300人次。\n二、存在的问题\n力量不足。",
      ["120 achievement", "300 achievement"],
    ],
    ["目前，个别乡镇调解力量仍然不足。全年共调解纠纷812件。\n二、存在的问题\n力量不足。", ["812 achievement"]],
    [
      "开展检查40次。\n我县工作取得了一定成绩，但还存在一些问题：\n（一）基础工作薄弱。仅6个部门设立法制机构。\n（二）执法水平不高。\n2024年，我县将做好以下工作：\n（一）夯实基础。新设法制机构4个。",
      ["40 achievement", "6 problem", "4 plan"],
    ],
    ["二、2024年工作打算\n在已建成12个示范点的基础上，新建示范点8个。", ["12 achievement", "8 plan"]],
    ["二、存在的问题\n虽然办结案件230件，但大案占比不足5%。", ["230 achievement", "5 problem"]],
    ["全年办结案件40件，但执法人员不足，仅有9人，离要求还存在一定差距。", ["40 achievement", "9 problem"]],
  ])("%s", (text, expected) => {
    expectRoles(text, expected);
  });
});
