import { describe, expect, test } from "@jest/globals";
import { byMovement, byOutcome } from "../../src/explore/changes/outcomes.js";
import { pairOf } from "../../src/explore/changes/years.js";
import { differences } from "../../src/explore/compare/differences.js";
import type { State } from "../../src/explore/compare/differences.js";
import { scaleOf } from "../../src/explore/compare/scale.js";

const SIGNS: Readonly<Record<string, State>> = { x: "IMPLEMENTED", p: "PLANNED", "-": "SILENT", "?": "NO_REPORT" };

/** A measure by its name and what three places say of it: `x-?`. */
const measure = (name: string, signs: string, theme = "行政执法") => ({
  program: { id: name, name, theme: theme === "" ? null : { name: theme } },
  cells: [...signs].map((sign) => ({ state: SIGNS[sign]! })),
});

describe("differences of places", () => {
  test("what all with a report did is the same; a place without a report does not make a difference", () => {
    const { different, same } = differences([measure("甲", "xxx"), measure("乙", "xx?"), measure("丙", "xp?"), measure("丁", "x??")]);
    expect(same.map(({ program }) => program.name)).toEqual(["甲", "乙"]);
    expect(different.flatMap(({ rows }) => rows).map(({ program }) => program.name)).toEqual(["丙", "丁"]);
  });

  test("rows stand together by who did it: many first, then in the order of places, nobody last, by theme and name within", () => {
    const { different } = differences([
      measure("a", "--p"),
      measure("b", "--x"),
      measure("c", "x--"),
      measure("d", "x-p", ""),
      measure("e", "x--", "公共法律服务"),
      measure("f", "-xx"),
    ]);
    expect(different.map(({ doing, rows }) => [doing.map(Number).join(""), rows.map(({ program }) => program.name).join("")])).toEqual([
      ["011", "f"],
      ["100", "ecd"],
      ["001", "b"],
      ["000", "a"],
    ]);
  });
});

describe("bars beside figures", () => {
  const figure = (baseValue: number, baseUnit = "件", scope: string | null = null) => ({ baseValue, baseUnit, scope });
  test("are drawn against the largest", () => expect(scaleOf([figure(27), figure(186)])).toBe(186));
  test("not over two units", () => expect(scaleOf([figure(27), figure(1, "次")])).toBeNull());
  test("not over two scopes", () => expect(scaleOf([figure(27), figure(12, "件", "市本级")])).toBeNull());
  test("not below zero, not for nothing, not for one alone", () => {
    expect(scaleOf([figure(-1), figure(2)])).toBeNull();
    expect(scaleOf([figure(0), figure(0)])).toBeNull();
    expect(scaleOf([figure(3)])).toBeNull();
  });
});

describe("two years of a place", () => {
  const pair = (query: string, years: readonly number[]) => pairOf(new URLSearchParams(query), years);
  test("are the last two with a report", () => expect(pair("", [2023, 2019, 2021])).toEqual({ from: 2021, to: 2023 }));
  test("or those of the address, the earlier first", () => {
    expect(pair("from=2023&to=2019", [2019, 2023])).toEqual({ from: 2019, to: 2023 });
    expect(pair("from=2019", [2019, 2021, 2023])).toEqual({ from: 2019, to: 2023 });
    expect(pair("to=2021", [2019, 2021, 2023])).toEqual({ from: 2019, to: 2021 });
  });
  test("there is none with one report, with none, or of nonsense", () => {
    expect(pair("", [2022])).toBeNull();
    expect(pair("", [])).toBeNull();
    expect(pair("from=x&to=2e9", [2022])).toBeNull();
    expect(pair("from=2022&to=2022", [2021, 2022])).toBeNull();
  });
});

test("plans stand by what became of them", () => {
  const plans = (["SILENT", "PROBLEM", "IMPLEMENTED", "PLANNED", "IMPLEMENTED"] as const).map((stateAfter, nth) => ({ stateAfter, nth }));
  expect(byOutcome(plans).map(({ nth }) => nth)).toEqual([2, 4, 1, 3, 0]);
});

test("figures stand by how far they moved, up before down", () => {
  const figures = (
    [
      ["SAME", 1],
      ["DOWN", 0.9],
      ["UP", 1.1],
      ["UNCLEAR", null],
      ["DOWN", 0.1],
      ["UP", 3],
      ["UP", null],
    ] as const
  ).map(([direction, ratio], nth) => ({ direction, ratio, nth }));
  expect(byMovement(figures).map(({ nth }) => nth)).toEqual([5, 2, 6, 4, 1, 3, 0]);
});
