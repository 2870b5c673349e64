import { checkLexicon } from "./check.js";
import { readLexicon } from "./lexicon.js";
import { lexiconFiles } from "./lexicon-files.js";
import { lexiconPlaces } from "./places.js";
import type { LexiconFault } from "./yaml-file.js";

/** A lexicon folder (词库) held to its rules: form first, and where that is sound, whether the entries fit together. */
export function checkLexiconFolder(folder: string): {
  readonly version: string;
  readonly counts: Readonly<Record<"programs" | "documents" | "indicators", number>>;
  readonly faults: readonly LexiconFault[];
} {
  const files = lexiconFiles(folder);
  const { lexicon, faults } = readLexicon(files);
  const { programs, documents, indicators } = lexicon;
  return {
    version: files.version,
    counts: { programs: programs.length, documents: documents.length, indicators: indicators.length },
    faults: faults.length > 0 ? faults : checkLexicon(lexicon, lexiconPlaces(files)),
  };
}
