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
    if (!text.includes("、") || !SHARED.test(text)) return;
    for (const match of [...matches(text, LIST), ...matches(text, WITHOUT_ETC)]) {
      const { list = "", head = "" } = match.groups ?? {};
      let at = sentence.start + match.index + match[0].indexOf(list);
      for (const part of list.split(/[、和与]/u)) {
        const start = at;
        at += part.length + 1;
        if (!isName(part) || isKnown(start) !== null || isKnown(start + part.length - 1) !== null) continue;
        found.push({
          start,
          end: start + part.length,
          sentence: index,
          role: roleAt(sentence, start),
          rule: "listed-with-head-noun",
          name: part.replace(/ /gu, "") + head,
          curated: false,
          kind: kindOfHead(head),
          theme: null,
          status: statusOf(roleAt(sentence, start)),
        });
      }
    }
  });
  return found;
}

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
