import { describe, expect, test } from "@jest/globals";
import { arranged } from "../../src/explore/matrix/arranged.js";
import type { OrderName } from "../../src/explore/matrix/arranged.js";
import { cellsOf } from "../../src/explore/matrix/cell.js";
import { figureRows, isPart, largest, rankedBy } from "../../src/explore/matrix/figure-rows.js";
import type { Figure } from "../../src/explore/matrix/figure-rows.js";
import { moved } from "../../src/explore/matrix/moves.js";
import { latestThatFit } from "../../src/explore/matrix/latest-years.js";
import { partOf } from "../../src/explore/matrix/part.js";
import { placesOf, reportedIn, yearsOf } from "../../src/explore/matrix/places.js";

/** A record as the graph gives it: `甲 三项制度 2021 PLANNED`. */
const edge = (text: string) => {
  const [source = "", target = "", year = "", status = ""] = text.split(" ");
  return { id: text, source, target, year: Number(year), properties: { status } };
};

describe("cells", () => {
  test("done outweighs planned, planned a lack, a lack a mention; the latest record of it first", () => {
    const row = cellsOf(
      ["甲 a 2020 IMPLEMENTED", "甲 a 2022 PLANNED", "甲 a 2021 IMPLEMENTED", "甲 b 2022 CITED", "甲 b 2021 PROBLEM"].map(edge),
    ).get("甲")!;
    expect(row.get("a")).toEqual({
      status: "IMPLEMENTED",
      year: 2020,
      years: [2020, 2021],
      ids: ["甲 a 2021 IMPLEMENTED", "甲 a 2020 IMPLEMENTED", "甲 a 2022 PLANNED"],
    });
    expect(row.get("b")?.status).toBe("PROBLEM");
  });

  test("a relationship that is no record makes no cell", () => {
    expect(cellsOf([{ id: "x", source: "甲", target: "a", year: null, properties: {} }]).size).toBe(0);
  });
});

describe("orders", () => {
  const place = (id: string) => ({ id, name: id, ancestors: [], years: [2020] });
  const table = (records: readonly string[]) => ({
    places: ["甲", "乙", "丙"].map(place),
    columns: ["a", "b", "c"].map((id) => ({ id, name: id, places: 1 })),
    cells: cellsOf(records.map(edge)),
    choices: { provinces: [], years: [], themes: [] },
    coming: 2,
    placeCount: 3,
  });
  const order = (records: readonly string[], name: OrderName) => {
    const { places, columns } = arranged(table(records), name);
    return [places.map(({ id }) => id).join(""), columns.map(({ id }) => id).join("")];
  };

  test("by first year: what began early and in more cells first; a plan begins nothing", () => {
    const records = [
      "甲 a 2022 IMPLEMENTED",
      "乙 b 2020 IMPLEMENTED",
      "丙 b 2020 IMPLEMENTED",
      "丙 c 2020 IMPLEMENTED",
      "甲 c 2019 PLANNED",
    ];
    expect(order(records, "year")).toEqual(["丙乙甲", "bca"]);
  });

  test("by likeness those that do the same stand together; by place as they come", () => {
    const records = [
      "甲 a 2020 IMPLEMENTED",
      "乙 b 2020 IMPLEMENTED",
      "丙 a 2020 IMPLEMENTED",
      "丙 c 2020 IMPLEMENTED",
      "甲 c 2020 IMPLEMENTED",
    ];
    expect(order(records, "like")).toEqual(["甲丙乙", "acb"]);
    expect(order(records, "tree")).toEqual(["甲乙丙", "abc"]);
  });
});

describe("keys", () => {
  const size = { rows: 500, columns: 100, page: 20 };
  const press = (row: number, column: number, key: string, control = false) => moved({ row, column }, key, control, size);
  test("lead over cells and heads, and stop at the edges", () => {
    expect(press(0, 0, "ArrowRight")).toEqual({ row: 0, column: 1 });
    expect(press(0, 5, "ArrowUp")).toEqual({ row: -1, column: 5 });
    expect(press(5, 0, "ArrowLeft")).toEqual({ row: 5, column: -1 });
    expect(press(-1, 0, "ArrowLeft")).toEqual({ row: -1, column: 0 });
    expect(press(499, 99, "ArrowDown")).toEqual({ row: 499, column: 99 });
    expect(press(7, 3, "PageDown")).toEqual({ row: 27, column: 3 });
    expect(press(7, 3, "PageUp")).toEqual({ row: 0, column: 3 });
    expect(press(7, 3, "End", true)).toEqual({ row: 499, column: 99 });
    expect(press(7, 3, "Home")).toEqual({ row: 7, column: 0 });
  });
  test("others are none of the grid", () =>
    expect([press(1, 1, "a"), press(1, 1, "Enter"), press(1, 1, "Tab")]).toEqual([null, null, null]));
});

test("an address names a part; nonsense in it names none", () => {
  expect(partOf(new URLSearchParams("within=loc-360000&themes=theme-rules,theme-oversight&years=2021,2022"))).toEqual({
    within: "loc-360000",
    themes: ["theme-rules", "theme-oversight"],
    years: [2021, 2022],
  });
  expect(partOf(new URLSearchParams("years=x,9999,,2021.5&themes="))).toEqual({ within: null, themes: [], years: [] });
});

test("a place with several reports is one row; a year that it has no report of is told apart", () => {
  const key = (id: string, label: string) => ({ id, label });
  const reports = [
    { keys: [key("loc-1", "甲县"), key("2021", "2021")] },
    { keys: [key("loc-1", "甲县"), key("2022", "2022")] },
    { keys: [key("loc-2", "乙县"), key("2022", "2022")] },
  ];
  const years = yearsOf({ reports });
  const places = placesOf({ rows: [{ keys: [key("loc-1", "甲县")] }, { keys: [key("loc-2", "乙县")] }] }).map((place) => ({
    ...place,
    years: years.get(place.id) ?? [],
  }));
  expect(places.map(({ name, years }) => [name, ...years])).toEqual([
    ["甲县", 2021, 2022],
    ["乙县", 2022],
  ]);
  expect(places.map(reportedIn([2021]))).toEqual([true, false]);
  expect(places.map(reportedIn([]))).toEqual([true, true]);
});

test("of too many figures the latest years are taken that fit, one at least", () => {
  const years = [
    { year: 2021, count: 40 },
    { year: 2023, count: 30 },
    { year: 2022, count: 30 },
  ];
  expect([100, 99, 60, 59, 10].map((most) => latestThatFit(years, most))).toEqual([null, 2022, 2022, 2023, 2023]);
  expect(latestThatFit([], 10)).toBeNull();
});

describe("figures of places", () => {
  const columns = [{ id: "ind-x", name: "x", unit: "件", places: 2 }];
  const figure = (id: string, value: number, extra: Partial<Figure> = {}): Figure => ({
    id: `${id}-${value}`,
    year: 2022,
    value,
    unit: "件",
    rawValue: `${value}件`,
    scope: null,
    approximation: null,
    indicator: { id: "ind-x" },
    locality: { id, name: id, ancestors: [] },
    ...extra,
  });

  test("one unit a column; the latest first, the whole place before a part of it", () => {
    const [row] = figureRows(columns, [
      figure("甲", 1, { scope: "永红街道" }),
      figure("甲", 2, { year: 2021 }),
      figure("甲", 3, { scope: "全区" }),
      figure("甲", 4, { unit: "起" }),
      figure("甲", 5, { indicator: null }),
    ]);
    expect(row?.cells.map((cell) => cell.map(({ value }) => value))).toEqual([[3, 1, 2]]);
    expect([null, "全市", "我县", "永红街道", "市本级"].map((scope) => isPart({ scope }))).toEqual([false, false, false, true, true]);
  });

  test("bars and ranks leave out what counts only a part", () => {
    const rows = figureRows(columns, [figure("甲", 7), figure("乙", 90, { scope: "市本级" }), figure("丙", 12)]);
    expect(largest(columns, rows)).toEqual([12]);
    expect(rankedBy(rows, 0).map(({ place }) => place.id)).toEqual(["丙", "甲", "乙"]);
  });
});
