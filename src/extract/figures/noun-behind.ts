import type { Counted, MetricParts } from "./counted.js";
import { involvedIn, partOfCarried } from "./parts.js";
import { clean, objectPhrase, standsAlone, startsLight, subjectOf } from "./phrase.js";
import { toldBehind } from "./predicates.js";
import { firstVerb, lastVerb, LIGHT, verbsOf } from "./verbs.js";

/** 废止｜59件｜规范性文件; a noun that compares with nothing by itself (企业, 方面) takes what is said of it along. */
export function nounBehind(noun: string, before: string, after: string, parts: MetricParts): Counted {
  const verb = before.endsWith("等") ? verbOfList(before) : lastVerb(before);
  const behind = after.slice(after.indexOf(noun) + noun.length);
  if (CAME.test(noun) && parts.carried !== "") return { metric: clean(parts.carried + noun), object: parts.carried };
  const involved = involvedIn(before + noun, parts);
  if (involved !== null) return { metric: involved, object: parts.carried };
  const predicate = noun.length < 2 && !/[村县区市镇乡]/u.test(noun) ? null : toldBehind(noun, behind, parts.before);
  if (predicate !== null) return { metric: predicate, object: noun };
  const role = MADE_INTO.exec(behind)?.[0];
  if (role !== undefined) return { metric: clean(noun + role), object: noun };
  if (generic(noun) || noun.length <= 3) {
    const tail =
      behind
        .split(/[，。；：（）]|^[、和及与]/u)[0]
        ?.replace(/[“”‘’]/gu, "")
        .replace(/^(?:全部|均|都|已|先后|陆续)+/u, "") ?? "";
    const shared =
      tail.length >= 3 ? (!generic(noun) && DONE_BY_THEM.test(tail) ? "" : tail.slice(0, 24)) : sharedWith(noun, after, parts.following);
    const lead =
      startsLight(before) ||
      (parts.runsOn && /[、和与及]$/u.test(parts.before)) ||
      NAMED.test(before) ||
      (parts.runsOn && before.length <= 4 && lastVerb(before) === null)
        ? ""
        : standsAlone(before)
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
  if (praised !== "") return nounBehind(noun.slice(praised.length), before, after.slice(after.indexOf(noun) + praised.length), parts);
  const metric =
    verb === null ||
    LIGHT.test(verb) ||
    (before.endsWith("的") && !before.endsWith(`${verb}的`)) ||
    (!before.endsWith("等") && before.length - before.lastIndexOf(verb) > verb.length + 4)
      ? withContext(noun, before, verb)
      : verb + noun;
  return { metric: clean(metric), object: noun };
}

/** 在危险化学品、校外培训等｜11个｜重点领域: a verb inside the list governs nothing. */
function verbOfList(before: string): string | null {
  const [first] = verbsOf(before);
  const mark = before.indexOf("、");
  return first === undefined || (mark >= 0 && first.index > mark) ? null : first[0];
}

/** 组织行政执法资格考试2次，268人｜参考: they came to what was told before. */
const CAME = /^(?:参考|参加|参训|参会|到场|受训|通过|合格)$/u;

/** 22个派出所｜实现了一网通办: what they then achieved is no name for them. */
const DONE_BY_THEM = /^(?:实现|完成|基本|对|被|获|可|能)/u;

/** 20个企业、3个管委会和1个商会｜建立监测点: what all of a list did; a noun alone is another's. */
function sharedWith(noun: string, after: string, following: string): string {
  const verb = HONOURED.exec(following)?.[0] ?? firstVerb(following);
  if (after === following || (!generic(noun) && verb === null)) return "";
  // The last noun of the list is counted by the last figure.
  if (verb === null) return following.length <= SHORT_NOUN && !after.endsWith("的") ? "" : following;
  return following.slice(Math.max(0, following.indexOf(verb)));
}

/** 12个行政村、3个｜社区: the next noun of a list, and nothing that was done. */
const SHORT_NOUN = 4;

/** 6个集体、8名同志｜获得表彰: what befell all of a list. */
const HONOURED = /获得|荣获|获评|被评|被授予|被命名|被认定|入选|受到/u;

/** 选择25个｜工商企业｜作为行政执法监测点: what they were made tells these from others. */
const MADE_INTO = /^作为[\u4e00-\u9fff]{4,16}(?=[，。；、]|$)/u;

/** 52项操作性、针对性强的｜改革措施. */
const PRAISED = /^[^的]{2,14}(?:[性强高好新实准细]|有效|有力|具体|可行|务实)的(?=[\u4e00-\u9fff]{4})/u;

/** 办公室、法制科和市容管理科｜3个｜科室: the names before are of what is counted. */
const NAMED = /[\u4e00-\u9fff]{2,}、[^、]*(?:、|和|及|与)[\u4e00-\u9fff]{2,12}$/u;

function withContext(noun: string, before: string, verb: string | null): string {
  if (verb !== null && !LIGHT.test(verb) && before.endsWith(verb)) return verb + noun;
  return noun;
}

/** 方面, 部门, 单位 alone compare with nothing: the verb's phrase goes with them. */
const generic = (noun: string): boolean =>
  /^(?:方面|领域|环节|部门|单位|项目|事项|问题|案件|人员|企业|村|社区|乡镇|村社区|乡镇街道|镇街道|镇街|行政村|机构|地区|任务|措施|内容|点位|个人|群众|对象|干部|党员|学校|学生|职工|行业|种类|类型|形式)$/u.test(
    noun,
  );
