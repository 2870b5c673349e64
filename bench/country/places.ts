import type { GazetteerEntry } from "../../src/model/knowledge.js";

/** A reporting place (报告地区) of the synthetic country, with the reporting place above it. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  readonly level: "PROVINCE" | "PREFECTURE" | "COUNTY";
  readonly parent: string | null;
}

/** The first places of the gazetteer, province by province, each with some of its cities and some of their counties: `count` of them, parents first. */
export function placesOf(gazetteer: readonly GazetteerEntry[], count: number): readonly Place[] {
  const lasting = gazetteer.filter(({ kind, from, until }) => kind === "ADMINISTRATIVE" && until === null && (from ?? 0) < 2014);
  const below = new Map<string, GazetteerEntry[]>();
  for (const entry of lasting) below.set(entry.parent ?? "", [...(below.get(entry.parent ?? "") ?? []), entry]);
  const of = (code: string, level: string): GazetteerEntry[] => (below.get(code) ?? []).filter((entry) => entry.level === level);
  const found: Place[] = [];
  // A few cities of a province and a few counties of each, unless all are wanted.
  const [cities, counties] = count < 1_000 ? [2, 4] : [Infinity, Infinity];
  for (const province of of("000000", "PROVINCE")) {
    const chosen = of(province.code, "PREFECTURE").slice(0, cities);
    if (chosen.length === 0) continue;
    found.push(place(province, null));
    for (const city of chosen) {
      found.push(place(city, province, province.name));
      for (const county of of(city.code, "COUNTY").slice(0, counties)) found.push(place(county, city, province.name, city.name));
    }
    if (found.length >= count) break;
  }
  return found.slice(0, count);
}

const place = ({ code, name, level }: GazetteerEntry, above: GazetteerEntry | null, ...names: readonly string[]): Place => ({
  code,
  name,
  fullName: [...names, name].join(""),
  level: level as Place["level"],
  parent: above?.code ?? null,
});
