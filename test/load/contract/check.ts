import { expect } from "@jest/globals";
import type { Row } from "../../../src/load/store.js";
import type { ContractCase } from "../../support/contract.js";
import { smallReports, yingtan2023 } from "../../support/small-graph.js";
import { storedEdges } from "../../support/small-graph-stored.js";

/* What is read to examine a store: every report with all that stands on its text, and what hangs in the air. */

const spanned = ({
  id,
  text,
  start,
  end,
}: { readonly [name in "id" | "text"]: string } & { readonly [name in "start" | "end"]: number }): Row => ({
  id,
  text,
  start,
  end,
});
const byId = (rows: readonly Row[]): Row[] => rows.toSorted((a, b) => (String(a["id"]) < String(b["id"]) ? -1 : 1));
const LISTS = ["sentences", "mentions", "observations", "adoptions", "citations", "issued"];

const examined = smallReports
  .map((graph): Row => {
    const { id, text, contentHash, locality } = graph.report;
    return {
      id,
      text,
      contentHash,
      places: [locality],
      sentences: byId(graph.sentences.map(spanned)),
      mentions: byId(graph.mentions.map((row) => ({ ...spanned(row), sentence: row.sentence }))),
      observations: byId(graph.observations.map((row) => ({ ...spanned({ ...row, text: row.rawValue }), evidence: [row.sentence] }))),
      adoptions: byId(graph.adoptions.map(({ id: own, evidence, mentions }) => ({ id: own, evidence, mentions }))),
      citations: byId(graph.citations.map(({ id: own, evidence, mentions }) => ({ id: own, evidence, mentions }))),
      issued: byId(graph.issued.map(({ id: own, evidence }) => ({ id: own, evidence }))),
    };
  })
  .sort((a, b) => (String(a["id"]) < String(b["id"]) ? -1 : 1));

const reports = (after: string, limit: number, expected: readonly Row[]): ContractCase => ({
  statement: "check/reports",
  parameters: { after, limit },
  expected: (rows) => {
    const sorted = rows.map((row) => ({ ...row, ...Object.fromEntries(LISTS.map((name) => [name, byId(row[name] as Row[])])) }));
    expect(sorted).toEqual(expected);
  },
});

/** A kind of which nothing hangs in the air has no row. */
const loose = (found: Readonly<Record<string, readonly string[]>>): Row[] => Object.entries(found).map(([kind, ids]) => ({ kind, ids }));
const found = (rows: readonly Row[], kind: string): unknown => rows.find((row) => row["kind"] === kind)?.["ids"] ?? [];

const { id } = yingtan2023.report;
const sentences = yingtan2023.sentences.map((row) => row.id).sort();
const [figure] = yingtan2023.observations.map((row) => row.id);
const [section] = yingtan2023.sections.map((row) => row.id);

export const cases: readonly ContractCase[] = [
  reports("", 10, examined),
  reports(String(examined[0]?.["id"]), 2, examined.slice(1, 3)),
  { statement: "check/loose", parameters: { limit: 10 }, expected: loose({}) },
  {
    // A report that went alone leaves its sections, its figure and the facts of its place behind.
    statement: "write/remove/reports",
    parameters: { ids: [id] },
    expected: [],
    after: [
      {
        statement: "check/loose",
        parameters: { limit: 10 },
        expected: loose({ Section: yingtan2023.sections.map((row) => row.id).sort(), Observation: [figure ?? ""], facts: [id] }),
      },
      { statement: "write/repair/delete-facts", parameters: { ids: [id] }, expected: [] },
      { statement: "write/repair/delete-observation", parameters: { ids: [figure] }, expected: [] },
      { statement: "write/repair/delete-section", parameters: { ids: [section] }, expected: [] },
      {
        statement: "check/loose",
        parameters: { limit: 1 },
        expected: (rows) => {
          expect(found(rows, "facts")).toEqual([]);
          expect(found(rows, "Observation")).toEqual([]);
          expect(found(rows, "Section")).toEqual([yingtan2023.sections[1]?.id]);
          const first = storedEdges.filter(({ from, type }) => from === section && type === "HAS_SENTENCE").map(({ to }) => to);
          expect(found(rows, "Sentence")).toEqual([first.sort()[0]]);
        },
      },
      { statement: "write/repair/delete-sentence", parameters: { ids: sentences }, expected: [] },
      {
        statement: "check/loose",
        parameters: { limit: 10 },
        expected: (rows) => {
          expect(found(rows, "Sentence")).toEqual([]);
          // What only it named is free now.
          expect(found(rows, "Program")).toEqual(["prog-法治体检行动"]);
        },
      },
    ],
  },
  ...["section", "sentence", "observation", "facts"].map((kind): ContractCase => ({
    statement: `write/repair/delete-${kind}`,
    parameters: { ids: ["nothing"] },
    expected: [],
  })),
];
