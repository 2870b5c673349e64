import type { IndicatorEntry } from "../model/knowledge.js";
import { subjectBorrower } from "./borrowed-subject.js";
import { isBare, isGeneral } from "./bare-words.js";
import { bigram } from "./indicator-literals.js";
import {
  aliasIndex,
  bySpecificity,
  compile,
  fits,
  PatternPool,
  plain,
  rulesByUnit,
  subjectIndex,
  type Rule,
  type Told,
} from "./indicator-rules.js";

/** What a figure measures: `("受理行政复议案件", "件")` → 行政复议案件受理; null where no indicator fits or several fit equally well. */
export type FindIndicator = (metric: string, unit: string, context?: string) => Told | null;

/**
 * Compiles the indicators (指标) of the lexicon into one look-up. Tried in this order:
 * an alias that is the metric; the most specific entry whose patterns are all in the metric; and, for a metric that names no
 * subject itself (审结), an entry whose subject `context` tells (`subjectBorrower`).
 */
export function buildIndicators(entries: readonly IndicatorEntry[]): FindIndicator {
  const patterns = new PatternPool();
  const rules = entries.map((entry) => compile(entry, patterns)).sort(bySpecificity);
  const named = aliasIndex(rules);
  const candidates = ruleFinder(rules);
  const borrow = subjectBorrower(candidates, patterns);
  return (metric, unit, context) => {
    const text = plain(metric);
    const alias = named.get(text)?.find((rule) => rule.units.has(unit));
    if (alias !== undefined)
      return (context !== undefined && (isBare(text) || isCheck(alias, text)) ? borrow(text, unit, context) : null) ?? alias.told;
    patterns.read(text);
    const near = candidates(text, unit);
    const own = near.find((rule) => patterns.found(rule.subject) && fits(rule, patterns));
    const open = own === undefined || isBare(text) || isCheck(own, text);
    if (context === undefined || context === "" || !open) return own?.told ?? null;
    const ownSubject = own === undefined && near.some((rule) => patterns.found(rule.subject));
    return borrow(text, unit, context, ownSubject) ?? own?.told ?? null;
  };
}

/** 检查企业: of whatever check stands around. */
const isCheck = ({ entry }: Rule, text: string): boolean => entry.general === true && /^[检抽]查/u.test(text) && isGeneral(text);

/** The rules for a unit whose subject may stand in a text, the most specific first. */
function ruleFinder(rules: readonly Rule[]): (text: string, unit: string) => Rule[] {
  const index = subjectIndex(rules);
  const known = new Uint8Array(SLOTS);
  for (const gram of index.keys()) known[slotOf(gram)] = 1;
  const seen = new Int32Array(rules.length);
  let round = 0;
  const ofUnit = rulesByUnit(rules);
  return (text, unit) => {
    const wanted = ofUnit.get(unit);
    if (wanted === undefined) return [];
    round++;
    const found: number[] = [];
    for (let i = 1; i < text.length; i++) {
      const gram = bigram(text, i);
      if (known[slotOf(gram)] !== 1) continue;
      for (const id of index.get(gram) ?? []) {
        if (wanted[id] === 0 || seen[id] === round) continue;
        seen[id] = round;
        found.push(id);
      }
    }
    return found.sort((a, b) => a - b).map((id) => rules[id] as Rule);
  };
}

/** A small table tells most pairs of characters that no rule asks for, before the large one is asked. */
const SLOTS = 1 << 14;
const slotOf = (gram: number): number => (gram ^ (gram >>> 11)) & (SLOTS - 1);
