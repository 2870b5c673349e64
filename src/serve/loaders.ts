import DataLoader from "dataloader";
import { readLevel } from "../load/read/level.js";
import { readPage, readPages } from "../load/read/pages.js";
import type { ListName, ListRows, Page, PageRequest } from "../load/read/pages.js";
import type { LevelPart, LevelRows, Want } from "../load/read/rows.js";
import type { Store } from "../load/store.js";

/** What resolvers read through; what they ask for in one turn becomes one statement. One for each request. */
export interface Loaders {
  readonly store: Store;
  /** A node, or the single thing that hangs on it; null where there is none. */
  one<P extends LevelPart>(part: P, id: string): Promise<LevelRows[P] | null>;
  /** Everything of a part that hangs on a node. */
  many<P extends LevelPart>(part: P, id: string): Promise<readonly LevelRows[P][]>;
  /** A page of a list of the whole graph. */
  page<L extends ListName>(request: PageRequest<L>): Promise<Page<ListRows[L]>>;
  /** A page of the list of one parent; the same page of many parents is one statement. */
  pageOf<L extends ListName>(parent: string, request: PageRequest<L>): Promise<Page<ListRows[L]>>;
}

export function createLoaders(store: Store): Loaders {
  const level = new DataLoader((wants: readonly Want[]) => readLevel(store, wants), { cacheKeyFn: ({ part, id }) => `${part} ${id}` });
  const pages = new Map<string, DataLoader<string, Page<unknown>>>();
  const prime = ({ list, by }: PageRequest, { items, ahead }: Page<unknown>): void => {
    for (const { part, id, found } of ahead) level.prime({ part, id }, found);
    const [part, sorted] = [PRIMED[list], COUNTED[by]];
    if (part !== undefined) for (const { id, row } of items) level.prime({ part, id }, [row as LevelRows[LevelPart]]);
    if (sorted !== undefined) for (const { id, key } of items) level.prime({ part: sorted, id }, [key]);
  };
  return {
    store,
    one: async <P extends LevelPart>(part: P, id: string) => ((await level.load({ part, id }))[0] as LevelRows[P] | undefined) ?? null,
    many: async <P extends LevelPart>(part: P, id: string) => {
      const rows = (await level.load({ part, id })) as readonly LevelRows[P][];
      const nodes = NODES[part];
      if (nodes !== undefined)
        for (const row of rows as readonly { readonly id: string }[])
          level.prime({ part: nodes, id: row.id }, [row as LevelRows[LevelPart]]);
      if (part === "localitiesNamed")
        for (const place of rows as readonly LevelRows["localitiesNamed"][])
          level.prime({ part: "formerIds", id: place.id }, place.formerIds);
      return rows;
    },
    page: async (request) => {
      const page = await readPage(store, request);
      prime(request, page);
      return page;
    },
    pageOf: async <L extends ListName>(parent: string, request: PageRequest<L>) => {
      const key = JSON.stringify(request);
      const loader = pages.get(key) ?? new DataLoader((ids: readonly string[]) => readPages(store, ids, request));
      pages.set(key, loader);
      const page = (await loader.load(parent)) as Page<ListRows[L]>;
      prime(request, page);
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
