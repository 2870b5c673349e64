import { describe, expect, test } from "@jest/globals";
import { indicatorOf } from "../support/indicator-of.js";
import { NOT_THAT, PHRASINGS } from "./phrasings.js";

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
