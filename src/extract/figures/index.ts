import type { FigureMention } from "../../model/mention.js";
import type { Role, Sentence } from "../../model/report.js";
import type { Span } from "../../model/text.js";
import { coverage, type RuleContext } from "../context.js";
import { roleAt } from "../role-at.js";
import { clauseBeforeLast } from "./clause-before.js";
import { countsNothing } from "./exclusions.js";
import { cutStart } from "./cut-start.js";
import { doneToList } from "./done-to-list.js";
import { listVerb } from "./list-verb.js";
import { ahead, following, listItem } from "./lists.js";
import { metricOf } from "./metric.js";
import { procedureOf } from "./outcome.js";
import { pairedChange } from "./paired-changes.js";
import { printedNumbers, type PrintedNumber } from "./numbers.js";
import { doneToWhole } from "./parts.js";
import { earlier, headingsOf, saidBefore } from "./said.js";
import { periodOf, scopesOf } from "./scope.js";
import { toldYears } from "./told-years.js";
import { bodyOf, inBrackets, withTopic } from "./topic.js";
import type { UnitFinder } from "./units.js";
import { lastClause, WINDOW, type Figure } from "./window.js";

/** Figures with units, what they count, for whom and over what time; `names` are spans whose digits are part of a name or title. */
export function figures(context: RuleContext, unitAt: UnitFinder, names: readonly Span[]): FigureMention[] {
  const inName = coverage(names);
  const headings = headingsOf(context.parsed);
  const found: FigureMention[] = [];
  context.parsed.sentences.forEach((sentence, index) => {
    const inSentence = sentenceFigures(context, sentence, unitAt).filter(({ start }) => inName(start) === null);
    for (const figure of described(context, index, inSentence, headings)) found.push(figure);
  });
  return found;
}

function sentenceFigures({ folded }: RuleContext, sentence: Sentence, unitAt: UnitFinder): Figure[] {
  const found: Figure[] = [];
  for (const number of printedNumbers(folded, sentence.start, sentence.end)) {
    const percent = number.chinese && folded.startsWith("百分之", number.start);
    const unit = percent ? { unit: "%", end: number.end } : unitAt(folded, number.end);
    if (countsNothing(folded, sentence.start, number, unit)) continue;
    const named = unit ?? bare(folded, sentence, number);
    if (named === null) continue;
    const approxAfter = " 以左之不".includes(folded[named.end] ?? "。")
      ? (/^ ?(以上|以下|左右|以内|之多|不等)/u.exec(folded.slice(named.end, named.end + 4))?.[1] ?? null)
      : null;
    const { start, end, value, approx, chinese, multiplied, rank } = number;
    found.push({ start, end, value, approx, chinese, multiplied, rank, unit: named.unit, stop: named.end, approxAfter });
  }
  return found;
}

/** A number without classifier: 成功讨薪1475万 is money, 覆盖20万以上人群 are people, 全县5万户籍 is left alone. */
function bare(folded: string, sentence: Sentence, number: PrintedNumber): { unit: string; end: number } | null {
  const before = folded.slice(Math.max(sentence.start, number.start - 16), number.start);
  const after = folded.slice(number.end, number.end + 6);
  if (number.multiplied && /薪|金额|资金|投资|罚没|罚款|损失|债|款|补贴|补偿|经费|费用|产值|税|工资|财政|标的/u.test(before))
    return { unit: "元", end: number.end };
  if (number.multiplied && /^[\u4e00-\u9fff]{0,4}(?:人员|群众|居民|农民工|职工)/u.test(after)) return { unit: "人", end: number.end };
  if (!number.chinese && before.includes("量") && READ.test(before)) return { unit: "次", end: number.end };
  const people = /^(?:以上|余|多)?(人|名|户|家|件|次|个)/u.exec(after);
  if (people?.[1] !== undefined) return { unit: people[1], end: number.end };
  return null;
}

/** 总阅读量约287.3万: how often is told without a classifier. */
const READ = /(?:阅读|点击|浏览|播放|访问|观看|转发)量(?:[已共超约近达到了为]|累计|突破|总计|合计)*$/u;

function described(
  { folded, parsed }: RuleContext,
  index: number,
  inSentence: readonly Figure[],
  headings: (section: number) => string,
): FigureMention[] {
  const sentence = parsed.sentences[index];
  if (inSentence.length === 0 || sentence === undefined) return [];
  const preceding = (): string => `${headings(sentence.section)}。${saidBefore(folded, sentence.start)}`;
  const saidEarlier = earlier(folded, parsed.sentences, index) + headings(sentence.section);
  const words = folded.slice(sentence.start, sentence.end);
  const scopeAt = scopesOf(words);
  const yearAt = toldYears(words);
  let carried = "";
  let carriedAt = sentence.start;
  let carriedUnit = "";
  /** The last figure that counted something, for its parts behind rates of it. */
  let whole = { object: "", unit: "", metric: "" };
  let event = "";
  let issue = "";
  let previous = "";
  let wasCompared = false;
  let head = "";
  const told: string[] = [];
  return inSentence.map((figure, i) => {
    const from = i === 0 ? sentence.start : (inSentence[i - 1] as Figure).stop;
    const next = inSentence[i + 1]?.start ?? sentence.end;
    const window = folded.slice(Math.max(from, figure.start - WINDOW), figure.start);
    const sentenceBefore = folded.slice(Math.max(sentence.start, figure.start - WINDOW), figure.start);
    const clause = lastClause(window);
    const own = i > 0 && window === clause ? TWO_NOUNS.exec(clause)?.[2] : undefined;
    const before = own ?? clause;
    if (folded.slice(Math.max(carriedAt, figure.start - WINDOW), figure.start).includes("；") && before.length > 8) carried = "";
    const isPart = carried !== "" && PART.test(folded.slice(Math.max(carriedAt, figure.start - WINDOW), figure.start));
    const listed = listItem(folded, sentence, inSentence, i);
    const after = folded.slice(figure.stop, Math.min(next, figure.stop + WINDOW));
    const partOf = isPart && figure.unit === whole.unit ? whole.metric : null;
    const parts = {
      before,
      after: i + 1 === inSentence.length ? after : (TWO_NOUNS.exec(after)?.[1] ?? after),
      unit: figure.unit,
      carried: partOf !== null && carriedUnit === "%" ? whole.object : carried,
      event,
      issue,
      previous,
      runsOn: i > 0 && window === clause,
      following: following(folded, sentence, inSentence, i),
      ahead: carried === "" ? ahead(folded, sentence, inSentence, i) : "",
      isPart,
      clauseBefore: clauseBeforeLast(sentenceBefore),
    };
    const again = previous !== "" && figure.unit === inSentence[i - 1]?.unit;
    const compared = again && COMPARED.test(window);
    const risen = again && wasCompared ? RISEN.exec(window)?.[1] : undefined;
    wasCompared = compared;
    const moved =
      compared || risen !== undefined || (again && MOVED.test(window) && /^(?:以[上下内]|左右)?(?:[，。；、）]|$)/u.test(parts.after));
    const changed = i < 2 ? null : pairedChange(folded, inSentence, i);
    const done = inSentence.length < 2 ? null : doneToList(folded, sentence, inSentence, i);
    const { metric: bare, object } =
      changed !== null
        ? { metric: `${told[changed.of] ?? ""}${changed.how}`, object: "" }
        : listed !== null
          ? { metric: listed, object: listed }
          : moved
            ? { metric: risen === undefined ? previous : `${previous}${risen}`, object: "" }
            : carried !== "" && !isPart && ADDED.test(before)
              ? { metric: `新增${carried}`, object: "" }
              : (done ?? metricOf(parts));
    const governed = i > 0 && figure.unit !== "%" ? listVerb(window, head) : "";
    const counted = bare.startsWith(governed) ? bare : governed + bare;
    if (governed === "") head = bare;
    const body = bodyOf(counted, before, sentenceBefore);
    const worded = body + withTopic(inBrackets(counted, sentenceBefore), sentenceBefore);
    const doneToAll = partOf === null ? "" : doneToWhole(whole, worded);
    const metric = moved || changed !== null ? bare : doneToAll + procedureOf(worded, sentenceBefore, preceding, figure.unit) + worded;
    previous = metric;
    told.push(metric);
    if (
      object.length >= 2 &&
      !ACT_ALONE.test(object) &&
      !(isPart && figure.unit === carriedUnit) &&
      !(figure.unit === "%" && object === carried)
    ) {
      carried = body + withoutEach(object);
      carriedUnit = figure.unit;
      carriedAt = figure.start;
      if (figure.unit !== "%") whole = { object: carried, unit: figure.unit, metric };
      if (EVENT.test(carried)) event = carried;
      if (ISSUE.test(carried)) issue = carried;
    }
    const { start, stop, value, unit } = figure;
    const role = figureRole(roleAt(sentence, start), before);
    return {
      start,
      end: stop,
      sentence: index,
      role,
      rule: listed !== null ? "figure-list" : figure.chinese ? "figure-chinese" : "figure",
      value,
      unit,
      approx: figure.approxAfter ?? figure.approx,
      metric,
      context: `${sentenceBefore.slice(-60)}${unit}${parts.after.slice(0, 30)}${saidEarlier}`,
      scope: scopeAt(start - sentence.start),
      period: periodOf(before, sentenceBefore, role),
      year: yearAt(start - sentence.start),
      partOf,
    };
  });
}

/** What is there already is no plan: 在已建成12个的基础上新建5个, 今年以来已培训6期，下一步…; what was done all the same, no problem: 虽然办结230件. */
const figureRole = (role: Role, before: string): Role =>
  (role === "plan" && /(?:今年以来|在?已(?:经)?[建完组开累实形设成])[^将拟]{0,12}$/u.test(before)) ||
  (role === "problem" && /^(?:虽然?|尽管)/u.test(before))
    ? "achievement"
    : role;

/** 由8%下降至｜5%: the same thing, later. */
const MOVED =
  /^(?:[^，。；：]{0,12}?(?:压缩|缩短|缩减|精简|优化|整合|合并|归并|压减|提速|提升|提高|降低|下降|上升|减少|增加|增长|扩大|调整|延长|[降升增减扩]){1,2})(?:至|到|为)(?:了|约|近|超)?$/u;

/** 收到申请1200件，较2022年的｜600件｜增加了…: the same thing, a year before. */
const COMPARED = /^，?(?:同比|相较|[较比与]|相比)(?:于)?(?:上年|去年|20\d\d年)(?:度|同期)?的?(?:总数|总量|数量)?$/u;

/** 较2022年的600件｜增加了｜555件. */
const RISEN = /^，?(增加|增长|上升|提高|减少|下降|降低|多|少)了?$/u;

/** 进驻42个｜部门、事项｜1426项, 抽取36个｜单位案卷｜216份: of two nouns between two figures each takes its own. */
const TWO_NOUNS = /^([\u4e00-\u9fff]{2,8})(?:、|(?<=单位|部门|机关)的?(?=案卷|卷宗|人员|干部))([\u4e00-\u9fff]{2,8})$/u;

/** 每村｜培养法律明白人3名以上，共有86名: what follows is of all of them. */
const withoutEach = cutStart(/^每个?(?:行政)?(?:村|社区|单位|乡镇|部门|镇街)(?:（社区）)?(?:至少)?(?:有|培养|配备|建立)?/u);

/** 开庭46件，出庭46件; 作出维持决定50件、撤销6件: what was done is nothing that the next figure counts. */
const ACT_ALONE =
  /^(?:开庭|出庭|应诉|(?:作出)?(?:维持|撤销|变更|驳回|确认违法|责令履行|责令履职)(?:决定)?(?:并责令[\u4e00-\u9fff]{2,4})?|并责令[\u4e00-\u9fff]{2,4}|到位)$/u;

/** 现有持证人员860名，｜今年新增｜86名. */
const ADDED = /^(?:今年|全年|年内|本年度?|当年|20\d\d年)?(?:新增|净增)$/u;

/** What is put right. */
const ISSUE = /(?:问题|隐患|线索|图斑)$/u;

/** What people come to. */
const EVENT = /(?:活动|宣传|讲座|宣讲|培训|演练|演出|咨询|考试|竞赛|课|会|普法|班)$/u;

/** Where the parts of a whole begin: 其中, or a bracket that is still open. */
const PART = /其中|（[^）]*$/u;
