import { readdirSync } from "node:fs";
import { beforeAll, expect, test } from "@jest/globals";
import { filesOf, loadStatements } from "../../src/load/statements.js";
import type { Store } from "../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../src/load/writer.js";
import { contractCases, fragmentsOf, runCase } from "../support/contract.js";
import type { ContractCase } from "../support/contract.js";
import { smallReports, smallVocabulary, version } from "../support/small-graph.js";
import { describeStores } from "../support/stores.js";

/*
 * Every file of cypher/ on both engines, with rows computed in TypeScript from the small graph.
 * The cases stand in contract/, each file exports `cases`.
 */

const cases = await contractCases();

describeStores("every statement", (open, engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await open({ keep: true });
    await writeVocabulary(store, smallVocabulary, version);
    await writeReports(store, smallReports, { ingestedAt: "2026-11-24T00:00:00.000Z" });
  });

  const own = cases.filter((contract) => contract.engine === undefined || contract.engine === engine);
  test.each(own.map((contract) => [title(contract), contract] as const))("%s", async (_, contract) => {
    await runCase(store, contract);
  });

  test("has a case", () => {
    const tried = new Set(own.flatMap((contract) => filesOf(contract.statement)));
    const names = loadStatements(engine).names.filter((name) => !name.startsWith("schema/"));
    expect(names.filter((name) => !tried.has(name))).toEqual([]);
  });

  test("every fragment has a case", () => {
    const tried = new Set(
      own.flatMap(({ statement }) =>
        typeof statement === "string" ? [] : [...(statement.filters ?? []).flatMap(fragmentsOf), statement.order],
      ),
    );
    const fragments = ["filter", "order"].flatMap((room) => fragmentNames(room));
    expect(fragments.filter((name) => !tried.has(name))).toEqual([]);
  });
});

function fragmentNames(room: string): string[] {
  try {
    return readdirSync(new URL(`../../cypher/${room}/`, import.meta.url))
      .filter((name) => name.endsWith(".cypher"))
      .map((name) => name.slice(0, -".cypher".length));
  } catch {
    return [];
  }
}

function title({ statement, parameters = {} }: ContractCase): string {
  const { name, parts = [], filters = [], order = "", ahead = [] } = typeof statement === "string" ? { name: statement } : statement;
  return [
    name,
    ...parts,
    ...filters.map((filter) => (typeof filter === "string" ? filter : JSON.stringify(filter))),
    order,
    ...(ahead.length > 0 ? [`with ${ahead.join(", ")}`] : []),
    JSON.stringify(parameters).slice(0, 80),
  ]
    .filter((part) => part !== "")
    .join(" ");
}
