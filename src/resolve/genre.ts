import type { ParsedReport } from "../model/report.js";

/** Why a text is no yearly rule-of-law report (法治政府建设年度报告), as a sentence; null where it is one. */
export function notAReport(parsed: ParsedReport): string | null {
  const { folded, masthead, sentences } = parsed;
  const title = masthead.titles[0]?.text.replace(/ /gu, "") ?? firstShortLine(parsed);
  const body = folded.slice(masthead.body.start, masthead.body.end);
  const titled = RIGHT_TITLE.test(title) && !ABOUT_ONE.test(title);
  if (isList(folded)) return "这是报告的目录，不是报告本身 (a list of reports)";
  if (body.length < (titled ? 60 : 150) || sentences.length < 2) return "正文太短 (the text is too short)";
  if (isTemplate(body) || isTemplateTitle(title, body)) return "这是留有空白的范文或模板 (a template with blanks)";
  if (count(body.slice(0, 1500), /[a-z]/gu) > count(body.slice(0, 1500), /[\u4e00-\u9fff]/gu)) return "正文不是中文 (not in Chinese)";
  const term = OTHER_TERMS.find(([pattern]) => pattern.test(title.replace(/《[^》]*》|（[^）]*）/gu, "")));
  if (term !== undefined) return term[1];
  const wrong = WRONG_TITLES.find(([pattern]) => pattern.test(title));
  if (wrong !== undefined && !titled && !(UNDER_COVER.test(title) && REPORTS.test(body))) return wrong[1];
  const subject = count(body, /法治政府|依法行政|法治建设|依法治[国省市县区镇]|行政执法|法治化/gu);
  const done = sentences.filter(({ role }) => role === "achievement" || role === "preamble").length;
  if (isNews(body)) return "这是新闻报道 (a news item)";
  if (titled && (subject >= 1 || done >= 3)) return null;
  if (RANKING.test(folded.slice(0, masthead.body.start + 900))) return "这是督察、考核的通报 (a circular on an inspection)";
  if (subject < 3) return "正文几乎没有谈到法治政府建设 (hardly speaks of rule-of-law government)";
  if (isAnotherReport(parsed, body)) return "这是另一种年度报告 (a yearly report on something else)";
  if (orders(body)) return "这是布置工作的通知或方案，不是年度报告 (a notice or plan that gives orders)";
  const tells =
    RESULTS.test(body.slice(0, 900)) ||
    /(?:情况|总结|汇报)(?:(?!制定|提出).){0,40}如下(?!(?:落实|实施|工作)?(?:方案|意见|措施|安排|通知))|(?:现将|现就|工作)(?:(?!制定|提出).){0,40}(?<!安排|部署|意见|方案|计划|要求|通知|措施)如下(?!(?:落实|实施|工作)?(?:方案|意见|措施|安排|通知))|(?:20\d\d年(?:度)?|今年以来|一年来|全年)[，,][^。]{0,40}(?:[省市县区旗州盟镇乡局]|街道)/u.test(
      body.slice(0, 900),
    );
  return tells && done >= 3
    ? null
    : "没有年度报告的标题，也没有“现将……情况报告如下”一类的开头 (neither the title nor the opening of a yearly report)";
}

/** 现就做好……工作安排如下 orders; 现将……工作情况及下步安排如下 tells. */
const REPORTS = /(?:现将|现就)[^。]{0,40}(?:情况[^。]{0,26}|工作[^。]{0,22}(?<!安排|部署|意见|方案|计划|要求|通知|措施))如下/u;

/** 2021年，广东坚持以……，法治政府建设取得新成效; 2020年是……收官之年。在……下，江苏省各级政府坚持……取得成效; 达成2022年法治政府建设目标任务: a year told, with what came of it. */
const CAME_OF_IT = "取得(?:了)?[^。，]{0,10}(?:成效|进展|突破|成果|成绩)";
const RESULTS = new RegExp(
  [
    `(?:^|[。\\n]) *20\\d\\d年(?:以来)?，[^。]{0,60}(?:坚持|认真|深入|全面|以)[^。]{20,600}(?:${CAME_OF_IT}|(?:完成|提供)(?:了)?[^。，]{0,30}(?:任务|保障))`,
    `(?:^|[。\\n]) *20\\d\\d年是[^。]{4,120}年。(?:(?!要坚持|要以|将坚持|确保)[^。]){0,90}(?:坚持|认真|深入|全面|以)(?:(?!确保)[^。]){20,600}${CAME_OF_IT}`,
    "(?:完成|达成)(?:了)?20\\d\\d年(?:度)?法治政府建设[^。，]{0,8}任务",
  ].join("|"),
  "u",
);

/** 现将考核优秀等次单位通报如下: who came out well, not what was done. */
const RANKING = /现将[^。]{0,60}(?:考核|评查|考评)[^。]{0,30}(?:结果|单位|等次|情况)[^。]{0,10}(?:通报|公布)如下/u;

const RIGHT_TITLE =
  /(?:法治政府|法制政府|依法行政|法治建设|依法治[省市县区镇]).{0,50}(?:报告|总结|情况|汇报|自查|年报|白皮书)(?:的?公示|的?公告)?(?:（[^）]*）)?$|(?:法治政府|依法行政|法治建设).{0,20}(?:情况|总结)(?:及|和|与|暨)(?:20\d\d年|下一?步|下一?年度?|今后).{0,12}$|(?:报告|总结|汇报).{0,12}(?:法治政府|依法行政).{0,12}(?:情况|工作)?$|关于.{0,40}(?:法治政府|依法行政|法治建设).{0,20}(?:情况|工作).{0,6}(?:报告|汇报|总结)(?!的?(?:通知|函|公告|通告|意见|解读|说明|审议|调研|评议))/u;

/** 关于印发……情况报告的通知: the report follows under the cover of a notice. */
const UNDER_COVER =
  /关于(?:印发|公布|转发|公开|报送|上报|呈报).{0,50}(?:法治政府|依法行政|法治建设).{0,20}(?:报告|总结|白皮书)[》〉]?的(?:通知|公告|通告|函)$/u;

/** 听取和审议……情况报告, 【图解】……: pages about a report. */
const ABOUT_ONE =
  /解读|问答|读懂|图解|图说|速览|答记者|听取|审议(?!稿)|评议会|发布会|汇报会|会议?(?:研究|讨论|审定|通过)|(?<!关于|权威)发布(?=[^：:]{0,20}(?:法治|白皮书))|出炉|征求意见|研究(?:——|—|$|[（：])|[浅探]析|浅谈/u;

/** Accounts of less or more than a year, which would stand in the place of the year's report. */
const OTHER_TERMS: readonly (readonly [RegExp, string])[] = [
  [
    /[上下]半年|半年度?(?:工作)?(?:总结|报告|情况)|第?[一二三四1-4]季度/u,
    "这是半年或季度的总结，不是年度报告 (tells half a year or a quarter)",
  ],
  [/20\d\d年?[-—–~至到]+20\d\d年|[三五]年来|“?十[二三四]五”?(?:时期|期间)/u, "这是多年的总结，不是年度报告 (tells several years)"],
];

/** Other reports of the same day: 2023年政府信息公开工作年度报告. */
const ANOTHER = /20\d\d年?.{0,12}(?:信息公开|政务公开|预算|决算|绩效|国民经济|统计).{0,20}(?:报告|年报|公报)$/u;

/** 根据《中华人民共和国政府信息公开条例》……的要求编制: the yearly report on open information, its title lost. */
const UNDER_THE_RULES = /根据《(?:中华人民共和国)?政府信息公开条例》[^。]{0,160}(?:编制|制作|现发布|现将|现向)/u;

/** 关于……国民经济和社会发展计划执行情况……的报告 further down a page's head. */
const OTHER_SUBJECT =
  /20\d\d年.{0,12}(?:国民经济和社会发展计划|预算执行|信息公开|政务公开).{0,30}(?:报告|年报)$|^20\d\d年[^法]{0,24}政府工作报告$/u;

/** A yearly report on something else whose own title is lost: by its rules, its subject, or a title further up, which is a mere link where the text tells of 法治 itself. */
const isAnotherReport = ({ folded, masthead }: ParsedReport, body: string): boolean =>
  UNDER_THE_RULES.test(body.slice(0, 300)) ||
  count(body, /政务公开|信息公开/gu) > Math.max(3, 2 * count(body, /法治政府|依法行政|法治建设/gu)) ||
  (masthead.titles.length === 0 &&
    !REPORTS_ON_LAW.test(body.slice(0, 1500)) &&
    folded
      .slice(0, masthead.body.start)
      .split("\n")
      .some((line) => OTHER_SUBJECT.test(line.replace(/ /gu, ""))));

const REPORTS_ON_LAW = /(?:现将|现就)[^。]{0,60}(?:法治|依法行政)[^。]{0,40}如下/u;

const WRONG_TITLES: readonly (readonly [RegExp, string])[] = [
  [/^[^法治]*政府工作报告/u, "这是政府工作报告，不是法治政府建设年度报告 (a government work report)"],
  [
    /(?:督[察查导]|考核|检查|评查|测评|评估|述法).{0,10}(?:情况|结果).{0,4}(?:通报|通告|公示)$/u,
    "这是督察、考核的通报 (a circular on an inspection)",
  ],
  [/听取|审议(?!稿)|评议会|发布会|汇报会/u, "这是新闻报道 (a news item)"],
  [ANOTHER, "这是另一种年度报告 (a yearly report on something else)"],
  [/征求意见/u, "这是征求意见稿 (a draft that invites comments)"],
  [/研究(?:——|—|$|[（：])|[浅探]析|浅谈|思考$/u, "这是论文 (a paper)"],
  [/讲话|致辞|题库|试题/u, "这是讲话或试题 (a speech or an examination)"],
  [/述[职法廉](?:述[职法廉])*(?:工作)?报告/u, "这是个人述职述法报告，不是政府的年度报告 (one person's account of duties)"],
  [/会议?(?:研究|讨论|审定|通过)|(?<!关于|权威)发布(?=[^：:]{0,20}(?:法治|白皮书))|出炉/u, "这是新闻报道 (a news item)"],
  [/解读|问答|读懂|图解|图说|速览|答记者/u, "这是解读页面，不是报告本身 (an interpretation page)"],
  [/关于(?:印发|做好|开展|报送|组织|认真|进一步|转发|公布|召开|征求).*(?:通知|函|公告)$|通知$/u, "这是通知 (a notice)"],
  [
    /(?:工作要点|方案|规划|计划|纲要|办法|意见|清单|目录|考核|标准|规定|条例)(?:（[^）]*）)?$/u,
    "这是文件或方案，不是年度报告 (a policy document or a plan)",
  ],
  [/召开|举行|举办|开展.*(?:活动|培训)|会议$|座谈|调研组?|来我|赴/u, "这是新闻报道 (a news item)"],
];

/** The line that would be the title: none further down, be it short, and no heading of a chapter. */
function firstShortLine({ folded, masthead }: ParsedReport): string {
  const limit = Math.max(masthead.body.start, 120);
  let start = 0;
  const line = folded
    .split("\n")
    .filter((one) => (start += one.length + 1) - one.length - 1 < limit)
    .find(
      (one) =>
        one.trim().length >= 6 &&
        one.trim().length <= 60 &&
        !/。|如下|^ *(?:[一二三四五六七八九十]{1,3}、|[（(]|\d{1,2}[.、])|^ *20\d\d年[，,]|[：:] *$|[>›»]|(?:位置|首页)[：:]|^ *(?:时间|来源|发布|日期)/u.test(
          one,
        ),
    );
  return line?.replace(/ /gu, "") ?? "";
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Lines that are titles of reports, one below the other, and hardly a sentence. */
const isList = (folded: string): boolean => {
  const lines = folded.split("\n", 60).filter((line) => line.trim() !== "");
  const listed = lines.filter((line) => line.length < 80 && /(?:法治政府|依法行政|法治建设).{0,20}(?:报告|总结)[^。]{0,24}$/u.test(line));
  return listed.length >= 3 && listed.length >= lines.length * 0.4 && !lines.some((line) => /，[^。]*。/u.test(line));
};

/** XX局2023年……（范文）: the title is blank, and so is a date or a figure. */
const isTemplateTitle = (title: string, body: string): boolean =>
  /范文|模板|样本/u.test(title) ||
  (/(?:[×ⅹ✕]{1,4}|[Xx]{1,4}|\*{1,3}|_{2,}|某)(?:省|市|县|区|旗|镇|乡|街道|局|厅|委)/u.test(title) &&
    /[×ⅹ✕Xx]{1,4}(?:年|月|局|县|件|次)|\*(?:年|县|件)|…{1,2}件/u.test(body));

/** 深圳新闻网2026年1月23日讯（记者 ……）, （记者 ……）3月20日上午. */
const DATELINE = /讯 ?（[^）]{0,8}(?:记者|通讯员)[^）]{2,40}）|^（(?:全媒体|本报)?记者[^）]{2,16}）/u;

/** 本报讯, 会议指出, 据介绍: how the press speaks of a meeting; a report says 现将……如下 or nothing of the kind. */
const isNews = (body: string): boolean =>
  (DATELINE.test(body.slice(0, 300)) && !REPORTS.test(body.slice(0, 1000))) ||
  (count(
    body.slice(0, 1000),
    /本报讯|[（(]?(?:通讯员|记者)[ \u4e00-\u9fff]{2,4}[）)]|\d日[上下]午，[^。]{2,60}(?:举行|召开|揭牌)|会议(?:指出|强调|要求|认为|听取)|据(?:介绍|悉|了解)/gu,
  ) >= 2 &&
    !REPORTS.test(body.slice(0, 1000)));

const isTemplate = (body: string): boolean =>
  count(
    body,
    /[×ⅹ✕]{1,4}(?=[年月日省市县区镇乡局件次人名万])|(?<![A-Za-z])[Xx]{1,4}(?=[年月日省市县区镇乡局件次人名万个])|_{3,}|某某|〇〇〇|(?<![\d*])\*+(?=[年市县区镇局件次人名场份])/gu,
  ) >= 4;

/** 责任单位：…, 各乡镇要…: what is ordered, not what was done. */
const orders = (body: string): boolean =>
  count(body, /(?:责任|牵头|配合)(?:单位|部门)[：:]|完成时限|请(?:认真)?(?:贯彻|遵照)执行|各(?:乡镇|部门|单位)要/gu) >= 4 &&
  !/现将.{0,40}(?:情况|总结).{0,20}(?:报告|汇报|如下)/u.test(body.slice(0, 800));
