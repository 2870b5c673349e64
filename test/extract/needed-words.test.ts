import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { neededWords } from "../../src/extract/needed-words.js";
import { PairPlaces, rowsOf } from "../../src/extract/pair-places.js";
import { patternMatches } from "../support/pattern-matches.js";

const CASES: readonly (readonly [pattern: string, rows: readonly (readonly string[])[], within: number])[] = [
  [
    "法治[^，]{0,24}(?:纳入|列入)[^，]{0,8}巡[察视]",
    [
      ["纳入", "列入"],
      ["巡察", "巡视"],
    ],
    38,
  ],
  ["[0-9]{1,2}(?:分钟|公里)服务圈", [["分钟服务圈", "公里服务圈"]], 7],
  ["(?:法治|依法行政)[^，]{0,8}第一责任人", [["第一责任人"]], 17],
  ["法治(?:政府)?建设考[核评]", [["建设考核", "建设考评"]], 8],
  // What may be left out, what looks around and single characters are no words that a match holds.
  ["行政复议(?:听证)?(?=审理)", [], 6],
  ["行政复议.{0,4}[庭室]", [], 9],
  ["行政复议.{0,4}(?:听证|庭)", [], 10],
  // A choice of several parts.
  ["执法.{0,4}(?:案卷.{0,2}评查|抽查)", [], 12],
  ["执法.{0,4}(?:案卷.{0,2}评查)", [["案卷"], ["评查"]], 12],
  ["普法.{0,4}大讲堂|法治.{0,4}夜校", [], 0],
  ["执法.*评查", [["评查"]], Infinity],
  ["执法(?:人员|队伍){1,3}.{0,2}培训", [["人员", "队伍"], ["培训"]], 12],
];

describe("what a match of a pattern holds behind its beginning", () => {
  test.each(CASES)("%s", (pattern, rows, within) => {
    expect(neededWords(pattern)).toEqual({ rows, within });
  });

  test("every match of a pattern of the lexicon holds its words, in reports and in names, and is not passed by", () => {
    const { texts, found } = patternMatches();
    const places = texts.map((text) => new PairPlaces(text));
    for (const { pattern, text, index, match } of found) {
      const { rows, within } = neededWords(pattern);
      const held = rows.every((words) => words.some((word) => match.includes(word)));
      const passed = places[text]?.mayHold(rowsOf(rows), index, index + within) !== true;
      if (!held || match.length > within || passed) expect([pattern, match, rows, within, passed]).toBeNull();
    }
    expect(found.length).toBeGreaterThan(1000);
  });
});

describe("where pairs of characters stand", () => {
  const text = `${"行".repeat(5000)}案卷评查${"政".repeat(5000)}`;

  test("a word is told to be near where it stands, and far where it does not", () => {
    const places = new PairPlaces(text);
    const row = rowsOf([["评查"]]);
    expect(places.mayHold(row, 4990, 5010)).toBe(true);
    expect(places.mayHold(row, 0, 100)).toBe(false);
    expect(places.mayHold(row, 9000, 9100)).toBe(false);
    expect(places.mayHold(row, 0, Infinity)).toBe(true);
    for (const length of [64, 2047, 2048, 2049, 4096]) {
      const ending = new PairPlaces(`${"行".repeat(length - 2)}评查`);
      expect([length, ending.mayHold(row, length - 5, Infinity), ending.mayHold(row, length - 5, length)]).toEqual([length, true, true]);
    }
    expect(places.mayHold(rowsOf([["评查"], ["听证"]]), 4990, 5010)).toBe(false);
    expect(places.mayHold(rowsOf([["听证", "案卷"]]), 4990, 5010)).toBe(true);
    expect(places.mayHold(rowsOf([]), 0, 1)).toBe(true);
  });

  test("no word that stands between two places is missed, however long the text", () => {
    const some = fc.string({ unit: fc.constantFrom("行", "政", "复", "议", "法", "治"), minLength: 2, maxLength: 6000 });
    fc.assert(
      fc.property(some, fc.nat(), fc.integer({ min: 2, max: 6 }), (words, at, length) => {
        const from = at % (words.length - 1);
        const word = words.slice(from, from + length);
        expect(new PairPlaces(words).mayHold(rowsOf([[word]]), Math.max(0, from - 3), from + word.length)).toBe(true);
      }),
      { seed: 20261128, numRuns: 300 },
    );
  });
});
