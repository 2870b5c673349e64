import type { ProgramEntry } from "../model/knowledge.js";

/**
 * Whether a measure that counts its parts (三项制度) is another one here, since its parts are told in front and are not those that the
 * lexicon knows: 首问负责制、限时办结制、责任追究制三项制度.
 */
export function hasOtherParts(folded: string, start: number, end: number, { components }: ProgramEntry): boolean {
  if (components.length === 0) return false;
  const counted = COUNTED.exec(folded.slice(start, end))?.[1];
  if (counted === undefined) return false;
  const clause =
    folded
      .slice(Math.max(0, start - REACH), start)
      .split(CLAUSE)
      .at(-1) ?? "";
  const listed = clause.replace(/等$/u, "").split(/[、和及与]/u);
  if (listed.length !== NUMBERS.indexOf(counted) || VERB_ALONE.test(listed.at(-1) ?? "")) return false;
  return !components.some((component) => clause.includes(component.slice(-2)));
}

const REACH = 60;
const NUMBERS = "〇一二三四五六七八九十";
const COUNTED = /^“?([二三四五六七八九])项/u;
const CLAUSE = /[，。；：！？\n]/u;
/** 落实权责清单、案卷评查，严格执行三项制度: nothing stands between verb and name. */
const VERB_ALONE =
  /^(?:全面|严格|扎实|深入|认真|持续|大力|切实|有效|着力|推动|推进)*(?:落实|执行|推行|推进|实施|贯彻|健全|完善|深化|规范|开展|行政执法)?$/u;
