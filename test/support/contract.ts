import { readdirSync } from "node:fs";
import { expect } from "@jest/globals";
import type { Filter, Parameters, Row, Statement, StatementName, Store } from "../../src/load/store.js";

/** One call of a statement of `cypher/` on the small graph, with the rows that it must give on both engines. */
export interface ContractCase {
  readonly statement: Statement | StatementName;
  readonly parameters?: Parameters;
  /** Computed from test/support/small-graph.ts, never copied from an engine. A function checks what cannot be written as rows. */
  readonly expected: readonly Row[] | ((rows: readonly Row[]) => void);
  /** Whether the order of the rows is part of the answer; where not, they are compared as a set. */
  readonly ordered?: boolean;
  /** Only for statements that one engine has. */
  readonly engine?: Store["engine"];
  /** Statements run before in the same transaction, for a statement that writes. */
  readonly before?: readonly Call[];
  /** What must hold afterwards in the same transaction, for a statement that writes. */
  readonly after?: readonly (Call & Pick<ContractCase, "expected" | "ordered">)[];
}

interface Call {
  readonly statement: Statement | StatementName;
  readonly parameters?: Parameters;
}

/** The cases of test/load/contract/, each file of which exports `cases`; one file after another, since jest's loader mixes up parallel imports. */
export async function contractCases(): Promise<readonly ContractCase[]> {
  const folder = new URL("../load/contract/", import.meta.url);
  const cases: ContractCase[] = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".ts"))) {
    const module = (await import(new URL(name, folder).href)) as { readonly cases: readonly ContractCase[] };
    cases.push(...module.cases);
  }
  return cases;
}

/** For rows whose list `found` comes in no order that is promised. */
export const inAnyOrder =
  (expected: readonly Row[]): ContractCase["expected"] =>
  (rows) => {
    expect(asSets(rows)).toEqual(asSets(expected));
  };

const asSets = (rows: readonly Row[]): Row[] =>
  sorted(rows.map((row) => ({ ...row, found: (row["found"] as Row[]).map((item) => JSON.stringify(inKeyOrder(item))).sort() })));

function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (value === null || typeof value !== "object") return value;
  return Object.entries(value)
    .map(([key, inner]) => [key, inKeyOrder(inner)])
    .sort();
}

export const nameOf = (statement: Statement | StatementName): StatementName => (typeof statement === "string" ? statement : statement.name);

/** Fragments that stand in a condition. */
export function fragmentsOf(filter: Filter): readonly string[] {
  if (typeof filter === "string") return [filter];
  if ("use" in filter) return [filter.use];
  if ("not" in filter) return fragmentsOf(filter.not);
  return ("all" in filter ? filter.all : filter.any).flatMap(fragmentsOf);
}

/** Runs a case; what it writes is rolled back. */
export async function runCase(store: Store, contract: ContractCase): Promise<void> {
  if (!writes(nameOf(contract.statement))) {
    check(await store.read(contract.statement, contract.parameters), contract);
    return;
  }
  const attempt = store.write(async (transaction) => {
    for (const call of contract.before ?? []) await transaction.run(call.statement, call.parameters);
    check(await transaction.run(contract.statement, contract.parameters), contract);
    for (const call of contract.after ?? []) check(await transaction.run(call.statement, call.parameters), call);
    throw new RolledBack();
  });
  await attempt.catch((error: unknown) => {
    if (!(error instanceof RolledBack)) throw error;
  });
}

class RolledBack extends Error {}

const writes = (name: StatementName): boolean => name.startsWith("write/") || name === "meta/prepared";

function check(rows: readonly Row[], { expected, ordered = false }: Pick<ContractCase, "expected" | "ordered">): void {
  if (typeof expected === "function") {
    expected(rows);
    return;
  }
  if (ordered) expect(rows).toEqual(expected);
  else expect(sorted(rows)).toEqual(sorted(expected));
}

function sorted(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

const key = (row: Row): string =>
  JSON.stringify(row, (_, value: unknown) => (isMap(value) ? Object.fromEntries(Object.entries(value).sort()) : value));

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
