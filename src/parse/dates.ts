import type { Masthead } from "../model/report.js";
import { chineseNumber } from "../zh/numeral.js";
import { matches } from "../zh/matches.js";
import type { Line } from "./lines.js";

type Dated = Masthead["dates"][number];

const ARABIC = /(20\d\d|19\d\d) ?[年\-/.] ?(\d{1,2}) ?[月\-/.] ?(\d{1,2})(?!\d)(?: ?[日号])?/gu;
const CHINESE =
  /(二 ?[〇零] ?[〇零一二] ?[〇零一二三四五六七八九]) ?年 ?(十? ?[一二三四五六七八九十]) ?月 ?([一二三]? ?十? ?[一二三四五六七八九十]) ?日/gu;
const PUBLISHED =
  /(?:发布|发文|公开|公布|印发|发表|更新|刊登|上网|发稿|制发|添加)(?:时间|日期)?|^(?:日期|时间)|[^当前现在]时间|[^当前]日期/u;

/** 成文日期: the day on which it was signed, which counts where no day of publication is printed. */
const WRITTEN = /(?:成文|生成|撰写|录入|创建)(?:时间|日期)?[^\d]*$/u;
const VISITED = /(?:打印|访问|查询|下载|浏览)(?:时间|日期)[^\d]*$/u;
const CLOCK = /今天|今日|星期|农历|当前时间|现在时间|阴历|周[一二三四五六日]/u;

/** 2026-01-20 17:01 | 武汉市水务局: a site's clock beside its name, which the second part is. */
export const SITE_CLOCK = /^(20\d\d-\d\d?-\d\d? +\d\d?:\d\d *[|｜] *)[\u4e00-\u9fff]{2,18}(?:局|厅|政府|委员会|管委会|办公室)$/u;

/** What stands beside a date in the line under a title: 2024-01-28 来源：县司法局 浏览：8次. */
const BESIDE = /来源|作者|编辑|浏览|阅读|点击|访问|字[体号]/u;

/** …情况报告 2025-02-28: a site's list prints the day behind the title. */
const BEHIND_TITLE = /(?:报告|总结|汇报|情况|年报)[）》]? +[【〔（[]?$/u;
const BARE_TIME = /^[】〕）\]]?(?: +\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$/u;

/** Further on a line is running text, whose dates are not the report's. */
const LONGEST_LINE = 400;

/** Dates of a line with what they stand for: beside 发布日期 published, beside 成文日期 or alone on a line near the end signed, or with who signs below the title (省政府办公厅 2022-03-15), in a page's clock neither. */
export function datesOf(line: Line, atEnd: boolean, underTitle = false): Dated[] {
  const found: Dated[] = [];
  const text = line.text.slice(0, LONGEST_LINE);
  for (const match of [...matches(text, ARABIC), ...matches(text, CHINESE)]) {
    const date = isoDate(match[1] ?? "", match[2] ?? "", match[3] ?? "");
    if (date === null) continue;
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const start = line.start + match.index;
    found.push({ start, end: start + match[0].length, date, label: label(text, before, match[0], atEnd, underTitle) });
  }
  return found;
}

function label(line: string, before: string, date: string, atEnd: boolean, underTitle: boolean): Dated["label"] {
  if (WRITTEN.test(before)) return "signed";
  if (PUBLISHED.test(before) && !VISITED.test(before)) return "published";
  if (VISITED.test(before)) return "clock";
  if (CLOCK.test(line) || SITE_CLOCK.test(line)) return "clock";
  if (!atEnd && new RegExp(`^${date.replace(/[.]/gu, "[.]")} ?\\d{1,2}[:：]\\d{2}`, "u").test(line)) return "published";
  if (!atEnd && line.length <= 90 && BESIDE.test(line) && !/[：:] ?[【〔（[]?$/u.test(before)) return "published";
  if (!atEnd && BEHIND_TITLE.test(before) && BARE_TIME.test(line.slice(line.indexOf(date) + date.length))) return "published";
  const rest = line
    .replace(date, "")
    .replace(/^ *[•·●■◆▪*-] ?/u, "")
    .replace(/[（）〔〕 \d:：]/gu, "");
  if (rest === "" || /^(?:此件公开发布|日)$/u.test(rest)) return atEnd ? "signed" : "published";
  return (atEnd || underTitle) && rest.length <= 40 && /(?:政府|委员会|委|局|厅|办公室|街道办事处|管委会|院|中心|部)$/u.test(rest)
    ? "signed"
    : "other";
}

function isoDate(year: string, month: string, day: string): string | null {
  const number = (text: string): number | null => (/^\d+$/u.test(text) ? Number(text) : chineseNumber(text.replace(/ /gu, "")));
  const [y, m, d] = [number(year), number(month), number(day)];
  if (y === null || m === null || d === null || m < 1 || m > 12 || d < 1 || d > 31) return null;
  return `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}
