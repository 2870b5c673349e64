import DataLoader from "dataloader";
import { readLevel } from "../load/read/level.js";
import { readPage, readPages } from "../load/read/pages.js";
import type { Page, PageRequest } from "../load/read/pages.js";
import { RowsByPart } from "../load/read/rows-by-part.js";
import type { LevelPart, LevelRows, ListName, ListRows, Rows, Want } from "../load/read/rows.js";
import { keptVocabulary } from "../load/read/vocabulary.js";
import type { Vocabulary } from "../load/read/vocabulary.js";
import type { Store } from "../load/store.js";
import { onceAtHand } from "./at-hand.js";
import type { AtHand } from "./at-hand.js";

/** What resolvers read through; what they ask for in one turn becomes one statement. One for each request. */
export interface Loaders {
  readonly store: Store;
  /** A node, or the single thing that hangs on it; null where there is none. */
  one<P extends LevelPart>(part: P, id: string): AtHand<LevelRows[P] | null>;
  /** Everything of a part that hangs on a node. */
  many<P extends LevelPart>(part: P, id: string): AtHand<readonly LevelRows[P][]>;
  /** A page of a list of the whole graph. */
  page<L extends ListName>(request: PageRequest<L>): Promise<Page<ListRows[L]>>;
  /** A page of the list of one parent; the same page of many parents is one statement. */
  pageOf<L extends ListName>(parent: string, request: PageRequest<L>): Promise<Page<ListRows[L]>>;
}

export function createLoaders(store: Store): Loaders {
  const known = new RowsByPart();
  let kept: Vocabulary | null = null;
  const lookUp = async (): Promise<void> => {
    kept = await keptVocabulary(store);
  };
  const learn = (part: LevelPart, id: string, rows: Rows): void => {
    if (known.get(part, id) !== undefined) return;
    known.set(part, id, rows);
    const nodes = NODES[part];
    if (nodes !== undefined) for (const row of rows as readonly { readonly id: string }[]) learn(nodes, row.id, [row as Rows[number]]);
    if (part === "localitiesNamed")
      for (const place of rows as readonly LevelRows["localitiesNamed"][]) learn("formerIds", place.id, place.formerIds);
  };
  const level = new DataLoader(
    async (wants: readonly Want[]) => {
      const [found] = await Promise.all([readLevel(store, wants), lookUp()]);
      for (const [at, { part, id }] of wants.entries()) learn(part, id, found[at] ?? []);
      return found;
    },
    { cacheKeyFn: ({ part, id }) => `${part} ${id}` },
  );
  const rows = (part: LevelPart, id: string): AtHand<Rows> => known.get(part, id) ?? kept?.get(part, id) ?? level.load({ part, id });
  const pages = new Map<string, DataLoader<string, Page<unknown>>>();
  const learnPage = ({ list, by }: PageRequest, { items, ahead }: Page<unknown>): void => {
    for (const { part, id, found } of ahead) learn(part, id, found);
    const [part, sorted] = [PRIMED[list], COUNTED[by]];
    if (part !== undefined) for (const { id, row } of items) learn(part, id, [row as Rows[number]]);
    if (sorted !== undefined) for (const { id, key } of items) learn(sorted, id, [key]);
  };
  return {
    store,
    one: <P extends LevelPart>(part: P, id: string) =>
      onceAtHand(rows(part, id), (found) => (found[0] as LevelRows[P] | undefined) ?? null),
    many: <P extends LevelPart>(part: P, id: string) => rows(part, id) as AtHand<readonly LevelRows[P][]>,
    page: async (request) => {
      const [page] = await Promise.all([readPage(store, request), lookUp()]);
      learnPage(request, page);
      return page;
    },
    pageOf: async <L extends ListName>(parent: string, request: PageRequest<L>) => {
      const key = JSON.stringify(request);
      const loader = pages.get(key) ?? new DataLoader((ids: readonly string[]) => readPages(store, ids, request));
      pages.set(key, loader);
      const [page] = await Promise.all([loader.load(parent) as Promise<Page<ListRows[L]>>, lookUp()]);
      learnPage(request, page);
      return page;
    },
  };
}

/** Parts whose rows are whole nodes, so that they need not be fetched again. */
const NODES: { readonly [P in LevelPart]?: LevelPart } = {
  localitiesNamed: "localities",
  programsNamed: "programs",
  indicatorsNamed: "indicators",
  documentsTitled: "policyDocuments",
  documentsNumbered: "policyDocuments",
  ancestors: "localities",
  formerly: "localities",
  today: "localities",
  children: "localities",
  components: "programs",
  componentOf: "programs",
  foundedOn: "policyDocuments",
  reportSections: "sections",
  sectionsOfSentences: "sections",
  reportSentences: "sentences",
  passagesOfAdoptions: "passages",
  passagesOfCitations: "passages",
  evidenceOfObservations: "evidence",
  reportOrganizations: "organizations",
  reportObservations: "observations",
};

/** The same for lists. */
const PRIMED: { readonly [L in ListName]?: LevelPart } = {
  localities: "localities",
  programs: "programs",
  "policy-documents": "policyDocuments",
  "policy-documents-of-localities": "policyDocuments",
  indicators: "indicators",
  reports: "reports",
  "reports-of-localities": "reports",
};

/** What lists are sorted by that is itself asked for: numbers of places. */
const COUNTED: Readonly<Record<string, LevelPart>> = { PLACES: "citingPlaces", ADOPTERS: "adopters" };
