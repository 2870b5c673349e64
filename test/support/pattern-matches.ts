import { readdirSync, readFileSync } from "node:fs";
import { loadKnowledge } from "../../src/pipeline.js";

/** A match of a pattern of the lexicon, without the quotation marks that the matcher leaves off, in one of `texts`. */
export interface PatternMatch {
  readonly pattern: string;
  readonly text: number;
  readonly index: number;
  readonly match: string;
}

/** Every pattern of the lexicon wherever it matches in the five reports and in the names of measures. */
export function patternMatches(): { readonly texts: readonly string[]; readonly found: readonly PatternMatch[] } {
  const { programs } = loadKnowledge().lexicon;
  const folder = new URL("../../seeds/reports/", import.meta.url);
  const texts = [
    ...readdirSync(folder)
      .filter((file) => file.endsWith(".txt"))
      .map((file) => readFileSync(new URL(file, folder), "utf8")),
    programs.flatMap(({ name, aliases }) => [name, ...aliases]).join("。"),
  ];
  const found = programs
    .flatMap(({ patterns }) => patterns.map((pattern) => pattern.replace(/\[[“”‘’]+\]\??|[“”‘’]\??/gu, "")))
    .flatMap((pattern) => {
      const everywhere = new RegExp(pattern, "gu");
      return texts.flatMap((text, i) =>
        Array.from(text.matchAll(everywhere), ({ 0: match, index }) => ({ pattern, text: i, index, match })),
      );
    });
  return { texts, found };
}
