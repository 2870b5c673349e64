import type { Store } from "../store.js";
import { readLevel } from "./level.js";
import type { PassageNode } from "./rows.js";

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
  const passages = new Map<string, PassageNode>();
  for (let at = 0; at < ids.length; at += PAGE) {
    const part = ids.slice(at, at + PAGE).map((id) => ({ part: "passages" as const, id }));
    for (const [passage] of (await readLevel(store, part)) as readonly (readonly PassageNode[])[])
      if (passage !== undefined) passages.set(passage.id, passage);
  }
  return facts.map(({ evidence: [first = ""], mentions: meant = [] }) => {
    const passage = passages.get(first);
    if (passage === undefined) return null;
    const { text, start, end } = passage.mentions.find(({ id }) => id === meant[0]) ?? passage;
    return { quote: text, start, end, sentence: passage.text };
  });
}

const PAGE = 500;
