import type { Role } from "../model/report.js";
import type { Span } from "../model/text.js";
import { admitsInGeneral } from "../zh/admission.js";

/** Items within one sentence: at ；, else at ，, and at 、 where each part admits something of its own. */
export function clauses(folded: string, sentence: Span, role: Role): Span[] {
  const text = folded.slice(sentence.start, sentence.end);
  const lead =
    /^[^：]{0,60}(?:表现|体现|问题|不足|是|有|在|如下|如|为|包括|差距|工作|方面|地方|困难|短板|将|措施|中|打算|安排|重点|件事|件实事)：/u.exec(
      text,
    )?.[0].length ??
    /^(?:如|比如|例如)：?/u.exec(text)?.[0].length ??
    0;
  const summed = SUMMED.exec(text.slice(lead));
  if (summed !== null && /[体表]现/u.test(summed[0]) && manyVerdicts(`${text.slice(lead, lead + summed.index)}，不足`))
    return [withoutLead(folded, { start: sentence.start + lead, end: sentence.start + lead + summed.index })];
  return partsOf(folded, sentence, role, lead + (summed === null ? 0 : summed.index + summed[0].length), summed !== null);
}

/** 任务落实不够均衡，主要是A，B: the words before sum up what follows. */
const SUMMED = /，(?:主要(?:是|有|表现[在为]|体现[在为])|具体表现[在为]|突出表现[在为])：?(?=[^，；]{5,}[，；][^，；]{5})/u;

function partsOf(folded: string, sentence: Span, role: Role, lead: number, several: boolean): Span[] {
  const text = folded.slice(sentence.start, sentence.end);
  const body = text.slice(lead);
  const split = body.includes("；")
    ? /；/u
    : several || /件实?事：$/u.test(text.slice(0, lead)) || body.length > 20 || manyVerdicts(body) || /\d[^，]*，[^，]*\d/u.test(body)
      ? /，/u
      : /(?!)/u;
  const parts: Span[] = [];
  let at = sentence.start + lead;
  for (const part of body.split(split)) {
    const trimmed = part.replace(/[。；]+$/u, "");
    for (const span of (role === "plan" ? announced : admitted)(trimmed, at).map((one) => withoutLead(folded, one)))
      if (telling(folded.slice(span.start, span.end))) parts.push(span);
    at += part.length + 1;
  }
  const items = parts.length > 1 ? parts.filter(({ start, end }) => !GOAL.test(folded.slice(start, end))) : parts;
  if (items.length > 0) return items;
  return parts.length === 0 && !isPromise(text) && !(text.endsWith("，") && admitsInGeneral(text.slice(0, -1)))
    ? [{ start: sentence.start, end: sentence.end }]
    : parts;
}

/** Whether a sentence among others admits several things, told apart by ； or by 、…等问题: 存在A、B等问题, not one thing with its explanation. */
export const isAdmitted = (sentence: string): boolean =>
  /；.{4}/u.test(sentence) || (/等(?:问题|不足|短板|困难|情况|现象)/u.test(sentence) && sentence.includes("、"));

/** 对此，我们将高度重视，采取措施加以解决: announces nothing of its own. */
export const isPromise = (sentence: string): boolean =>
  /(?:加以|认真|逐步|切实|予以|着力|尽快)(?:加以|予以)?(?:解决|改进|克服|整改)[^，。]{0,4}。?$/u.test(sentence) &&
  /^(?:这些|对此|对于|上述|以上|我们|今后|需要|都)/u.test(sentence);

const VERDICT =
  /有待|亟待|仍需|还需|尚需|不够|不足|不高|不强|薄弱|滞后|不到位|欠缺|缺乏|不均|不平衡|参差不齐|单一|偏[低少弱]|淡薄|短缺|老化|不多|不及时|不齐|不紧|不健全|不规范|不完善|不充分|不畅|不匹配|不严|不深|不实|不精|不广|不细|不透|不密|不力|不牢|不熟|不扎实|不系统|不突出|不明显|不理想|匮乏|紧张|落后|偏老|断层|断档|陈旧|僵化|粗放|走过场|递减|上热下冷|流失|松散|迟缓|(?:简单|形式|表面|碎片|同质)化|时有发生/gu;

const manyVerdicts = (body: string): boolean => body.split("，").filter((part) => part.search(VERDICT) !== -1).length > 1;

/** 但是…, 我县将…: the words before the item itself. */
function withoutLead(folded: string, span: Span): Span {
  const lead =
    /^[ ]*(?:主要)?(?:(?:（[一二三四五六七八九十]{1,2}）|\d{1,2}[.、] ?)|(?:但是|但)(?:(?:还|仍然?|也|依然)?存在(?:着)?(?!的))?|同时|然而|不过|仍然|(?:下一?步)?，?我[省市县区旗镇乡局](?:街道)?将(?:继续|持续)?|将继续|(?:体现|表现)[在为：]?|(?:目前|当前)?，?(?:还|仍然?|也|依然)?存在(?:着)?(?!的))/u.exec(
      folded.slice(span.start, span.end),
    )?.[0].length ?? 0;
  return span.end - span.start - lead >= 6 ? { start: span.start + lead, end: span.end } : span;
}

const whole = (part: string, at: number): Span[] => [{ start: at, end: at + part.length }];

/** 抓好学习宣传、抓好执法监督: two of one verb; 压实普法责任、打造精品阵地: each a task. */
function announced(part: string, at: number): Span[] {
  const halves = part.split("、");
  if (halves.length > 1 && halves.every((half) => half.length >= 7 && TASK.test(half))) return spansOf(halves, at);
  const verb = halves[1]?.slice(0, halves[1].startsWith("抓") ? 1 : 2) ?? "";
  const from = halves[0]?.indexOf(verb) ?? -1;
  return !part.startsWith("以") &&
    halves.length > 1 &&
    from !== -1 &&
    from <= 8 &&
    halves.every((half, i) => half.length >= 5 && (i === 0 || half.startsWith(verb)))
    ? spansOf(halves, at)
    : whole(part, at);
}

const TASK =
  /^(?:进一步|持续|切实|全面|大力|深入|不断|着力)?(?:压实|打造|推动|完善|健全|建立|加强|强化|落实|开展|提升|优化|深化|规范|推进|加大|拓展|制定|细化|推行|实施|组织|抓好|加快|扩大)/u;

/** A有待加强、B仍需提升等问题: two; so are A、B等方面还有差距. Not so 形式单一，针对性、实效性不强, which is one with what explains it. */
function admitted(part: string, at: number): Span[] {
  const lacksIn = LACKS_IN.test(part);
  if (!lacksIn && /[^，]{4}，[^，]*、/u.test(part)) return whole(part, at);
  const halves = (lacksIn ? part.replace(/等?(?:方面|工作|领域)[^、]*$/u, "") : part).split("、");
  const each = lacksIn || halves.filter((half) => half.search(VERDICT) !== -1).length >= 2 || halves.every((half) => FAILS.test(half));
  return halves.length < 2 || !each ? whole(part, at) : spansOf(halves, at);
}

function spansOf(parts: readonly string[], at: number): Span[] {
  const spans: Span[] = [];
  let from = at;
  for (const part of parts) {
    spans.push({ start: from, end: from + part.length });
    from += part.length + 1;
  }
  return spans;
}

/** 复合型人才留不住, 跨部门协同推不动. */
const FAILS = /^[\u4e00-\u9fff]{3,}[\u4e00-\u9fff]不[上住动了起开来出到](?:等问题)?$/u;

/** 我县在A、B等方面还有较大差距. */
const LACKS_IN =
  /^[^、]{0,20}在[^，]*等?(?:方面|工作|领域)(?:上)?(?:还|仍|仍然|依然|尚)?(?:有|存在)[^，、]{0,8}(?:差距|不足|短板|问题|薄弱环节)/u;

/** What the tasks are for: 推动法治政府建设再上新台阶, 为……提供法治保障, 确保各项工作落到实处. */
const GOAL =
  /(?:新台阶|新局面|走深走实|新进展|新成效|新突破|新跨越|新水平|新贡献|更大贡献|更大的贡献|贡献力量|落地见效)[。]?$|^(?:积极|努力|全力|切实|更好)?为[^，]{2,60}(?:保障|支撑|贡献|环境|基础)[。]?$|^(?:努力|不断|全面|切实|持续|有效)?(?:提升|提高|推进|推动)(?:全[省市县区镇乡]|我[省市县区局])?(?:法治政府建设|依法行政|法治建设)(?:工作)?(?:的)?(?:质量|能力)?(?:和|与)?(?:整体)?水平[。]?$|^(?:确保|推动|促进)[^，]{0,16}(?:落到实处|落地落实|落实落地|取得实效|见效)[。]?$|^(?:努力|奋力|全力|力争)?在[^，]{2,24}(?:走在前列?|走前列|当先锋|作(?:示范|表率|贡献))[。]?$|^紧紧?围绕[^，]{2,40}$/u;

/** A clause that only opens (下一步, 20xx年, 我市将…) or tells of success is no item. */
const telling = (clause: string): boolean =>
  clause.length >= 5 && !(admitsInGeneral(clause.trim()) && !OWN.test(clause.trim())) && NONE.every((words) => !words.test(clause.trim()));

/** 基层依法治理还存在短板: a subject of its own, not 工作 or 与要求 in general. */
const OWN =
  /^(?!.*(?:工作|建设|要求|期待|期盼|目标|标准|相比|我们|[我全][省市县区旗镇乡局]|离|看到|认识到|清醒|面临|当前|目前|中|上|但|一些|诸多|不少))[\u4e00-\u9fff“”、]{4,20}(?:还|仍|也|尚|依然|仍然)(?:存在|有)/u;

const NONE: readonly RegExp[] = [
  /^(?:但|目前|当前|20\d\d年)?，?(?:虽|尽管)|(?:虽|尽管).{0,40}(?:取得|成效|成绩|进展)|^[^不未]{0,40}(?:取得|有)(?:了)?[^不未]{0,12}(?:成效|成绩|进展|进步|发展)$|做了(?:一些|大量)工作$/u,
  /^(?:这些|需要?)?(?:问题)?(?:都)?(?:还)?(?:有待|需要|亟待)?(?:我们)?(?:于)?(?:在)?(?:今后|下一?步|以后).{0,24}(?:改进|解决|加强|克服|完善|提高)$/u,
  /^(?:继续|将|坚持|始终|进一步|要)*以[^，]{2,60}(?:为(?:根本)?(?:指导|引领|目标|抓手|契机|主线|统领|导向|遵循|核心|重点)|精神)$/u,
  /(?:[我全][省市县区旗镇乡局]|我们|街道|^[\u4e00-\u9fff]{1,10}[省市县区旗镇乡局委厅])(?:也|要)?将(?:继续|始终)?(?:坚持)?以[^，]{2,60}为(?:根本)?(?:指导|引领|目标|抓手|契机|主线|统领|导向|遵循|核心|重点)$/u,
  /^针对(?:以上|上述|这些|存在的?)[^，]{0,6}(?:问题|不足)$/u,
  /^(?:(?:我们|我[省市县区旗镇乡局])?将)?(?:坚持(?:问题|目标|结果|需求|效果)导向(?:[、和](?:坚持)?(?:问题|目标|结果|需求|效果)导向)*|补(?:齐)?短板、?强弱项|突出重点|统筹(?:推进|兼顾)|真抓实干|细化(?:工作)?举措)$/u,
  /^(?:（[一二三四五六七八九十]{1,2}）|\d{1,2}[.、])?(?:下一?步|今后|接下来|回顾.*|一年来|从总体上看|总的来看|20\d\d年(?:度)?|新的一年|同时|但|虽然|尽管|在.{2,20}(?:下|中)|以习近平.*|为.{2,30}|[与同和对].{2,20}相比|受.{2,20}(?:影响|制约|限制))$/u,
  /^20\d\d年.{0,40}(?:取得|成效|成绩)/u,
  /^在.{2,24}的?(?:基础|前提)上$/u,
  /^(?:同时，?)?(?:我们|我[省市县区旗镇乡局])?(?:也|还|更)?(?:清醒|应该?|要)?地?(?:看到|认识到)(?:[^，]{0,10}的?(?:不足|差距|问题|短板))?$/u,
  /^在?(?:总结|肯定|看到|取得)[^，]{0,8}(?:成绩|成效)的同时$/u,
  /^(?:认真|深入|全面|继续)*(?:学习)?(?:宣传)?贯彻(?:落实)?党的[^，]{2,24}精神$/u,
  /^以更[^，]{2,30}(?:作风|举措|力度|标准|状态|担当|姿态|要求)$/u,
  /^(?:每[年月周]|每?半年|每?季度|年终|年底)[^，]{2,12}\d+(?:次|场|期|轮)$/u,
];
