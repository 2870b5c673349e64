import { expect, test } from "@jest/globals";
import type { Line } from "../../src/explore/indicator/line.js";
import { asLines, panelsOf, ranked, yearsWith } from "../../src/explore/indicator/panels.js";

const FROM = 2020;

/** A line by its place and its values from 2020 on; null is a gap. */
const line = (name: string, values: readonly (number | null)[], extra: Partial<Line> = {}): Line => ({
  unit: "件",
  scope: null,
  cumulative: false,
  locality: { id: name, name, fullName: name, level: "COUNTY", ancestors: [] },
  points: values.map((value, nth) => ({
    year: FROM + nth,
    state: value === null ? "SILENT" : "GIVEN",
    value,
    approximation: null,
    conflicting: false,
    observations: value === null ? [] : [{ id: `${name}-${nth}`, rawValue: `${value}件` }],
  })),
  ...extra,
});

test("units, scopes and ways of counting never share an axis; the panel with most lines comes first", () => {
  const panels = panelsOf([
    line("甲", [1], { scope: "市本级" }),
    line("乙", [2]),
    line("丙", [3], { unit: "起" }),
    line("丁", [4]),
    line("戊", [5], { cumulative: true }),
  ]);
  expect(panels.map(({ lines }) => lines.map(({ locality }) => locality.name).join(""))).toEqual(["乙丁", "丙", "甲", "戊"]);
});

test("places are ranked by a year or by the latest value of each, gaps passed over", () => {
  const lines = [line("甲", [5, 1, null]), line("乙", [null, 3, 2]), line("丙", [null, null, null])];
  const names = (year: number | null) => ranked(lines, year).map(({ line: { locality }, value }) => `${locality.name}${value}`);
  expect(names(null)).toEqual(["乙2", "甲1"]);
  expect(names(2021)).toEqual(["乙3", "甲1"]);
  expect(names(2020)).toEqual(["甲5"]);
  expect(yearsWith(panelsOf(lines)[0]!)).toEqual([2020, 2021, 2022]);
});

test("few places with several years are lines; many, or one year each, are dots", () => {
  const panel = (lines: readonly Line[]) => panelsOf(lines)[0]!;
  expect(asLines(panel([line("甲", [1, 2]), line("乙", [null, 3])]))).toBe(true);
  expect(asLines(panel([line("甲", [1, null]), line("乙", [null, 3])]))).toBe(false);
  expect(asLines(panel([..."一二三四五六七八九"].map((name) => line(name, [1, 2]))))).toBe(false);
});
