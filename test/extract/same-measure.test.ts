import { describe, expect, test } from "@jest/globals";
import { indicatorOf } from "../support/indicator-of.js";
import { OTHER, SAME } from "./same-measure.js";
import { SAME_OF_ALL } from "./same-measure-common.js";
import { SAME_OF_BUREAUS } from "./same-measure-departments.js";
import { SAME_IN_FIELDS } from "./same-measure-fields.js";

describe("one measure in the words of two places lands on one indicator", () => {
  test.each([...SAME, ...SAME_OF_ALL, ...SAME_OF_BUREAUS, ...SAME_IN_FIELDS])("%s = %s", (one, other) => {
    expect(indicatorOf(one)).not.toBeNull();
    expect(indicatorOf(other)).toBe(indicatorOf(one));
  });
});

describe("two measures that look alike do not land on one indicator", () => {
  test.each(OTHER)("%s ≠ %s", (one, other) => {
    expect(indicatorOf(one)).not.toBeNull();
    expect(indicatorOf(other)).not.toBe(indicatorOf(one));
  });
});
