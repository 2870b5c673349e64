import { createHash } from "node:crypto";
import type { Knowledge } from "../model/knowledge.js";
import type { Override } from "../model/override.js";

/** Knowledge with what people corrected (校订); reports that were read without it count as outdated. */
export function withOverrides(knowledge: Knowledge, overrides: readonly Override[]): Knowledge {
  const telling = overrides.filter(({ action }) => action !== "confirmMention");
  if (telling.length === 0) return knowledge;
  const hash = createHash("sha256").update(JSON.stringify(telling)).digest("hex").slice(0, 8);
  return { ...knowledge, overrides: telling, lexiconVersion: `${knowledge.lexiconVersion}+${hash}` };
}
