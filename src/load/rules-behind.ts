import type { MentionRow } from "../model/graph.js";

/** Rules (规则) by which the mentions behind a fact were read, kept with it: a condition on them would go through the sentences of all facts. */
export type RulesOf = (fact: { readonly mentions: readonly string[] }) => readonly string[];

export function rulesBehind(mentions: readonly Pick<MentionRow, "id" | "rule">[]): RulesOf {
  const rules = new Map(mentions.map(({ id, rule }) => [id, rule]));
  return (fact) => [...new Set(fact.mentions.flatMap((id) => rules.get(id) ?? []))];
}
