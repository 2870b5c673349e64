import type { Store } from "../store.js";

/** What is in the graph, by kind: `reports`, `programs` (all that the lexicon or a report knows), `namedPrograms` (those that a report names) … */
export type Counts = Readonly<Record<string, number>>;

export async function counts(store: Store): Promise<Counts> {
  const rows = await store.read("read/counts");
  return Object.fromEntries(rows.map((row) => [row["kind"] as string, row["count"] as number]));
}

/** Versions that the store was written with; null where nothing was written yet. */
export interface Versions {
  readonly format: number | null;
  readonly schema: number | string | null;
  readonly gazetteer: string | null;
  readonly lexicon: string | null;
  /** Of the program that read the stored reports; several after an upgrade without `--refresh`. */
  readonly extractor: readonly string[];
}

export async function versions(store: Store): Promise<Versions> {
  const [meta = {}] = await store.read("meta/stored");
  const read = await store.read("read/extractor-versions");
  return {
    format: (meta["format"] ?? null) as Versions["format"],
    schema: (meta["schema"] ?? null) as Versions["schema"],
    gazetteer: (meta["gazetteerVersion"] ?? null) as Versions["gazetteer"],
    lexicon: (meta["lexiconVersion"] ?? null) as Versions["lexicon"],
    extractor: [...new Set(read.map((row) => row["extractor"] as string))],
  };
}
