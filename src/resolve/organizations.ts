import type { OrganizationMention } from "../model/mention.js";
import type { MentionFacts, OrganizationFacts } from "../model/reading.js";

/** One entry for each body, by its name as printed. */
export function organizationsOf(
  mentions: readonly OrganizationMention[],
  fact: (mention: OrganizationMention) => MentionFacts,
): OrganizationFacts[] {
  const groups = new Map<string, OrganizationMention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.name);
    if (group === undefined) groups.set(mention.name, [mention]);
    else group.push(mention);
  }
  return [...groups].map(([name, group]) => ({ name, mentions: group.map(fact) }));
}
