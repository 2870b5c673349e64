import { expect, test } from "@jest/globals";
import { scanner } from "../../src/extract/scanner.js";

const found = (pattern: RegExp, text: string): [number, string][] => scanner(pattern)(text).map(({ index, 0: match }) => [index, match]);

test("of alternatives that begin at one place the first is taken, not the longest", () => {
  expect(found(/审查|审|审查合同/u, "审查合同，审批")).toEqual([
    [0, "审查"],
    [5, "审"],
  ]);
});

test("what looks around a literal still decides", () => {
  expect(found(/(?<![吸征])收(?=再审)|明确(?!化)/u, "征收再审收再审明确化明确")).toEqual([
    [4, "收"],
    [10, "明确"],
  ]);
});

test("a match is not looked into, and a literal alone is no match", () => {
  expect(found(/(?:跨)?部门联合|联合检查/u, "跨部门联合检查，部门间联合检查")).toEqual([
    [0, "跨部门联合"],
    [11, "联合检查"],
  ]);
});

test("nothing is found in an empty text", () => {
  expect(found(/审查/u, "")).toEqual([]);
});

test("a pattern whose beginnings cannot be told is refused", () => {
  expect(() => scanner(/审查(?!(?:合同|文件))/u)).toThrow(/scanner/u);
  expect(() => scanner(/(?:审查)?/u)).toThrow(/scanner/u);
});
