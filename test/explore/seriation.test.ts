import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { byLikeness } from "../../src/explore/matrix/seriation.js";
import type { Weighed } from "../../src/explore/matrix/seriation.js";

/** A table drawn with x for a filled cell. */
const drawn = (...lines: readonly string[]): readonly Weighed[] =>
  lines.flatMap((line, row) => [...line].flatMap((sign, column) => (sign === "x" ? [[row, column, 1] as const] : [])));

test("a shuffled staircase is put back in order, either way round", () => {
  const rows = [4, 1, 5, 0, 3, 2];
  const columns = [2, 5, 0, 6, 3, 1, 4];
  const cells = rows.flatMap((step, row) =>
    columns.flatMap((at, column) => (at === step || at === step + 1 ? [[row, column, 1] as const] : [])),
  );
  const order = byLikeness(rows.length, columns.length, cells);
  const found = { rows: order.rows.map((row) => rows[row]), columns: order.columns.map((column) => columns[column]) };
  const up = { rows: [0, 1, 2, 3, 4, 5], columns: [0, 1, 2, 3, 4, 5, 6] };
  expect([up, { rows: up.rows.toReversed(), columns: up.columns.toReversed() }]).toContainEqual(found);
});

test("places that do the same stand together, the fuller group first; what does nothing comes last", () => {
  const { rows, columns } = byLikeness(6, 5, drawn("x.x..", ".....", ".x.xx", "x.x..", ".x.xx", "....."));
  expect(rows).toEqual([2, 4, 0, 3, 1, 5]);
  expect(columns).toEqual([1, 3, 4, 0, 2]);
});

test("an empty table stays as it is", () => {
  expect(byLikeness(3, 2, [])).toEqual({ rows: [0, 1, 2], columns: [0, 1] });
  expect(byLikeness(0, 0, [])).toEqual({ rows: [], columns: [] });
});

test("every row and column is there once, and the order does not depend on the order of the cells", () => {
  const cell = fc.tuple(fc.nat(8), fc.nat(6), fc.constantFrom(1, 0.5));
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: ([row, column]) => row * 10 + column }), (cells) => {
      const order = byLikeness(9, 7, cells);
      expect([...order.rows].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
      expect([...order.columns].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
      expect(byLikeness(9, 7, cells.toReversed())).toEqual(order);
    }),
    { numRuns: 100 },
  );
});
