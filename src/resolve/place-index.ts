import type { GazetteerEntry } from "../model/knowledge.js";

/** Where a name is read, and of which year: nothing known means the whole country today. */
export interface Reader {
  /** Code of the place that speaks; its kin is meant before strangers of the same name. */
  readonly within?: string;
  readonly year?: number;
}

/** The places of the gazetteer (地名录) by code, by name and by kinship. */
export interface PlaceIndex {
  readonly entries: readonly GazetteerEntry[];
  /** The entry of a code in that year; without a year that of today, or the last one. */
  byCode(code: string, year?: number): GazetteerEntry | null;
  /** Every entry of a code, oldest first. */
  history(code: string): readonly GazetteerEntry[];
  /** What it belonged to in that year, nearest first, up to the province: 鹰潭市, 江西省 for 月湖区. */
  ancestors(entry: GazetteerEntry, year?: number): readonly GazetteerEntry[];
  /** Everything below a code, former places included, parents before their parts. */
  descendants(code: string): readonly GazetteerEntry[];
  /** From the province down, nothing said twice: 江西省鹰潭市月湖区. */
  fullName(entry: GazetteerEntry, year?: number): string;
  /** Every place of this very name or short form, whatever its year. */
  named(name: string): readonly GazetteerEntry[];
  /** A place and everything above it by code, nearest first, the country left out. */
  lineage(code: string): readonly string[];
  /** The code, and that under which a former place lives on (360622 余江县, 360603 余江区). */
  lives(code: string): readonly string[];
}

/** Indexes the entries; names are indexed when they are first asked for. */
export function placeIndex(entries: readonly GazetteerEntry[]): PlaceIndex {
  const codes = new Map<string, GazetteerEntry[]>();
  const children = new Map<string, GazetteerEntry[]>();
  const predecessors = new Map<string, GazetteerEntry[]>();
  for (const entry of entries) {
    push(codes, entry.code, entry);
    if (entry.parent !== null) push(children, entry.parent, entry);
    if (entry.successor !== null && entry.successor !== entry.code) push(predecessors, entry.successor, entry);
  }
  let names: ReadonlyMap<string, readonly GazetteerEntry[]> | null = null;
  const lineages = new Map<string, readonly string[]>();

  const history = (code: string): readonly GazetteerEntry[] => codes.get(code) ?? [];

  const byCode = (code: string, year?: number): GazetteerEntry | null => {
    const all = history(code);
    if (all.length === 1) return all[0] ?? null;
    const valid = all.filter((entry) => isValid(entry, year));
    if (valid.length > 0) return newest(valid);
    return year !== undefined && all.every((entry) => (entry.from ?? 0) > year) ? oldest(all) : newest(all);
  };

  /** 余江县 for 余江区 before 2018. */
  const asOf = (entry: GazetteerEntry, year: number | undefined): GazetteerEntry => {
    if (year === undefined || (entry.from ?? 0) <= year) return entry;
    const before = (predecessors.get(entry.code) ?? []).filter((each) => each.succession !== "MERGED" && isValid(each, year));
    return before.length === 1 && before[0] !== undefined ? before[0] : entry;
  };

  const ancestors = (entry: GazetteerEntry, year = entry.until ?? undefined): readonly GazetteerEntry[] => {
    const found: GazetteerEntry[] = [];
    for (let code = entry.parent; code !== null;) {
      const stored = byCode(code, year);
      if (stored === null || stored.level === "COUNTRY") break;
      const above = asOf(stored, year);
      found.push(above);
      code = above.parent;
    }
    return found;
  };

  const lives = (code: string): readonly string[] => {
    const last = byCode(code);
    if (last?.until == null || last.successor === null || last.successor === code || last.succession === "MERGED") return [code];
    return [code, last.successor];
  };

  const descendants = (code: string): readonly GazetteerEntry[] => {
    const found: GazetteerEntry[] = [];
    const queue = children.has(code) ? [code] : [...lives(code)];
    for (let at = 0; at < queue.length; at++) {
      const below = children.get(queue[at] ?? "") ?? [];
      found.push(...below);
      queue.push(...new Set(below.map((entry) => entry.code)));
    }
    return found;
  };

  const lineage = (code: string): readonly string[] => {
    const known = lineages.get(code);
    if (known !== undefined) return known;
    const line: string[] = [];
    for (let at: string | null = code; at !== null && at !== "000000" && !line.includes(at); at = byCode(at)?.parent ?? null) line.push(at);
    lineages.set(code, line);
    return line;
  };

  const named = (name: string): readonly GazetteerEntry[] => (names ??= nameIndex(entries)).get(name) ?? [];
  const fullName = (entry: GazetteerEntry, year?: number): string => joined(entry, ancestors(entry, year));
  return { entries, byCode, history, ancestors, descendants, lineage, lives, named, fullName };
}

/** In force in that year; without a year, today. */
export const isValid = ({ from, until }: GazetteerEntry, year: number | undefined): boolean =>
  year === undefined ? until === null : (from ?? 0) <= year && year <= (until ?? 9999);

const newest = (entries: readonly GazetteerEntry[]): GazetteerEntry | null =>
  entries.reduce<GazetteerEntry | null>((best, each) => (best === null || (each.from ?? 0) >= (best.from ?? 0) ? each : best), null);

const oldest = (entries: readonly GazetteerEntry[]): GazetteerEntry | null =>
  entries.reduce<GazetteerEntry | null>((best, each) => (best === null || (each.from ?? 0) < (best.from ?? 0) ? each : best), null);

function nameIndex(entries: readonly GazetteerEntry[]): ReadonlyMap<string, readonly GazetteerEntry[]> {
  const index = new Map<string, GazetteerEntry[]>();
  for (const entry of entries) {
    push(index, entry.name, entry);
    for (const alias of entry.aliases) push(index, alias, entry);
    for (const word of entry.wordlike ?? []) if (word !== entry.name) push(index, word, entry);
  }
  return index;
}

/** 唐山市汉沽管理区 already says its city, 河北唐山海港经济开发区 its province too. */
function joined(entry: GazetteerEntry, above: readonly GazetteerEntry[]): string {
  const outermost = above.findLastIndex(
    (each) => entry.name.startsWith(each.name) || (entry.kind === "ZONE" && startsWithStem(entry, each)),
  );
  return (
    [...above.slice(outermost + 1)]
      .reverse()
      .map((each) => each.name)
      .join("") + entry.name
  );
}

const startsWithStem = (entry: GazetteerEntry, above: GazetteerEntry): boolean =>
  [...above.aliases, ...(above.wordlike ?? [])].some((alias) => entry.name.startsWith(alias));

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
