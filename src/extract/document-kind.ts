import type { DocumentKind } from "../model/reading.js";

/** Words that titles of policy documents end in, and what kind of document each makes; the longest ending wins. */
const ENDINGS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/(?:宪法|法典|(?<![办做看想说手技书用语方])法|法修正案|修正案)$/u, "LAW"],
  [/条例$/u, "REGULATION"],
  [/(?:规定|规章|规则|细则|守则|规程|程序|准则)$/u, "RULE"],
  [/(?:办法|措施|举措|政策|[一二三四五六七八九十\d]+条)$/u, "MEASURES"],
  [/纲要$/u, "OUTLINE"],
  [/(?:规划|计划|计画|方案|要点|预案|任务书|路线图|安排|工作思路|分工|部署|蓝图|策划|项目书|工作任务|重点任务|行动|台账)$/u, "PLAN"],
  [/(?:通知|通报|公告|通告|公报|函|批复|复函|令|决定|决议|意见函|的公示|公示)$/u, "NOTICE"],
  [/(?:意见|建议|若干问题)$/u, "OPINION"],
  [/(?:清单|目录|名录|名单|台帐|一览表|事项表|分工表|任务表|责任表|分解表|表|库)$/u, "LIST"],
  [
    /(?:标准|规范|指南|指引|基准|指导目录|制度|机制|章程|公约|宣言|协议|协定|协议书|备忘录|纪要|报告|总结|规约|合约|倡议书|倡议|承诺|白皮书|蓝皮书|评估报告|体系|办事指南|流程图|流程|导则|标准体系|范本|模板|样本|格式|文本|文书|须知|提示|解释|答复|批示|测评体系|指标体系|评价指标|考评细则|实施|工作法|试点|职责|权责|合同)$/u,
    "OTHER",
  ],
];

/** Endings that make no policy: instruments of single cases, books, broadcasts, works of art. */
const NOT_POLICY =
  /(?:决定书|告知书|通知书|意见书|建议书|承诺书|责任书|责任状|裁定书|判决书|委托书|确认书|笔录|案|案件|案例|纠纷案|(?:登记|申请|审批|调查|报名|评分|记录|汇总|统计|承诺)表|读本|丛书|画册|问答|手册|教材|教程|选编|汇编|文集|文选|论文|著作|漫画|歌|之歌|剧|电影|微电影|片|视频|栏目|节目|专栏|专刊|周刊|杂志|日报|晚报|时报|早报|学报|报|期刊|说法|讲堂|讲坛|课堂|快板|小品|戏曲|故事|动漫|热线|在线|直播间|论坛|工程|项目|许可证|执照|证书|证|护照|身份证|资格证|新闻联播|焦点访谈|今日说法|问政|第一条|研究)$/u;

/** Kind of a document by its title (folded, without 《》); null for what is no policy document. */
export function documentKind(title: string): DocumentKind | null {
  const bare = title
    .replace(/[〈〉《》“” ]/gu, "")
    .replace(/（[^（）]*）$/u, "")
    .replace(/（[^（）]*）$/u, "")
    .replace(/(?:\d{1,2}\.\d|20\d\d年?)版?$/u, "")
    .replace(
      /(?:[（(](?:试行|草案|修订|暂行|征求意见稿|送审稿|讨论稿|审议稿|代拟稿|初稿)[)）]|草案|征求意见稿|送审稿|修订稿|修正案)$/u,
      "",
    );
  if (bare.length < 2) return null;
  const ending = ENDINGS.find(([pattern]) => pattern.test(bare));
  if (NOT_POLICY.test(bare) && !(ending !== undefined && STRONG.test(bare))) return null;
  if (ending === undefined) return null;
  return local(bare, ending[1]);
}

const STRONG = /(?:条例|规定|办法|细则|方案|意见|通知|纲要|规划|计划|清单|目录|标准|规范|制度|决定|公告|通告|通报|公报|预案)$/u;

/** A regulation of a province or city is a local one. */
function local(title: string, kind: DocumentKind): DocumentKind {
  if (kind !== "REGULATION") return kind;
  return /^(?!中国|中华|全国)[\u4e00-\u9fff]{2,7}(?:省|市|自治区|自治州|自治县|经济特区|[省市]实施)/u.test(title)
    ? "LOCAL_REGULATION"
    : kind;
}
