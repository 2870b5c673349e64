import { describe, expect, test } from "@jest/globals";
import { leadingLiterals } from "../../src/extract/leading-literals.js";
import { patternMatches } from "../support/pattern-matches.js";

const CASES: readonly (readonly [pattern: string, beginnings: readonly string[]])[] = [
  ["一村[（(]?一警", ["一村一警", "一村（一警", "一村(一警"]],
  ["(?:法律|普法)六进", ["法律六进", "普法六进"]],
  ["法治(?:政府)?建设", ["法治政府建设", "法治建设"]],
  ["法[治制]督[察查]", ["法治督察", "法治督查", "法制督察", "法制督查"]],
  ["行政执法[^，]{0,8}公示", ["行政执法"]],
  ["法治(?!思想)培训", ["法治培训"]],
  ["(?:区|县)?委书记", ["区委书记", "县委书记", "委书记"]],
  ["[二三]十", ["二十", "三十"]],
  ["[1-3]级", ["1级", "2级", "3级"]],
  ["再+审", ["再审", "再再"]],
  ["甲{2}乙", ["甲甲乙"]],
  ["甲{3}乙", ["甲甲"]],
  ["甲{0,2}乙", ["乙", "甲乙", "甲甲乙"]],
  ["普法|普法宣传", ["普法"]],
  ["(?:一|二|三){2,9}进", ["一一", "一二", "一三", "二一", "二二", "二三", "三一", "三二", "三三"]],
  ["法治.建设", ["法治"]],
];

describe("what a match of a pattern can begin with", () => {
  test.each(CASES)("%s", (pattern, beginnings) => {
    expect(leadingLiterals(pattern).sort()).toEqual([...beginnings].sort());
  });

  test.each(["[^，]法治", ".法治", "(?:法治)?", "(?:法治)?[^，]建设", "法?[\\u4e00-\\u9fff]治"])("of %s nothing is known", (pattern) => {
    expect(() => leadingLiterals(pattern)).toThrow(/begin with a literal/u);
  });

  test("wherever a pattern of the lexicon matches in a report or in a name, one of its beginnings stands", () => {
    const { found } = patternMatches();
    for (const { pattern, match } of found) {
      const beginnings = leadingLiterals(pattern);
      if (!beginnings.some((beginning) => match.startsWith(beginning))) expect([pattern, match, beginnings]).toBeNull();
    }
    expect(found.length).toBeGreaterThan(500);
  });
});
