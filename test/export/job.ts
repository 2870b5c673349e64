import { EXPORTS, prepareExport } from "../../src/export/index.js";
import type { Store } from "../../src/load/store.js";
import { parseCsv } from "./csv.js";

export type Given = Readonly<Record<string, readonly string[]>>;

/** A whole export as text. */
export async function exported(store: Store, what: string, given: Given = {}): Promise<string> {
  const format = EXPORTS[what];
  if (format === undefined) throw new Error(`there is no export ${what}`);
  const ready = await prepareExport(store, what, format, given);
  let text = "";
  for await (const piece of ready.write()) text += piece;
  return text;
}

/** A table as a person would read it back: records by column, without the apostrophe that keeps a spreadsheet from calculating. */
export async function records(store: Store, what: string, given: Given = {}): Promise<Record<string, string>[]> {
  const [header = [], ...rows] = parseCsv((await exported(store, what, given)).slice(1));
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, (row[i] ?? "").replace(/^'/u, "")])));
}

export interface GraphJson {
  readonly about: Readonly<Record<string, unknown>>;
  readonly nodes: readonly { readonly id: string; readonly kind: string; readonly label: string; readonly properties: Row }[];
  readonly edges: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly type: string;
    readonly year: number | null;
    readonly properties: Row;
  }[];
}

type Row = Readonly<Record<string, unknown>>;

export const graphOf = async (store: Store, given: Given = {}): Promise<GraphJson> =>
  JSON.parse(await exported(store, "graph.json", given)) as GraphJson;
