import type { GraphQLResolveInfo } from "graphql";
import type { LevelPart, ListName } from "../load/read/rows.js";
import { asksBeyond, asksFor } from "./asks-for.js";
import { TOLD_BY_SENTENCES } from "./section-of.js";

/** What a query asks for below each row of a list of facts (前瞻), so that it comes in the statement of the list. */
export function aheadOf(list: ListName, info: GraphQLResolveInfo): readonly LevelPart[] {
  const parts = FACTS[list.replace(/-of-.*$/u, "")] ?? {};
  return (Object.entries(parts) as [LevelPart, Needs][]).filter(([, needs]) => needs(info)).map(([part]) => part);
}

type Needs = (info: GraphQLResolveInfo) => boolean;

const asking =
  (...path: readonly string[]): Needs =>
  (info) =>
    asksForNode(info, [], path);

const SECTION = ["evidence", "sentence", "section"];
const SECTIONS = {
  sectionsOfSentences: (info: GraphQLResolveInfo) =>
    asksBeyond(info, TOLD_BY_SENTENCES, "nodes", ...SECTION) || asksBeyond(info, TOLD_BY_SENTENCES, "edges", "node", ...SECTION),
};

/** For each kind of fact: parts of a level, with what of a query needs them. */
const FACTS: Readonly<Record<string, { readonly [P in LevelPart]?: Needs }>> = {
  adoptions: { passages: asking("evidence"), ...SECTIONS },
  citations: { passages: asking("evidence"), ...SECTIONS, policyDocuments: asking("policyDocument") },
  observations: { evidence: asking("evidence"), ...SECTIONS },
};

/** Whether a query asks for a path below the nodes of a connection; `above` leads to the connection. */
export const asksForNode = (info: GraphQLResolveInfo, above: readonly string[], path: readonly string[]): boolean =>
  asksFor(info, ...above, "nodes", ...path) || asksFor(info, ...above, "edges", "node", ...path);
