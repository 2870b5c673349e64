import type { GazetteerEntry } from "../model/knowledge.js";
import type { ReportLevel } from "../model/reading.js";
import type { Gazetteer } from "./gazetteer.js";
import type { NamedPlace } from "./named-place.js";

/** Whose report it is. */
export interface ReportingPlace {
  readonly entry: GazetteerEntry | null;
  readonly locality: string;
  readonly code: string | null;
  readonly level: ReportLevel;
  /** Nearest first, up to the province. */
  readonly parents: readonly string[];
  readonly body: string | null;
  /** Where it was taken from; null where the title prints it. */
  readonly inferred: "issuer" | "text" | "given" | null;
}

const LEVELS: Readonly<Record<GazetteerEntry["level"], ReportLevel>> = {
  COUNTRY: "province",
  PROVINCE: "province",
  PREFECTURE: "prefecture",
  COUNTY: "county",
  TOWNSHIP: "township",
  VILLAGE: "township",
};

/** A place with its parents of that year, as the contract of `fazhi extract` wants it. */
export function placed(
  named: NamedPlace & { readonly entry?: GazetteerEntry },
  gazetteer: Gazetteer,
  year: number | null,
  inferred: ReportingPlace["inferred"],
): ReportingPlace | null {
  const { entry, zone, township } = named;
  if (entry === undefined) return null;
  const above = gazetteer.ancestors(entry, year ?? undefined);
  const inside = zone ?? township ?? null;
  const isZone = zone !== null || entry.kind === "ZONE";
  const locality = inside ?? entry.name;
  const parents = inside === null ? above.map(({ name }) => name) : [entry.name, ...above.map(({ name }) => name)];
  const body = named.department === null ? null : fullDepartment(named.department, locality, [...parents, ...entry.aliases]);
  return {
    entry: inside === null ? entry : null,
    locality,
    code: inside === null && !entry.code.startsWith("x-") ? entry.code : null,
    level: body !== null ? "department" : township !== undefined ? "township" : isZone ? "zone" : LEVELS[entry.level],
    parents,
    body,
    inferred,
  };
}

/** 市司法局 of 鹰潭市 is 鹰潭市司法局, 江西鹰潭市司法局 stays, 元谋县县卫生健康局 is written with one 县. */
function fullDepartment(printed: string, locality: string, others: readonly string[]): string {
  const name = printed.replace(/([县旗])\1(?=[\u4e00-\u9fff]{2})/u, "$1");
  if (
    name.includes(locality) ||
    (STEMMED.test(name) && name.startsWith(stemOf(locality))) ||
    others.some((place) => name.startsWith(place) || (/^国家/u.test(name) && name.includes(place)))
  )
    return name;
  return `${locality}${name.replace(/^[省市县区旗州](?=[\u4e00-\u9fff]{2})/u, "")}`;
}

/** 龙华公安分局 of 龙华区. */
const STEMMED = /^[^省市县区旗州]{4,}$/u;
const stemOf = (locality: string): string => (locality.length > 2 ? locality.replace(/[市县区旗]$/u, "") : `${locality}—`);
