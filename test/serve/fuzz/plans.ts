import neo4j from "neo4j-driver";
import type { Plan, SessionConfig } from "neo4j-driver";
import { filesOf, loadStatements } from "../../../src/load/statements.js";
import { nameOf } from "../../support/contract.js";
import type { Neo4jConfig, Parameters, Statement, StatementName, Store } from "../../../src/load/store.js";

/** A statement that a request ran, as Neo4j was given it. */
export interface Ran {
  readonly name: StatementName;
  /** Of `cypher/`. */
  readonly files: readonly StatementName[];
  readonly text: string;
  readonly parameters: Parameters;
}

/** A store that notes every distinct statement that it reads. */
export function noting(store: Store): { readonly store: Store; readonly ran: ReadonlyMap<string, Ran> } {
  const { text } = loadStatements("neo4j");
  const ran = new Map<string, Ran>();
  const read = (statement: Statement | StatementName, parameters: Parameters = {}): ReturnType<Store["read"]> => {
    const written = text(statement);
    ran.set(written, { name: nameOf(statement), files: filesOf(statement), text: written, parameters });
    return store.read(statement, parameters);
  };
  return { store: { ...store, read }, ran };
}

export interface Scan {
  readonly name: StatementName;
  /** Operator with what it goes through: `NodeByLabelScan n:Program`. */
  readonly scan: string;
}

/** Operators of the plans that go through all nodes, all of a label or all relationships of a type (全表扫描), by EXPLAIN. */
export async function scansOf(ran: Iterable<Ran>, { uri, username, password, database }: Neo4jConfig): Promise<readonly Scan[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const found = new Map<string, Scan>();
  try {
    const config: Pick<SessionConfig, keyof SessionConfig> = { database };
    const session = driver.session(config);
    for (const { name, text, parameters } of ran) {
      const { summary } = await session.run(`EXPLAIN ${text}`, parameters);
      if (summary.plan === false) throw new Error(`no plan of ${name}`);
      for (const scan of scans(summary.plan)) found.set(`${name} ${scan}`, { name, scan });
    }
  } finally {
    await driver.close();
  }
  return [...found.values()];
}

function scans({ operatorType, arguments: details, children }: Plan): string[] {
  const kind = operatorType.replace(/@.*$/u, "");
  const own = /^(?:AllNodesScan|.*(?:LabelScan|TypeScan|AllRelationshipsScan)s?)$/u.test(kind)
    ? [`${kind} ${String(details["Details"])}`]
    : [];
  return [...own, ...children.flatMap(scans)];
}
