import DataLoader from "dataloader";
import { readLevel } from "../load/read/level.js";
import type { Want } from "../load/read/level.js";
import { readNames } from "../load/read/names.js";
import type { NamedKind, NamedRows, NameWanted } from "../load/read/names.js";
import { readPage, readPages } from "../load/read/pages.js";
import type { ListName, ListRows, Page, PageRequest } from "../load/read/pages.js";
import type { LevelPart, LevelRows } from "../load/read/rows.js";
import type { Store } from "../load/store.js";

/** What resolvers read through; what they ask for in one turn becomes one statement. One for each request. */
export interface Loaders {
  readonly store: Store;
  /** A node, or the single thing that hangs on it; null where there is none. */
  one<P extends LevelPart>(part: P, id: string): Promise<LevelRows[P] | null>;
  /** Everything of a part that hangs on a node. */
  many<P extends LevelPart>(part: P, id: string): Promise<readonly LevelRows[P][]>;
  /** All that bears a name. */
  named<K extends NamedKind>(kind: K, name: string): Promise<readonly NamedRows[K][]>;
  /** A page of a list of the whole graph. */
  page<L extends ListName>(request: PageRequest<L>): Promise<Page<ListRows[L]>>;
  /** A page of the list of one parent; the same page of many parents is one statement. */
  pageOf<L extends ListName>(parent: string, request: PageRequest<L>): Promise<Page<ListRows[L]>>;
}

export function createLoaders(store: Store): Loaders {
  const level = new DataLoader((wants: readonly Want[]) => readLevel(store, wants), { cacheKeyFn: ({ part, id }) => `${part} ${id}` });
  const names = new DataLoader((wanted: readonly NameWanted[]) => readNames(store, wanted), { cacheKeyFn: ({ kind, name }) => `${kind} ${name}` });
  const pages = new Map<string, DataLoader<string, Page<unknown>>>();
  const prime = (list: ListName, page: Page<unknown>): void => {
    const part = PRIMED[list];
    if (part !== undefined) for (const { id, row } of page.items) level.prime({ part, id }, [row as LevelRows[LevelPart]]);
  };
  return {
    store,
    one: async <P extends LevelPart>(part: P, id: string) => ((await level.load({ part, id }))[0] as LevelRows[P] | undefined) ?? null,
    many: async <P extends LevelPart>(part: P, id: string) => (await level.load({ part, id })) as readonly LevelRows[P][],
    named: async <K extends NamedKind>(kind: K, name: string) => {
      const rows = (await names.load({ kind, name })) as readonly NamedRows[K][];
      for (const row of rows) level.prime({ part: PARTS[kind], id: row.id }, [row]);
      return rows;
    },
    page: async (request) => {
      const page = await readPage(store, request);
      prime(request.list, page);
      return page;
    },
    pageOf: async <L extends ListName>(parent: string, request: PageRequest<L>) => {
      const key = JSON.stringify(request);
      const loader = pages.get(key) ?? new DataLoader((ids: readonly string[]) => readPages(store, ids, request));
      pages.set(key, loader);
      const page = (await loader.load(parent)) as Page<ListRows[L]>;
      prime(request.list, page);
      return page;
    },
  };
}

const PARTS = { locality: "localities", program: "programs", indicator: "indicators" } as const;

/** Lists whose rows are whole nodes, so that they need not be fetched again. */
const PRIMED: { readonly [L in ListName]?: LevelPart } = {
  localities: "localities",
  programs: "programs",
  "policy-documents": "policyDocuments",
  "policy-documents-of-localities": "policyDocuments",
  indicators: "indicators",
  reports: "reports",
  "reports-of-localities": "reports",
};
