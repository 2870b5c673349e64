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
    let { status } = first;
    for (const mention of group) if (ORDER.indexOf(mention.status) < ORDER.indexOf(status)) status = mention.status;
    const facts = group.map((mention) => {
      const { start, end, text, sentence, role, rule } = fact(mention);
      return { start, end, text, sentence, role, rule, status: mention.status };
    });
    return {
      name,
      curated: first.curated,
      kind: first.kind,
      theme: first.curated ? first.theme : (lexicon.get(name)?.theme ?? first.theme),
      status,
      aliases: otherNames(name, facts),
      mentions: facts,
    };
  });
}

/** The surfaces other than its name, each once, without quotation marks around it. */
function otherNames(name: string, facts: readonly MentionFacts[]): string[] {
  const names: string[] = [];
  for (const { text } of facts) {
    const bare = QUOTED.test(text) ? text.replace(/^[“‘]|[”’]$/gu, "") : text;
    if (bare !== name && !names.includes(bare)) names.push(bare);
  }
  return names.length > 1 ? names.sort() : names;
}

const QUOTED = /[“‘”’]/u;
