import { STATUSES } from "./kinds.js";
import type { Kind, Status } from "./kinds.js";
import type { Line, Picture } from "./picture.js";

/** What of a picture the reader wants to see (显示条件). */
export interface Wish {
  readonly kinds: ReadonlySet<Kind>;
  readonly statuses: ReadonlySet<Status>;
  /** Only what is told of years up to this one; null for all. */
  readonly until: number | null;
  /** Only what at least two of the others have to do with. */
  readonly shared: boolean;
  /** Stay whatever else: what the picture is about. */
  readonly kept: ReadonlySet<string>;
}

/** What is to be seen of a picture (所示). */
export interface Shown {
  readonly things: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
  /** Lines of the very year that time has come to. */
  readonly fresh: ReadonlySet<string>;
  /** How many others each thing that is shown hangs together with. */
  readonly degree: ReadonlyMap<string, number>;
}

/**
 * Which things and lines a wish leaves: a line needs both ends, its status and its year; a thing needs a line of that status
 * and year, be its other end hidden, unless the picture never had one for it. Places stay when only shared things are wanted: it is what they share that is thinned out.
 */
export function shownOf(picture: Picture, wish: Wish): Shown {
  const { spots, ties } = woven(picture);
  for (const spot of spots) {
    spot.isKept = wish.kept.has(spot.id);
    spot.hasKind = spot.isKept || wish.kinds.has(spot.kind);
    spot.isTouched = false;
  }
  let left = ties.filter(({ line, from, to }) => {
    if (!isWanted(line, wish)) return false;
    from.isTouched = to.isTouched = true;
    return from.hasKind && to.hasKind;
  });
  countOthers(spots, left);
  if (wish.shared) {
    const lonely = new Set(spots.filter(({ kind, isKept, others }) => kind !== "LOCALITY" && !isKept && others < 2));
    left = left.filter(({ from, to }) => !lonely.has(from) && !lonely.has(to));
    countOthers(spots, left);
  }
  const stays = ({ isKept, others, hasKind, isTouched, isLinked }: Spot): boolean =>
    isKept || others > 0 || (!wish.shared && hasKind && (isTouched || !isLinked));
  const shown = { things: new Set<string>(), lines: new Set<string>(), fresh: new Set<string>(), degree: new Map<string, number>() };
  for (const spot of spots) {
    if (stays(spot)) shown.things.add(spot.id);
    if (spot.others > 0) shown.degree.set(spot.id, spot.others);
  }
  for (const { line } of left) {
    shown.lines.add(line.id);
    if (wish.until !== null && line.year === wish.until) shown.fresh.add(line.id);
  }
  return shown;
}

/** The years that lines of a picture tell of, the earliest first. */
export const yearsOf = ({ lines }: Picture): readonly number[] =>
  [...new Set(lines.flatMap(({ year }) => (year === null ? [] : [year])))].sort((a, b) => a - b);

/** Statuses that lines of a picture have. */
export const statusesOf = ({ lines }: Picture): readonly Status[] => STATUSES.filter((one) => lines.some(({ status }) => status === one));

const isWanted = ({ status, year }: Line, { statuses, until }: Wish): boolean =>
  (status === null || statuses.has(status)) && (year === null || until === null || year <= until);

/** A thing while a wish is applied: the rest is written anew for each. */
interface Spot {
  readonly id: string;
  readonly nth: number;
  readonly kind: Kind;
  /** Whether any line of the whole picture has it as an end. */
  isLinked: boolean;
  isKept: boolean;
  hasKind: boolean;
  isTouched: boolean;
  others: number;
}

interface Tie {
  readonly line: Line;
  readonly from: Spot;
  readonly to: Spot;
  /** The same for all lines between the same two things, whichever way they run. */
  readonly pair: { isCounted: boolean };
}

interface Woven {
  readonly spots: readonly Spot[];
  readonly ties: readonly Tie[];
}

const known = new WeakMap<Picture, Woven>();

/** A picture with the ends of its lines looked up, once: years and conditions change often, the picture does not. */
function woven(picture: Picture): Woven {
  const before = known.get(picture);
  if (before !== undefined) return before;
  const spots = new Map<string, Spot>();
  for (const [nth, { id, kind }] of picture.things.entries())
    spots.set(id, { id, nth, kind, isLinked: false, isKept: false, hasKind: false, isTouched: false, others: 0 });
  const pairs = new Map<number, Tie["pair"]>();
  const ties = picture.lines.flatMap((line) => {
    const [from, to] = [spots.get(line.source), spots.get(line.target)];
    if (from === undefined || to === undefined) return [];
    from.isLinked = to.isLinked = true;
    const key = Math.min(from.nth, to.nth) * spots.size + Math.max(from.nth, to.nth);
    const pair = pairs.get(key) ?? { isCounted: false };
    pairs.set(key, pair);
    return [{ line, from, to, pair }];
  });
  const all = { spots: [...spots.values()], ties };
  known.set(picture, all);
  return all;
}

/** How many others each has lines to, among some of the lines. */
function countOthers(spots: readonly Spot[], ties: readonly Tie[]): void {
  for (const spot of spots) spot.others = 0;
  for (const { pair } of ties) pair.isCounted = false;
  for (const { from, to, pair } of ties) {
    if (pair.isCounted) continue;
    pair.isCounted = true;
    from.others += 1;
    if (to !== from) to.others += 1;
  }
}
