import type { Relation } from "../model/reading.js";
import type { Role } from "../model/report.js";
import { matches } from "../zh/matches.js";

const ISSUE =
  /(?:制定|制发|印发|出台|发布)(?:并|和)?(?:组织)?实施|制定|制订|出台|印发|制发|发布|下发|编制|编印|编写|修订|修改完善|修正|起草|公布|颁布|拟定|拟订|草拟|代拟|审议(?:(?:通过|研究|讨论|修订|了|并|原则|同意)*(?:《|$)|(?!贯彻|学习)[^、，]{0,16}$)|审定|(?:讨论|表决|研究)(?:并)?通过(?:了)?|推出|转发|报送|形成|研究制定|制作|梳理形成|建立(?:了)?$|提请审议|新增|发出|签署|签订|联合发文|正式施行|颁行|呈报|上报|完成.{0,12}(?:立法|起草|修订)|推动.{0,8}(?:出台|立法)/u;
const EVALUATE = /评估|督察|检查|督导|考核|调研|自查|执法检查|审计|回头看|验收/u;
const CLEAN = /清理|废止|失效|宣布/u;
const IMPLEMENT =
  /落实|贯彻|执行|根据|按照|依据|依照|实施|遵照|遵循|围绕|对照|履行|遵守|推进|施行|推广|以(?=《)|结合|依托|紧扣|对标|适用|严守|按|依(?=《)|推行|细化|运用|通过(?=《)|践行|参照/u;
const STUDY =
  /学习|学法|宣传|解读|宣讲|培训|普及|讲授|授课|讲座|传达|研读|领会|考试|知识竞赛|宣贯|学深悟透|研学|辅导|讲解|测试|普法(?!规划|责任|清单|办)|知识|必学|[列纳]入(?:(?!立法|审议|决策|目录|制定|修订).){0,14}(?:课程|内容|计划|学习|必修|必学)|会前学|宣传月|宣传周|宣传日|宣教/u;

/**
 * What a sentence does with the document whose title stands at `start`…`end` of the folded text.
 * What no local government makes (a law) is never issued. The verb nearest before the title decides; verbs after it count where they govern it (对《…》进行清理, 将《…》纳入学习内容).
 */
export function relationOf(
  folded: string,
  sentence: { start: number; end: number; role: Role },
  start: number,
  end: number,
  makable: boolean,
): Relation {
  if (sentence.role === "plan") return "planned";
  const before = withoutTitles(folded.slice(Math.max(sentence.start, start - 90), start));
  const clause = before
    .slice(Math.max(...["；", "。", "！", "：“"].map((mark) => before.lastIndexOf(mark))) + 1)
    .replace(/[、和及与以 ]+$/u, "")
    .replace(JUST_MADE, "");
  const after =
    withoutTitles(folded.slice(end, Math.min(sentence.end, end + 160)))
      .slice(0, 60)
      .split(/[；。！]/u)[0] ?? "";
  const governed = /(?:^|[，、；。])?(?:对(?![照标])|将|把|就|组织|围绕)[^，。；]{0,30}$/u.test(clause) ? governing(after) : null;
  if (governed !== null) return governed;
  if (/清理(?:了|修改|废止)?(?:与|同|和|涉及)?$/u.test(clause) && /^[^，。]{0,6}(?:不一致|不符|相抵触|相冲突|冲突|抵触)/u.test(after))
    return "cited";
  const borne = LIGHT.test(clause) ? carried(after) : null;
  if (borne !== null && (borne !== "issued" || makable)) return borne;
  if (makable && PERFECTED.test(clause) && !/^[^，。]{0,6}(?:配套|落实|贯彻|实施|执行|学习|宣传)/u.test(after)) return "issued";
  const opens = clause === "" || clause.endsWith("，");
  const found = (opens ? following(after) : null) ?? nearest(clause) ?? following(after) ?? "cited";
  if (found !== "issued" || makable) return found;
  return following(after) ?? (STUDY.test(after) ? "studied" : "cited");
}

/** 新修订的《…》, 最新颁布的《…》: made by another, whatever is done with it here. */
const JUST_MADE = /(?:最新|新近|新|刚)(?:修订|修改|修正|颁布|制定|出台|发布|施行|实施|公布|印发)(?:颁布|实施|施行|出台)?的?$/u;

/** Verbs that say nothing without the noun behind the title: 开展《…》执法检查, 推进《…》编制. */
const LIGHT =
  /(?:开展|组织|召开|举办|配合|推动|推进|结合|完成|做好|抓好|迎接|启动|参与|协助|支持|接受|参加)(?:了|好)?[^，；、《》]{0,12}$/u;

/** 健全完善《…制度》: made anew, where nothing of it (配套措施) is what is perfected. */
const PERFECTED = /(?:^|[，、：])[^，、：]{0,16}(?:健全|完善|健全完善|修订完善|建立健全)(?:了)?$/u;

function carried(after: string): Relation | null {
  const noun = after.split("，")[0] ?? "";
  if (/立法调研|调研论证|意见征[求集]|征求意见/u.test(noun)) return "cited";
  if (/评估|执法检查|督[察查导]|专项(?:检查|监督)|(?:情况|监督)[^，]{0,4}检查|验收/u.test(noun)) return "evaluated";
  if (/清理|废止/u.test(noun)) return "cleaned";
  if (STUDY.test(noun)) return "studied";
  if (/^[^，]{0,10}(?:编制|起草|修订|制定|修编|修改|出台|审议|立法)/u.test(noun)) return "issued";
  if (/^[^，]{0,8}(?:任务|目标|指标)/u.test(noun)) return "implemented";
  return null;
}

/** Other titles in between are as long as their words are many; they do not separate a verb from this one. */
const withoutTitles = (text: string): string => text.replace(/《[^《》]*》(?:（[^）]{0,40}）)?/gu, "、");

/** 将《…条例》列入立法计划, 《…规划》列入重大行政决策事项目录: still to be made. */
const TO_BE_MADE =
  /^(?:等|、|和|及|与)*(?:被|均|已)?[列纳]入[^，。]{0,14}(?:立法计划|立法规划|立法项目|审议项目|预备项目|调研项目|(?:制定|修订)计划|决策事项(?:目录|清单|计划))/u;

function governing(after: string): Relation | null {
  if (TO_BE_MADE.test(after)) return "planned";
  if (EVALUATE.test(after.slice(0, 24)) && /评估|检查|督察/u.test(after)) return "evaluated";
  if (CLEAN.test(after.slice(0, 24))) return "cleaned";
  if (STUDY.test(after.slice(0, 30))) return "studied";
  if (/(?:进行|予以|作|开展)[^，]{0,6}(?:修订|修改|修正)/u.test(after.slice(0, 24))) return "issued";
  if (/征求|提出|提供|反馈|建议|意见|书面调研|审查|审核|备案/u.test(after.slice(0, 30))) return "cited";
  return null;
}

/** The relation whose verb stands nearest before the title. */
function nearest(clause: string): Relation | null {
  const clauses = clause.split("，");
  for (let i = clauses.length - 1; i >= Math.max(0, clauses.length - 3); i--) {
    const found = best(clauses[i] ?? "");
    if (found !== null) return found;
    if (!/^[、和及与等《》 ]*$/u.test(clauses[i] ?? "") && i < clauses.length - 1) return null;
  }
  return null;
}

const everywhere = (pattern: RegExp): RegExp => new RegExp(pattern, "gu");
const VERBS: readonly (readonly [Relation, RegExp])[] = [
  ["issued", everywhere(ISSUE)],
  ["evaluated", everywhere(EVALUATE)],
  ["cleaned", everywhere(CLEAN)],
  ["implemented", everywhere(IMPLEMENT)],
  ["studied", everywhere(STUDY)],
];

function best(clause: string): Relation | null {
  if (/(?:入选|入围|编入|收录[于进]?)$/u.test(clause)) return "cited";
  const found = VERBS.map(([relation, pattern]): readonly [Relation, number] => {
    const last = matches(clause, pattern).at(-1);
    return [relation, last === undefined ? -1 : last.index + last[0].length];
  });
  const top = found.reduce((a, b) => (b[1] > a[1] ? b : a));
  if (top[1] < 0) return /完成(?:了)?$/u.test(clause) ? "issued" : null;
  const [issued, , , implemented, studied] = found;
  if (top[0] === "issued" && made(clause)) return "implemented";
  if (top[0] !== "issued" && MADE_AND.test(clause)) return "issued";
  if (top[0] === "implemented" && issued !== undefined && issued[1] > 0 && clause.length - issued[1] < 4) return "issued";
  if (top[0] === "implemented" && studied !== undefined && /学习(?:宣传)?(?:贯彻|落实)+$/u.test(clause)) return "studied";
  return implemented === undefined ? null : top[0];
}

/** 制定并严格执行《…》, 制定并学习了《…》: what is done with one's own. */
const MADE_AND = /(?:制定|制订|出台|印发|修订|审议|完善|建立)(?:了)?(?:并|和|及)(?!《)[^，。；、]{0,8}$/u;

/** 根据国务院印发的《…》: the verb tells who made it, not what is done here. */
const made = (clause: string): boolean =>
  !/(?:决定|部署|要求|精神|安排|规定|通知)(?:印发|出台|制定|制发|下发|修订|起草)(?:了)?$/u.test(clause) &&
  /(?:根据|按照|依据|依照|落实|贯彻|执行|围绕|对照)[^，]{0,40}(?:印发|出台|制定|发布|颁布|下发|公布)的?[^，]{0,4}$/u.test(clause);

function following(after: string): Relation | null {
  const head = after.slice(0, 40);
  if (/^[^，。]{0,12}(?:修订|修改|颁布|出台|施行|实施|公布|发布|印发|下发)[^，。]{0,8}(?:后|以来|之际|为契机)/u.test(head))
    return STUDY.test(after) ? "studied" : "implemented";
  if (TO_BE_MADE.test(head)) return "planned";
  if (/^(?:等|、|和|及|与)*[^，]{0,14}(?:评估|后评估)/u.test(head)) return "evaluated";
  if (/^(?:等|、|和|及|与)*[^，]{0,14}(?:清理|废止|失效)/u.test(head)) return "cleaned";
  if (/^(?:等|、|和|及|与)*[^，]{0,18}(?<!新)(?:出台|印发|颁布|发布|制定|通过审议|审议通过|施行|立法|公布|修订完成|起草)/u.test(head))
    return "issued";
  if (/^(?:等|、|和|及|与)*(?:已|已经|先后|顺利|获)*经[^。；]{0,60}(?:通过|批准)/u.test(after)) return "issued";
  if (/^(?:等|、|和|及|与)*[^，]{0,18}(?:学习|培训|宣传|宣讲|讲座|授课|知识|解读)/u.test(head)) return "studied";
  if (/^(?:等|、|和|及|与|的|相关|有关|规定|要求|精神)*[^，]{0,14}(?:规定|要求|落实|贯彻|实施|执行)/u.test(head)) return "implemented";
  if (/^(?:等|、|和|及|与)*[^，]{0,8}为(?:[^，]{0,4})?(?:统领|引领|指引|指导|遵循|依据|纲领|抓手|主线)/u.test(head)) return "implemented";
  return null;
}
