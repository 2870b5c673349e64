import type { Counted, MetricParts } from "./counted.js";
import { isAttendance, likeCarried, partOfCarried, PERSONS } from "./parts.js";
import { clean, nounAfter, objectPhrase, subjectOf, trimmed } from "./phrase.js";
import { change, isChange, rank, rate } from "./rates.js";
import { lightVerbAlone, verbAlone } from "./verb-alone.js";
import { firstVerb, isVerbOnly, lastVerb, LIGHT, withoutVerb } from "./verbs.js";

/** A short noun phrase that would compare across places: 受理行政复议案件, 废止规范性文件, 行政机关负责人出庭应诉率. */
export function metricOf(parts: MetricParts): Counted {
  const before = trimmed(parts.runsOn ? ownWords(parts.before) : parts.before);
  const after = parts.after
    .replace(/^(?:以上|以下|左右|以内|之多|不等|的|多|余)+/u, "")
    .replace(/（[^（）]*）/gu, "")
    .replace(/^(?:在|于|对|向)(?=[\u4e00-\u9fff]{3})/u, "");
  const order = rank(before, parts);
  if (order !== null) return order;
  if (/%|百分点|成$|倍/u.test(parts.unit)) return rate(before, after, parts);
  const noun =
    (/元$/u.test(parts.unit) && MONEY_BEFORE.test(before)) || (before.length >= 3 && SAID_OF_THEM.test(after)) ? "" : nounAfter(after);
  if (/^[次场]$/u.test(parts.unit) && WHO_MET.test(before) && WHAT_FOR.test(noun))
    return { metric: clean(objectPhrase(before) + noun), object: "" };
  if (noun.length >= 1) return withNoun(noun, before, after, parts);
  if (isChange(parts)) return change(parts);
  const shared = parts.after === "" && !hasObject(before) ? nounAfter(parts.following) : "";
  if (shared.length >= 2) return withNoun(shared, before, parts.following, parts);
  const phrase = short(before) && (!parts.runsOn || /^(?:村|社区|嘎查|学校)/u.test(before)) ? before : objectPhrase(before);
  const whole = parts.carried === "" ? undefined : OF_THE_CARRIED.exec(phrase)?.[1];
  if (whole !== undefined) return { metric: clean(parts.carried.replace(/^发生(?:各类)?/u, "") + whole), object: parts.carried };
  if (/元$/u.test(parts.unit)) return amount(phrase, before, parts);
  if (isVerbOnly(phrase) || phrase.length < 2) return verbAlone(phrase, parts);
  const light = lightVerbAlone(phrase, parts);
  if (light !== null) return light;
  const named = parts.isPart ? partOfCarried(phrase, parts) : phrase.length <= 3 ? likeCarried(phrase, parts) : phrase;
  if (isAttendance(phrase) && parts.carried !== "" && !phrase.includes(parts.carried)) {
    return { metric: clean(parts.carried + phrase), object: parts.carried };
  }
  return { metric: clean(named), object: clean(withoutVerb(named)) };
}

/** 新增市场主体30万户，总量突破｜200万户; 安全生产事故66起、死亡｜68人: says nothing without what was counted before. */
const OF_THE_CARRIED = /^((?:总量|总数|总额|存量|死亡|受伤)(?:人数)?)(?:已?(?:突破|达到?|超过?))?$/u;

/** 组织宣讲团6个｜到各村宣传; 行政处罚案件5件｜均按要求公示: what comes after says something of what was told before. */
const SAID_OF_THEM = /^(?:(?:到|赴|走进|深入|前往|负责|从事|承担|专职)[\u4e00-\u9fff]|(?:均|都|全部|全都|已)(?=[\u4e00-\u9fff]{2}))/u;

/** 废止59件｜规范性文件、宣布失效｜21件: the words before the mark belong to the figure before. */
function ownWords(before: string): string {
  const verb = before.slice(before.lastIndexOf("、") + 1);
  return verb.length >= 2 && isVerbOnly(verb) ? verb : before;
}

/** 编制事项清单｜4期｜50个主题: what was told before the first of two figures back to back is what it counts. */
const hasObject = (before: string): boolean => before.length >= 5 && withoutVerb(before) !== before && !isVerbOnly(before);

/** 市政府常务会议｜27次｜研究法治政府建设: who met and what for are told on either side. */
const WHO_MET = /(?:会议?|班子|党[委组]|党工委|小组|委员会|中心组|负责人|政府|领导)$/u;
const WHAT_FOR = /^(?:专题)?(?:研究|听取|部署|学习|审议|讨论|调度)/u;

/** 投资50万元建成…: the sum is told by the word before it. */
const MONEY_BEFORE = /(?:投资|投入|资金|金额|经费|罚款|罚没款?|补贴|补偿|损失|融资|贷款|减税降费|工资|欠薪|费用|标的额?|产值)$/u;

/** 废止｜59件｜规范性文件; a noun that compares with nothing by itself (企业, 方面) takes what is said of it along. */
function withNoun(noun: string, before: string, after: string, parts: MetricParts): Counted {
  const verb = before.endsWith("等") ? firstVerb(before) : lastVerb(before);
  if (generic(noun) || noun.length <= 3) {
    const tail =
      after
        .slice(after.indexOf(noun) + noun.length)
        .split(/[，。；：（）]|^[、和及与]/u)[0]
        ?.replace(/[“”‘’]/gu, "")
        .replace(/^(?:全部|均|都|已)+/u, "") ?? "";
    const shared = tail.length >= 3 ? (DONE_BY_THEM.test(tail) ? "" : tail.slice(0, 24)) : sharedWith(noun, after, parts.following);
    const lead =
      startsLight(before) ||
      (parts.runsOn && /[、和与及]$/u.test(parts.before)) ||
      (parts.runsOn && before.length <= 4 && lastVerb(before) === null)
        ? ""
        : short(before)
          ? before
          : objectPhrase(before);
    const told = clean(`${lead}${noun}${shared}`);
    if (told.length <= 3 && parts.isPart) return { metric: clean(partOfCarried(told, parts)), object: "" };
    const about =
      told.length > 3 || (parts.runsOn && /[、和与及]$/u.test(parts.before))
        ? ""
        : parts.carried !== ""
          ? parts.carried
          : subjectOf(parts.clauseBefore);
    return { metric: told.includes(about) ? told : clean(about + told), object: noun.length >= 2 ? noun : "" };
  }
  const praised = PRAISED.exec(noun)?.[0] ?? "";
  if (praised !== "") return withNoun(noun.slice(praised.length), before, after.slice(after.indexOf(noun) + praised.length), parts);
  const rest = after.slice(after.indexOf(noun) + noun.length);
  const done = DONE_TO_THEM.exec(rest)?.[1];
  if (done !== undefined && TO_THEM.test(parts.before)) return { metric: clean(done + noun), object: noun };
  const joined = PERSONS.test(noun) ? TOOK_PART.exec(rest)?.[1] : undefined;
  if (joined !== undefined) return { metric: clean(`参加${joined}的${noun}`), object: noun };
  const fate = FATE.exec(rest)?.[1];
  if (fate !== undefined) return { metric: clean(`${fate}的${noun}`), object: noun };
  const metric =
    verb === null || LIGHT.test(verb) || before.length - before.lastIndexOf(verb) > verb.length + 4
      ? withContext(noun, before, verb)
      : verb + noun;
  return { metric: clean(metric), object: noun };
}

/** 22个派出所｜实现了一网通办: what they then achieved is no name for them. */
const DONE_BY_THEM = /^(?:实现|完成|基本|对|被|获|可|能)/u;

/** 20个企业、3个管委会和1个商会｜建立监测点: what all of a list did; a noun alone is another's. */
const sharedWith = (noun: string, after: string, following: string): string =>
  after === following || (!generic(noun) && firstVerb(following) === null) ? "" : following;

/** 52项操作性、针对性强的｜改革措施. */
const PRAISED = /^[^的]{2,14}(?:[性强高好新实准细]|有效|有力|具体|可行|务实)的(?=[\u4e00-\u9fff]{4})/u;

/** 对35件规范性文件｜进行合法性审核: what was done stands behind. */
const DONE_TO_THEM =
  /^(?:全部|均|都|已)*(?:进行|开展|予以|给予|实施)(?:了)?(?:全面|集中|专项|逐一|及时|严格|认真|依法)*([\u4e00-\u9fff]{2,10})(?=[，。；、]|$)/u;
const TO_THEM = /(?:[对向将把]|针对|组织)(?:全[省市县区旗州镇乡]|我[省市县区旗州镇乡]|辖区内?|各类|所有|现行有效|现有|存量)?的?$/u;
/** 组织600名执法人员｜参加培训. */
const TOOK_PART =
  /^(?:全部|均|都|已)*(?:参加|进行|接受|全覆盖|全员)(?:了)?([\u4e00-\u9fff]{0,10}(?:培训|考试|轮训|测试|考核|学习|宣誓|演练))(?=[，。；、]|$)/u;

/** 107家排污单位｜列为一般监管对象: what was done with them tells these from others. */
const FATE = /^(?:在[^，。；]{2,20}?中?)?((?:列为|列入|纳入|获评|评为|入选|命名为|荣获|获得)[\u4e00-\u9fff]{2,14})(?=[，。；、]|$)/u;

/** A clause this short is the metric as it stands: 志愿服务覆盖人群. */
const short = (before: string): boolean => before.length <= 12 && !startsLight(before) && !/^[参协]/u.test(before);

function startsLight(before: string): boolean {
  const first = firstVerb(before);
  return first !== null && before.startsWith(first) && LIGHT.test(first);
}

/** 讨薪｜1475万: a sum of money is called one. */
function amount(phrase: string, before: string, parts: MetricParts): Counted {
  if (/金额|资金|款|额|费|值|薪资|收入|投资|债|税|产值|经费|总价|标的|支出|损失|节支|补贴|奖励金?/u.test(phrase))
    return { metric: clean(phrase), object: parts.carried !== "" ? parts.carried : clean(withoutVerb(phrase)) };
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
