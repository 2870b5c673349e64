import type { ProgramEntry } from "../model/knowledge.js";
import type { ProgramMentionFound } from "../model/mention.js";
import type { AdoptionStatus, MentionFacts, ProgramFacts } from "../model/reading.js";

const ORDER: readonly AdoptionStatus[] = ["implemented", "planned", "problem", "cited"];

/** One entry for each measure with all its places; the best status of them is the measure's. `aliases` are surfaces that this text uses. */
export function programs(
  mentions: readonly ProgramMentionFound[],
  lexicon: ReadonlyMap<string, ProgramEntry>,
  fact: (mention: ProgramMentionFound) => MentionFacts,
): ProgramFacts[] {
  const groups = new Map<string, ProgramMentionFound[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.name);
    if (group === undefined) groups.set(mention.name, [mention]);
    else group.push(mention);
  }
  return [...groups].map(([name, group]) => {
    const first = group[0] as ProgramMentionFound;
    const status = group.map((mention) => mention.status).reduce((a, b) => (ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b));
    const facts = group.map((mention) => {
      const { start, end, text, sentence, role, rule } = fact(mention);
      return { start, end, text, sentence, role, rule, status: mention.status };
    });
    return {
      name,
      curated: first.curated,
      kind: first.kind,
      theme: lexicon.get(name)?.theme ?? first.theme,
      status,
      aliases: [...new Set(facts.map(({ text }) => (/[“‘”’]/u.test(text) ? text.replace(/^[“‘]|[”’]$/gu, "") : text)))]
        .filter((text) => text !== name)
        .sort(),
      mentions: facts,
    };
  });
}
