import { unitsOf } from "./units.js";

/** A quoted stretch of a folded text; `open` and `close` are the offsets of its marks. */
export interface Quoted {
  readonly open: number;
  readonly close: number;
  /** 0 for an outermost pair. */
  readonly depth: number;
}

/** Marks that stay open are forgotten beyond this many: nobody nests so deep. */
const DEEPEST = 16;

const FIRST_MARK = "‘".charCodeAt(0);
const LAST_MARK = "”".charCodeAt(0);

/**
 * Pairs of “” and ‘’ between two offsets of a folded text, in the order of their opening marks.
 * Broken nesting as printed (“矛盾纠纷“六防六促”专项行动”) pairs each closing mark with the nearest open one of its kind; what stays open is no pair.
 */
export function quotedStretches(folded: string, start: number, end: number): Quoted[] {
  const open: { at: number; mark: string }[] = [];
  const pairs: Quoted[] = [];
  const units = unitsOf(folded);
  for (let i = start; i < end; i++) {
    const code = units[i] as number;
    if (code < FIRST_MARK || code > LAST_MARK) continue;
    const char = folded[i];
    if (char === "“" || char === "‘") open.push({ at: i, mark: char });
    else if (char === "”" || char === "’") {
      const wanted = char === "”" ? "“" : "‘";
      if (open.length > DEEPEST) open.splice(0, open.length - DEEPEST);
      const index = open.findLastIndex((mark) => mark.mark === wanted);
      const from = open[index];
      if (from === undefined) continue;
      open.length = index;
      pairs.push({ open: from.at, close: i, depth: index });
    }
  }
  return pairs.sort((a, b) => a.open - b.open);
}
