import { createRequire } from "node:module";
import { describe, expect, test } from "@jest/globals";
import { loadStatements } from "../../src/load/statements.js";
import type { Filter, Statement } from "../../src/load/store.js";
import { contractCases } from "../support/contract.js";

/* Every file of cypher/ through Neo4j's own parser, offline; fragments in the statements that the contract joins them into. */

const { lintCypherQuery } = createRequire(import.meta.url)("@neo4j-cypher/language-support") as {
  lintCypherQuery: (query: string, schema: object) => readonly { readonly severity?: number; readonly message: string }[];
};
const { names, text } = loadStatements("neo4j");
const cases = await contractCases();

describe("Neo4j's own parser", () => {
  test.each(names)("takes %s", (name) => {
    expect(faults(text(name))).toEqual([]);
  });

  test.each(joined().map((statement) => [statement.name, statement] as const))("takes %s with its fragments", (_, statement) => {
    expect(faults(text(statement))).toEqual([]);
  });
});

/** One statement for each file and order: with every fragment that some case joins into it. */
function joined(): Statement[] {
  const found = new Map<string, { name: string; filters: Set<Filter>; order?: string }>();
  for (const { statement, engine } of cases) {
    if (typeof statement === "string" || statement.parts !== undefined || engine === "embedded") continue;
    const { name, filters = [], order } = statement;
    const known = found.get(`${name} ${order ?? ""}`) ?? { name, filters: new Set<Filter>(), ...(order === undefined ? {} : { order }) };
    for (const filter of filters) if (typeof filter === "string") known.filters.add(filter);
    found.set(`${name} ${order ?? ""}`, known);
  }
  return [...found.values()].flatMap(({ filters, ...rest }) => {
    const flat = [...filters];
    const uses = flat.map((use, slot) => (typeof use === "string" ? { use, slot } : use));
    // Every fragment within conditions within conditions; those are the same in either order.
    if (rest.order === "descending") return [{ ...rest, filters: flat }];
    return [{ ...rest, filters: [{ not: { any: uses } }, { any: [{ all: uses }, { any: [] }, { all: [] }] }] }];
  });
}

function faults(query: string): string[] {
  const errors = lintCypherQuery(query, { parameters: parametersOf(query) }).filter(({ severity }) => severity === 1);
  return errors.map(({ message }) => `${message}\n${query}`);
}

function parametersOf(query: string): Record<string, unknown> {
  return Object.fromEntries([...query.matchAll(/\$(\w+)/gu)].map(([, name = ""]) => [name, null]));
}
