import type { IndicatorEntry } from "../model/knowledge.js";
import { fold } from "../zh/fold.js";
import { bigram, bigrams, literalsOf } from "./indicator-literals.js";

/** What a figure measures: `("受理行政复议案件", "件")` → 行政复议案件受理; null where no indicator fits or several fit equally well. */
export type FindIndicator = (metric: string, unit: string, context?: string) => IndicatorEntry | null;

/**
 * Compiles the indicators (指标) of the lexicon into one look-up. Tried in this order:
 * an alias that is the metric; the most specific entry whose patterns are all in the metric; and, for a metric that names no
 * subject itself (审结), an entry whose first pattern, the subject, is in `context` and whose others are in the metric.
 */
export function buildIndicators(entries: readonly IndicatorEntry[]): FindIndicator {
  const patterns = new PatternPool();
  const rules = entries.map((entry) => compile(entry, patterns)).sort(bySpecificity);
  const named = aliasIndex(rules);
  const index = subjectIndex(rules);
  const known = new Uint8Array(SLOTS);
  for (const gram of index.keys()) known[slotOf(gram)] = 1;
  const seen = new Int32Array(rules.length);
  let round = 0;

  const ofUnit = rulesByUnit(rules);

  /** The rules for a unit whose subject may stand in a text. */
  const candidates = (text: string, unit: string): Rule[] => {
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

  /** The indicator of a metric without subject in words that may tell it; null where several fit, undefined where none does. Of two told in an earlier sentence (发挥行政复议化解行政争议主渠道作用) the first is its subject. */
  const borrow = (text: string, words: string, unit: string, byPlace = false): IndicatorEntry | null | undefined => {
    const around = plain(words);
    patterns.read(text);
    const fitting = candidates(around, unit).filter(
      (rule) => rule.actions.length > 0 && rule.entry.field === undefined && fits(rule, patterns),
    );
    patterns.read(around);
    const [best, next] = fitting.filter((rule) => patterns.found(rule.subject));
    if (best === undefined) return undefined;
    if (next === undefined || next.actions.length < best.actions.length) return best.entry;
    if (!byPlace) return null;
    const [first, second] = [patterns.at(best.subject), patterns.at(next.subject)];
    return first === second ? null : (first < second ? best : next).entry;
  };

  /** The same for an entry that asks for a subject only (公平竞争审查): one of its names has to tell what was done (审查). */
  const bySurface = (text: string, words: string, unit: string): IndicatorEntry | null | undefined => {
    const act = ACT.exec(text)?.[0].replace("审查", "审核");
    if (act === undefined) return undefined;
    const around = plain(words);
    patterns.read(text);
    const fitting = candidates(around, unit).filter(
      (rule) => rule.actions.length === 0 && rule.entry.field === undefined && fits(rule, patterns) && namesOf(rule).includes(act),
    );
    patterns.read(around);
    const [best, next] = fitting.filter((rule) => patterns.found(rule.subject));
    return best === undefined ? undefined : next === undefined ? best.entry : null;
  };

  return (metric, unit, context) => {
    const text = plain(metric);
    const alias = named.get(text)?.find((rule) => rule.units.has(unit));
    if (alias !== undefined) return alias.entry;
    patterns.read(text);
    const near = candidates(text, unit);
    for (const rule of near) if (patterns.found(rule.subject) && fits(rule, patterns)) return rule.entry;
    if (context === undefined || context === "") return null;
    const bare = isBare(text);
    if (hasOwnSubject(text) || (near.some((rule) => patterns.found(rule.subject)) && !bare && !isGeneral(text))) return null;
    const [around = "", ...earlier] = context.split("\n");
    const borrowed = borrow(text, around, unit);
    if (borrowed !== undefined || !bare || OTHER_BODY.test(around)) return borrowed ?? null;
    for (const said of earlier) {
      const found = borrow(text, said, unit, true);
      const told = found === undefined ? bySurface(text, said, unit) : found;
      if (told !== undefined) return told;
    }
    return null;
  };
}

/** 查封、扣押案件 is no 行政处罚案件, whatever stands around: only a metric of verbs and general words (审结, 已办结案件, 办结率) borrows its subject. */
const hasOwnSubject = (metric: string): boolean => /案件$|事项$/u.test(metric) && metric.replace(GENERAL, "").length > 1;
/** 抽查企业, 解决问题: words of any subject, which are of the one that stands around. */
const isGeneral = (metric: string): boolean => metric.replace(GENERAL, "").replace(ANYBODY, "") === "";
const ANYBODY =
  /企业|单位|问题|图斑|群众|人员|人数|对象|主体|议题|疑难|困难|咨询|解决|发现|整改|抽查|检查|抽取|接待|参加|涉及|惠及|提供|服务/gu;
const GENERAL =
  /案件?|事项|数量?|总|共|已|全部|依法|各类|有关|相关|新收|新|收到|接到|接收|受理|立案|审结|办结|结案|办理|处理|审理|承办|查处|调处|调解|和解|化解|维持|撤销|变更|驳回|终止|中止|撤回|撤诉|败诉|胜诉|上诉|应诉|不予|确认违法|责令|履行|转送|纠错|直接|成功|其中|完成|开庭|出庭|一审|二审|再审|涉企|的|了|及|或|和|与|、/gu;

/** 县法院受理案件｜85件: what others did is not what the sentence before told of. */
const OTHER_BODY = /法院|法庭|检察|公安|派出所|纪委|监委|仲裁|税务|工会|银行/u;

/** 审核｜18件 after 严格规范性文件管理。: words that say what was done only take their subject from an earlier sentence, too. */
const isBare = (metric: string): boolean => metric.replace(DONE, "").replace(GENERAL, "").replace(ANYBODY, "") === "";
const DONE =
  /审核|审查|备案|报备|清理|废止|失效|修改|修订|梳理|保留|制定|出台|培养|培育|培训班?|考试|参考|督察|督查|取消|下放|评查|申请|诉求|工单|答复|解除|解矫|在册|接收|调解|挽回|经济|损失|率|按期|按时|及时|满意|许可|决定|作出|实施|开展|组织|全年|目前|现有|次数|资格|任务|计划|收案|办案|办证|实际|出庭|提出|意见书|意见|建议书|建议|通知书|发出|制发|监督|人数/gu;

const ACT = /审核|审查|督察|评查|受理|接听|办理|培养|培育|审结|办结|解除|在册|清理|备案|调解|援助/u;
const namesOf = ({ entry }: Rule): string => [entry.name, ...entry.aliases].join("，").replaceAll("审查", "审核");

/** A small table tells most pairs of characters that no rule asks for, before the large one is asked. */
const SLOTS = 1 << 14;
const slotOf = (gram: number): number => (gram ^ (gram >>> 11)) & (SLOTS - 1);

interface Rule {
  readonly entry: IndicatorEntry;
  readonly units: ReadonlySet<string>;
  /** Pattern numbers: the first of `all`, the others, and `none` as one. */
  readonly subject: number;
  readonly actions: readonly number[];
  readonly none: number | null;
  /** Characters that a match needs at least, by the shortest alternative of each pattern. */
  readonly length: number;
}

function compile(entry: IndicatorEntry, patterns: PatternPool): Rule {
  const [subject, ...actions] = entry.all;
  return {
    entry,
    units: new Set([entry.unit, ...entry.units].flatMap((unit) => (VISITED.has(unit) ? [unit, `${unit}次`] : [unit])).map(fold)),
    subject: patterns.add(subject ?? "(?!)"),
    actions: actions.map((pattern) => patterns.add(pattern)),
    none: entry.none.length === 0 ? null : patterns.add(entry.none.join("|")),
    length: entry.all.reduce((sum, pattern) => sum + Math.min(...literalsOf(pattern).map((literal) => literal.length)), 0),
  };
}

/** 检查120家 and 检查120家次 are one measure: what is done to a thing is counted with its classifier. */
const VISITED = new Set(["件", "家", "户", "处", "所", "个", "台", "辆", "艘", "项"]);

const fits = (rule: Rule, patterns: PatternPool): boolean =>
  rule.actions.every((action) => patterns.found(action)) && (rule.none === null || !patterns.found(rule.none));

/**
 * More patterns first, then those that are not general, then the longer ones, then those of a field (农贸市场检查 before 检查生产经营单位);
 * the name settles what is left, so that the order of the files does not matter.
 */
function bySpecificity(a: Rule, b: Rule): number {
  return (
    b.actions.length - a.actions.length ||
    Number(a.entry.general === true) - Number(b.entry.general === true) ||
    b.length - a.length ||
    Number(b.entry.field !== undefined) - Number(a.entry.field !== undefined) ||
    (a.entry.name < b.entry.name ? -1 : 1)
  );
}

/** For each unit which rules take it, 1 at their places. */
function rulesByUnit(rules: readonly Rule[]): ReadonlyMap<string, Uint8Array> {
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

function aliasIndex(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const index = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const surface of [rule.entry.name, ...rule.entry.aliases]) {
      const key = plain(surface);
      const owners = index.get(key);
      if (owners === undefined) index.set(key, [rule]);
      else owners.push(rule);
    }
  }
  return index;
}

/** Rules by two neighbouring characters, one pair of which stands in whatever their subject matches: the pair that fewest subjects share. */
function subjectIndex(rules: readonly Rule[]): ReadonlyMap<number, readonly number[]> {
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
function plain(text: string): string {
  const folded = fold(text);
  return PRINTED.test(folded) ? folded.replace(/[ \n“”‘’"《》]/gu, "") : folded;
}

const PRINTED = /[ \n“”‘’"《》]/u;

/** Every pattern once, and for the text being read what is known of each: 0 not tried, 1 found, 2 not found. */
class PatternPool {
  readonly #numbers = new Map<string, number>();
  readonly #patterns: RegExp[] = [];
  #known = new Uint8Array(0);
  #text = "";

  add(source: string): number {
    const known = this.#numbers.get(source);
    if (known !== undefined) return known;
    this.#numbers.set(source, this.#patterns.length);
    return this.#patterns.push(new RegExp(source, "u")) - 1;
  }

  read(text: string): void {
    this.#text = text;
    if (this.#known.length === this.#patterns.length) this.#known.fill(0);
    else this.#known = new Uint8Array(this.#patterns.length);
  }

  /** Where what a pattern finds begins. */
  at(number: number): number {
    return this.#text.search(this.#patterns[number] ?? /(?!)/u);
  }

  found(number: number): boolean {
    const known = this.#known[number];
    if (known !== 0) return known === 1;
    const found = this.#patterns[number]?.test(this.#text) === true;
    this.#known[number] = found ? 1 : 2;
    return found;
  }
}
