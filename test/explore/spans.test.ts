import { expect, test } from "@jest/globals";
import { spans } from "../../src/explore/parts/spans.js";

test("years that follow each other are a span; two are quicker read as they are", () => {
  expect(spans([2014, 2015, 2016, 2018, 2020, 2021])).toEqual(["2014–2016", "2018", "2020", "2021"]);
  expect(spans([2021, 2019, 2020, 2019])).toEqual(["2019–2021"]);
  expect(spans([])).toEqual([]);
});
