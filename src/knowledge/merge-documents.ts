import type { DocumentEntry, ProgramEntry } from "../model/knowledge.js";
import type { Placed } from "./entries.js";
import { plainTitle } from "./plain.js";
import type { LexiconFault } from "./yaml-file.js";

/**
 * Documents of several files, one entry a document: two entries are one where a title of theirs is a title or short form of the other.
 * Short forms are joined, what one file leaves open another may tell, what two files tell differently is a fault.
 */
export function mergeDocuments(placed: readonly Placed<DocumentEntry>[], faults: LexiconFault[]): readonly DocumentEntry[] {
  const merged: DocumentEntry[] = [];
  const byTitle = new Map<string, number>();
  const byShort = new Map<string, number>();
  for (const { entry, file, line, column } of placed) {
    const title = plainTitle(entry.title);
    const shorts = entry.short.map(plainTitle);
    const at = byTitle.get(title) ?? byShort.get(title) ?? shorts.map((short) => byTitle.get(short)).find((found) => found !== undefined);
    const earlier = at === undefined ? undefined : merged[at];
    const index = at ?? merged.length;
    merged[index] = earlier === undefined ? entry : join(earlier, entry, { file, line, column }, faults);
    byTitle.set(title, index);
    for (const short of shorts) if (!byShort.has(short)) byShort.set(short, index);
  }
  return merged;
}

/** Programs with `foundedOn` as the full title of the document, also where the file gives a short form. */
export function withFullTitles(programs: readonly ProgramEntry[], documents: readonly DocumentEntry[]): readonly ProgramEntry[] {
  const titles = new Map<string, string>();
  for (const { title, short } of documents) for (const form of short) titles.set(plainTitle(form), title);
  for (const { title } of documents) titles.set(plainTitle(title), title);
  return programs.map((program) =>
    program.foundedOn === null ? program : { ...program, foundedOn: titles.get(plainTitle(program.foundedOn)) ?? program.foundedOn },
  );
}

function join(a: DocumentEntry, b: DocumentEntry, place: Omit<LexiconFault, "message">, faults: LexiconFault[]): DocumentEntry {
  for (const key of ["kind", "number", "year", "issuer"] as const) {
    const [here, there] = [b[key], a[key]];
    if (isOpen(here) || isOpen(there) || here === there) continue;
    faults.push({ ...place, message: `《${b.title}》 is there twice, with the ${key} ${String(there)} and ${String(here)}; keep one.` });
  }
  const full = b.short.some((short) => plainTitle(short) === plainTitle(a.title)) ? b.title : a.title;
  return {
    title: full,
    short: [...new Set([...a.short, ...b.short])].filter((short) => short !== full),
    kind: isOpen(a.kind) ? b.kind : a.kind,
    number: a.number ?? b.number,
    year: a.year ?? b.year,
    issuer: a.issuer ?? b.issuer,
  };
}

/** OTHER says no more of a document's kind than null says of its number. */
const isOpen = (value: string | number | null): boolean => value === null || value === "OTHER";
