import { loadStatements } from "../statements.js";
import type { Store } from "../store.js";
import { looseThings } from "./loose.js";
import type { Loose } from "./loose.js";
import { altered, isVocabularyWhole } from "./digests.js";
import { reportFaults } from "./report-faults.js";
import type { ReportFault } from "./report-faults.js";

export type { ReportFault, ReportFaultKind } from "./report-faults.js";

/** What was found in a store (体检结果). */
export interface Health {
  readonly reports: number;
  /** Constraints and indexes of `cypher/schema/` that are not there, or not online. */
  readonly missingIndexes: readonly string[];
  /** By the id of the report. */
  readonly faulty: ReadonlyMap<string, readonly ReportFault[]>;
  readonly loose: Loose;
  /** Whether gazetteer and lexicon are what was written. */
  readonly isVocabularyWhole: boolean;
}

/** Examines a whole store without changing it, a few reports at a time; tells after each how many it has seen. */
export async function checkStore(store: Store, seen: (reports: number) => void = () => undefined): Promise<Health> {
  const faulty = new Map<string, readonly ReportFault[]>();
  let reports = 0;
  for (let after = ""; ;) {
    const rows = await store.read("check/reports", { after, limit: AT_ONCE });
    const changed = await altered(
      store,
      rows.map(({ id }) => String(id)),
    );
    for (const row of rows) {
      const [id, found] = [String(row["id"]), reportFaults(row)];
      if (found.length > 0) faulty.set(id, found);
      else if (changed.has(id)) faulty.set(id, [{ kind: "digest", id }]);
    }
    reports += rows.length;
    seen(reports);
    if (rows.length < AT_ONCE) break;
    after = String(rows.at(-1)?.["id"]);
  }
  return {
    reports,
    missingIndexes: await missingIndexes(store),
    faulty,
    loose: await looseThings(store),
    isVocabularyWhole: await isVocabularyWhole(store),
  };
}

/** Reports examined in one statement: some hundred kilobytes each. */
const AT_ONCE = 20;

/** The embedded engine lists no constraints. */
const NAMED: Readonly<Record<Store["engine"], RegExp>> = {
  neo4j: /^\s*CREATE\s[^(]*?\b(?:INDEX|CONSTRAINT)\s+(\w+)/u,
  embedded: /^\s*CREATE\s+INDEX\s+(\w+)/u,
};

async function missingIndexes(store: Store): Promise<string[]> {
  const { names, text } = loadStatements(store.engine);
  const wanted = names.filter((name) => name.startsWith("schema/")).flatMap((name) => NAMED[store.engine].exec(text(name))?.[1] ?? []);
  const rows = await store.read("meta/indexes");
  const there = new Set(rows.filter(({ state }) => state === undefined || state === "ONLINE").map(({ name }) => name));
  return wanted.filter((name) => !there.has(name));
}
