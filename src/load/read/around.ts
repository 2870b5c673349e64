import type { Parameters, Row, StatementName, Store } from "../store.js";

/** A statement in parts, some of which say the same whatever is asked for. */
export interface Around {
  readonly name: StatementName;
  readonly own: readonly string[];
  /** Parts that depend on nothing but `scope`. */
  readonly around: readonly string[];
  readonly scope: Parameters;
  /** Whether the scope is the whole graph: then those parts are kept until something is written. */
  readonly whole: boolean;
}

/** Rows of all the parts, in one statement unless what is `around` has been kept. */
export async function readAround(
  store: Store,
  { name, own, around, scope, whole }: Around,
  parameters: Parameters,
): Promise<readonly Row[]> {
  if (!whole) return store.read({ name, parts: [...own, ...around] }, { ...parameters, ...scope });
  const statement = { name, parts: around };
  const rows = await Promise.all([
    store.read({ name, parts: own }, { ...parameters, ...scope }),
    store.recall(JSON.stringify([statement, scope]), (graph) => graph.read(statement, scope)),
  ]);
  return rows.flat();
}
