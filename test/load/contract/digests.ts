import { expect } from "@jest/globals";
import { reportDigest } from "../../../src/load/digest.js";
import type { Row } from "../../../src/load/store.js";
import type { ContractCase } from "../../support/contract.js";
import { smallReports } from "../../support/small-graph.js";

/* What the version of a dataset is made of, and how it is noted in a store of before. */

const noted = smallReports
  .map((graph) => ({ id: graph.report.id, digest: reportDigest(graph), lexicon: graph.report.lexiconVersion }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
const [first, second] = noted;
const id = first?.id ?? "";
/** A report as a program without digests writes it. */
const old = { statement: "write/reports", parameters: { rows: [{ ...smallReports.find(({ report }) => report.id === id)?.report }] } };

export const cases: readonly ContractCase[] = [
  { statement: "read/stored-digests", parameters: { after: "", limit: 100 }, expected: noted, ordered: true },
  { statement: "read/stored-digests", parameters: { after: id, limit: 1 }, expected: [{ ...second }], ordered: true },
  { statement: "write/undigested", parameters: { limit: 5 }, expected: [] },
  { statement: "write/undigested", parameters: { limit: 5 }, before: [old], expected: [{ id }] },
  {
    statement: "write/digests",
    parameters: { rows: [{ id, digest: "d" }] },
    before: [old],
    expected: [{ written: 1 }],
    after: [{ statement: "read/stored-digests", parameters: { after: "", limit: 1 }, expected: [{ ...first, digest: "d" }] }],
  },
  {
    statement: "write/vocabulary/digest",
    parameters: { vocabulary: "v" },
    expected: [],
    after: [
      {
        statement: "meta/stored",
        expected: ([row]: readonly Row[]): void => {
          expect(row?.["vocabulary"]).toBe("v");
        },
      },
    ],
  },
];
