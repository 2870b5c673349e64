import type { Counted, MetricParts } from "./counted.js";
import { clean, ending, LEADING, objectPhrase, subjectOf } from "./phrase.js";
import { isVerbOnly } from "./verbs.js";

/** What a percentage is of: 行政机关负责人出庭应诉率, 行政复议案件同比增长. */
export function rate(before: string, after: string, parts: MetricParts): Counted {
  const rest = after.split(/[，。；]/u)[0]?.replace(/[“”‘’]/gu, "") ?? "";
  if (/^占/u.test(before)) {
    const part = parts.isPart ? parts.previous : parts.carried === "" ? subjectOf(parts.clauseBefore) : parts.carried;
    return { metric: clean(`${part}${before.replace(/比例?$/u, "")}比例`), object: parts.carried };
  }
  const share = SHARE.exec(before)?.[1];
  if (share !== undefined) return whole(`${ending(share, 24)}占比`);
  const former = before.length < 2 ? CHANGED_RATE.exec(parts.previous)?.[1] : undefined;
  if (former !== undefined) return whole(former);
  if (before.length >= 2 && !(rest.length >= 4 && isVerbOnly(before)) && !ALL_OF_THEM.test(rest)) {
    if (isChange(parts)) return change(parts);
    const phrase = objectPhrase(before);
    if (OF_PROCEDURE.test(phrase) && WAY_OF_ENDING.test(parts.carried))
      return { metric: clean(`${/^(?:行政)?复议/u.test(parts.previous) ? "行政复议" : ""}${phrase}`), object: parts.carried };
    if (parts.carried !== "" && OF_CARRIED.test(phrase)) return { metric: clean(parts.carried + phrase), object: parts.carried };
    if (!DEPENDENT_RATE.test(phrase.split(/、|和|与|及/u)[0] ?? "") && phrase.length > 3) return whole(phrase);
    const nearer = /(?:考试|测试|考核|测评|培训|抽查|检查|检测|抽检|演练|活动)$/u.test(parts.clauseBefore)
      ? subjectOf(parts.clauseBefore)
      : "";
    const sat = SAT.test(phrase) && parts.event.endsWith("考试") ? parts.event : "";
    if (/^整改/u.test(phrase) && parts.issue !== "") return { metric: clean(parts.issue + phrase), object: parts.issue };
    const subject = sat !== "" ? sat : nearer !== "" ? nearer : parts.carried === "" ? subjectOf(parts.clauseBefore) : parts.carried;
    return { metric: clean(subject + phrase), object: subject };
  }
  const done = ALL_OF_THEM.exec(rest)?.[0];
  if (done !== undefined && before.length >= 2) return whole(`${objectPhrase(before)}${done}率`);
  if (parts.previous !== "" && FROM_THERE.test(rest)) return { metric: parts.previous, object: "" };
  if (rest.length >= 2) return whole(`${rest}占比`);
  return whole(parts.carried === "" ? subjectOf(parts.clauseBefore) : parts.carried);
}

/** 经行政复议后未再提起诉讼的案件占｜86.3%. */
const SHARE = /^([^，。；]{2,40}的案件)占比?$/u;

/** 败诉率同比下降2.1个百分点，为｜4.8%: the rate itself after its change. */
const CHANGED_RATE = /^([\u4e00-\u9fff]{2,24}(?:率|比例|占比))同比/u;

/** 行政机关负责人｜100%｜出庭应诉: the share stands before what they all did. */
const ALL_OF_THEM = /^(?:出庭应诉|持证上岗|持证|参训|参考|参加考试|公示|回复|办结|整改到位|到位)(?=$|的)/u;

/** 优良率95.9%，同比去年91.5%｜上升4.4个百分点: the level before, told for the change. */
const FROM_THERE = /^(?:上升|下降|提高|提升|增长|增加|减少|降低|回升|回落)/u;

/** Whether a figure tells how much something changed (同比增长, 较2021年减少), not how much there is. */
export const isChange = ({ before }: MetricParts): boolean => CHANGE.test(stripChange(before));

/** What changed, with the word for it: 行政复议案件同比增加. */
export const change = (parts: MetricParts): Counted => ({ metric: clean(changed(parts)), object: "" });

/** 营商环境评价位列全省第3位: the rank of what was judged, or null where no order is told. */
export function rank(before: string, parts: MetricParts): Counted | null {
  const order = /^[名位]$/u.test(parts.unit) ? RANKED.exec(before) : null;
  return order === null ? null : whole(`${rankedBy(before.slice(0, order.index), parts).replace(/(?:综合)?排名$/u, "")}排名`);
}

function changed(parts: MetricParts): string {
  const bare = stripChange(parts.before)
    .replace(LEADING, "")
    .replace(/[较比与]?同?(?:上年|去年)(?:度|同期)?(?:相比)?/gu, "同比");
  if (bare.replace(CHANGE, "").length >= 2) return bare;
  const subject = /(?:率|比例|度|量|额|面积|时限)$/u.test(parts.previous) ? parts.previous : parts.carried;
  return (subject === "" ? subjectOf(parts.clauseBefore) : subject) + bare;
}

const CHANGE =
  /(?:(?:同比|环比|同期|[较比]之?(?:上年|去年|20\d\d年)(?:度|同期)?)(?:增加|多|少)|(?:同比|环比|同期|[较比]之?(?:上年|去年|20\d\d年)(?:度|同期)?)?(?:增长|下降|上升|提高|提升|减少|降低|压缩|缩短|压减|精简|增幅|降幅))$/u;

const stripChange = (text: string): string => text.replace(/(?:了|约|近|达|：| )+$/u, "");

function rankedBy(before: string, parts: MetricParts): string {
  const judged = before.replace(/^.*?(?:在|于)(?=[\u4e00-\u9fff]{4})|(?:中|得分|成绩|结果)$/gu, "").replace(WHO_AND_WHEN, "");
  if (judged.length >= 3) return ending(judged, 18);
  return parts.carried === "" ? subjectOf(parts.clauseBefore.replace(/中$/u, "")) : parts.carried + judged;
}

/** 在…排名中，｜贺州市2019年｜排第12名: who is ranked and when are not what is judged. */
const WHO_AND_WHEN = /^(?:[\u4e00-\u9fff]{1,4}[省市县区州旗镇乡])?(?:(?:19|20)\d\d年度?)?$/u;

const RANKED = /(?:综合|均|并列)?(?:排名|位列|位居|名列|排|居|列)[\u4e00-\u9fff]{0,8}第 ?$/u;

/** A rate of whatever was told before it: 办结率 of 行政复议案件; the next rate is of the same. */
const DEPENDENT_RATE =
  /^(?:按[期时]|及时|限时|总体|整体|综合|平均)?(?:办结|满意|合格|成功|调处成功|调解|采纳|应诉|答复|达标|优良|知晓|覆盖|调解成功|调成|整改|完成|网办|回复|受理|按时办结|受案|办复|通过|参考|化解|销号|见面){1,2}率?$/u;

/** 开展执法资格考试2次，216人取得执法证，｜通过率｜88%. */
const SAT = /^(?:通过|合格|及格|优秀|参考|应考)率$/u;

/** 直接纠错236件，｜纠错率; 以调解、和解等方式结案170件，｜综合化解率: of the procedure, not of the cases that ended so. */
const OF_PROCEDURE = /^(?:直接|综合|实质性?)*(?:调解|和解|调撤|纠错|化解|维持)率$/u;
const WAY_OF_ENDING = /(?:调解|和解|纠错|撤诉|撤回)(?:等方式)?(?:结案)?$|方式结案$/u;

/** A rate that a report tells of the cases just counted: 审结行政复议案件80件，调解和解率｜46%. */
const OF_CARRIED =
  /^(?:按[期时]|及时|直接|综合|实质性|当期|年度)?(?:调解和解|和解|调撤|审结|结案|纠错|案结事了|维持|履行|破案|立案|查处|追回|到位|公示|录入|归集|评价|好评|持证|参训)率$/u;

const whole = (metric: string): Counted => ({
  metric: clean(metric),
  // A share of something is nothing that the next rate is of: 即办件占比82%，按时办结率100%.
  object: /占比$/u.test(metric) ? "" : clean(metric).replace(/(?:率|比例)$/u, ""),
});
