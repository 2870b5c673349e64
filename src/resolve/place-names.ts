import type { GazetteerEntry } from "../model/knowledge.js";
import { isValid, type PlaceIndex, type Reader } from "./place-index.js";

/** The one place that a name means, those that it may mean, or null where no place is called so. */
export type Resolution = { readonly entry: GazetteerEntry } | { readonly candidates: readonly GazetteerEntry[] } | null;

/**
 * Kin first (就近): the reader's own place with all above and below it, then its neighbours from near to far, then the country.
 * The first circle that knows the name decides, be it that several there share it.
 */
export function nameResolver(index: PlaceIndex): (name: string, reader?: Reader) => Resolution {
  return (name, reader = {}) => {
    const pool = index.named(name);
    if (pool.length === 0) return composed(index, name, reader);
    for (const circle of circles(index, pool, reader.within)) {
      const found = narrowed(index, circle, name, reader.year);
      if (found.length === 1 && found[0] !== undefined) return { entry: found[0] };
      if (found.length > 1) return { candidates: found };
    }
    return null;
  };
}

/** Those of `pool` that lie below a place and that its text would mean by `name` there. */
export function below(
  index: PlaceIndex,
  pool: readonly GazetteerEntry[],
  name: string,
  code: string,
  year?: number,
): GazetteerEntry | null {
  const inside = pool.filter((entry) => entry.code !== code && index.lineage(entry.code).includes(code));
  const found = narrowed(index, inside, name, year);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function circles(index: PlaceIndex, pool: readonly GazetteerEntry[], within: string | undefined): (readonly GazetteerEntry[])[] {
  if (within === undefined) return [pool];
  const above = index.lineage(within);
  const lives = index.lives(within);
  const own = pool.filter((entry) => entry.code === within);
  const kin = pool.filter((entry) => above.includes(entry.code) || lives.some((code) => index.lineage(entry.code).includes(code)));
  const nearest = Math.min(...kin.map((entry) => distance(index, entry, lives)));
  const near = kin.filter((entry) => distance(index, entry, lives) === nearest);
  const neighbours = above
    .slice(1)
    .flatMap((code) => [pool.filter((entry) => entry.parent === code), pool.filter((entry) => index.lineage(entry.code).includes(code))]);
  return [own, near, kin, ...neighbours, pool].filter((circle) => circle.length > 0);
}

/** Steps up or down from the reader's place. */
function distance(index: PlaceIndex, entry: GazetteerEntry, lives: readonly string[]): number {
  const up = index.lineage(lives[0] ?? "").indexOf(entry.code);
  return up === -1 ? Math.max(...lives.map((code) => index.lineage(entry.code).indexOf(code))) : up;
}

/** Official names before short forms, those in force before former ones, one for each code, and no place inside another that is meant. */
function narrowed(index: PlaceIndex, pool: readonly GazetteerEntry[], name: string, year: number | undefined): readonly GazetteerEntry[] {
  const official = pool.filter((entry) => entry.name === name);
  const named = official.length > 0 ? official : pool;
  const valid = named.filter((entry) => isValid(entry, year));
  const latest = new Map((valid.length > 0 ? valid : named).map((entry) => [entry.code, entry]));
  const codes = [...latest.values()].filter(({ code, successor }) => successor === null || successor === code || !latest.has(successor));
  const provinces = codes.filter((entry) => entry.level === "PROVINCE");
  const ranked = provinces.length > 0 ? provinces : codes;
  return ranked.filter((entry) => !ranked.some((other) => other !== entry && index.lineage(entry.code).slice(1).includes(other.code)));
}

/** 江西省鹰潭市, 江西鹰潭: a place, and in it what the rest names. */
function composed(index: PlaceIndex, name: string, reader: Reader): Resolution {
  for (let length = Math.min(name.length - 2, 12); length >= 2; length--) {
    const outer = index.named(name.slice(0, length));
    if (outer.length === 0) continue;
    const rest = name.slice(length);
    const inner = new Map<string, GazetteerEntry>();
    for (const entry of narrowed(index, outer, name.slice(0, length), reader.year)) {
      const found = belowNamed(index, rest, entry.code, reader.year);
      if (found !== null) inner.set(found.code, found);
    }
    const [only, ...others] = inner.values();
    if (only !== undefined) return others.length === 0 ? { entry: only } : { candidates: [only, ...others] };
  }
  return null;
}

function belowNamed(index: PlaceIndex, name: string, code: string, year: number | undefined): GazetteerEntry | null {
  const direct = below(index, index.named(name), name, code, year);
  if (direct !== null) return direct;
  for (let length = Math.min(name.length - 2, 12); length >= 2; length--) {
    const outer = below(index, index.named(name.slice(0, length)), name.slice(0, length), code, year);
    const inner = outer === null ? null : belowNamed(index, name.slice(length), outer.code, year);
    if (inner !== null) return inner;
  }
  return null;
}
