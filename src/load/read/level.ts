import type { Store } from "../store.js";
import type { LevelPart, LevelRows } from "./rows.js";

/** One thing wanted: a node by its id, or what hangs on it. */
export interface Want {
  readonly part: LevelPart;
  readonly id: string;
}

/**
 * Fetches all that one level of a query wants, in one statement; rows in the order of `wants`, empty where there is nothing.
 * The ids go as one map: Neo4j plans a statement anew for every size of a list parameter, and this one takes seconds to plan.
 */
export async function readLevel(store: Store, wants: readonly Want[]): Promise<readonly (readonly LevelRows[LevelPart][])[]> {
  const ids = Object.fromEntries(PARTS.map((part) => [part, new Set<string>()])) as Record<LevelPart, Set<string>>;
  for (const { part, id } of wants) ids[part].add(id);
  const rows = await store.read("read/level", { wants: Object.fromEntries(PARTS.map((part) => [part, [...ids[part]]])) });
  const found = new Map(rows.map((row) => [keyOf(row["part"] as LevelPart, row["id"] as string), row["found"] as LevelRows[LevelPart][]]));
  return wants.map(({ part, id }) => found.get(keyOf(part, id)) ?? []);
}

const keyOf = (part: LevelPart, id: string): string => `${part} ${id}`;

/** All parts, in the order of the statement. */
export const PARTS: readonly LevelPart[] = [
  "localities",
  "reports",
  "programs",
  "policyDocuments",
  "indicators",
  "observations",
  "organizations",
  "themes",
  "sections",
  "sentences",
  "texts",
  "evidence",
  "mentions",
  "ancestors",
  "children",
  "predecessors",
  "successors",
  "formerly",
  "formerIds",
  "today",
  "components",
  "componentOf",
  "foundedOn",
  "adopters",
  "citingPlaces",
  "issuers",
  "reportSections",
  "reportSentences",
  "reportOrganizations",
  "reportAdoptions",
  "reportCitations",
  "reportObservations",
  "adoptions",
  "citations",
  "localitiesNamed",
  "programsNamed",
  "indicatorsNamed",
  "documentsTitled",
  "documentsNumbered",
];
