import { readFileSync } from "node:fs";
import type { GraphQLFormattedError } from "graphql";
import type { Store } from "../../src/load/store.js";
import { createApollo } from "../../src/serve/apollo.js";
import { createContext, type Asking } from "../../src/serve/context.js";

export interface Answer<T> {
  readonly data: T;
  readonly errors: readonly GraphQLFormattedError[];
  readonly cost: number | null;
  /** Names of the statements that the query ran. */
  readonly statements: readonly string[];
}

const apollo = createApollo();

/** Milliseconds: how long a query takes on a busy machine is not what these tests ask. */
const UNBOUNDED = 600_000;

/** Asks as a client would, who knows the shape `T` of the answer, and counts the statements that the store ran. */
export async function ask<T = unknown>(
  store: Store,
  query: string,
  variables: Record<string, unknown> = {},
  asking: Asking = {},
): Promise<Answer<T>> {
  const statements: string[] = [];
  const counting: Store = {
    ...store,
    read: (statement, parameters) => {
      statements.push(typeof statement === "string" ? statement : statement.name);
      return store.read(statement, parameters);
    },
  };
  const { body } = await apollo.executeOperation(
    { query, variables },
    { contextValue: createContext(counting, { patience: UNBOUNDED, ...asking }) },
  );
  if (body.kind !== "single") throw new Error("an answer in parts");
  const { data = null, errors = [], extensions } = body.singleResult;
  const cost = (extensions?.["cost"] as { requested: number } | undefined)?.requested ?? null;
  return { data: JSON.parse(JSON.stringify(data)) as T, errors, cost, statements };
}

const queries = new URL("../../schema/queries/", import.meta.url);

/** A question of schema/queries with its variables. */
export function canned(name: string): { readonly query: string; readonly variables: Record<string, unknown> } {
  return {
    query: readFileSync(new URL(`${name}.graphql`, queries), "utf8"),
    variables: JSON.parse(readFileSync(new URL(`${name}.json`, queries), "utf8")) as Record<string, unknown>,
  };
}
