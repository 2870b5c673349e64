import type { Sentence } from "../../model/report.js";
import type { Counted } from "./counted.js";
import type { Figure } from "./window.js";

/** 对12个盟市和｜20个直属部门｜开展实地督察: what was done, told once behind the list, was done to each; null where nothing is told so. */
export function doneToList(folded: string, sentence: Sentence, all: readonly Figure[], i: number): Counted | null {
  let first = i;
  while (first > 0 && i - first < LONGEST && listed(folded, all, first)) first -= 1;
  let last = i;
  while (last + 1 < all.length && last - i < LONGEST && listed(folded, all, last + 1)) last += 1;
  if (
    last === first ||
    last - first >= LONGEST ||
    !TO_THEM.test(folded.slice(Math.max(sentence.start, (all[first] as Figure).start - 8), (all[first] as Figure).start))
  )
    return null;
  const end = (all[last] as Figure).stop;
  const behind = DONE.exec(folded.slice(end, Math.min(sentence.end, end + 40)));
  const [lastNoun, done] = [behind?.[1], behind?.[2]];
  if (lastNoun === undefined || done === undefined) return null;
  const { stop } = all[i] as Figure;
  const noun = i === last ? lastNoun : bare(folded.slice(stop, (all[i + 1] as Figure).start)).replace(/[、和与及]$/u, "");
  return { metric: done + noun, object: noun };
}

/** Figures of a list; reading stays linear. */
const LONGEST = 8;

const listed = (folded: string, all: readonly Figure[], i: number): boolean =>
  (all[i] as Figure).start - (all[i - 1] as Figure).stop <= 20 &&
  /^(?!.*[的为对])[\u4e00-\u9fff]{1,12}[、和与及]?$/u.test(bare(folded.slice((all[i - 1] as Figure).stop, (all[i] as Figure).start)));

/** 县（区）: a word in brackets is another for the one before. */
const bare = (text: string): string => (!text.includes("（") ? text : text.replace(/（[^（）]{1,6}）/gu, ""));

const TO_THEM = /对(?:自治区|全[省市县区旗州镇乡]|我[省市县区]|辖区内?|所属|下辖)?(?:的)?$/u;
const DONE =
  /^(?!.{0,12}的)([\u4e00-\u9fff]{2,16}?)(?:法治建设|法治政府建设|工作)?(?:情况)?(?:开展|进行|实施)(?:了)?[\u4e00-\u9fff、]{0,18}?((?:实地|专项|全面|年度|现场|法治|联合|集中)*(?:督察|督查|检查|考核|考评|调研|抽查|巡察|评查|评估|督导|审计|培训|指导|约谈|回访))(?=[，。；、]|$)/u;
