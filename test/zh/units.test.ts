import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { unitsOf } from "../../src/zh/units.js";

const read = (text: string): string => String.fromCharCode(...unitsOf(text).subarray(0, text.length));

test("texts of any length are read in turn, each with two zeros behind", () => {
  const text = fc.string({ unit: "binary", maxLength: 3000 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
      for (const one of [...texts, ...texts.map((each) => each.slice(1))]) {
        expect(read(one)).toBe(one);
        expect([...unitsOf(one).subarray(one.length, one.length + 2)]).toEqual([0, 0]);
      }
    }),
    { seed: 20261128, numRuns: 100 },
  );
});

test("the room that a very long text needed is given back, and what follows it is read as before", () => {
  const long = "复议".repeat(500_000);
  expect(unitsOf(long)[999_999]).toBe("议".charCodeAt(0));
  const report = "行政复议".repeat(1000);
  expect(read(report)).toBe(report);
  expect(unitsOf(report).length).toBeLessThan(100_000);
});
