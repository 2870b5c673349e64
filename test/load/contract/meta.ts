import { expect } from "@jest/globals";
import { vocabularyDigest } from "../../../src/load/digest.js";
import { storeFormat } from "../../../src/load/embedded-files.js";
import type { Row } from "../../../src/load/store.js";
import type { ContractCase } from "../../support/contract.js";
import { smallReports, smallVocabulary, version } from "../../support/small-graph.js";

export const cases: readonly ContractCase[] = [
  {
    statement: "meta/stored",
    expected: ([row]: readonly Row[]): void => {
      // The vocabulary and the reports were two writes.
      expect(row).toEqual({
        ...version,
        vocabulary: vocabularyDigest(smallVocabulary),
        format: storeFormat,
        schema: expect.stringMatching(/^[0-9a-f]{16}$/u),
        writes: 2,
      });
    },
  },
  {
    statement: "meta/prepared",
    parameters: { format: 7, schema: "abc" },
    expected: [],
    after: [
      {
        statement: "meta/stored",
        expected: [{ ...version, vocabulary: vocabularyDigest(smallVocabulary), format: 7, schema: "abc", writes: 2 }],
      },
    ],
  },
  {
    statement: "meta/indexes",
    expected: (rows: readonly Row[]): void => {
      const names = rows.map((row) => String(row["name"]));
      expect(names.filter((name) => name.startsWith("Report_"))).toEqual(expect.arrayContaining(["Report_by_locality", "Report_by_year"]));
    },
  },
  { statement: "meta/await-indexes", engine: "neo4j", expected: [] },
  { statement: "meta/reports", expected: [{ reports: smallReports.length }] },
  { statement: "meta/replan", engine: "neo4j", expected: [] },
];
