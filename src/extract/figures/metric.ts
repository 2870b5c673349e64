import type { Counted, MetricParts } from "./counted.js";
import { partOfCarried, isAttendance, likeCarried } from "./parts.js";
import { clean, nounAfter, objectPhrase, subjectOf, trimmed } from "./phrase.js";
import { change, isChange, rank, rate } from "./rates.js";
import { isVerbOnly, lastVerb, LIGHT, verbal, VERBS, withoutVerb } from "./verbs.js";

/** A short noun phrase that would compare across places: 受理行政复议案件, 废止规范性文件, 行政机关负责人出庭应诉率. */
export function metricOf(parts: MetricParts): Counted {
  const before = trimmed(parts.before);
  const after = parts.after
    .replace(/^(?:以上|以下|左右|以内|之多|不等|的|多|余)+/u, "")
    .replace(/（[^（）]*）/gu, "")
    .replace(/^(?:在|于|对|向)(?=[\u4e00-\u9fff]{3})/u, "");
  const order = rank(before, parts);
  if (order !== null) return order;
  if (/%|百分点|成$|倍/u.test(parts.unit)) return rate(before, after, parts);
  const noun =
    (/元$/u.test(parts.unit) && MONEY_BEFORE.test(before)) || (before.length >= 3 && WHERE_TO.test(after)) ? "" : nounAfter(after);
  if (noun.length >= 1) return withNoun(noun, before, after, parts);
  if (isChange(parts)) return change(parts);
  const shared = parts.after === "" ? nounAfter(parts.following) : "";
  if (shared.length >= 2) return withNoun(shared, before, parts.following, parts);
  const phrase = short(before) && !parts.runsOn ? before : objectPhrase(before);
  if (/元$/u.test(parts.unit)) return amount(phrase, before, parts);
  if (isVerbOnly(phrase) || phrase.length < 2) {
    const subject = parts.carried !== "" ? parts.carried : parts.ahead !== "" ? parts.ahead : subjectOf(parts.clauseBefore);
    return { metric: clean(phrase.includes(subject) ? phrase : phrase + subject), object: subject };
  }
  const named = parts.isPart ? partOfCarried(phrase, parts) : phrase.length <= 3 ? likeCarried(phrase, parts) : phrase;
  if (isAttendance(phrase) && parts.carried !== "" && !phrase.includes(parts.carried)) {
    return { metric: clean(parts.carried + phrase), object: parts.carried };
  }
  return { metric: clean(named), object: clean(withoutVerb(named)) };
}

/** 组织宣讲团6个到各村宣传: what comes after tells where they went. */
const WHERE_TO = /^(?:到|赴|走进|深入|前往)[\u4e00-\u9fff]/u;

/** 投资50万元建成…: the sum is told by the word before it. */
const MONEY_BEFORE = /(?:投资|投入|资金|金额|经费|罚款|罚没款?|补贴|补偿|损失|融资|贷款|减税降费|工资|欠薪|费用|标的额?|产值)$/u;

/** 废止｜59件｜规范性文件; a noun that compares with nothing by itself (企业, 方面) takes what is said of it along. */
function withNoun(noun: string, before: string, after: string, parts: MetricParts): Counted {
  const verb = lastVerb(before);
  if (generic(noun) || noun.length <= 3) {
    const tail =
      after
        .slice(after.indexOf(noun) + noun.length)
        .split(/[，。；：]|^[、和及与]/u)[0]
        ?.replace(/[“”‘’]/gu, "")
        .replace(/^(?:全部|均|都|已)+/u, "") ?? "";
    const shared = tail.length >= 3 ? tail.slice(0, 24) : parts.following;
    const lead = startsLight(before) ? "" : short(before) ? before : objectPhrase(before);
    return { metric: clean(`${lead}${noun}${shared}`), object: noun.length >= 2 ? noun : "" };
  }
  const fate = FATE.exec(after.slice(after.indexOf(noun) + noun.length))?.[0];
  if (fate !== undefined) return { metric: clean(`${fate}的${noun}`), object: noun };
  const metric =
    verb === null || LIGHT.test(verb) || before.length - before.lastIndexOf(verb) > verb.length + 4
      ? withContext(noun, before, verb)
      : verb + noun;
  return { metric: clean(metric), object: noun };
}

/** 107家排污单位｜列为一般监管对象: what was done with them tells these from others. */
const FATE = /^(?:列为|列入|纳入|获评|评为|入选|命名为)[\u4e00-\u9fff]{2,14}(?=[，。；、]|$)/u;

/** A clause this short is the metric as it stands: 志愿服务覆盖人群. */
const short = (before: string): boolean => before.length <= 12 && !startsLight(before) && !/^[参协]/u.test(before);

function startsLight(before: string): boolean {
  const first = verbal(before).match(VERBS)?.[0] ?? "";
  return first !== "" && before.startsWith(first) && LIGHT.test(first);
}

/** 讨薪｜1475万: a sum of money is called one. */
function amount(phrase: string, before: string, parts: MetricParts): Counted {
  if (/金额|资金|款|额|费|值|薪资|收入|投资|债|税|产值|经费|总价|标的|支出|损失|节支|补贴|奖励金?/u.test(phrase))
    return { metric: clean(phrase), object: clean(withoutVerb(phrase)) };
  const verb = lastVerb(before);
  if (verb !== null && before.endsWith(verb)) return { metric: clean(`${verb}金额`), object: parts.carried };
  return { metric: clean(phrase.length >= 2 ? `${phrase}金额` : `${parts.carried}金额`), object: parts.carried };
}

function withContext(noun: string, before: string, verb: string | null): string {
  if (verb !== null && !LIGHT.test(verb) && before.endsWith(verb)) return verb + noun;
  return noun;
}

/** 方面, 部门, 单位 alone compare with nothing: the verb's phrase goes with them. */
const generic = (noun: string): boolean =>
  /^(?:方面|领域|环节|部门|单位|项目|事项|问题|案件|人员|企业|村|社区|乡镇|机构|地区|任务|措施|内容|点位|个人|群众|对象|干部|党员|学校|学生|职工|行业|种类|类型|形式)$/u.test(
    noun,
  );
