import type { ContractCase } from "../../support/contract.js";
import { smallReports } from "../../support/small-graph.js";

/* What is stored of a source that is read in again. */

const heads = smallReports.map(({ report: { source, id, contentHash, extractorVersion, lexiconVersion, inferred } }) => ({
  source,
  id,
  contentHash,
  extractorVersion,
  lexiconVersion,
  inferred,
}));
const bySource = (a: { readonly source: string }, b: { readonly source: string }): number => (a.source < b.source ? -1 : 1);
const two = heads.slice(0, 2);

export const cases: readonly ContractCase[] = [
  {
    statement: "read/stored-of-sources",
    parameters: { sources: [...two.map(({ source }) => source), "nowhere.txt"] },
    expected: [...two].sort(bySource),
    ordered: true,
  },
  {
    statement: "read/stored-of-sources",
    parameters: { sources: heads.map(({ source }) => source) },
    expected: [...heads].sort(bySource),
    ordered: true,
  },
  { statement: "read/stored-of-sources", parameters: { sources: [] }, expected: [] },
];
