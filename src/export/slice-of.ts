import { nodePages } from "../load/read/export.js";
import { readLevel } from "../load/read/level.js";
import type { LocalityNode } from "../load/read/rows.js";
import { isEverything, keptIds, keptReports, reportPages } from "../load/read/slice.js";
import { kindOf, type Edge } from "./element.js";
import type { Job } from "./job.js";

/** Which nodes and relationships a job takes. It remembers places, which are few; of all else it asks the store page by page. */
export interface Slice {
  /** Whether everything is taken. */
  readonly whole: boolean;
  /** Whether documents, organizations and their relationships are taken: they are about no measure and no theme. */
  readonly hasDocuments: boolean;
  /** Whether a figure of this indicator (null: of none) is taken. */
  readonly hasFigureOf: (indicator: string | null) => boolean;
  readonly keeps: (kind: SharedKind, ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Those of the reports that are taken, with their years. */
  readonly reports: (ids: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** Those of the relationships both ends of which are taken. */
  readonly closed: (edges: readonly Edge[]) => Promise<readonly Edge[]>;
}

export async function sliceOf(job: Job): Promise<Slice> {
  const { store, bounds, kinds } = job;
  const whole = isEverything(bounds);
  const places = whole ? new Set<string>() : await placesOf(job);
  const indicators = bounds.themes === null ? null : await indicatorsIn(job, bounds.themes);
  const hasDocuments = bounds.programs === null && bounds.themes === null;
  const hasFigureOf = (indicator: string | null): boolean =>
    bounds.programs === null && (indicators === null || (indicator !== null && indicators.has(indicator)));

  const keeps: Slice["keeps"] = async (kind, ids) => {
    if (whole) return new Set(ids);
    if (kind === "Locality") return new Set(ids.filter((id) => places.has(id)));
    const about = { Program: true, PolicyDocument: hasDocuments, Indicator: bounds.programs === null }[kind];
    return about ? keptIds(store, bounds, kind, ids) : new Set();
  };
  const closed: Slice["closed"] = async (edges) => {
    const chosen = edges.filter(({ source, target }) => [source, target].every((id) => kinds.has(kindOf(id) ?? "Report")));
    if (whole) return chosen;
    const kept = new Set<string>();
    for (const kind of SHARED) {
      const ids = chosen.flatMap(({ source, target }) => [source, target].filter((id) => kindOf(id) === kind));
      for (const id of await keeps(kind, ids)) kept.add(id);
    }
    const isKept = (id: string): boolean => !SHARED.some((kind) => kindOf(id) === kind) || kept.has(id);
    return chosen.filter(({ source, target }) => isKept(source) && isKept(target));
  };
  return { whole, hasDocuments, hasFigureOf, keeps, reports: (ids) => keptReports(store, bounds, ids), closed };
}

/** Kinds of nodes that relationships of several reports end at. */
const SHARED = ["Locality", "Program", "PolicyDocument", "Indicator"] as const;
type SharedKind = (typeof SHARED)[number];

/** Places with a report in the slice, and the places above them. */
async function placesOf({ store, bounds }: Job): Promise<ReadonlySet<string>> {
  const places = new Set<string>();
  for await (const page of reportPages(store, bounds)) {
    const fresh = [...new Set(page.map(({ locality }) => locality))].filter((id) => !places.has(id));
    if (fresh.length === 0) continue;
    const above = (await readLevel(
      store,
      fresh.map((id) => ({ part: "ancestors", id })),
    )) as readonly (readonly LocalityNode[])[];
    for (const id of [...fresh, ...above.flat().map((place) => place.id)]) places.add(id);
  }
  return places;
}

async function indicatorsIn({ store }: Job, themes: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for await (const page of nodePages(store, "Indicator")) {
    for (const { id, properties } of page) if (themes.includes(String(properties["theme"]))) found.add(id);
  }
  return found;
}
