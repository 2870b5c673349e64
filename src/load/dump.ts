import { createHash } from "node:crypto";
import type { Row, Store } from "./store.js";

/**
 * Every node with the relationships that start there, a line of JSON with sorted keys each, in the order of labels and ids. Equal
 * graphs give equal text on both engines; the moment of ingestion and the store's own node stay out.
 */
export async function* canonicalDump(store: Pick<Store, "read">): AsyncGenerator<string> {
  for (const label of labels) {
    let after = "";
    for (;;) {
      const rows = await store.read(`dump/${label}`, { after, limit: pageSize });
      for (const row of rows) yield* nodeLines(label, row);
      if (rows.length < pageSize) break;
      after = String(rows.at(-1)?.["id"]);
    }
  }
}

/** A hash over the whole dump, by which two graphs are compared line for line. */
export async function dumpHash(store: Pick<Store, "read">): Promise<string> {
  const hash = createHash("sha256");
  for await (const line of canonicalDump(store)) hash.update(line).update("\n");
  return hash.digest("hex").slice(0, 16);
}

const labels = [
  "theme",
  "locality",
  "organization",
  "policy-document",
  "program",
  "indicator",
  "report",
  "section",
  "sentence",
  "observation",
] as const;

const pageSize = 2_000;

function nodeLines(label: string, { id, properties, relationships }: Row): string[] {
  const node = { label, ...(properties as object) };
  const edges = (relationships as readonly object[]).map((edge) => JSON.stringify({ from: id, ...edge }, canonical));
  return [JSON.stringify(node, canonical), ...edges.sort()];
}

function canonical(key: string, value: unknown): unknown {
  if (key === "ingestedAt") return undefined;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
