import type { IndicatorEntry, LikeWords } from "../model/knowledge.js";
import { inAllWords } from "./alike-words.js";
import { subjectBorrower } from "./borrowed-subject.js";
import { gistIndex } from "./gist.js";
import { isBare, isGeneral } from "./bare-words.js";
import { bigram } from "./indicator-literals.js";
import {
  aliasIndex,
  bySpecificity,
  compile,
  fits,
  isOther,
  PatternPool,
  plain,
  rulesByUnit,
  subjectIndex,
  type NamedRule,
  type Rule,
  type Told,
} from "./indicator-rules.js";
import { nearestRule } from "./nearest.js";
import { contentOf, inSameWords } from "./same-words.js";

/** What a figure measures: `("受理行政复议案件", "件")` → 行政复议案件受理; null where no indicator fits or several fit equally well. */
export type FindIndicator = (metric: string, unit: string, context?: string) => Told | null;

/**
 * Compiles the indicators (指标) of the lexicon into one look-up. Tried in this order:
 * an alias that is the metric; the most specific entry whose patterns are all in the metric; and, for a metric that names no
 * subject itself (审结), an entry whose subject `context` tells (`subjectBorrower`). Where none is found, the same with the words that
 * indicators are worded with (`inSameWords`), then by a name of the same characters, then by the name that is nearest.
 */
export function buildIndicators(entries: readonly IndicatorEntry[], words: LikeWords): FindIndicator {
  const patterns = new PatternPool();
  const widened = inAllWords(words);
  const reworded = inSameWords(words);
  const rules = entries.map((entry) => compile(entry, patterns, widened)).sort(bySpecificity);
  const named = aliasIndex(rules);
  const candidates = ruleFinder(rules);
  const borrow = subjectBorrower(candidates, patterns);
  const asPrinted = (text: string, unit: string, context: string | undefined): Told | null => {
    const alias = named.get(text)?.find((rule) => rule.units.has(unit));
    if (alias !== undefined)
      return (context !== undefined && (isBare(text) || isOfAny(alias, text)) ? borrow(unsaid(text), unit, context) : null) ?? alias.told;
    patterns.read(text);
    const near = candidates(text, unit);
    const own = near.find((rule) => patterns.found(rule.subject) && fits(rule, patterns));
    if (own !== undefined && JOINED.test(text) && isOfTwo(own, near, text)) return null;
    const open = own === undefined || isBare(text) || isOfAny(own, text);
    if (context === undefined || context === "" || !open) return own?.told ?? null;
    const ownSubject = own === undefined && near.some((rule) => patterns.found(rule.subject));
    return borrow(unsaid(text), unit, context, ownSubject) ?? own?.told ?? null;
  };
  /** 检查餐饮单位和学校食堂: one figure of two fields is of neither. */
  const isOfTwo = (own: Rule, near: readonly Rule[], text: string): boolean => {
    const first = patterns.match(own.subject);
    return near.some((rule) => {
      if (rule === own || rule.entry.general === true || !patterns.found(rule.subject) || !fits(rule, patterns)) return false;
      const second = patterns.match(rule.subject);
      const [from, to] = first.at < second.at ? [first, second] : [second, first];
      const end = from.at + from.words.length;
      return to.at > end && /^[^、和与及]{0,4}[、和与及][^、和与及]{0,4}$/u.test(text.slice(end, to.at));
    });
  };
  let names: readonly NamedRule[] | null = null;
  const namesOf = (): readonly NamedRule[] =>
    (names ??= rules.filter(({ entry }) => entry.field === undefined).map((rule) => withNames(rule, reworded)));
  const byGist = gistIndex(namesOf);
  const nearest = nearestRule(namesOf);
  const byNearest = (same: string, content: readonly string[], unit: string): Told | null => {
    const near = nearest(content, unit);
    if (near === null) return null;
    patterns.read(same);
    return (near.whole || patterns.found(near.rule.subject)) && !isOther(near.rule, patterns) ? near.rule.told : null;
  };
  return (metric, unit, context) => {
    const text = plain(metric);
    if (OF_A_CLASS.test(text) || PLACES.test(text) || (unit !== "%" && CHANGED.test(text))) return null;
    const told = asPrinted(text, unit, context);
    if (told !== null) return told;
    const same = reworded(text);
    const inSame = same === text ? null : asPrinted(same, unit, undefined);
    if (inSame !== null) return inSame;
    const content = contentOf(same);
    return byGist(content, unit) ?? byNearest(same, content, unit);
  };
}

/** Those of fields are left out: their names are made, and their words are told in full. */
const withNames = (rule: Rule, reworded: (name: string) => string): NamedRule => ({
  rule,
  names: [...rule.named].map((name) => contentOf(reworded(name))),
});

/** 信息公开类｜58件, 占比5.4%: a class of the cases just counted, whose name says what they were about. */
const OF_A_CLASS = /^(?!产业|品)(?!.*(?:种|门|品|人|分)类)[\u4e00-\u9fff]{2,8}类(?:的?占比例?|的?比例|占比)?$/u;

/** 全镇共有12个｜行政村: how many places there are, whatever is told of them next. */
const PLACES = /^(?:行政村|自然村|村|社区|乡镇|街道|乡镇（?街道）?|镇街|村（?社区）?|居委会)$/u;

/** 收到行政复议申请增加｜600件: how many more, not how many. */
const CHANGED = /[\u4e00-\u9fff]{3}(?:同比)?(?:增加|增长|上升|提高|减少|下降|降低|[多少])$/u;

const JOINED = /^(?:检查|巡查|排查|抽查|督查|整治)[^、和与及]{2,}[、和与及]./u;

/** 检查企业, 行政处罚: of whatever check stands around, of whoever acts. */
const isOfAny = ({ entry }: Rule, text: string): boolean =>
  entry.general === true && ((/^[检抽]查/u.test(text) && isGeneral(text)) || PENALTY.test(text));
const PENALTY = /^(?:作出|实施|办理|查处|立案)*行政处罚(?:决定|案件)?$/u;

/** 行政处罚 names nobody's field. */
const unsaid = (text: string): string => (PENALTY.test(text) ? text.replace("行政", "") : text);

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
