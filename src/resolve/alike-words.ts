import type { WordRow } from "../model/knowledge.js";

/** A pattern that is nothing but words with, for each of them, those that say the same. */
export function inAllWords({ alike }: { readonly alike: readonly WordRow[] }): (pattern: string) => string {
  const rows = new Map(
    alike.flatMap(({ word, others }) => {
      const row = [word, ...others];
      return row.map((each) => [each, row] as const);
    }),
  );
  const any = new RegExp([...rows.keys()].join("|") || "(?!)", "gu");
  return (pattern) => {
    if (!/^[\u4e00-\u9fff|]+$/u.test(pattern)) return pattern;
    const said = new Set(pattern.split("|"));
    for (const word of [...said])
      for (const { 0: one, index } of word.matchAll(any))
        for (const other of rows.get(one) ?? []) said.add(word.slice(0, index) + other + word.slice(index + one.length));
    return [...said].join("|");
  };
}
