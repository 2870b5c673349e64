import { hasOwnSubject, isBare, isGeneral, saysNothing } from "./bare-words.js";
import { fits, plain, type PatternPool, type Rule, type Told } from "./indicator-rules.js";

/** A rule with the words that tell its subject, and whether these are a heading or what leads in; null where several fit, undefined where none does. */
type Tried = { readonly rule: Rule; readonly subject: string; readonly lead?: boolean } | null | undefined;

/**
 * For a metric that names no subject itself (审结): the entry whose subject is told around it. The first line of `context` is what stands
 * beside the figure, the others earlier sentences of its paragraph and the headings above, which only words that say what was done ask.
 */
export function subjectBorrower(
  candidates: (text: string, unit: string) => readonly Rule[],
  patterns: PatternPool,
): (text: string, unit: string, context: string, ownSubject?: boolean) => Told | null {
  /** The one rule of those that fit a metric whose subject other words tell. Of two told in an earlier sentence (发挥行政复议化解行政争议主渠道作用) the first is its subject, if they are no list. */
  const one = (fitting: readonly Rule[], around: string, byPlace: boolean): Tried => {
    patterns.read(around);
    const [best, next] = fitting.filter((rule) => patterns.found(rule.subject));
    if (best === undefined) return undefined;
    const first = patterns.match(best.subject);
    if (next === undefined || next.actions.length < best.actions.length || isBefore(best, next))
      return { rule: best, subject: first.words };
    if (!byPlace) return null;
    const second = patterns.match(next.subject);
    if (first.at === second.at) {
      if (first.words.length === second.words.length) return null;
      return first.words.length > second.words.length ? { rule: best, subject: first.words } : { rule: next, subject: second.words };
    }
    const [from, to] = first.at < second.at ? [first, second] : [second, first];
    if (LISTED.test(around.slice(from.at + from.words.length, to.at))) return null;
    return { rule: from === first ? best : next, subject: from.words };
  };

  const borrow = (text: string, around: string, unit: string, byPlace = false): Tried => {
    patterns.read(text);
    const fitting = candidates(around, unit).filter((rule) => rule.actions.length > 0 && isPlain(rule) && fits(rule, patterns));
    return one(fitting, around, byPlace);
  };

  /** The same for an entry that asks for a subject only (公平竞争审查): one of its names has to tell what was done (审查). */
  const bySurface = (text: string, around: string, unit: string): Tried => {
    const acts = actsOf(text);
    if (acts === undefined) return undefined;
    patterns.read(text);
    const fitting = candidates(around, unit).filter(
      (rule) => rule.actions.length === 0 && isPlain(rule) && fits(rule, patterns) && acts.some((act) => rule.names.includes(act)),
    );
    return one(fitting, around, false);
  };

  /** 规范性文件备案审查。｜审查46件, 行政检查。｜实施2600次: a heading or lead names what was done, and the metric tells a part of it or nothing. */
  const byLead = (text: string, lead: string, unit: string): Tried => {
    const acts = actsOf(text);
    const silent = saysNothing(text);
    if (!silent && acts === undefined) return undefined;
    patterns.read(lead + text);
    const fitting = candidates(lead, unit).filter(
      (rule) => isPlain(rule) && fits(rule, patterns) && (silent || acts?.some((act) => rule.names.includes(act)) === true),
    );
    const named = fitting.filter((rule) => rule.named.has(patterns.match(rule.subject).words));
    return one(named.length === 0 ? fitting : named, lead, false);
  };

  /** Whether a lead speaks of what a rule is kept apart from. */
  const isOther = ({ none }: Rule, lead: string): boolean => {
    if (none === null) return false;
    patterns.read(lead);
    return patterns.found(none);
  };

  /** 加强重点领域立法。｜审查项目5件: a lead that names another subject keeps the headings above it out. */
  const namesAny = (lead: string, unit: string): boolean => {
    patterns.read(lead);
    return candidates(lead, unit).some((rule) => isPlain(rule) && patterns.found(rule.subject));
  };

  /** The figures of one sentence have the same lines. */
  let lately: { readonly said: string; readonly lines: readonly string[] } = { said: "", lines: [] };
  const linesOf = (said: string): readonly string[] => {
    if (lately.said !== said) lately = { said, lines: said.split("\n").map(plain) };
    return lately.lines;
  };

  const fromEarlier = (text: string, earlier: readonly string[], unit: string): Tried => {
    for (const said of earlier) {
      const leads = said.length <= LONGEST_LEAD && !/\d/u.test(said);
      const near = borrow(text, said, unit, true);
      const found =
        leads && (near === undefined || (near !== null && isOther(near.rule, said))) ? (byLead(text, said, unit) ?? near) : near;
      const told = found === undefined ? bySurface(text, said, unit) : found;
      if (told) return { ...told, lead: leads };
      if (told === null || (leads && namesAny(said, unit))) return told;
    }
    return undefined;
  };

  return (text, unit, context, ownSubject = false) => {
    const bare = isBare(text);
    if (hasOwnSubject(text) || (ownSubject && !bare && !isGeneral(text))) return null;
    const end = context.indexOf("\n");
    const around = plain(end === -1 ? context : context.slice(0, end));
    const near = borrow(text, around, unit) ?? (bare ? named(bySurface(text, around, unit)) : undefined);
    if (!bare) return near ? near.rule.told : null;
    if (near === null) return null;
    const told = OTHER_BODY.test(around) ? undefined : fromEarlier(text, end === -1 ? [] : linesOf(context.slice(end + 1)), unit);
    const better = near === undefined || (told && isCloser(near, told, text)) ? told : near;
    return !better ? null : { name: better.rule.entry.name, subject: better.subject };
  };
}

/** 调解 beside the figure, 人民调解 in the heading: which one it is; 立案, and 环境执法 in the heading: whose. */
const isCloser = (near: NonNullable<Tried>, told: NonNullable<Tried>, text: string): boolean =>
  (told.subject.length > near.subject.length && told.subject.includes(near.subject)) ||
  isBefore(told.rule, near.rule) ||
  (told.lead === true && text.includes(near.subject) && told.rule.actions.length >= near.rule.actions.length);

/** 公平竞争审查, not 即办: words beside a figure are taken for its name only where they are long enough to be one. */
const named = (tried: Tried): Tried => (tried && tried.subject.length < 4 ? undefined : tried);

/** What one field counts before what many do. */
const isBefore = (best: Rule, next: Rule): boolean => next.entry.general === true && best.entry.general !== true;

const isPlain = ({ entry }: Rule): boolean => entry.field === undefined;
const LISTED = /^[^，。；]{0,4}[、和与及][^，。；]*$/u;
const LONGEST_LEAD = 28;

/** 县法院受理案件｜85件: what others did is not what the sentence before told of. */
const OTHER_BODY = /法院|法庭|检察|公安|派出所|纪委|监委|仲裁|税务|工会|银行/u;

const ACT =
  /审核|审查|督察|评查|受理|接听|办理|培养|培育|审结|办结|解除|在册|清理|备案|调解|援助|活动|咨询|解读|聘[请任]|检查|宣传|培训|考试|接收|工单|诉求|群众|拆除|召开|会议|听证|公示|回复|议题|项目/gu;
const actsOf = (text: string): string[] | undefined => text.match(ACT)?.map((act) => act.replace("审查", "审核"));
