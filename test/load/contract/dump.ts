import { expect } from "@jest/globals";
import type { Row } from "../../../src/load/store.js";
import type { ContractCase } from "../../support/contract.js";
import { storedEdges, storedNodes, withoutNulls } from "../../support/small-graph-stored.js";

const everything = { after: "", limit: 10_000 };

const wholeLabel = (label: string, nodes: readonly Row[]): ContractCase => ({
  statement: `dump/${label}`,
  parameters: everything,
  expected: (rows: readonly Row[]): void => {
    const wanted = nodes.map(withoutNulls).sort((a, b) => (String(a["id"]) < String(b["id"]) ? -1 : 1));
    expect(rows.map(({ id, properties }) => ({ id, properties }))).toEqual(wanted.map((row) => ({ id: row["id"], properties: row })));
    for (const { id, relationships } of rows) {
      const out = storedEdges.filter(({ from }) => from === id).map(({ type, to, properties }) => ({ type, to, properties }));
      expect(sorted(relationships as readonly object[])).toEqual(sorted(out));
    }
  },
});

/** A page: what stands after the second id, at most one. */
const page = (label: string, nodes: readonly Row[]): ContractCase => {
  const ids = nodes.map((row) => String(row["id"])).sort();
  return {
    statement: `dump/${label}`,
    parameters: { after: ids[0] ?? "", limit: 1 },
    expected: (rows: readonly Row[]): void => {
      expect(rows.map((row) => row["id"])).toEqual(ids.slice(1, 2));
    },
  };
};

export const cases: readonly ContractCase[] = Object.entries(storedNodes).flatMap(([label, nodes]) => [
  wholeLabel(label, nodes),
  page(label, nodes),
]);

function sorted(edges: readonly object[]): string[] {
  return edges
    .map((row) =>
      JSON.stringify(row, (_, value: unknown) =>
        typeof value === "object" && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
          : value,
      ),
    )
    .sort();
}
