import { describe, expect, test } from "@jest/globals";
import { fileURLToPath } from "node:url";
import { loadLexicon } from "../../src/knowledge/lexicon.js";
import { buildIndicators } from "../../src/resolve/indicators.js";
import { mentionsIn } from "../support/expect-mentions.js";
import { NOT_THAT, PHRASINGS } from "./phrasings.js";

const find = buildIndicators(loadLexicon(fileURLToPath(new URL("../../seeds/lexicon", import.meta.url))).indicators);

describe("the same figure in the words of different places lands on one indicator", () => {
  test.each(PHRASINGS.map(([indicator, sentences]) => ({ indicator, sentences })))("$indicator", ({ indicator, sentences }) => {
    expect(sentences.map((sentence) => `${sentence} ${String(indicatorOf(sentence))}`)).toEqual(
      sentences.map((sentence) => `${sentence} ${indicator}`),
    );
  });
});

describe("what only looks like it lands elsewhere", () => {
  test.each(NOT_THAT)("%s is not %s", (sentence, not) => {
    expect(indicatorOf(sentence)).not.toBe(not);
  });
});

/** The indicator of the figure in braces. */
function indicatorOf(sentence: string): string | null {
  const printed = sentence.slice(sentence.indexOf("{") + 1, sentence.indexOf("}"));
  const { parsed, mentions } = mentionsIn(sentence.replace(/[{}]/gu, ""));
  const before = sentence.slice(0, sentence.indexOf("{"));
  const at = parsed.source.text.indexOf(before + printed) + before.length;
  const figure = mentions.figures.find(({ start, end }) => start >= at && end <= at + printed.length);
  if (figure === undefined) throw new Error(`no figure ${printed}`);
  return find(figure.metric, figure.unit, figure.context)?.name ?? null;
}
