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
export function shownOf({ things, lines }: Picture, wish: Wish): Shown {
  const kinds = new Map(things.map(({ id, kind }) => [id, kind]));
  const hasKind = (id: string): boolean => wish.kept.has(id) || wish.kinds.has(kinds.get(id) ?? "SENTENCE");
  const linked = new Set(lines.flatMap(({ source, target }) => [source, target]));
  const told = lines.filter((line) => isWanted(line, wish));
  const touched = new Set(told.flatMap(({ source, target }) => [source, target]));
  const wanted = told.filter((line) => hasKind(line.source) && hasKind(line.target));
  const others = neighbours(wanted);
  const lonely = (id: string): boolean =>
    wish.shared && kinds.get(id) !== "LOCALITY" && !wish.kept.has(id) && (others.get(id)?.size ?? 0) < 2;
  const left = wish.shared ? wanted.filter(({ source, target }) => !lonely(source) && !lonely(target)) : wanted;
  const degrees = wish.shared ? neighbours(left) : others;
  const stays = (id: string): boolean =>
    wish.kept.has(id) || degrees.has(id) || (!wish.shared && hasKind(id) && (touched.has(id) || !linked.has(id)));
  return {
    things: new Set(things.flatMap(({ id }) => (stays(id) ? [id] : []))),
    lines: new Set(left.map(({ id }) => id)),
    fresh: new Set(wish.until === null ? [] : left.flatMap(({ id, year }) => (year === wish.until ? [id] : []))),
    degree: new Map([...degrees].map(([id, found]) => [id, found.size])),
  };
}

/** The years that lines of a picture tell of, the earliest first. */
export const yearsOf = ({ lines }: Picture): readonly number[] =>
  [...new Set(lines.flatMap(({ year }) => (year === null ? [] : [year])))].sort((a, b) => a - b);

/** Statuses that lines of a picture have. */
export const statusesOf = ({ lines }: Picture): readonly Status[] => STATUSES.filter((one) => lines.some(({ status }) => status === one));

const isWanted = ({ status, year }: Line, { statuses, until }: Wish): boolean =>
  (status === null || statuses.has(status)) && (year === null || until === null || year <= until);

function neighbours(lines: readonly Line[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (id: string, other: string): void => {
    const others = found.get(id);
    if (others === undefined) found.set(id, new Set([other]));
    else others.add(other);
  };
  for (const { source, target } of lines) {
    add(source, target);
    add(target, source);
  }
  return found;
}
