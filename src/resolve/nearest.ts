import { bigram } from "./indicator-literals.js";
import type { NamedRule, Rule } from "./indicator-rules.js";

/** A rule that has a name near to a metric, and whether that name is nearly all said. */
export interface Near {
  readonly rule: Rule;
  readonly whole: boolean;
}

/**
 * The one rule that has a name so near to a metric that little of either is left over, by neighbouring characters, each counting the more
 * the fewer rules have it: 行政执法案卷集中评查 and 集中评查执法案卷. Null where there is none, or another as near.
 */
export function nearestRule(rules: () => readonly NamedRule[]): (content: readonly string[], unit: string) => Near | null {
  let table: Table | null = null;
  return (content, unit) => {
    const said = gramsOf(content);
    if (said.length < FEWEST) return null;
    const { known, unknown, named, shares } = (table ??= tableOf(rules()));
    let whole = 0;
    let shareable = 0;
    const shared: Gram[] = [];
    for (const gram of said) {
      const one = known.get(gram);
      whole += one?.weight ?? unknown;
      if (one === undefined) continue;
      shareable += one.weight;
      shared.push(one);
    }
    if (shareable < MOST * whole) return null;
    const touched: number[] = [];
    // The telling ones go first: where too little is left, a rule that none of them has cannot come near any more.
    shared.sort((a, b) => b.weight - a.weight);
    let left = shareable;
    for (const { weight, rules: ids } of shared) {
      const late = left < MOST * whole;
      left -= weight;
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i] as number;
        if (shares[id] === 0) {
          if (late) continue;
          touched.push(id);
        }
        shares[id] = (shares[id] as number) + weight;
      }
    }
    let best: Near | null = null;
    let top = 0;
    let next = 0;
    for (const id of touched) {
      const has = shares[id] as number;
      shares[id] = 0;
      const one = named[id];
      if (has < MOST * whole || one === undefined || !one.rule.units.has(unit)) continue;
      const name = closest(one.names, said);
      if (name < MOST_OF_NAME) continue;
      const near = (has / whole) * name;
      if (near > top) {
        next = top;
        top = near;
        best = { rule: one.rule, whole: name >= NEARLY_ALL };
      } else if (near > next) next = near;
    }
    return top >= AHEAD * next ? best : null;
  };
}

/** How much of the metric, and of the name, the other must have; by how much the nearest must be ahead. */
const MOST = 0.55;
const MOST_OF_NAME = 0.65;
const NEARLY_ALL = 0.85;
const AHEAD = 1.15;
/** 审核文件 is near to anything. */
const FEWEST = 3;

/** Of the names of a rule the most that one shares with what is said. */
function closest(names: readonly Name[], said: readonly number[]): number {
  let most = 0;
  for (const { grams, weights, whole } of names) {
    let shared = 0;
    for (let i = 0; i < grams.length; i++) if (said.includes(grams[i] ?? 0)) shared += weights[i] ?? 0;
    most = Math.max(most, shared / whole);
  }
  return most;
}

/** Two neighbouring characters: how much they tell, and the rules that have them. */
interface Gram {
  readonly weight: number;
  readonly rules: Int32Array;
}

interface Name {
  readonly grams: readonly number[];
  readonly weights: readonly number[];
  readonly whole: number;
}

interface Table {
  readonly known: ReadonlyMap<number, Gram>;
  /** What no rule has tells most. */
  readonly unknown: number;
  /** What each rule shares with the metric that is being read; zero in between. */
  readonly shares: Float64Array;
  readonly named: readonly { readonly rule: Rule; readonly names: readonly Name[] }[];
}

function tableOf(rules: readonly NamedRule[]): Table {
  const rulesWith = new Map<number, Set<number>>();
  const told = rules.map(({ rule, names }, id) => {
    const own = names.map(gramsOf);
    const words = rule.entry.all.flatMap((pattern) => pattern.split("|")).filter((word) => /^[\u4e00-\u9fff]+$/u.test(word));
    for (const grams of [...own, gramsOf(words)]) {
      for (const gram of grams) {
        const ids = rulesWith.get(gram);
        if (ids === undefined) rulesWith.set(gram, new Set([id]));
        else ids.add(id);
      }
    }
    return { rule, own };
  });
  const known = new Map(
    [...rulesWith].map(([gram, ids]) => [gram, { weight: Math.log(rules.length / ids.size), rules: Int32Array.from(ids) }]),
  );
  const named = told.map(({ rule, own }) => ({
    rule,
    names: own
      .filter((grams) => grams.length > 0)
      .map((grams) => {
        const weights = grams.map((gram) => known.get(gram)?.weight ?? 0);
        return { grams, weights, whole: weights.reduce((sum, weight) => sum + weight, 0) };
      }),
  }));
  return { known, unknown: Math.log(rules.length), named, shares: new Float64Array(rules.length) };
}

/** Each pair of a text once. */
function gramsOf(content: readonly string[]): number[] {
  const grams: number[] = [];
  for (const part of content)
    for (let i = 1; i < part.length; i++) {
      const gram = bigram(part, i);
      if (!grams.includes(gram)) grams.push(gram);
    }
  return grams;
}
