import { expect } from "@jest/globals";
import type { Row } from "../../../src/load/store.js";
import type { ContractCase } from "../../support/contract.js";
import { smallReports, township } from "../../support/small-graph.js";
import { storedEdges, storedNodes, withoutNulls } from "../../support/small-graph-stored.js";

/* Whole reports as they are exported, for another store. */

const byId = (rows: readonly Row[]): Row[] => rows.map(withoutNulls).sort((a, b) => (String(a["id"]) < String(b["id"]) ? -1 : 1));
const nodes = (label: string, keep: (row: Row) => boolean): Row[] => byId((storedNodes[label] ?? []).filter(keep));
const edges = (types: RegExp, report: string): Row[] =>
  byId(
    storedEdges
      .filter(({ type, from, properties }) => types.test(type) && (from === report || properties["report"] === report))
      .map(({ properties }) => properties),
  );

const LISTS: Readonly<Record<string, (report: (typeof smallReports)[number]) => Row[]>> = {
  report: ({ report }) => nodes("report", ({ id }) => id === report.id),
  sections: ({ report }) => nodes("section", (row) => row["report"] === report.id),
  sentences: ({ report }) => nodes("sentence", (row) => row["report"] === report.id),
  observations: ({ report }) => nodes("observation", (row) => row["report"] === report.id),
  mentions: ({ mentions }) =>
    byId(mentions.map(({ id, sentence, target, start, end, text, rule }) => ({ id, sentence, target, start, end, text, rule }))),
  adoptions: ({ report }) => edges(/^(?:IMPLEMENTED|NAMED)$/u, report.id),
  citations: ({ report }) => edges(/^CITES$/u, report.id),
  issued: ({ issued }) => byId(issued.map(({ id, policyDocument, year, evidence }) => ({ id, policyDocument, year, evidence }))),
};

const ids = [...smallReports.map(({ report }) => report.id), "nowhere"];

const ofReports: ContractCase = {
  statement: "read/whole-reports",
  parameters: { ids },
  expected: (rows) => {
    expect(rows.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    for (const row of rows) {
      const graph = smallReports.find(({ report }) => report.id === row["id"]);
      for (const [list, wanted] of Object.entries(LISTS))
        expect([list, byId(row[list] as Row[])]).toEqual([list, graph === undefined ? [] : wanted(graph)]);
    }
  },
};

const LABELS = { programs: "program", policyDocuments: "policy-document", organizations: "organization", localities: "locality" } as const;
const named = [
  "prog-三项制度",
  ...smallReports.flatMap((graph) => [...graph.programs, ...graph.policyDocuments, ...graph.organizations].map(({ id }) => id)),
  township,
  "nowhere",
];

const ofNodes: ContractCase = {
  statement: "read/whole-nodes",
  parameters: { ids: [...new Set(named)] },
  expected: (rows) => {
    expect(rows.map(({ id }) => String(id)).toSorted()).toEqual([...new Set(named)].toSorted());
    for (const { id, ...lists } of rows) {
      for (const [list, label] of Object.entries(LABELS)) expect([id, lists[list]]).toEqual([id, nodes(label, (row) => row["id"] === id)]);
    }
  },
};

export const cases: readonly ContractCase[] = [ofReports, ofNodes];
