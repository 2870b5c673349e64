import type { Store } from "../store.js";
import { readLevel } from "./level.js";
import type { EvidenceNode, MentionNode } from "./rows.js";

/** The first words that a fact stands on (原文), and where they stand in the report: exactly `text.slice(start, end)`. */
export interface Quote {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The whole sentence around it. */
  readonly sentence: string;
}

/** A fact with ids of sentences and, unless it stands on whole sentences, of the mentions in them. */
export interface Evidenced {
  readonly evidence: readonly string[];
  readonly mentions?: readonly string[] | undefined;
}

/** The quote of each fact, in their order; about 500 sentences a statement. */
export async function quotesOf(store: Store, facts: readonly Evidenced[]): Promise<readonly (Quote | null)[]> {
  const ids = [...new Set(facts.flatMap(({ evidence }) => evidence.slice(0, 1)))];
  const sentences = new Map<string, EvidenceNode["sentence"]>();
  const mentions = new Map<string, readonly MentionNode[]>();
  for (let at = 0; at < ids.length; at += PAGE) {
    const part = ids.slice(at, at + PAGE);
    const found = await readLevel(store, [
      ...part.map((id) => ({ part: "evidence" as const, id })),
      ...part.map((id) => ({ part: "mentions" as const, id })),
    ]);
    for (const [i, id] of part.entries()) {
      const [node] = (found[i] ?? []) as readonly EvidenceNode[];
      if (node !== undefined) sentences.set(id, node.sentence);
      mentions.set(id, (found[part.length + i] ?? []) as readonly MentionNode[]);
    }
  }
  return facts.map(({ evidence: [first = ""], mentions: meant = [] }) => {
    const sentence = sentences.get(first);
    if (sentence === undefined) return null;
    const mention = mentions.get(first)?.find(({ id }) => id === meant[0]);
    const { text, start, end } = mention ?? sentence;
    return { quote: text, start, end, sentence: sentence.text };
  });
}

const PAGE = 500;
