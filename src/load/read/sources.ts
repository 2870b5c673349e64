import type { SourceText } from "../../model/text.js";
import { StoreError, type Store } from "../store.js";

/** A stored report: where it came from, and what its user had to tell since the text does not. */
export interface StoredReportHead {
  readonly id: string;
  readonly source: string;
  readonly given: { readonly locality?: string; readonly year?: number };
}

/** The stored reports in the order in which their files would be read. */
export async function storedReports(store: Store): Promise<StoredReportHead[]> {
  const rows = await store.read("read/stored-reports");
  return rows.map((row) => {
    const inferred = JSON.parse(row["inferred"] as string) as Readonly<Record<string, string>>;
    const locality = inferred["locality"] === "given" ? { locality: (row["locality"] as string).replace(/^loc-/u, "") } : {};
    const year = inferred["year"] === "given" ? { year: row["year"] as number } : {};
    return { id: row["id"] as string, source: row["source"] as string, given: { ...locality, ...year } };
  });
}

/** The text of a stored report, as its reader gave it. */
export async function storedSource(store: Store, id: string): Promise<SourceText> {
  const [row] = await store.read("read/stored-source", { id });
  if (row === undefined)
    throw new StoreError("FAILED", `报告 ${id} 已不在存储中。 The report is no longer in the store.`, "请重试。 Try again.");
  return {
    file: row["source"] as string,
    mediaType: row["mediaType"] as string,
    contentHash: row["contentHash"] as string,
    text: row["text"] as string,
    metadata: {},
  };
}

/** What is stored of a source: by which versions it was read from which content. */
export interface StoredOfSource {
  readonly id: string;
  readonly contentHash: string;
  readonly extractorVersion: string;
  readonly lexiconVersion: string;
  /** Whether its user had to tell place or year. */
  readonly given: boolean;
}

/** Reports that came from these sources (来源), by source; a source of which several are stored is left out. */
export async function storedOfSources(store: Store, sources: readonly string[]): Promise<ReadonlyMap<string, StoredOfSource>> {
  const found = new Map<string, StoredOfSource | null>();
  for (let at = 0; at < sources.length; at += CHUNK) {
    for (const row of await store.read("read/stored-of-sources", { sources: sources.slice(at, at + CHUNK) })) {
      const { source, id, contentHash, extractorVersion, lexiconVersion, inferred } = row as Readonly<Record<string, string>>;
      if (source === undefined) continue;
      const given = Object.values(JSON.parse(inferred ?? "{}") as Readonly<Record<string, string>>).includes("given");
      const one = { id, contentHash, extractorVersion, lexiconVersion, given } as StoredOfSource;
      found.set(source, found.has(source) ? null : one);
    }
  }
  return new Map([...found].flatMap(([source, one]) => (one === null ? [] : [[source, one] as const])));
}

const CHUNK = 1000;
