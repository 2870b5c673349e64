import { join } from "node:path";
import type { Knowledge } from "../model/knowledge.js";
import { loadGazetteer } from "./gazetteer.js";
import { loadVersionedLexicon } from "./lexicon.js";

export { checkLexiconFolder } from "./check-folder.js";
export { printLexiconFault } from "./yaml-file.js";

/** Everything under `seeds/` that the stages need to know beforehand: the gazetteer (地名录) and the lexicon (词库), with their versions. */
export function loadKnowledge(seedsFolder: string): Knowledge {
  const gazetteer = loadGazetteer(join(seedsFolder, "gazetteer"));
  const { lexicon, version } = loadVersionedLexicon(join(seedsFolder, "lexicon"));
  return { gazetteer: gazetteer.entries, lexicon, gazetteerVersion: gazetteer.version, lexiconVersion: version };
}
