import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { chineseNumber } from "../../src/zh/numeral.js";
import { fold } from "../../src/zh/fold.js";
import { quotedStretches } from "../../src/zh/quotes.js";

test("widths, marks and script become one form", () => {
  expect(fold("鷹潭市２０２３年,「雙隨機、一公開」監管[2022]8號")).toBe("鹰潭市2023年，“双随机、一公开”监管〔2022〕8号");
});

test("marks inside numbers stay, straight quotes are paired", () => {
  expect(fold('1,200件,8:30,"一网通办"')).toBe("1,200件，8:30，“一网通办”");
});

test("a folded text has the length of its text, whatever it holds", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => fold(text).length === text.length),
    { seed: 20261124, numRuns: 500 },
  );
});

test.each<[string, number | null]>([
  ["三十二", 32],
  ["两千", 2000],
  ["百", 100],
  ["二〇二三", 2023],
  ["一千二百三十万", 12_300_000],
  ["一亿零五十万", 100_500_000],
  ["十", 10],
  ["甲", null],
])("%s is %s", (numeral, value) => {
  expect(chineseNumber(numeral)).toBe(value);
});

test("broken nesting pairs each closing mark with the nearest open one", () => {
  const text = "“矛盾纠纷“六防六促”专项行动”";
  expect(quotedStretches(text, 0, text.length).map(({ open, close }) => text.slice(open, close + 1))).toEqual([text, "“六防六促”"]);
});
