import type { GazetteerEntry } from "../../src/model/knowledge.js";

/** A reporting place (报告地区) of the synthetic country, with the reporting place above it. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  readonly level: "PROVINCE" | "PREFECTURE" | "COUNTY";
  readonly parent: string | null;
}

/** How many cities of a province, and counties of each, a country takes: the first that has enough places. */
const SHARES = [
  [2, 4],
  [4, 8],
  [Infinity, Infinity],
] as const;

/** Places of the gazetteer, province by province, each with some of its cities and some of their counties: `count` of them or all, parents first. */
export function placesOf(gazetteer: readonly GazetteerEntry[], count: number): readonly Place[] {
  for (const [cities, counties] of SHARES) {
    const found = chosen(gazetteer, cities, counties);
    if (found.length >= count || cities === Infinity) return found.slice(0, count);
  }
  return [];
}

function chosen(gazetteer: readonly GazetteerEntry[], cities: number, counties: number): readonly Place[] {
  const lasting = gazetteer.filter(({ kind, from, until }) => kind === "ADMINISTRATIVE" && until === null && (from ?? 0) < 2014);
  const below = new Map<string, GazetteerEntry[]>();
  for (const entry of lasting) below.set(entry.parent ?? "", [...(below.get(entry.parent ?? "") ?? []), entry]);
  const of = (code: string, level: string): GazetteerEntry[] => (below.get(code) ?? []).filter((entry) => entry.level === level);
  const found: Place[] = [];
  for (const province of of("000000", "PROVINCE")) {
    const prefectures = of(province.code, "PREFECTURE").slice(0, cities);
    if (prefectures.length === 0) continue;
    found.push(place(province, null));
    for (const city of prefectures) {
      found.push(place(city, province, province.name));
      for (const county of of(city.code, "COUNTY").slice(0, counties)) found.push(place(county, city, province.name, city.name));
    }
  }
  return found;
}

const place = ({ code, name, level }: GazetteerEntry, above: GazetteerEntry | null, ...names: readonly string[]): Place => ({
  code,
  name,
  fullName: [...names, name].join(""),
  level: level as Place["level"],
  parent: above?.code ?? null,
});
