import { expect, test } from "@jest/globals";
import { graphAsked } from "../../../src/explore/graph/asked.js";

const asked = (text: string) => graphAsked(new URLSearchParams(text));

test("an address says what the picture is of", () => {
  expect(asked("around=loc-360600&depth=2").of).toEqual({ how: "around", id: "loc-360600", depth: 2 });
  expect(asked("from=太原市&to=鹰潭市").of).toEqual({ how: "path", from: "太原市", to: "鹰潭市" });
  expect(asked("within=江西省").of).toEqual({ how: "slice", within: "江西省", programs: [], themes: [] });
  expect(asked("programs=三项制度,河长制&themes=theme-rules").of).toEqual({
    how: "slice",
    within: null,
    programs: ["三项制度", "河长制"],
    themes: ["theme-rules"],
  });
  expect(asked("").of).toEqual({ how: "slice", within: null, programs: [], themes: [] });
  expect(asked("from=太原市").of.how).toBe("slice");
});

test.each([
  ["2020-2023", { from: 2020, to: 2023 }],
  ["2020-", { from: 2020, to: null }],
  ["-2023", { from: null, to: 2023 }],
  ["2021", { from: 2021, to: 2021 }],
  ["", null],
  ["-", null],
  ["abc", null],
  ["20201", null],
])("years=%s", (text, years) => {
  expect(asked(`around=x&years=${text}`).years).toEqual(years);
});

test.each([
  ["0", 1],
  ["9", 3],
  ["-1", 1],
  ["x", 1],
  ["2.9", 2],
])("depth=%s is %d steps", (text, depth) => {
  expect(asked(`around=x&depth=${text}`).of).toMatchObject({ depth });
});

test("kinds that are switched off stay fetched, others are fetched when they are switched on, unknown ones are nothing", () => {
  const some = asked("around=x&kinds=LOCALITY,INDICATOR,NONSENSE");
  expect(some.shown).toEqual(["LOCALITY", "INDICATOR"]);
  expect(some.fetched).toEqual(["LOCALITY", "PROGRAM", "POLICY_DOCUMENT", "ORGANIZATION", "REPORT", "INDICATOR"]);
  expect(asked("around=x").shown).toEqual(["LOCALITY", "PROGRAM", "POLICY_DOCUMENT", "ORGANIZATION", "REPORT"]);
  expect(asked("around=x&grow=a,b,a").grown).toEqual(["a", "b", "a"]);
});
