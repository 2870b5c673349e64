import { expect } from "@jest/globals";
import type { Row } from "../../../src/load/store.js";
import type { ContractCase } from "../../support/contract.js";
import { plan, smallReports } from "../../support/small-graph.js";

/** Scores are an engine's own; which nodes hold the words as written is not. */
const phrase = (kind: string, text: string, ids: readonly string[]): ContractCase => ({
  statement: `search/${kind}`,
  parameters: { text, query: `"${text}"`, limit: 50, candidates: 500 },
  expected: (rows: readonly Row[]): void => {
    const found = rows.filter((row) => row["phrase"] === true);
    expect(found.map((row) => row["id"]).sort()).toEqual([...ids].sort());
    for (const row of rows) expect(row["score"]).toEqual(expect.any(Number));
    expect(rows.slice(0, found.length)).toEqual(found);
  },
});

const sentencesWith = (text: string): string[] =>
  smallReports.flatMap(({ sentences }) => sentences.filter((row) => row.text.includes(text)).map(({ id }) => id));

export const cases: readonly ContractCase[] = [
  phrase("sentence", "三项制度", sentencesWith("三项制度")),
  phrase("sentence", "行政复议案件", sentencesWith("行政复议案件")),
  phrase("program", "三项制度", ["prog-三项制度"]),
  phrase("program", "行政执法", ["prog-三项制度", "prog-行政执法公示"]),
  phrase("program", "法治体检", ["prog-法治体检行动"]),
  phrase("policy-document", "行政处罚法", ["pol-中华人民共和国行政处罚法"]),
  phrase("policy-document", "法治社会建设", [plan]),
  phrase("locality", "鹰潭", ["loc-360600", "loc-360681", "loc-360681100", "loc-360681100201"]),
  phrase("organization", "司法局", ["org-360600-市司法局"]),
  phrase("indicator", "行政复议", ["ind-行政复议案件受理"]),
];
