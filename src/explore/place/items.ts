const MARKS = [
  /(?<=^|[；;。，,：:])[一二三四五六七八九十]{1,3}是/gu,
  /(?<=^|[；;。])第?[(（]?[一二三四五六七八九十]{1,3}[)），,]/gu,
  /(?<=^|[；;。])[(（]?\d{1,2}[)）.．、](?!\d)/gu,
];
const HEADING = /^[一二三四五六七八九十]{1,3}、[^。]*$/u;

/** How many shortcomings or steps sentences tell of (条数): as many as are marked, 一是…二是… or （一）…（二）…, even within one sentence; else one a sentence, headings left out. */
export function itemsIn(sentences: readonly { readonly text: string }[]): number {
  const told = sentences.map(({ text }) => text.trim()).filter((text) => !HEADING.test(text));
  const marked = MARKS.map((mark) => told.map((text) => [...text.matchAll(mark)].length));
  // Marks inside marked items are not counted: the first kind that occurs is the outer one.
  const outer = marked.toSorted((a, b) => firstOf(a) - firstOf(b))[0] ?? [];
  return outer.reduce((sum, n) => sum + n, 0) || told.length;
}

const firstOf = (counts: readonly number[]): number => {
  const at = counts.findIndex((n) => n > 0);
  return at === -1 ? Infinity : at;
};
