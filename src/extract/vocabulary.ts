import type { DocumentMention, ProgramMentionFound } from "../model/mention.js";
import type { Span } from "../model/text.js";
import { coverage, type RuleContext } from "./context.js";
import { hasOtherParts } from "./other-parts.js";
import { statusOf } from "./status.js";
import type { SurfaceMatcher } from "./surfaces.js";

/** A measure of the lexicon, and whether a figure stands between its words. */
export interface KnownProgram extends ProgramMentionFound {
  readonly counted: boolean;
}

/**
 * Measures that the lexicon knows (三项制度, 法律明白人), quoted or not. Inside a title they count only where the place itself issued
 * or evaluated the document (印发《…“法律明白人”培养工程实施方案》), or it is a paper of single cases: 《法律援助法》 says nothing of legal aid here.
 */
export function vocabulary(
  context: RuleContext,
  match: SurfaceMatcher,
  titles: readonly Span[],
  cited: readonly DocumentMention[],
): KnownProgram[] {
  const { folded, parsed, sentenceAt } = context;
  const own = new Set(cited.filter(isOwnMeasure).map(({ start: at }) => at));
  const inTitle = coverage(titles.filter(({ start: at, end }) => !own.has(at) && !INSTRUMENT.test(folded.slice(at, end))));
  return match(folded, parsed.masthead.body.start, parsed.masthead.body.end).flatMap(({ start, end, program, counted }) => {
    const sentence = sentenceAt(start);
    if (sentence === null || end > sentence.end || inTitle(start) !== null) return [];
    if (hasOtherParts(folded, start, end, program)) return [];
    return {
      start,
      end,
      sentence: sentence.sentence,
      role: sentence.role,
      rule: "lexicon",
      name: program.name,
      curated: true,
      kind: program.kind,
      theme: program.theme,
      status: statusOf(sentence.role),
      counted,
    };
  });
}

/** 制发《行政复议建议书》5份: a paper of single cases, which the measure consists in. */
const INSTRUMENT = /^《[^》]{2,16}(?:意见|建议|通知|告知|承诺|提示|提醒|督办|监督)(?:书|函|单)》$/u;

const isOwnMeasure = ({ kind, relation, maker, title }: DocumentMention): boolean =>
  (relation === "issued" || relation === "evaluated") &&
  maker?.kind !== "other" &&
  // Its own 考核实施细则 carries a measure out; a 规定 rules a field.
  (title.endsWith("细则") || !["LAW", "REGULATION", "LOCAL_REGULATION", "RULE", "OUTLINE"].includes(kind));
