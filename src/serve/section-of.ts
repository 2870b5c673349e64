import type { GraphQLResolveInfo } from "graphql";
import type { EvidenceNode, SectionNode, SentenceNode } from "../load/read/rows.js";
import { asksBeyond } from "./asks-for.js";
import type { AtHand } from "./at-hand.js";
import type { Loaders } from "./loaders.js";

/** What of a section (章节) a sentence that is evidence already tells: mostly nothing else is asked for. */
export const TOLD_BY_SENTENCES: ReadonlySet<string> = new Set(["id", "path", "report", "__typename"]);

export type SectionTold = Pick<SectionNode, "id" | "path" | "report">;

/** The section that a sentence stands in, read only where the query asks for more than the sentence tells. */
export function sectionOf(sentence: SentenceNode | EvidenceNode, loaders: Loaders, info: GraphQLResolveInfo): AtHand<SectionTold | null> {
  if (!("path" in sentence) || asksBeyond(info, TOLD_BY_SENTENCES)) return loaders.one("sections", sentence.section);
  return { id: sentence.section, path: sentence.path, report: sentence.report };
}
