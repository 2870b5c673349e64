import type { GazetteerEntry } from "../model/knowledge.js";
import type { Span } from "../model/text.js";
import { Trie } from "../zh/trie.js";
import type { PlaceIndex, Reader } from "./place-index.js";
import { below, type Resolution } from "./place-names.js";

/** A place name in a text. */
export interface FoundPlace extends Span {
  readonly entry: GazetteerEntry;
}

/**
 * Finds place names in running text: provinces, prefectures, counties and zones of the country by their official names, short forms
 * of provinces and prefectures (鹰潭), short forms of counties and townships only among the reader's own kin (月湖, 邹区镇).
 * Names that are ordinary words (新兴, 城区) count only right after the place they lie in (阳泉市城区).
 */
export function placeFinder(
  index: PlaceIndex,
  resolve: (name: string, reader?: Reader) => Resolution,
): (text: string, within: string | null, year?: number) => readonly FoundPlace[] {
  let national: Trie<string> | null = null;
  const local = new Map<string, Trie<string>>();
  const decided = new Map<string, Map<string, GazetteerEntry | null>>();
  return (text, within, year) => {
    national ??= nationalNames(index);
    const kin = within === null ? null : remembered(local, within, () => localNames(index, within));
    const memory = remembered(decided, `${within ?? ""} ${year ?? ""}`, () => new Map<string, GazetteerEntry | null>());
    const reader: Reader = { ...(within === null ? {} : { within }), ...(year === undefined ? {} : { year }) };
    const meaning = (name: string): GazetteerEntry | null => {
      const known = memory.get(name);
      if (known !== undefined) return known;
      const found = resolve(name, reader);
      const entry = found !== null && "entry" in found && mayStandAlone(index, name, found.entry, within) ? found.entry : null;
      memory.set(name, entry);
      return entry;
    };
    const places: FoundPlace[] = [];
    const meant = (name: string, before: GazetteerEntry | null): GazetteerEntry | null =>
      before === null ? meaning(name) : below(index, index.named(name), name, before.code, year);
    const names: string[] = [];
    const take = (name: string): void => void names.push(name);
    const { length } = text;
    let nextNational = national.next(text, 0, length);
    let nextKin = kin?.next(text, 0, length) ?? length;
    for (let at = Math.min(nextNational, nextKin); at < length; at = Math.min(nextNational, nextKin)) {
      if (at === nextNational) national.visit(text, at, take);
      if (at === nextKin) kin?.visit(text, at, take);
      const place = names.length === 0 ? null : longest(text, at, names, places.at(-1), meant);
      names.length = 0;
      if (place !== null) places.push(place);
      const from = place?.end ?? at + 1;
      if (nextNational < from) nextNational = national.next(text, from, length);
      if (kin !== null && nextKin < from) nextKin = kin.next(text, from, length);
    }
    return places;
  };
}

/** The longest of the names that begin here and mean a place: one of the place just before, else one by itself. */
function longest(
  text: string,
  start: number,
  names: string[],
  before: FoundPlace | undefined,
  meaning: (name: string, before: GazetteerEntry | null) => GazetteerEntry | null,
): FoundPlace | null {
  if (names.length > 1) names.sort((a, b) => b.length - a.length);
  for (const name of names) {
    const end = start + name.length;
    if (continuesAsWord(name, text.slice(end, end + 2))) continue;
    const entry = (before?.end === start ? meaning(name, before.entry) : null) ?? meaning(name, null);
    if (entry !== null) return { start, end, entry };
  }
  return null;
}

/** 南京路, 珠江西岸, 江北区域: what follows makes another word of it. */
function continuesAsWord(name: string, next: string): boolean {
  const first = next[0] ?? "";
  if (name.endsWith("区")) return "域间别块划".includes(first) && first !== "";
  if (/[省市县州旗盟镇乡道]$/u.test(name)) return false;
  return /^(?:[路街巷桥村岸侧麓段]|[东南西北中]路|大[道街学桥厦]|银行)/u.test(next);
}

function mayStandAlone(index: PlaceIndex, name: string, entry: GazetteerEntry, within: string | null): boolean {
  if (entry.wordlike?.includes(name) === true) return false;
  if (entry.level === "TOWNSHIP" || entry.level === "VILLAGE") return within !== null && isBelow(index, entry, within);
  if (entry.level === "PROVINCE") return true;
  const near = within !== null && isNear(index, entry, within);
  const official = name === entry.name;
  if (entry.kind === "ZONE") return near || name.length >= (official ? 4 : 5);
  return near || (official ? name.length >= 3 : entry.level === "PREFECTURE" || isShortOfAutonomous(name));
}

const isBelow = (index: PlaceIndex, entry: GazetteerEntry, within: string): boolean =>
  index.lives(within).some((code) => index.lineage(entry.code).includes(code)) || index.lineage(within)[1] === entry.parent;

/** Above or below the reader's place, or beside it under the same prefecture or province. */
function isNear(index: PlaceIndex, entry: GazetteerEntry, within: string): boolean {
  const own = index.lineage(within);
  return own.includes(entry.code) || isBelow(index, entry, within);
}

function nationalNames(index: PlaceIndex): Trie<string> {
  const names = new Trie<string>();
  for (const entry of index.entries) {
    if (entry.level === "TOWNSHIP" || entry.level === "VILLAGE" || entry.level === "COUNTRY") continue;
    names.set(entry.name, entry.name);
    for (const alias of entry.aliases.filter((each) => knownEverywhere(entry, each))) names.set(alias, alias);
  }
  return names;
}

const knownEverywhere = ({ kind, level }: GazetteerEntry, alias: string): boolean =>
  kind === "ZONE" ? alias.length >= 5 : level !== "COUNTY" || isShortOfAutonomous(alias);

/** 积石山县 for 积石山保安族东乡族撒拉族自治县 stands as firmly as an official name. */
const isShortOfAutonomous = (alias: string): boolean => /..[县旗]$/u.test(alias);

function localNames(index: PlaceIndex, within: string): Trie<string> {
  const names = new Trie<string>();
  const parent = index.lineage(within)[1];
  const neighbours = parent === undefined ? [] : index.entries.filter((entry) => entry.parent === parent && entry.level !== "TOWNSHIP");
  for (const entry of [...index.descendants(within), ...neighbours]) {
    names.set(entry.name, entry.name);
    for (const alias of entry.aliases) names.set(alias, alias);
  }
  const own = index.byCode(within);
  for (const entry of own === null ? [] : [own, ...index.ancestors(own)])
    for (const name of [entry.name, ...entry.aliases]) names.set(name, name);
  return names;
}

/** Kept for the next text of the same place; never more than a few hundred places at once. */
function remembered<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (map.size >= 256) map.clear();
  map.set(key, made);
  return made;
}
