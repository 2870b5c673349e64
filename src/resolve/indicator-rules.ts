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

/** A rule with what each of its names says (`contentOf`). */
export interface NamedRule {
  readonly rule: Rule;
  readonly names: readonly (readonly string[])[];
}

/** `widened` gives a pattern of words with those that say the same. */
export function compile(entry: IndicatorEntry, patterns: PatternPool, widened: (pattern: string) => string): Rule {
  const [subject, ...actions] = entry.field === undefined ? entry.all.map(widened) : entry.all;
  const named = new Set([entry.name, ...entry.aliases].map(plain));
  return {
    entry,
    units: new Set(
      [entry.unit, ...entry.units]
        .flatMap((unit) => [
          unit,
          ...(entry.field === undefined ? (SISTERS.get(unit) ?? []) : []),
          ...(VISITED.has(unit) ? [`${unit}次`] : []),
        ])
        .map(fold),
    ),
    told: { name: entry.name, subject: null },
    named,
    names: [...named].join("，").replaceAll("审查", "审核"),
    subject: patterns.add(subject ?? "(?!)"),
    actions: actions.map((pattern) => patterns.add(pattern)),
    none: entry.none.length === 0 ? null : patterns.add(entry.none.join("|")),
    length: entry.all.reduce((sum, pattern) => sum + Math.min(...literalsOf(pattern).map((literal) => literal.length)), 0),
  };
}

/** Classifiers that one place has for another's. */
const SISTERS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ["件", "起", "宗", "例", "案"],
    ["人", "名", "位"],
    ["家", "户"],
    ["场", "场次"],
    ["平方米", "平米", "㎡", "m²"],
    ["公里", "千米", "km"],
  ].flatMap((row) => row.map((unit) => [unit, row] as const)),
);

/** 检查120家 and 检查120家次 are one measure: what is done to a thing is counted with its classifier. */
const VISITED = new Set(["件", "家", "户", "处", "所", "个", "台", "辆", "艘", "项"]);

export const fits = (rule: Rule, patterns: PatternPool): boolean =>
  rule.actions.every((action) => patterns.found(action)) && !isOther(rule, patterns);

/** Whether the text being read tells of what a rule is kept apart from. */
export const isOther = ({ none }: Rule, patterns: PatternPool): boolean => none !== null && patterns.found(none);

/**
 * More patterns first, then those that are not general, then parts before wholes (其中 …), then the longer ones, then those of a field
 * (农贸市场检查 before 检查生产经营单位); the name settles what is left, so that the order of the files does not matter.
 */
export function bySpecificity(a: Rule, b: Rule): number {
  return (
    b.actions.length - a.actions.length ||
    Number(a.entry.general === true) - Number(b.entry.general === true) ||
    Number(b.entry.breakdownOf !== null) - Number(a.entry.breakdownOf !== null) ||
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

/** Every pattern once, and for the text being read what is known of each: twice the text's number if not found, one more if found. */
export class PatternPool {
  readonly #numbers = new Map<string, number>();
  readonly #patterns: RegExp[] = [];
  /** The words of a pattern that is nothing but words: sooner looked for than a pattern that is seldom run is started. */
  readonly #words: (readonly string[] | null)[] = [];
  #known = new Float64Array(0);
  #text = "";
  #round = 0;

  add(source: string): number {
    const known = this.#numbers.get(source);
    if (known !== undefined) return known;
    this.#numbers.set(source, this.#patterns.length);
    this.#words.push(/^[\u4e00-\u9fff|]+$/u.test(source) ? source.split("|") : null);
    return this.#patterns.push(new RegExp(source, "u")) - 1;
  }

  read(text: string): void {
    this.#round += 2;
    this.#text = text;
    if (this.#known.length !== this.#patterns.length) this.#known = new Float64Array(this.#patterns.length);
  }

  /** What a pattern finds, and where. */
  match(number: number): { readonly at: number; readonly words: string } {
    const match = this.#patterns[number]?.exec(this.#text);
    return { at: match?.index ?? -1, words: match?.[0] ?? "" };
  }

  found(number: number): boolean {
    const known = this.#known[number] ?? 0;
    if (known >= this.#round) return known > this.#round;
    const words = this.#words[number];
    const found = words == null ? this.#patterns[number]?.test(this.#text) === true : words.some((word) => this.#text.includes(word));
    this.#known[number] = found ? this.#round + 1 : this.#round;
    return found;
  }
}
