import { expect, test } from "@jest/globals";
import { answerTable } from "../../src/explore/graphiql/answer-rows.js";

test("the longest list of an answer is a table: inner fields by their way, several pieces of evidence in one cell", () => {
  const evidence = [
    { quote: "甲", sentence: { text: "句" } },
    { quote: "乙", sentence: { text: "句" } },
  ];
  const data = {
    themes: [{ id: "theme-x" }],
    adoptions: {
      totalCount: 2,
      nodes: [
        { year: 2020, locality: { name: "钟楼区" }, aliases: ["一", "二"], evidence },
        { year: 2021, locality: { name: "太原市" }, curated: true, evidence: [] },
      ],
    },
  };
  expect(answerTable(data)).toEqual({
    path: "adoptions.nodes",
    columns: ["year", "locality.name", "aliases", "evidence.quote", "evidence.sentence.text", "curated"],
    rows: [
      [2020, "钟楼区", "一；二", "甲 | 乙", "句", null],
      [2021, "太原市", null, null, null, "true"],
    ],
  });
});

test.each([null, undefined, {}, { statistics: { reports: 5 } }, { a: [] }, { a: [1, 2] }])("%j has no table", (data) => {
  expect(answerTable(data)).toBeNull();
});
