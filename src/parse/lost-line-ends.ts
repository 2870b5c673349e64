/**
 * A folded text that came without its line ends (…报告　　2023年，…。　　一、主要举措　　（一）…): where a long line is parted by spaces
 * before what begins a paragraph, or behind what ends one, the line ends there. Of the same length, so that every offset stays.
 */
export function withLineEnds(folded: string): string {
  const lines = folded.split("\n");
  if (lines.every(({ length }) => length < LONGEST)) return folded;
  return lines.map((line) => (line.length < LONGEST ? line : line.replace(PARTED, (gap) => `\n${gap.slice(1)}`))).join("\n");
}

/** Paragraphs of reports are shorter, all but a few. */
const LONGEST = 1_000;

/** Behind a full stop; before a number, an opening or the day of signing; behind a heading between two gaps. */
const PARTED =
  /(?<= {2}[\u4e00-\u9fff（）、]{4,24}) {2,}(?=[\u4e00-\u9fff])|(?<=[。！？]) {2,}(?=[^ ])|(?<=[^ 、，]) +(?=(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.、](?!\d))[\u4e00-\u9fff])|(?<=[^ 、，]) {2,}(?=20\d\d年|(?:现将|现就)|[\u4e00-\u9fff（]{2,24} {2,}20\d\d年\d)/gu;
