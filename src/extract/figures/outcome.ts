/** How a case ended says nothing without which procedure it was: 维持｜5件 after 行政复议, 胜诉｜9起 after 应诉; the sentence before tells it, too. Empty where the metric tells it itself or nothing does. */
export function procedureOf(metric: string, sentenceBefore: string, preceding: () => string, unit: string): string {
  if (!OF_CASES.has(unit)) return "";
  if (!ENDED.test(metric)) return MEDIATED.test(metric) ? (lastOf(MEDIATION, sentenceBefore) ?? lastOf(MEDIATION, preceding()) ?? "") : "";
  if (!OUTCOME.test(metric)) return "";
  const told = IN_COURT.test(metric) ? COURT : PROCEDURE;
  const found = lastOf(told, sentenceBefore) ?? lastOf(told, preceding());
  return found === null ? "" : found.includes("复议") ? "行政复议" : found;
}

const OF_CASES = new Set(["件", "起", "宗", "例", "案", "件次", "%"]);
const ENDED = /维持|撤[销诉回]|变更|驳回|终止|确认违法|责令|[胜败]诉|纠错|审结|结案|和解|判决|待审/u;
const OUTCOME =
  /^(?:维持|撤[销诉回]|变更|驳回|[终中]止|确认违法|责令(?:限期)?(?:履行|重作|重新作出)?|[胜败]诉|原告|申请人?|起诉|纠错|[审办]结|结案|(?:作出)?决定|作出|判决|裁定|率|案件|原|具体|行政(?:行为|机关)|法院|诉讼请求|请求|调解|和解|方式|直接|综合|实质性?|依法|[已未经后以被现]|通过|待审|正在审理|、|[和及与或等的])+$/u;
const IN_COURT = /[胜败]诉|撤诉|原告|判决|法院/u;
const COURT = /(?:行政)?(?:诉讼|应诉)(?:案件)?/gu;
const PROCEDURE = /复议|(?:行政)?(?:诉讼|应诉)(?:案件)?/gu;

/** 人民调解组织受理案件80件，成功调处78件，｜调处成功率. */
const MEDIATED = /^(?:矛盾|纠纷|案件)*(?:(?:调处|调解)(?:成功)?|成功)率$|^(?:(?:调处|调解)成功|成功(?:调处|调解))(?:各类|矛盾)*纠纷$/u;
const MEDIATION = /(?:人民|行政|诉前|司法)调解/gu;

const lastOf = (words: RegExp, text: string): string | null => text.match(words)?.at(-1) ?? null;
