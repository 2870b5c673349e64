import { loadKnowledge } from "../../src/pipeline.js";
import type { Knowledge } from "../../src/model/knowledge.js";

let loaded: Knowledge | null = null;

/** The real gazetteer and lexicon, loaded once for a test file. */
export function knowledge(): Knowledge {
  loaded ??= loadKnowledge();
  return loaded;
}
