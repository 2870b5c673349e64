import type { EvidenceFound } from "./evidence.js";

/**
 * The year since when a measure runs, where a sentence states it next to the measure's name (起始年): 自2019年起推行三项制度, 三项制度自2019年起实施.
 * The earliest of several; null where none does, which is the rule. 2022年以来 in a report on 2022 is the year reported on, not a start.
 */
export function statedStart(evidence: readonly EvidenceFound[], year: number): number | null {
  const found = evidence.flatMap((quoted) => startsNear(quoted, year));
  return found.length === 0 ? null : Math.min(...found);
}

const SINCE = /(?<from>[自从])?(?<year>(?:19|20)\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?(?<word>起|开始|以来|启动)/gu;

/** How far a start may stand from the name that it is about. */
const NEAR = 40;

function startsNear({ quote, start, sentenceNode: { text, start: from } }: EvidenceFound, year: number): number[] {
  const [begin, end] = [start - from, start - from + quote.length];
  const narrow = text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return [...narrow.matchAll(SINCE)].flatMap((match) => {
    const since = Number(match.groups?.["year"]);
    const [opens, closes] = [match.index, match.index + match[0].length];
    const marked = match.groups?.["from"] !== undefined || match.groups?.["word"] === "起";
    if (since > year || (since === year && !marked)) return [];
    const before = closes <= begin && reaches(narrow.slice(closes, begin), 1);
    const after = opens >= end && reaches(narrow.slice(end, opens), 0);
    return before || after ? [since] : [];
  });
}

/** Whether nothing between them starts another thought: at most so many commas, no other year. */
function reaches(between: string, commas: number): boolean {
  return between.length <= NEAR && !/[。；;！？]|\d{4}年/u.test(between) && (between.match(/[,，]/gu) ?? []).length <= commas;
}
