import type { FigureMention } from "../model/mention.js";
import type { ParsedReport } from "../model/report.js";

/** The year a report is about and how it was known; null where the text gives none. */
export interface ToldYear {
  readonly year: number;
  /** Null where the title prints it. */
  readonly inferred: "text" | "documents" | "published" | null;
}

const YEAR = /(20[0-3]\d) ?年?(?:度)?/gu;

/** Year reported on: title, opening words (2023年，我市…), what the text tells most, names of this year's own documents, day of publication. */
export function reportYear(parsed: ParsedReport): ToldYear | null {
  const title = parsed.masthead.titles.map(({ text }) => titleYear(text)).find((year) => year !== null) ?? null;
  if (title !== null) return { year: title, inferred: null };
  const opening = openingYear(parsed);
  if (opening !== null) return { year: opening, inferred: "text" };
  const frequent = mostTold(parsed);
  if (frequent !== null) return { year: frequent, inferred: "text" };
  const published = publishedOn(parsed);
  if (published === null) return null;
  const [year = "", month = ""] = published.split("-");
  return { year: Number(month) <= 7 ? Number(year) - 1 : Number(year), inferred: "published" };
}

/** 二〇二三年, 2023年度; of two the one that is reported, not the one that is planned. */
function titleYear(title: string): number | null {
  const arabic = chineseDigits(title.replace(/ /gu, "")).replace(/[（(〔][^）)〕]*20\d\d-20\d\d[^）)〕]*[）)〕]/gu, "");
  const years = [...arabic.matchAll(YEAR)].map((match) => Number(match[1]));
  return years.length === 0 ? null : Math.min(...years);
}

const chineseDigits = (text: string): string =>
  text.replace(/二[〇零][〇零一二三][〇零一二三四五六七八九](?=年)/gu, (year) =>
    [...year]
      .map((char) => "〇零一二三四五六七八九".indexOf(char))
      .map((i) => (i < 2 ? 0 : i - 1))
      .join(""),
  );

function openingYear({ folded, masthead }: ParsedReport): number | null {
  const opening = chineseDigits(withoutTitles(folded.slice(masthead.body.start, masthead.body.start + 700)));
  const report = /(?:现|现就|现将|将)[^。]{0,40}?(20[0-3]\d)年(?:度)?[^。]{0,60}(?:报告|汇报|总结|公布|公开|通报|说明|如下)/u.exec(opening);
  if (report !== null) return Number(report[1]);
  const subject =
    /(?:^|[。\n ])[ ]*(20[0-3]\d)年(?:度)?(?:以来)?[，,]?(?=[^。]{0,30}(?:我|在|[省市县区旗镇乡局委]|认真|深入|坚持|全面|以|按照|紧|围绕|是))/u.exec(
      opening,
    );
  return subject === null ? null : Number(subject[1]);
}

/** The year told most in what was done, outside titles; the later of two that are told alike. */
function mostTold({ folded, sentences }: ParsedReport): number | null {
  const counts = new Map<number, number>();
  const titled = new Map<number, number>();
  for (const { start, end, role } of sentences) {
    if (role === "plan") continue;
    const text = folded.slice(start, end);
    for (const match of withoutTitles(text).matchAll(/(?<![-至到])(20[0-3]\d)年(?!前|末以前|以前)/gu))
      add(counts, Number(match[1]), /法治政府|依法行政|年度|全年|今年/u.test(text) ? 2 : 1);
    for (const match of text.matchAll(/《[^》]{0,30}(?<!-)(20[0-3]\d)年(?:度)?[^》]{0,40}(?:要点|计划|安排|方案|清单|总结)》/gu))
      add(titled, Number(match[1]), 2);
  }
  for (const [year, weight] of titled) if (counts.has(year) || counts.size === 0) add(counts, year, weight);
  const best = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0];
  return best?.[0] ?? null;
}

const add = (counts: Map<number, number>, year: number, weight: number): unknown => counts.set(year, (counts.get(year) ?? 0) + weight);
const withoutTitles = (text: string): string => text.replace(/《[^《》]*》/gu, "");

/** Day of publication as printed: beside 发布日期 or above the text, else the signature's; a page's clock is neither. Null where none is printed. */
export function publishedOn({ masthead, source }: ParsedReport): string | null {
  const { dates } = masthead;
  return (
    dates.find(({ label }) => label === "published")?.date ??
    dates.findLast(({ label }) => label === "signed")?.date ??
    source.metadata.publishedOn ??
    null
  );
}

/** The year that a figure is about: the one it is told of where that may be, else the report's, or for what is announced the next. */
export function yearOf({ year, role }: FigureMention, reported: number): number {
  const told = year === -1 ? reported - 1 : year;
  if (role === "plan") return told !== null && told > reported && told <= reported + LONGEST_PLAN ? told : reported + 1;
  return told !== null && told <= reported + 1 && told >= reported - LONGEST_MEMORY ? told : reported;
}

/** Years ahead that a report plans for, and years back that it compares with. */
const LONGEST_PLAN = 5;
const LONGEST_MEMORY = 10;
