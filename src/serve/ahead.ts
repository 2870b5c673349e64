import type { GraphQLResolveInfo } from "graphql";
import type { ListName } from "../load/read/pages.js";
import type { LevelPart } from "../load/read/rows.js";
import { asksFor } from "./asks-for.js";

/** What a query asks for below each row of a list of facts (前瞻), so that it comes in the statement of the list. */
export function aheadOf(list: ListName, info: GraphQLResolveInfo): readonly LevelPart[] {
  const parts = FACTS[list.replace(/-of-.*$/u, "")] ?? {};
  return (Object.entries(parts) as [LevelPart, readonly string[]][])
    .filter(([, paths]) => paths.some((path) => asksForNode(info, path.split("."))))
    .map(([part]) => part);
}

const EVIDENCE = { evidence: ["evidence"], sectionsOfSentences: ["evidence.sentence.section"] };

/** For each kind of fact: parts of a level, with the paths below a row that need them. */
const FACTS: Readonly<Record<string, { readonly [P in LevelPart]?: readonly string[] }>> = {
  adoptions: { ...EVIDENCE, mentions: ["evidence"] },
  citations: { ...EVIDENCE, mentions: ["evidence"], policyDocuments: ["policyDocument"] },
  observations: EVIDENCE,
};

const asksForNode = (info: GraphQLResolveInfo, path: readonly string[]): boolean =>
  asksFor(info, "nodes", ...path) || asksFor(info, "edges", "node", ...path);
