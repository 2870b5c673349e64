import { expect } from "@jest/globals";
import { partRows } from "../../../src/load/read/columns.js";
import type { LevelPart } from "../../../src/load/read/rows.js";
import type { Row } from "../../../src/load/store.js";
import type { ContractCase } from "../../support/contract.js";
import { smallReports } from "../../support/small-graph.js";
import { lists } from "./reading-lists.js";

/* What comes along with the rows of a list: the passages that each fact stands on, as the small graph has them. */

const sentences = new Map(smallReports.flatMap((graph) => graph.sentences.map((row) => [row.id, row] as const)));
const mentions = smallReports.flatMap((graph) => graph.mentions).toSorted((a, b) => a.start - b.start);
const documents = new Map(smallReports.flatMap((graph) => graph.citations.map((row) => [row.id, row.policyDocument] as const)));
const passages = new Map<string, readonly string[]>(
  smallReports.flatMap((graph) => [
    ...[...graph.adoptions, ...graph.citations].map(({ id, evidence }) => [id, evidence] as const),
    ...graph.observations.map(({ id, sentence }) => [id, [sentence]] as const),
  ]),
);

const factual = Object.entries(lists).filter(([list]) => /^(?:adoptions|citations|observations)/u.test(list));
const partsOf = (list: string): readonly string[] => [
  list.startsWith("observations") ? "evidence" : "passages",
  "sectionsOfSentences",
  ...(list.startsWith("citations") ? ["policyDocuments"] : []),
];

/** Ids of what must have come along, by part. */
function expected(fact: string, part: string): readonly unknown[] {
  const own = passages.get(fact) ?? [];
  if (part === "policyDocuments") return [[documents.get(fact), [documents.get(fact)]]];
  return own.map((id) => {
    const sentence = sentences.get(id);
    if (part === "sectionsOfSentences") return [id, [sentence?.section]];
    const own = mentions.filter((row) => row.sentence === id).map((row) => row.id);
    return [id, [part === "evidence" ? [sentence?.text] : [sentence?.text, own]]];
  });
}

type Along = readonly [part: LevelPart, id: string, found: readonly unknown[]];

const told = ([part, id, found]: Along): unknown => [
  id,
  (partRows(part, found) as unknown as readonly Row[]).map((row) => {
    if (part === "evidence") return [row["text"]];
    return part === "passages" ? [row["text"], (row["mentions"] as readonly Row[]).map((mention) => mention["id"])] : row["id"];
  }),
];

export const cases: readonly ContractCase[] = factual.map(([list, items]) => {
  const parts = partsOf(list);
  const [by] = Object.keys(items[0]?.keys ?? {});
  const listed = items.filter(({ parents }) => list !== "observations-of-indicators" || parents.some((id) => id.startsWith("ind-")));
  return {
    statement: { name: `read/${list}`, filters: [], order: "ascending", ahead: parts },
    parameters: {
      ...(list.includes("-of-") && { ids: [...new Set(items.flatMap(({ parents }) => parents))] }),
      ...{ by, key: null, id: "", greater: true, limit: 100, counted: false },
    },
    expected: (rows) => {
      const found = rows.map(({ row, ahead }) => ({ id: (row as readonly string[])[0] ?? "", ahead: ahead as readonly Along[] }));
      expect(new Set(found.map(({ id }) => id))).toEqual(new Set(listed.map(({ id }) => id)));
      for (const { id, ahead } of found)
        for (const part of parts)
          expect([id, part, ahead.filter(([name]) => name === part).map(told)]).toEqual([id, part, expected(id, part)]);
    },
  };
});
