import { markBefore } from "./window.js";

/** The clause before the last one that a subject may stand in, or nothing: three are looked at. */
export function clauseBeforeLast(before: string): string {
  let end = markBefore(before, before.length);
  for (let told = 0; told < 3 && end >= 0; told++) {
    const mark = markBefore(before, end);
    const clause = before.slice(mark + 1, end);
    end = mark;
    if (/[\u4e00-\u9fff]{4}/u.test(clause) && !TELLS_NO_SUBJECT.test(clause)) return clause;
  }
  return "";
}

/** When, after what, under which view (从审理结果看), or a share (占收到申请的71.4%): no subject of what follows. */
const TELLS_NO_SUBJECT =
  /(?:以来|期间|年|月|方面|目前)$|^经(?:过)?(?:努力|审[理查]|调解|协调)$|^(?:从|按|就)[^，]{2,14}(?:来?看|划?分|来说|而言)$|^占[^，]{0,12}\d(?:\.\d+)?%$|\d(?:件|起|宗)$/u;
