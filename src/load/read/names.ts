import type { Store } from "../store.js";
import type { IndicatorNode, LocalityNode, PolicyDocumentNode, ProgramNode, ThemeNode } from "./rows.js";

export interface NamedRows {
  readonly locality: LocalityNode;
  readonly program: ProgramNode;
  readonly indicator: IndicatorNode;
}

export type NamedKind = keyof NamedRows;

/** A name, alias or code (别名、代码) as somebody wrote it. */
export interface NameWanted {
  readonly kind: NamedKind;
  readonly name: string;
}

/** Everything that bears each of the names, in one statement; best match first is the caller's business. */
export async function readNames(store: Store, wanted: readonly NameWanted[]): Promise<readonly (readonly NamedRows[NamedKind][])[]> {
  const names = (kind: NamedKind): string[] => [...new Set(wanted.filter((want) => want.kind === kind).map(({ name }) => name))];
  const rows = await store.read("read/names", {
    localities: names("locality"),
    programs: names("program"),
    indicators: names("indicator"),
  });
  const found = new Map(rows.map((row) => [`${String(row["part"])} ${String(row["name"])}`, row["found"] as NamedRows[NamedKind][]]));
  return wanted.map(({ kind, name }) => found.get(`${kind} ${name}`) ?? []);
}

/** Documents that bear a title (标题, as printed or normalised) or a number (文号). */
export async function readDocumentsByName(store: Store, name: { readonly title: string | null; readonly docNumber: string | null }): Promise<readonly PolicyDocumentNode[]> {
  const rows = await store.read("read/documents-by-name", name);
  return rows.map((row) => row["document"] as PolicyDocumentNode);
}

/** The themes (主题) in the order of the outline. */
export async function readThemes(store: Store): Promise<readonly ThemeNode[]> {
  const rows = await store.read("read/themes");
  return rows.map((row) => row["theme"] as ThemeNode);
}
