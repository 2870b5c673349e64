import type { ParsedReport } from "../model/report.js";
import type { Gazetteer } from "./gazetteer.js";
import { placed, type ReportingPlace } from "./placed.js";
import { onlyCity } from "./told-once.js";
import { toldMost } from "./told-in-text.js";
import { zoned } from "./zone-names.js";

/** 高新区 of a report that speaks of 珠海市: 珠海市高新区, with its bureau (综治局) where one speaks; null where no city is told, or where 区委, 县政府 stand between. */
export function zoneOf(
  zone: string,
  bureau: string | null,
  parsed: ParsedReport,
  gazetteer: Gazetteer,
  year: number | null,
): ReportingPlace | null {
  if (
    /(?<![\u4e00-\u9fff])[区县旗](?:委(?!员)|政府|人民政府)/u.test(
      parsed.folded.slice(parsed.masthead.body.start, parsed.masthead.body.end),
    )
  )
    return null;
  const told = toldMost(parsed, gazetteer, year, { level: "市", own: null, place: "市", counts: new Map() });
  if (told !== null) return placed({ ...zoned(told, zone, gazetteer), department: bureau }, gazetteer, year, "text");
  const city = onlyCity(parsed, gazetteer, year);
  const listed =
    city !== null &&
    gazetteer
      .descendants(city.code)
      .some(({ kind, name, aliases }) => kind === "ZONE" && [name, ...aliases].some((each) => each.endsWith(zone)));
  return listed ? placed({ ...zoned(city, zone, gazetteer), department: bureau }, gazetteer, year, "text") : null;
}

/** 高新区综治局: a bureau of a zone, whose city is not in its name. */
export function zoneBureau(name: string): { readonly zone: string; readonly bureau: string } | null {
  const [, zone = "", bureau = ""] = ZONE_BUREAU.exec(name) ?? [];
  return zone === "" ? null : { zone, bureau };
}

const ZONE_BUREAU =
  /^((?:高新|经开|开发|度假|示范|新)区|[\u4e00-\u9fff]{2,10}(?:综保区|保税区|开发区|高新区|经开区|度假区|管理区|合作区))([\u4e00-\u9fff]{2,14}(?:局|委员会|办公室|支队|大队|中心))$/u;
