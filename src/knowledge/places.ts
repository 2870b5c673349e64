import type { LexiconFiles } from "./lexicon-files.js";

/** One thing wrong with an entry, before its place is looked up. */
export interface Complaint {
  readonly subject: `${"program" | "document" | "indicator" | "theme" | "unit" | "alike" | "same"} ${string}`;
  readonly message: string;
}

/** Where an entry is written, by `program 三项制度`, `document 中华人民共和国行政处罚法`, `indicator …`, `field …`, `theme …`, `unit …`, and rows of like words by their first: `alike 审结`, `same 审结`. */
export type LexiconPlaces = ReadonlyMap<string, { readonly file: string; readonly line: number; readonly column: number }>;

const KEYS = {
  programs: "name",
  documents: "title",
  indicators: "name",
  fields: "name",
  themes: "id",
  units: "unit",
  alike: "word",
  same: "word",
} as const;

/** Finds the entries by the line that names them, so that a fault found later can still say where to go. */
export function lexiconPlaces({ files }: LexiconFiles): LexiconPlaces {
  const places = new Map<string, { file: string; line: number; column: number }>();
  for (const { name: file, text } of files) {
    const list = /^[a-z]+/u.exec(file)?.[0] ?? "";
    if (!isList(list)) continue;
    const naming = new RegExp(`(?:^|[{,-])\\s*${KEYS[list]}:\\s*("[^"]*"|'[^']*'|[^,}#]+)`, "u");
    text.split("\n").forEach((line, index) => {
      const match = naming.exec(line);
      if (match?.[1] === undefined) return;
      const name = match[1].trim().replace(/^(["'])(.*)\1$/u, "$2");
      const key = `${list.replace(/s$/u, "")} ${name}`;
      if (!places.has(key)) places.set(key, { file, line: index + 1, column: match.index + 1 });
    });
  }
  return places;
}

const isList = (list: string): list is keyof typeof KEYS => list in KEYS;
