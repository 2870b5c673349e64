import { matches } from "../../zh/matches.js";
import { WINDOW } from "./window.js";

/** The year before the report's (去年同期). */
const LAST_YEAR = -1;

/**
 * The year that a figure of a sentence is told to be of where another than the report's is said: 2021年受理70件, 较2021年的70件, 去年同期210件.
 * Four digits, or -1 for the year before the report's; null where nothing is said, and where the words tell a change (较2021年增长｜8%),
 * a beginning (2021年以来) or a stretch of years. Asked for the figures of a sentence in their order.
 */
export function toldYears(sentence: string): (at: number) => number | null {
  const all = sentence.includes("年") ? matches(sentence, TOLD) : [];
  if (all.length === 0) return () => null;
  let next = 0;
  return (at) => {
    while (next < all.length && endOf(all[next] as RegExpExecArray) <= at) next += 1;
    const last = all[next - 1];
    if (last === undefined || at - endOf(last) > WINDOW) return null;
    return yearOf(last, sentence.slice(Math.max(0, last.index - NEAR), last.index), sentence.slice(endOf(last), at));
  };
}

const endOf = ({ index, 0: words }: RegExpExecArray): number => index + words.length;

/** Characters before a year that say what it is told for. */
const NEAR = 40;

function yearOf([words, year]: RegExpExecArray, before: string, behind: string): number | null {
  if (year === undefined) {
    const opens = (before === "" || /[，。；：（]$/u.test(before)) && !/[，；]/u.test(behind) && !CARRIED_OVER.test(behind);
    return FORMER.test(words) && (opens || LEVEL.test(behind)) ? LAST_YEAR : null;
  }
  if (COMPARED.test(before)) return LEVEL.test(behind) ? Number(year) : null;
  return LISTED.test(before.slice(-8)) || behind.startsWith("的") || SEVERAL.test(before + words + behind) ? null : Number(year);
}

/** A year where it tells when: at the beginning of a clause, behind a word that compares, or at whose end something stood. */
const TOLD =
  /(?:(?<=^|[，。；：、（]|其中|截[至止]|[较比与]|同比|相比)(20[0-3]\d)年(?:度|全年|年底|底|年末|末|同期)?(?![以起至前后来—－~-]|度?(?:工作|重点|考核|目标|计划|要点|修[订正]|新|版)|\d{1,2}月(?:\d{1,2}日)?(?:[至起前到—－~-]|以来)|、20\d\d年))|今年|本年|(?:去年|上年)度?(?:同期)?/gu;

const FORMER = /去年|上年/u;
/** What stands before a year that the figure is held against. */
const COMPARED = /(?:[较比与]|同比|相比)$/u;
/** Nothing but what leads to the level itself: 较2021年｜的｜600件; with a verb of its own (去年受理70件) a year of another figure follows. */
const LEVEL = /^(?:的)?(?:同期)?(?:总数|总量|数量)?(?:约|近|超)?$/u;

/** 上年结转5件: dealt with in the report's year. */
const CARRIED_OVER = /^(?:结转|结余|遗留|未结|转入)/u;

/** 2020年、｜2021年连续两年: of both. */
const LISTED = /20\d\d年?度?[、和与及]$/u;

/** 2019年、2020年、2021年分别受理: which is of which year is not told here. */
const SEVERAL = /20\d\d年?(?:、|和|与)20\d\d年(?:度)?[^。；]{0,12}分别/u;
