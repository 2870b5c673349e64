import type { Masthead } from "../model/report.js";
import type { Span } from "../model/text.js";
import { datesOf, SITE_CLOCK } from "./dates.js";
import { lines, type Line } from "./lines.js";

/** What stands around the body of a report (title, 发文机关, 主送, 落款, dates), and where the body is between page navigation above and below. */
export function masthead(folded: string): Masthead {
  const all = lines(folded);
  const first = firstBodyLine(all);
  const last = lastBodyLine(all, first);
  const head = all.slice(0, first);
  const tail = all.slice(last + 1);
  const body = { start: all[first]?.start ?? 0, end: all[last]?.end ?? folded.length };
  const addressee = head.findLast(({ text }) => /：$/u.test(text) && ORGAN.test(text.replace(/：$/u, ""))) ?? null;
  const signature = tail.slice(0, 8);
  const title = head.findIndex(({ text }) => TITLE.test(text));
  return {
    titles: titles(head, addressee),
    issuers: [
      ...metadataIssuers(head),
      ...head.filter((line) => line !== addressee && isOrganLine(line)).map(withoutDate),
      ...signature.filter(isOrganLine).map(withoutDate),
    ],
    site: siteOf(head),
    addressee,
    dates: [
      ...head.flatMap((line, i) => datesOf(line, false, title >= 0 && i > title)),
      ...coverDates(all.slice(first, Math.min(first + COVER, last + 1))),
      ...tail.flatMap((line, i) => datesOf(line, i < 8)),
    ],
    body,
  };
}

/** Lines that the letter before a report takes at most. */
const COVER = 12;

/** 浙江省卫生健康委员会 and, below it, 2024年3月8日: a letter signed before the report begins. */
const coverDates = (top: readonly Line[]): Masthead["dates"] =>
  top.flatMap((line, i) => {
    const above = top[i - 1];
    return above !== undefined && line.text.length <= 16 && isOrganLine(above) ? datesOf(line, true) : [];
  });

const TITLE =
  /(?:法治政府|法制政府|依法行政|法治建设|法治部门|依法治[省市县区镇]).{0,40}(?:报告|总结|情况|汇报|自查|年报|白皮书)|(?:报告|总结|汇报).{0,12}(?:法治政府|依法行政)/u;
const ORGAN =
  /(?:人民政府|管理委员会|管委会|街道办事处|办事处|委员会|(?:[区市县省党]|健康|卫健|改革|建设|教|农|农村|信息化|城乡|住建|交通|国资|民宗|编|纪|政法)委|党工委|党组|办公室|办公厅|局|厅|院|[总支大]队|馆|中心|政府|街道|部|社|分局|师|兵团)$/u;
const TAIL_MARK =
  /^(?:上一[篇条页]|下一[篇条页]|推荐阅读|友情链接|相关(?:链接|文章|新闻|信息|附件|阅读|稿件)|版权所有|主办(?:单位)?[：]|承办(?:单位|部门)?[：]|【?打印|〔?打印|〔?关闭|关闭(?:窗口|本页)?$|分享(?:到)?|扫一扫|责任编辑|责编|编辑[：]|返回(?:顶部|首页|列表)|网站(?:地图|声明)|联系我们|ICP|[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新]ICP|网站标识码|您(?:是|可能)|浏览次数|附件[：\d]|来源[：]|抄送[：]|主题词|收藏|【?我要纠错|字体[：]|文章来源|政府网站|无障碍|手机版|微信|中国政府网)/u;

/** 微信公众号发布政务信息4200条。 is no page's end. */
const TELLS = /^(?:微信|政府网站|手机版|无障碍|收藏|分享).*[。；]$/u;

/** The body begins with the first line of running text or the first chapter heading, or with a short sentence between the title and that. */
function firstBodyLine(all: readonly Line[]): number {
  const chapter = all.findIndex(({ text }) => /^(?:一、|（一）)/u.test(text));
  const running = all.findIndex(({ text }, i) => isRunning(text) && !isNavigation(all, i));
  const candidates = [chapter, running].filter((i) => i >= 0);
  if (candidates.length === 0) return 0;
  const first = Math.min(...candidates);
  const title = all.slice(0, first).findLastIndex(({ text }) => TITLE.test(text) && !/[。；]$/u.test(text));
  const told = all.findIndex(({ text }, i) => i > title && i < first && isTold(text));
  return title >= 0 && told >= 0 ? told : first;
}

/** 制定《基层治理工作指引》，推进法治建设。 Not 内容概述：…。, nor what a site says below a title. */
const isTold = (text: string): boolean => /^[^：]{10,}。$/u.test(text) && !TAIL_MARK.test(text);

const isRunning = (text: string): boolean =>
  (text.length >= 50 && /[。，]/u.test(text) && (text.match(/[，。；]/gu)?.length ?? 0) >= 2) ||
  (text.length >= 24 && /，.*。$/u.test(text)) ||
  /^20\d\d年(?:度)?(?:以来)?，.*。$/u.test(text) ||
  /(?:情况|工作|现将.{2,80}).{0,8}(?:报告|汇报|总结|公布|通报)如下[：。]?$/u.test(text);

/** A long line of links has many spaces and hardly a full stop. */
function isNavigation(all: readonly Line[], i: number): boolean {
  const text = all[i]?.text ?? "";
  const spaces = text.match(/ /gu)?.length ?? 0;
  return !text.includes("。") && (spaces > text.length / 8 || /索引号|发布机构|无障碍/u.test(text));
}

function lastBodyLine(all: readonly Line[], first: number): number {
  let last = all.length - 1;
  const lastLong = all.findLastIndex(({ text }) => text.length > 80 && isSentence(text));
  const cut = all.findIndex(({ text }, i) => i > first && i > lastLong && TAIL_MARK.test(text) && !TELLS.test(text));
  if (cut > first) last = cut - 1;
  while (last > first && !isSentence(all[last]?.text ?? "")) last -= 1;
  return Math.max(first, last);
}

const isSentence = (text: string): boolean =>
  /[。！；]”?$/u.test(text) ||
  (text.length >= 60 && /[，。]/u.test(text)) ||
  /^（[一二三四五六七八九十]{1,3}）[\u4e00-\u9fff]{5}/u.test(text);

/** Title lines, best first; a title broken over lines is joined by their common span. */
function titles(head: readonly Line[], addressee: Line | null): Masthead["titles"] {
  const found: (Span & { text: string; score: number })[] = [];
  head.forEach((line, i) => {
    if (line === addressee || /：$/u.test(line.text) || line.text.length > 90) return;
    for (const depth of [1, 2, 3, 4]) {
      const part = head.slice(Math.max(0, i - depth + 1), i + 1);
      if (part.some(({ text }, k) => k > 0 && !text.startsWith("的") && isWhole(part.slice(0, k)))) break;
      if (part.length < depth || part.some(({ text }) => text.length > 60 || /[。；]$/u.test(text) || isMetadata(text))) continue;
      const text = part.map((one) => one.text.replace(/^(?:名称|标题|信息名称|索引|文章标题)[：] ?/u, "")).join("");
      if (!TITLE.test(text.replace(/ /gu, "")) || text.length > 110) continue;
      const above = head[i - depth];
      const start = above !== undefined && namesNobody(text) && isReporter(above.text) ? above : part[0];
      const complete = TITLE.test(line.text.replace(/ /gu, "")) ? 0 : 1;
      found.push({
        start: start?.start ?? line.start,
        end: line.end,
        text: start === part[0] ? text : `${above?.text ?? ""}${text}`,
        score: i * 2 + complete - depth * 0.5 + (/(?:报告|总结|汇报|情况|年报)(?:（[^）]*）)?$/u.test(text) ? 3 : 0),
      });
      break;
    }
  });
  return [
    ...found.sort((a, b) => b.score - a.score || a.start - b.start).map(({ start, end, text }) => ({ start, end, text })),
    ...tabled(head),
  ];
}

/** …年度报告: what a site says on the next line (为您阅读) is no part of it. */
const isWhole = (part: readonly Line[]): boolean => {
  const text = part.map((one) => one.text.replace(/ /gu, "")).join("");
  return TITLE.test(text) && /(?:报告|总结|汇报|年报)$/u.test(text);
};

/** 标题：济南市生态环境局2024年度法治政府建设报告, in a site's table above the text. */
function tabled(head: readonly Line[]): (Span & { text: string })[] {
  return head.flatMap(({ start, text }) => {
    const [whole, title = ""] = /^(?:[•·■◆▪*-] ?)?(?:标 {0,4}题|名 {0,4}称|信息名称|文件名称)[：] ?(.{8,90})$/u.exec(text) ?? [];
    const from = start + (whole ?? "").length - title.length;
    return TITLE.test(title.replace(/ /gu, "")) ? [{ start: from, end: from + title.length, text: title }] : [];
  });
}

/** 关于2021年度…的报告, 法治政府建设情况报告: whose it is stands on the line above. */
const namesNobody = (title: string): boolean =>
  /^(?:关于(?=20|二|法治|推进|年度)|20\d\d|二[〇零]|法治政府|依法行政|年度)/u.test(title.replace(/ /gu, ""));

const isReporter = (line: string): boolean => {
  const bare = line.replace(/ /gu, "");
  return (
    bare.length <= 30 &&
    /(?:人民政府|委员会|管委会|局|厅|办公室|办事处|[省市县区旗州盟镇乡]|街道|年度?)$/u.test(bare) &&
    !/[，。：；>]|位置|首页|公开|查询|目录/u.test(bare)
  );
};

const isMetadata = (text: string): boolean =>
  /^(?:[•·■◆▪*-] ?|索引号|网站：|发布|发文|信息来源|来源|主题|成文|文号|有效|生成|公开|当前位置|您(?:的|所在)|首页|字体|浏览|日期|时间|分类)/u.test(
    text,
  ) || />/u.test(text);

function metadataIssuers(head: readonly Line[]): (Span & { text: string })[] {
  return head.flatMap((line) => {
    const match =
      /(?:发布机构|发文机关|发文机构|发布单位|信息来源|发布部门|公开主体|制发机关|来源|发文单位|责任部门|供稿|作者|发布者|单位)(?:[：:] ?| ?\| ?(?=[^|]*\|))([\u4e00-\u9fff、 ]{3,40}?)(?= {2,}|$| ?(?:\||浏览|点击|阅读|字[体号]|发布|发文|发稿|时间|日期|编辑|访问|20\d\d|[【〔[]))/u.exec(
        line.text,
      );
    const text = match?.[1]?.trim() ?? "";
    if (match === null || !ORGAN.test(text)) return [];
    const start = line.start + line.text.indexOf(text, match.index);
    return [{ start, end: start + text.length, text }];
  });
}

/** 网站：岳西县人民政府, which the reader of web pages puts above a text that names no issuer; 2026-01-20 17:01 | 武汉市水务局, a site's clock. */
function siteOf(head: readonly Line[]): (Span & { text: string }) | null {
  for (const { text, start, end } of head) {
    const lead = /^网站：(?=.)/u.exec(text)?.[0] ?? SITE_CLOCK.exec(text)?.[1];
    if (lead !== undefined) return { start: start + lead.length, end, text: text.slice(lead.length) };
  }
  return null;
}

const isOrganLine = (line: Line): boolean => {
  const { text } = withoutDate(line);
  return (
    text.length >= 3 &&
    text.length <= 50 &&
    !/^(?:法治政府|数字政府|政府|政府部门|市政府|县政府|区政府|社会团体)$/u.test(text) &&
    !/[，。：；》]/u.test(text) &&
    !/^关于|^网站|报告$/u.test(text) &&
    ORGAN.test(text)
  );
};

function withoutDate(line: Line): Line {
  const text = line.text.replace(/ *(?:20\d\d|二[〇零][〇零一二].)[年/.-].{1,6}[月/.-].{1,4}(?:日.*)?$/u, "").trim();
  return { start: line.start, end: line.start + text.length, text };
}
