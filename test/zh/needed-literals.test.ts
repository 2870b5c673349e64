import { expect, test } from "@jest/globals";
import { neededLiterals } from "../../src/zh/needed-literals.js";
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
