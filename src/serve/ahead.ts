import type { GraphQLResolveInfo } from "graphql";
import type { LevelPart, ListName } from "../load/read/rows.js";
import { asksFor } from "./asks-for.js";

/** What a query asks for below each row of a list of facts (前瞻), so that it comes in the statement of the list. */
export function aheadOf(list: ListName, info: GraphQLResolveInfo): readonly LevelPart[] {
  const parts = FACTS[list.replace(/-of-.*$/u, "")] ?? {};
  return (Object.entries(parts) as [LevelPart, readonly string[]][])
    .filter(([, paths]) => paths.some((path) => asksForNode(info, [], path.split("."))))
    .map(([part]) => part);
}

const SECTIONS = { sectionsOfSentences: ["evidence.sentence.section"] };

/** For each kind of fact: parts of a level, with the paths below a row that need them. */
const FACTS: Readonly<Record<string, { readonly [P in LevelPart]?: readonly string[] }>> = {
  adoptions: { passages: ["evidence"], ...SECTIONS },
  citations: { passages: ["evidence"], ...SECTIONS, policyDocuments: ["policyDocument"] },
  observations: { evidence: ["evidence"], ...SECTIONS },
};

/** Whether a query asks for a path below the nodes of a connection; `above` leads to the connection. */
export const asksForNode = (info: GraphQLResolveInfo, above: readonly string[], path: readonly string[]): boolean =>
  asksFor(info, ...above, "nodes", ...path) || asksFor(info, ...above, "edges", "node", ...path);
