import type { IndicatorEntry } from "../model/knowledge.js";
import { fold } from "../zh/fold.js";
import { bigrams, literalsOf } from "./indicator-literals.js";

/** An indicator, and its subject where the metric says nothing of its own and the words around tell it. */
export interface Told {
  readonly name: string;
  readonly subject: string | null;
}

/** An entry of the lexicon, ready to be looked for. */
export interface Rule {
  /** What is said of a metric that tells its subject itself. */
  readonly told: Told;
  readonly entry: IndicatorEntry;
  readonly units: ReadonlySet<string>;
  /** Its names, without what print adds. */
  readonly named: ReadonlySet<string>;
  /** The same in one text, in which 审查 reads 审核. */
  readonly names: string;
  /** Pattern numbers: the first of `all`, the others, and `none` as one. */
  readonly subject: number;
  readonly actions: readonly number[];
  readonly none: number | null;
  /** Characters that a match needs at least, by the shortest alternative of each pattern. */
  readonly length: number;
}

export function compile(entry: IndicatorEntry, patterns: PatternPool): Rule {
  const [subject, ...actions] = entry.all;
  const named = new Set([entry.name, ...entry.aliases].map(plain));
  return {
    entry,
    units: new Set([entry.unit, ...entry.units].flatMap((unit) => (VISITED.has(unit) ? [unit, `${unit}次`] : [unit])).map(fold)),
    told: { name: entry.name, subject: null },
    named,
    names: [...named].join("，").replaceAll("审查", "审核"),
    subject: patterns.add(subject ?? "(?!)"),
    actions: actions.map((pattern) => patterns.add(pattern)),
    none: entry.none.length === 0 ? null : patterns.add(entry.none.join("|")),
    length: entry.all.reduce((sum, pattern) => sum + Math.min(...literalsOf(pattern).map((literal) => literal.length)), 0),
  };
}

/** 检查120家 and 检查120家次 are one measure: what is done to a thing is counted with its classifier. */
const VISITED = new Set(["件", "家", "户", "处", "所", "个", "台", "辆", "艘", "项"]);

export const fits = (rule: Rule, patterns: PatternPool): boolean =>
  rule.actions.every((action) => patterns.found(action)) && (rule.none === null || !patterns.found(rule.none));

/**
 * More patterns first, then those that are not general, then the longer ones, then those of a field (农贸市场检查 before 检查生产经营单位);
 * the name settles what is left, so that the order of the files does not matter.
 */
export function bySpecificity(a: Rule, b: Rule): number {
  return (
    b.actions.length - a.actions.length ||
    Number(a.entry.general === true) - Number(b.entry.general === true) ||
    b.length - a.length ||
    Number(b.entry.field !== undefined) - Number(a.entry.field !== undefined) ||
    (a.entry.name < b.entry.name ? -1 : 1)
  );
}

/** For each unit which rules take it, 1 at their places. */
export function rulesByUnit(rules: readonly Rule[]): ReadonlyMap<string, Uint8Array> {
  const taken = new Map<string, Uint8Array>();
  rules.forEach(({ units }, id) => {
    for (const unit of units) {
      const row = taken.get(unit) ?? new Uint8Array(rules.length);
      row[id] = 1;
      taken.set(unit, row);
    }
  });
  return taken;
}

export function aliasIndex(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const index = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const key of rule.named) {
      const owners = index.get(key);
      if (owners === undefined) index.set(key, [rule]);
      else owners.push(rule);
    }
  }
  return index;
}

/** Rules by two neighbouring characters, one pair of which stands in whatever their subject matches: the pair that fewest subjects share. */
export function subjectIndex(rules: readonly Rule[]): ReadonlyMap<number, readonly number[]> {
  const literals = rules.map((rule) => literalsOf(rule.entry.all[0] ?? ""));
  const uses = new Map<number, number>();
  for (const gram of literals.flat().flatMap(bigrams)) uses.set(gram, (uses.get(gram) ?? 0) + 1);
  const index = new Map<number, number[]>();
  literals.forEach((alternatives, id) => {
    for (const literal of alternatives) {
      const [rarest] = bigrams(literal).sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0));
      if (rarest !== undefined) index.set(rarest, [...(index.get(rarest) ?? []), id]);
    }
  });
  return index;
}

/** Without what print adds: quotation marks, spaces, widths, traditional characters. */
export function plain(text: string): string {
  const folded = fold(text);
  return PRINTED.test(folded) ? folded.replace(/[ \n“”‘’"《》]/gu, "") : folded;
}

const PRINTED = /[ \n“”‘’"《》]/u;

/** Every pattern once, and for the text being read what is known of each: 0 not tried, 1 found, 2 not found. */
export class PatternPool {
  readonly #numbers = new Map<string, number>();
  readonly #patterns: RegExp[] = [];
  /** The words of a pattern that is nothing but words: sooner looked for than a pattern that is seldom run is started. */
  readonly #words: (readonly string[] | null)[] = [];
  #known = new Uint8Array(0);
  #text = "";

  add(source: string): number {
    const known = this.#numbers.get(source);
    if (known !== undefined) return known;
    this.#numbers.set(source, this.#patterns.length);
    this.#words.push(/^[\u4e00-\u9fff|]+$/u.test(source) ? source.split("|") : null);
    return this.#patterns.push(new RegExp(source, "u")) - 1;
  }

  read(text: string): void {
    this.#text = text;
    if (this.#known.length === this.#patterns.length) this.#known.fill(0);
    else this.#known = new Uint8Array(this.#patterns.length);
  }

  /** What a pattern finds, and where. */
  match(number: number): { readonly at: number; readonly words: string } {
    const match = this.#patterns[number]?.exec(this.#text);
    return { at: match?.index ?? -1, words: match?.[0] ?? "" };
  }

  found(number: number): boolean {
    const known = this.#known[number];
    if (known !== 0) return known === 1;
    const words = this.#words[number];
    const found = words == null ? this.#patterns[number]?.test(this.#text) === true : words.some((word) => this.#text.includes(word));
    this.#known[number] = found ? 1 : 2;
    return found;
  }
}
