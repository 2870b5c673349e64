import type { ParsedReport } from "../model/report.js";

/** Why a text is no yearly rule-of-law report (法治政府建设年度报告), as a sentence; null where it is one. */
export function notAReport(parsed: ParsedReport): string | null {
  const { folded, masthead, sentences } = parsed;
  const title = masthead.titles[0]?.text.replace(/ /gu, "") ?? firstShortLine(parsed);
  const body = folded.slice(masthead.body.start, masthead.body.end);
  const titled = RIGHT_TITLE.test(title) && !ABOUT_ONE.test(title);
  if (body.length < (titled ? 60 : 150) || sentences.length < 2) return "正文太短 (the text is too short)";
  if (isTemplate(body)) return "这是留有空白的范文或模板 (a template with blanks)";
  const wrong = WRONG_TITLES.find(([pattern]) => pattern.test(title));
  if (wrong !== undefined && !titled && !(UNDER_COVER.test(title) && REPORTS.test(body))) return wrong[1];
  const subject = count(body, /法治政府|依法行政|法治建设|依法治[国省市县区镇]|行政执法|法治化/gu);
  const done = sentences.filter(({ role }) => role === "achievement" || role === "preamble").length;
  if (titled && (subject >= 1 || done >= 3)) return null;
  if (subject < 3) return "正文几乎没有谈到法治政府建设 (hardly speaks of rule-of-law government)";
  if (orders(body)) return "这是布置工作的通知或方案，不是年度报告 (a notice or plan that gives orders)";
  const tells =
    /(?:现将|现就|情况|总结|工作).{0,40}(?:报告|汇报|总结|公布|通报|说明)?如下|(?:20\d\d年(?:度)?|今年以来|一年来|全年)[，,][^。]{0,40}(?:我[省市县区旗镇乡局]|[省市县区旗镇乡局])/u.test(
      body.slice(0, 900),
    );
  return tells && done >= 3
    ? null
    : "没有年度报告的标题，也没有“现将……情况报告如下”一类的开头 (neither the title nor the opening of a yearly report)";
}

const REPORTS = /(?:现将|现就)[^。]{0,40}(?:情况|工作)[^。]{0,20}(?:报告|汇报|总结|公布|通报)?如下/u;

const RIGHT_TITLE =
  /(?:法治政府|法制政府|依法行政|法治建设|依法治[省市县区镇]).{0,50}(?:报告|总结|情况|汇报|自查|年报|白皮书)(?:的?公示|的?公告)?(?:（[^）]*）)?$|(?:法治政府|依法行政|法治建设).{0,20}(?:情况|总结)(?:及|和|与|暨)(?:20\d\d年|下一?步|下一?年度?|今后).{0,12}$|(?:报告|总结|汇报).{0,12}(?:法治政府|依法行政).{0,12}(?:情况|工作)?$|关于.{0,40}(?:法治政府|依法行政|法治建设).{0,20}(?:情况|工作).{0,6}(?:报告|汇报|总结)(?!的?(?:通知|函|公告|通告|意见|解读|说明|审议|调研|评议))/u;

/** 关于印发……情况报告的通知: the report follows under the cover of a notice. */
const UNDER_COVER =
  /关于(?:印发|公布|转发|公开).{0,50}(?:法治政府|依法行政|法治建设).{0,20}(?:报告|总结|白皮书)[》〉]?的(?:通知|公告|通告)$/u;

/** 听取和审议……情况报告, 【图解】……: pages about a report. */
const ABOUT_ONE = /解读|问答|读懂|图解|图说|速览|答记者|听取|审议(?!稿)|评议会|发布会|汇报会/u;

const WRONG_TITLES: readonly (readonly [RegExp, string])[] = [
  [/^[^法治]*政府工作报告/u, "这是政府工作报告，不是法治政府建设年度报告 (a government work report)"],
  [
    /(?:督[察查导]|考核|检查|评查|测评|评估|述法).{0,10}(?:情况|结果).{0,4}(?:通报|通告|公示)$/u,
    "这是督察、考核的通报 (a circular on an inspection)",
  ],
  [/听取|审议(?!稿)|评议会|发布会|汇报会/u, "这是新闻报道 (a news item)"],
  [/解读|问答|读懂|图解|图说|速览|答记者/u, "这是解读页面，不是报告本身 (an interpretation page)"],
  [/关于(?:印发|做好|开展|报送|组织|认真|进一步|转发|公布|召开|征求).*(?:通知|函|公告)$|通知$/u, "这是通知 (a notice)"],
  [
    /(?:工作要点|实施方案|工作方案|规划|计划|纲要|办法|意见|清单|目录|考核|标准|规定|条例)(?:（[^）]*）)?$/u,
    "这是文件或方案，不是年度报告 (a policy document or a plan)",
  ],
  [/召开|举行|举办|开展.*(?:活动|培训)|会议$|座谈|调研组?|来我|赴/u, "这是新闻报道 (a news item)"],
];

function firstShortLine({ folded }: ParsedReport): string {
  const line = folded.split("\n").find((one) => one.trim().length >= 6 && one.trim().length <= 60 && !/[。]/u.test(one));
  return line?.replace(/ /gu, "") ?? "";
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const isTemplate = (body: string): boolean =>
  count(
    body,
    /[×ⅹ✕]{1,4}(?=[年月日省市县区镇乡局件次人名万])|(?<![A-Za-z])[Xx]{1,4}(?=[年月日省市县区镇乡局件次人名万个])|_{3,}|某某|〇〇〇|(?<![\d*])\*+(?=[年市县区镇局件次人名场份])/gu,
  ) >= 4;

/** 责任单位：…, 各乡镇要…: what is ordered, not what was done. */
const orders = (body: string): boolean =>
  count(body, /(?:责任|牵头|配合)(?:单位|部门)[：:]|完成时限|请(?:认真)?(?:贯彻|遵照)执行|各(?:乡镇|部门|单位)要/gu) >= 4 &&
  !/现将.{0,40}(?:情况|总结).{0,20}(?:报告|汇报|如下)/u.test(body.slice(0, 800));
