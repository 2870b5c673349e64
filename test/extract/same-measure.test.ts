import { describe, expect, test } from "@jest/globals";
import { indicatorOf } from "../support/indicator-of.js";
import { OTHER, SAME } from "./same-measure.js";
import { SAME_OF_ALL } from "./same-measure-common.js";
import { SAME_OF_ANYWHERE } from "./same-measure-anywhere.js";
import { OTHER_UNDER_HEADINGS, SAME_UNDER_HEADINGS } from "./same-measure-headings.js";
import { SAME_OF_BUREAUS } from "./same-measure-departments.js";
import { SAME_IN_FIELDS } from "./same-measure-fields.js";
import { SAME_OF_CITIES } from "./same-measure-cities.js";
import { OTHER_IN_PARAGRAPHS, SAME_IN_PARAGRAPHS } from "./same-measure-paragraphs.js";
import { OTHER_OF_PLACES, SAME_OF_PLACES } from "./same-measure-places.js";
import { SAME_OF_SELDOM } from "./same-measure-seldom.js";
import { NONE_WORDED, OTHER_WORDED, SAME_WORDED } from "./same-measure-worded.js";

describe("one measure in the words of two places lands on one indicator", () => {
  test.each([
    ...SAME,
    ...SAME_OF_ALL,
    ...SAME_OF_BUREAUS,
    ...SAME_IN_FIELDS,
    ...SAME_OF_PLACES,
    ...SAME_OF_CITIES,
    ...SAME_OF_SELDOM,
    ...SAME_IN_PARAGRAPHS,
    ...SAME_UNDER_HEADINGS,
    ...SAME_OF_ANYWHERE,
    ...SAME_WORDED,
  ])("%s = %s", (one, other) => {
    expect(indicatorOf(one)).not.toBeNull();
    expect(indicatorOf(other)).toBe(indicatorOf(one));
  });
});

describe("two measures that look alike do not land on one indicator", () => {
  test.each([...OTHER, ...OTHER_OF_PLACES, ...OTHER_IN_PARAGRAPHS, ...OTHER_UNDER_HEADINGS, ...OTHER_WORDED])("%s ≠ %s", (one, other) => {
    expect(indicatorOf(one)).not.toBeNull();
    expect(indicatorOf(other)).not.toBe(indicatorOf(one));
  });
});

describe("a figure that is of no indicator lands on none", () => {
  test.each(NONE_WORDED)("%s", (sentence) => {
    expect(indicatorOf(sentence)).toBeNull();
  });
});
