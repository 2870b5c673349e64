import type { ProgramMentionFound } from "../model/mention.js";
import type { Span } from "../model/text.js";
import { matches } from "../zh/matches.js";
import { coverage, type RuleContext } from "./context.js";
import { kindOfHead } from "./head-nouns.js";
import { roleAt } from "./role-at.js";
import { statusOf } from "./status.js";

/** Several measures that share a head noun told once behind them: 健全重大法治事项报告、法治月报等制度 are two. */
export function listedPrograms({ folded, parsed }: RuleContext, known: readonly Span[], titles: readonly Span[]): ProgramMentionFound[] {
  const isKnown = coverage([...known, ...titles]);
  const found: ProgramMentionFound[] = [];
  parsed.sentences.forEach((sentence, index) => {
    const text = folded.slice(sentence.start, sentence.end);
    if (!text.includes("、")) return;
    const keep = (start: number, length: number, name: string, head: string): void => {
      if (isKnown(start) !== null || isKnown(start + length - 1) !== null) return;
      const role = roleAt(sentence, start);
      const span = { start, end: start + length, sentence: index, role, rule: "listed-with-head-noun" };
      found.push({ ...span, name: name.replace(/ /gu, ""), curated: false, kind: kindOfHead(head), theme: null, status: statusOf(role) });
    };
    if (text.includes("等")) for (const { at, name, head } of venuesIn(text)) keep(sentence.start + at, name.length, name, head);
    if (!SHARED.test(text)) return;
    for (const match of [...matches(text, LIST), ...matches(text, WITHOUT_ETC)]) {
      const { list = "", head = "" } = match.groups ?? {};
      let at = sentence.start + match.index + match[0].indexOf(list);
      for (const part of list.split(/[、和与]/u)) {
        const start = at;
        at += part.length + 1;
        if (isName(part)) keep(start, part.length, part + head, head);
      }
    }
  });
  return found;
}

/** Where people meet, in a list of ways: 利用党组会、渔港夜校、渔民讲堂等形式. */
function* venuesIn(text: string): Generator<{ readonly at: number; readonly name: string; readonly head: string }> {
  for (const match of matches(text, WAYS)) {
    let at = match.index + match[0].length - (match.groups?.["list"]?.length ?? 0) - 1;
    for (const part of match.groups?.["list"]?.split("、") ?? []) {
      const head = VENUE.exec(part)?.[0];
      if (head !== undefined && part.length - head.length >= 2 && part.length <= 12 && isName(part)) yield { at, name: part, head };
      at += part.length + 1;
    }
  }
}

const WAYS = /(?:利用|依托|借助|通过|运用|用好)(?<list>[\u4e00-\u9fff“”A-Za-z0-9（）《》、]{8,60}?)等/gu;
const VENUE = /(?:大讲堂|讲堂|讲坛|学堂|夜校|课堂|论坛|沙龙|议事厅|会客厅|屋场会|院坝会|公开课|直播间)$/u;

const PART = "[\\u4e00-\\u9fffA-Za-z+]{2,14}";
const HEAD = "制度|机制|工作法";
const BETWEEN = "等(?:\\d{1,3}项|[一二三四五六七八九十]{1,2}项|多项|系列|一系列|配套|工作|管理|相关)?";
const VERB = "(?:建立健全|建立完善|建立|健全|推行|实行|落实|执行|完善|实施|创新)(?:了|并落实)?";
const SHARED =
  /等[^，。；、]{0,4}(?:制度|机制|工作法)|(?:共商|移交|移送|共享|会商|通报|互认|互通|联动|反馈|研判|预警|衔接|回访|约谈|备案)(?:制度|机制)/u;
/** 建立计划共商、线索移交、成果共享机制: without 等 only where each says what is done between offices. */
const SHARED_ACT = "[\\u4e00-\\u9fff]{2,8}?(?:共商|移交|移送|共享|会商|通报|互认|互通|联动|反馈|研判|预警|衔接|回访|约谈|备案)";
const WITHOUT_ETC = new RegExp(`${VERB}(?<list>${SHARED_ACT}(?:、${SHARED_ACT}){1,5})(?<head>制度|机制)`, "gu");
const LIST = new RegExp(`${VERB}(?<list>${PART}?(?:、${PART}?){1,6}?)${BETWEEN}(?<head>${HEAD})`, "gu");

/** What every office has (考核评价, 沟通协调) names nothing; nor does a run of verbs. */
function isName(part: string): boolean {
  if (part.length < 4 || /[的了是为在将把对被由并及]|推进|推动|加强|建立|健全|完善|落实/u.test(part)) return false;
  return !/^(?:各项|相关|有关|内部|日常)|(?:管理|学习|会议|考勤|财务|奖惩|激励|培训|配合|参与)$/u.test(part) && !COMMON.test(part);
}

const COMMON =
  /^(?:组织领导|沟通协调|协调配合|考核评价|考核奖惩|监督检查|监督考核|督促检查|检查督促|责任追究|责任落实|工作责任|工作保障|信息共享|部门协作|部门联动|部门协同|协调联动|统筹协调)$/u;
