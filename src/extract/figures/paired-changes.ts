import type { Figure } from "./window.js";

/** 事故66起、死亡68人，同比减少｜5起、4人，分别下降｜7%、5.6%: which earlier figure of the sentence the ith is a change of, and how it changed; null where it is none of such a list. */
export function pairedChange(folded: string, all: readonly Figure[], i: number, depth = 3): { of: number; how: string } | null {
  let first = i;
  while (first > 0 && i - first < LONGEST && joined(folded, all, first)) first -= 1;
  let last = i;
  while (last + 1 < all.length && last - i < LONGEST && joined(folded, all, last + 1)) last += 1;
  const length = last - first + 1;
  if (length < 2 || length > LONGEST || first < length || depth === 0) return null;
  const how = howOf(between(folded, all, first));
  if (how === null) return null;
  const of = i - length;
  const base = pairedChange(folded, all, of, depth - 1);
  if (base !== null) return { of: base.of, how };
  for (let j = first - length + 1; j < first; j++) if (!LISTED.test(between(folded, all, j))) return null;
  const unit = (all[i] as Figure).unit;
  return unit === "%" || unit === (all[of] as Figure).unit ? { of, how } : null;
}

/** Figures of a list; a longer one is a table, and reading stays linear. */
const LONGEST = 8;

const between = (folded: string, all: readonly Figure[], i: number): string =>
  folded.slice((all[i - 1] as Figure).stop, (all[i] as Figure).start);

const joined = (folded: string, all: readonly Figure[], i: number): boolean => /^(?:、|和|与|及)$/u.test(between(folded, all, i));

/** 较上年分别增长, 分别占计划的: as it is added to what changed. */
function howOf(words: string): string | null {
  const share = SHARE.exec(words)?.[1];
  const change = CHANGED.exec(words)?.[1];
  return share !== undefined ? `占${share}比例` : change === undefined ? null : `同比${change}`;
}
const SHARE = /^，分别占([\u4e00-\u9fff]{2,10}?)的?(?:比例|比重)?的?$/u;

/** What stands before a list of changes, from the last figure of what changed on. */
const CHANGED =
  /^，(?:同比|环比|[较比]之?[\u4e00-\u9fff\d]{2,8}?)?(?:分别)?(?:同比|环比)?(增加|增长|上升|提高|减少|下降|降低|回落)(?:了)?$/u;

/** What stands between the figures that changed: their nouns. */
const LISTED = /^[，、和与及][\u4e00-\u9fff]{0,14}$/u;
