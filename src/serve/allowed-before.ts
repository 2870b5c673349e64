import type { OperationDefinitionNode } from "graphql";

/** What an operation was found to cost with some variables, and how to note it. */
interface Allowed {
  readonly cost: number | null;
  readonly keep: (cost: number) => void;
}

/** Variables that are remembered of one operation, and letters that those may have: clients repeat themselves with few and short ones. */
const MOST = { kept: 100, letters: 1_000 } as const;

/**
 * Remembers what was allowed: the same operation with the same variables costs the same each time (Apollo keeps the documents that it has parsed),
 * and reckoning it was a tenth of the server's work for a report's page.
 */
export function allowedBefore(): (operation: OperationDefinitionNode, variables: unknown) => Allowed {
  const known = new WeakMap<OperationDefinitionNode, Map<string, number>>();
  return (operation, variables) => {
    // Those that the operation does not declare change nothing.
    const key = (operation.variableDefinitions ?? []).length === 0 ? "" : JSON.stringify(variables ?? {});
    const own = known.get(operation) ?? new Map<string, number>();
    return {
      cost: own.get(key) ?? null,
      keep: (cost) => {
        if (key.length > MOST.letters) return;
        if (own.size >= MOST.kept) own.clear();
        known.set(operation, own.set(key, cost));
      },
    };
  };
}
