import { hasOwnSubject, isBare, isGeneral, saysNothing } from "./bare-words.js";
import { fits, plain, type PatternPool, type Rule, type Told } from "./indicator-rules.js";

/** Null where several fit, undefined where none does. */
type Tried = (Told & { readonly subject: string }) | null | undefined;

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
      return { name: best.entry.name, subject: first.words };
    if (!byPlace) return null;
    const second = patterns.match(next.subject);
    const [from, to] = first.at < second.at ? [first, second] : [second, first];
    if (from.at === to.at || LISTED.test(around.slice(from.at + from.words.length, to.at))) return null;
    return { name: (from === first ? best : next).entry.name, subject: from.words };
  };

  const borrow = (text: string, around: string, unit: string, byPlace = false): Tried => {
    patterns.read(text);
    const fitting = candidates(around, unit).filter((rule) => rule.actions.length > 0 && isPlain(rule) && fits(rule, patterns));
    return one(fitting, around, byPlace);
  };

  /** The same for an entry that asks for a subject only (公平竞争审查): one of its names has to tell what was done (审查). */
  const bySurface = (text: string, around: string, unit: string): Tried => {
    const acts = text.match(ACT)?.map((act) => act.replace("审查", "审核"));
    if (acts === undefined) return undefined;
    patterns.read(text);
    const fitting = candidates(around, unit).filter(
      (rule) => rule.actions.length === 0 && isPlain(rule) && fits(rule, patterns) && acts.some((act) => namesOf(rule).includes(act)),
    );
    return one(fitting, around, false);
  };

  /** 行政检查。｜实施2600次: a heading or lead names what was done, and the metric says nothing more. */
  const byHeading = (text: string, around: string, unit: string): Tried => {
    if (around.length > LONGEST_LEAD || /\d/u.test(around) || !saysNothing(text)) return undefined;
    patterns.read(around);
    const fitting = candidates(around, unit).filter((rule) => isPlain(rule) && fits(rule, patterns));
    const named = fitting.filter((rule) => rule.named.has(patterns.match(rule.subject).words));
    return one(named.length === 0 ? fitting : named, around, false);
  };

  const fromEarlier = (text: string, earlier: readonly string[], unit: string): Tried => {
    for (const sentence of earlier) {
      const said = plain(sentence);
      const found = borrow(text, said, unit, true) ?? bySurface(text, said, unit) ?? byHeading(text, said, unit);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  return (text, unit, context, ownSubject = false) => {
    const bare = isBare(text);
    if (hasOwnSubject(text) || (ownSubject && !bare && !isGeneral(text))) return null;
    const [near = "", ...earlier] = context.split("\n");
    const around = plain(near);
    const borrowed = borrow(text, around, unit);
    if (!bare) return borrowed === undefined || borrowed === null ? null : { name: borrowed.name, subject: null };
    if (borrowed === null || OTHER_BODY.test(around)) return borrowed ?? null;
    const told = fromEarlier(text, earlier, unit) ?? null;
    return borrowed === undefined || (told !== null && isPart(borrowed.subject, told.subject)) ? told : borrowed;
  };
}

/** 调解 beside the figure, 人民调解 in the heading: which one it is. */
const isPart = (subject: string, whole: string): boolean => whole.length > subject.length && whole.includes(subject);

/** What one field counts before what many do. */
const isBefore = (best: Rule, next: Rule): boolean => next.entry.general === true && best.entry.general !== true;

const isPlain = ({ entry }: Rule): boolean => entry.field === undefined;
const LISTED = /^[^，。；]{0,4}[、和与及][^，。；]*$/u;
const LONGEST_LEAD = 28;

/** 县法院受理案件｜85件: what others did is not what the sentence before told of. */
const OTHER_BODY = /法院|法庭|检察|公安|派出所|纪委|监委|仲裁|税务|工会|银行/u;

const ACT =
  /审核|审查|督察|评查|受理|接听|办理|培养|培育|审结|办结|解除|在册|清理|备案|调解|援助|活动|咨询|解读|聘[请任]|检查|宣传|培训|考试|接收|工单|诉求|群众/gu;
const namesOf = ({ named }: Rule): string => [...named].join("，").replaceAll("审查", "审核");
