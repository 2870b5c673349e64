import { expect, test } from "@jest/globals";
import { longestMatch, neededLiterals } from "../../src/zh/needed-literals.js";
import { presence } from "../../src/zh/presence.js";
import { matches } from "../../src/zh/matches.js";

test.each<[string, string[][]]>([
  ["一村一警", [["一村一警"]]],
  ["半(?:个)?小时(?:政务|便民)服务圈", [["半"], ["小时"], ["政务", "便民"], ["服务圈"]]],
  ["法治[^，。]{0,8}督[察查]", [["法治"], ["督"], ["察", "查"]]],
  ["宪法宣传周?", [["宪法宣传"]]],
  ["[2-9][0-9]证合一|二十证合一", [["证合一", "二十证合一"]]],
  ["百+", [["百"]]],
  ["(?:调[、和]){1,6}对接", [["调"], ["、", "和"], ["对接"]]],
  ["(?:市|县|[^，])领导", [["领导"]]],
  ["全面依法治[省市](?![委办])", [["全面依法治"], ["省", "市"]]],
  ["12[.月]?4日", [["12"], ["4日"]]],
  ["\\d{1,2}分钟", [["分钟"]]],
  ["甲|.*", []],
])("whatever %s matches holds %j", (pattern, literals) => {
  expect(neededLiterals(pattern)).toEqual(literals);
});

test.each<[string, number]>([
  ["一村一警", 4],
  ["半(?:个)?小时(?:政务|便民)服务圈", 9],
  ["法治[^，。]{0,8}督[察查]", 12],
  ["宪法宣传周?", 5],
  ["百+", Infinity],
  ["法治.*督察", Infinity],
  ["(?:调[、和]){1,6}对接", 14],
  ["全面依法治[省市](?![委办])", 6],
  ["(?<!乡)镇\\d{2}号$", 4],
  ["(?:甲乙丙|丁)?戊{3}", 6],
])("a match of %s has at most %d characters", (pattern, longest) => {
  expect(longestMatch(pattern)).toBe(longest);
});

const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, (char) => char.charCodeAt(0));

test("a pattern may match only where all that it needs is there, and never is refused where it matches", () => {
  const present = presence();
  const circle = present.add("半(?:个)?小时(?:政务|便民)服务圈");
  const anything = present.add(".*");
  const ask = (text: string): boolean[] => {
    present.read(unitsOf(text), text.length);
    return [present.may(circle), present.may(anything)];
  };
  expect(ask("打造半小时便民服务圈")).toEqual([true, true]);
  expect(ask("打造便民服务中心")).toEqual([false, true]);
  expect(ask("建半个小时政务服务圈")).toEqual([true, true]);
  for (let i = 0; i < 600; i++) expect(ask(i % 2 === 0 ? "服务圈" : "半个小时政务服务圈")[0]).toBe(i % 2 === 1);
});

test("a pattern may match at a place only where what it needs last stands near behind it", () => {
  const present = presence();
  const watched = present.add("法治[^，。]{0,4}(?:督察|督查)");
  const endless = present.add("法治.*督察");
  const text = "法治宣传，法治建设督察，法治政府专项督查，督察法治";
  const places = [0, 5, 12, 23];
  for (let again = 0; again < 2; again++) {
    present.read(unitsOf(text), text.length);
    expect(places.map((at) => present.mayAt(watched, at))).toEqual([false, true, true, false]);
    expect(places.map((at) => present.mayAt(endless, at))).toEqual([true, true, true, true]);
    present.read(unitsOf("督察"), 2);
    expect(present.mayAt(watched, 0)).toBe(true);
  }
});

test("every match of a global pattern, an empty one too, as matchAll finds them", () => {
  for (const [text, pattern] of [
    ["甲1乙22丙", /\d+/gu],
    ["甲乙", /(?:)/gu],
    ["aab", /a*/gu],
  ] as const) {
    const found = matches(text, pattern).map((match) => [match.index, match[0]]);
    expect(found).toEqual([...text.matchAll(pattern)].map((match) => [match.index, match[0]]));
  }
});
