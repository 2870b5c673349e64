import { fileURLToPath } from "node:url";
import { loadLexicon } from "../../src/knowledge/lexicon.js";
import { buildIndicators } from "../../src/resolve/indicators.js";
import { indicatorOfFigure } from "../../src/resolve/part-of-whole.js";
import { mentionsIn } from "./expect-mentions.js";

const { indicators, likeWords } = loadLexicon(fileURLToPath(new URL("../../seeds/lexicon", import.meta.url)));
const find = buildIndicators(indicators, likeWords);

/** The indicator of the figure that stands in braces in a sentence, or null. */
export function indicatorOf(sentence: string): string | null {
  const printed = sentence.slice(sentence.indexOf("{") + 1, sentence.indexOf("}"));
  const { parsed, mentions } = mentionsIn(sentence.replace(/[{}]/gu, ""));
  const before = sentence.slice(0, sentence.indexOf("{"));
  const at = parsed.source.text.indexOf(before + printed) + before.length;
  const figure = mentions.figures.find(({ start, end }) => start >= at && end <= at + printed.length);
  if (figure === undefined) throw new Error(`no figure ${printed}`);
  return indicatorOfFigure(find, figure)?.name ?? null;
}
