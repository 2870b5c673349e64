import type { Counted, MetricParts } from "./counted.js";
import { PERSONS } from "./parts.js";
import { clean, subjectOf } from "./phrase.js";

/** 办结｜103件, 答复申请｜30件: a verb without an object of its own takes the one that was told before it, or is told after it. */
export function verbAlone(phrase: string, parts: MetricParts): Counted {
  const who = /^(?:实际|依法)?(?:出庭|应诉)/u.test(phrase) ? IN_COURT.exec(parts.clauseBefore)?.[0] : undefined;
  if (who !== undefined) return { metric: clean(who + phrase), object: "" };
  if (
    isWhole(phrase, parts) ||
    (OF_CASES.test(phrase) && PAPER.test(parts.carried)) ||
    (COURT.test(phrase) && !/诉/u.test(parts.carried + parts.clauseBefore))
  )
    return { metric: clean(phrase), object: "" };
  const subject =
    objectOf(phrase, parts.clauseBefore) ??
    (parts.issue !== "" && MENDED.test(phrase) && !parts.carried.endsWith(parts.issue) ? parts.issue : null) ??
    (parts.carried !== "" ? parts.carried : parts.ahead !== "" ? parts.ahead : subjectOf(parts.clauseBefore));
  if (phrase.length >= 2 && parts.carried !== "" && /^(?:人|名|位|人次)$/u.test(parts.unit) && !PERSONS.test(subject))
    return { metric: clean(`${subject}${phrase}人数`), object: subject };
  if (phrase.length >= 2 && subject.length > phrase.length && subject.endsWith(phrase)) return { metric: clean(subject), object: subject };
  const legal = /^审[查核]$/u.test(phrase) && LEGAL.test(parts.clauseBefore) ? "合法性" : "";
  return {
    metric: clean(
      phrase.includes(subject) ? phrase : subject.startsWith(phrase) ? subject : legal + withoutEcho(phrase, subject) + subject,
    ),
    object: subject,
  };
}

/** 参与信访案件化解12件，｜出庭应诉｜18件. */
const COURT = /^(?:代理)?出庭应诉$/u;

/** 下达责令改正通知书42份，｜立案｜12起: no paper is put on file. */
const OF_CASES = /^(?:立案|结案)(?:查处)?$/u;
const PAPER = /(?:通知|意见|建议|决定|告知|指令|督办|监督|承诺|认定)[书函单]$/u;

/** 对议题、文件等进行合法性审核，共审核｜236件. */
const LEGAL = /合法性审[查核]$/u;

/** 巡察反馈问题13个，开展专项监督4次，｜完成整改｜12个. */
const MENDED = /整改|销号/u;

/** 行政机关负责人均依法出庭，｜出庭｜46次. */
const IN_COURT = /行政机关(?:主要|正职)?负责人|行政首长|主要负责人/u;

/** 取消审批｜4项, 按日连续处罚2件、查封扣押｜17件: a verb that is a noun here, or a measure beside a measure, has no object. */
const isWhole = (phrase: string, { carried, ahead }: MetricParts): boolean =>
  (phrase.length >= (carried === "" && ahead === "" ? 4 : 6) && NOMINAL.test(phrase)) || (MEASURE.test(phrase) && MEASURE.test(carried));
const NOMINAL = /(?:审批|备案|检查|处罚|培训|宣传|宣讲|审[核查]|评估|服务|公证|登记|调研|督察|巡查)$/u;
const MEASURE = /(?:处罚|查封|扣押|罚款|警告|吊销|取缔|关停|停产|拘留|强制)$/u;

/** 走进社区开展｜2场次 after 法治宣讲: a light verb that ends the clause has its object before, too; null where none does. */
export function lightVerbAlone(phrase: string, { carried }: MetricParts): Counted | null {
  const where = /^([\u4e00-\u9fff]{3,12})(?:开展|举办|举行|进行)$/u.exec(phrase)?.[1];
  return where === undefined || carried === "" ? null : { metric: clean(where + carried), object: carried };
}

/** 对施工现场进行检查，共检查｜140次. */
function objectOf(verb: string, clause: string): string | null {
  if (verb.length < 2) return null;
  const sorted = SORTED.exec(clause)?.[1];
  if (sorted !== undefined && FATE.test(verb)) return sorted;
  const told =
    /(?:^|[^\u4e00-\u9fff]|.)对([\u4e00-\u9fff、]{2,16}?)(?:的?情况)?(?:进行|开展|实施)(?:了)?[\u4e00-\u9fff]{0,6}?([\u4e00-\u9fff]{2})$/u.exec(
      clause,
    );
  return told?.[2] !== undefined && verb.endsWith(told[2]) ? (told[1] ?? null) : null;
}

/** 对涉企的规范性文件进行专项清理，｜废止｜12件: what was gone through is what was done away with. */
const SORTED =
  /对(?:[^，。；]{0,30}的)?([\u4e00-\u9fff]{2,14}?)(?:进行|开展|实施)(?:了)?(?:全面|专项|集中|系统|动态|梳理|和|、)*(?:清理|梳理)(?:工作)?$/u;
const FATE = /^(?:拟|决定|予以)?(?:清理|废止|修改|修订|失效|宣布失效|保留|继续有效|取消)$/u;

/** 答复申请 before 政府信息公开申请: the noun is told once. */
function withoutEcho(phrase: string, subject: string): string {
  for (let length = phrase.length - 1; length >= 2; length--) if (subject.endsWith(phrase.slice(-length))) return phrase.slice(0, -length);
  return phrase;
}
