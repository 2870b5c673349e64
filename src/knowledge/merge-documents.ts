import type { DocumentEntry } from "../model/knowledge.js";
import type { Placed } from "./entries.js";
import { plainTitle } from "./plain.js";
import type { LexiconFault } from "./yaml-file.js";

/** Documents of several files, one entry a title: short forms are joined, what one file leaves open another may tell, what two files tell differently is a fault. */
export function mergeDocuments(placed: readonly Placed<DocumentEntry>[], faults: LexiconFault[]): readonly DocumentEntry[] {
  const merged = new Map<string, DocumentEntry>();
  for (const { entry, ...place } of placed) {
    const key = plainTitle(entry.title);
    const earlier = merged.get(key);
    merged.set(key, earlier === undefined ? entry : join(earlier, entry, place, faults));
  }
  return [...merged.values()];
}

function join(a: DocumentEntry, b: DocumentEntry, place: Omit<LexiconFault, "message">, faults: LexiconFault[]): DocumentEntry {
  for (const key of ["kind", "number", "year", "issuer"] as const) {
    const [here, there] = [b[key], a[key]];
    if (here === null || there === null || here === there) continue;
    faults.push({ ...place, message: `《${b.title}》 is there twice, with the ${key} ${there} and ${here}; keep one.` });
  }
  return {
    title: a.title,
    short: [...new Set([...a.short, ...b.short])],
    kind: a.kind,
    number: a.number ?? b.number,
    year: a.year ?? b.year,
    issuer: a.issuer ?? b.issuer,
  };
}
