import type { NamedRule, Told } from "./indicator-rules.js";
import { gistOf } from "./same-words.js";

/** The one rule that has a name with the very characters of what a metric says, in whatever order. */
export function gistIndex(named: () => readonly NamedRule[]): (content: readonly string[], unit: string) => Told | null {
  let index: ReadonlyMap<string, readonly NamedRule[]> | null = null;
  return (content, unit) => {
    const gist = gistOf(content);
    if (gist.length < SHORTEST_GIST) return null;
    index ??= gistsOf(named());
    const [found, other] = (index.get(gist) ?? []).filter(({ rule }) => rule.units.has(unit));
    return found === undefined || other !== undefined ? null : found.rule.told;
  };
}

function gistsOf(named: readonly NamedRule[]): ReadonlyMap<string, readonly NamedRule[]> {
  const index = new Map<string, NamedRule[]>();
  for (const one of named) {
    for (const gist of new Set(one.names.map(gistOf))) {
      const rules = index.get(gist);
      if (rules === undefined) index.set(gist, [one]);
      else rules.push(one);
    }
  }
  return index;
}

/** 会议 and 审核 are of anything. */
const SHORTEST_GIST = 4;
