import { describe, expect, test } from "@jest/globals";
import { StoreError } from "../../src/load/store.js";
import { fromResult, toParameters } from "../../src/load/values.js";

describe("parameters", () => {
  test("that both engines store alike pass", () => {
    const given = {
      id: "a",
      limit: 3,
      none: null,
      flag: true,
      ids: ["a", "b"],
      numbers: [1, 2.5],
      rows: [
        { id: "a", value: 1.5, names: [], at: null },
        { id: "b", value: 2, names: ["x"] },
      ],
    };
    expect(toParameters(given)).toEqual(given);
  });

  test("tell integers from floats, a list as one kind", () => {
    const number = (value: number, asFloat: boolean): string => `${asFloat || !Number.isInteger(value) ? "float" : "int"} ${value}`;
    expect(toParameters({ a: 1, b: 1.5, list: [1, 2], mixed: [1, 2.5], big: 2 ** 60, rows: [{ id: "x", n: 3 }] }, number)).toEqual({
      a: "int 1",
      b: "float 1.5",
      list: ["int 1", "int 2"],
      mixed: ["float 1", "float 2.5"],
      big: `float ${2 ** 60}`,
      rows: [{ id: "x", n: "int 3" }],
    });
  });

  test("take undefined for null", () => {
    expect(toParameters({ a: undefined })).toEqual({ a: null });
  });

  test.each([
    ["a null key", { rows: [{ id: "a" }, { id: null }] }, "$rows[1].id"],
    ["an empty end", { rows: [{ id: "a", from: "", to: "b" }] }, "$rows[0].from"],
    ["NaN", { value: Number.NaN }, "$value"],
    ["infinity in a row", { rows: [{ id: "a", value: Number.POSITIVE_INFINITY }] }, "$rows[0].value"],
    ["a map in a map", { rows: [{ id: "a", inner: { b: 1 } }] }, "$rows[0].inner"],
    ["a list of several kinds", { list: [1, "2"] }, "$list"],
    ["a list with null", { rows: [{ id: "a", names: ["x", null] }] }, "$rows[0].names"],
    ["a list of lists", { list: [["a"], ["b"]] }, "$list[0]"],
    ["rows and scalars together", { rows: [{ id: "a" }, "b"] }, "$rows[1]"],
    ["a date", { at: [new Date(0)] }, "$at[0]"],
    ["a function", { f: (): number => 1 }, "$f"],
    ["a bigint", { big: 1n }, "$big"],
  ])("refuse %s, and say where", (_, parameters, where) => {
    const refused = (): unknown => toParameters(parameters);
    expect(refused).toThrow(StoreError);
    expect(refused).toThrow(expect.objectContaining({ fault: "BAD_DATA", message: expect.stringContaining(where) }));
  });
});

test("results are plain JavaScript", () => {
  expect(fromResult({ n: 2n ** 53n, list: [{ m: 1n }, null], text: "三项制度" })).toEqual({
    n: 2 ** 53,
    list: [{ m: 1 }, null],
    text: "三项制度",
  });
});
