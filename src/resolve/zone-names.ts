import type { GazetteerEntry } from "../model/knowledge.js";
import type { Gazetteer } from "./gazetteer.js";
import { isBelow } from "./kin.js";
import type { NamedPlace } from "./named-place.js";

/** A zone of a place: the gazetteer's where it knows one, else its printed name, with the place's before a bare 高新区 or 经济技术开发区. */
export function zoned(above: GazetteerEntry, zone: string, gazetteer: Gazetteer): NamedPlace {
  const known = gazetteer.resolve(zone.length > 3 ? zone : `${above.name}${zone}`, { within: above.code });
  const zones = known === null ? [] : "entry" in known ? [known.entry] : known.candidates.filter(({ level }) => level !== "TOWNSHIP");
  const [only] = zones.length === 1 ? zones : [];
  if (only?.kind === "ZONE" && isBelow(only, above, gazetteer)) return { entry: only, department: null, zone: null };
  return { entry: above, department: null, zone: GENERIC.test(zone) ? `${above.name}${zone}` : zone };
}

/** 滨海湾新区 for 东莞滨海湾新区: a zone by its name without its city's, where one zone alone is called so; null for kinds of zones (高新区). */
export function zoneWithoutCity(name: string, gazetteer: Gazetteer, year: number | null): GazetteerEntry | null {
  const zone = ZONE.exec(name)?.[1];
  if (zone === undefined || zone.length < 4 || GENERIC.test(zone) || !/^(?:管委会|管理委员会|党工委)?$/u.test(name.slice(zone.length)))
    return null;
  const named = gazetteer.descendants(COUNTRY).filter((entry) => {
    if (entry.kind !== "ZONE" || !entry.name.endsWith(zone)) return false;
    const before = entry.name.slice(0, -zone.length);
    return gazetteer.ancestors(entry, year ?? undefined).some(({ name: above, aliases }) => above === before || aliases.includes(before));
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}

const COUNTRY = "000000";

/** Behind a place: 高新区, 经开区管委会, 新区财政局 with its bureau; null where no zone is named. */
export const zoneIn = (rest: string): RegExpExecArray | null => ZONE.exec(rest) ?? COMMITTEE.exec(rest);

export const namesZone = (rest: string): boolean => ZONE.test(rest);

export const isPart = (rest: string): boolean => PART.test(rest);

const ZONE =
  /^([\u4e00-\u9fff]{0,14}?(?:经济技术开发区|高新技术产业开发区|经济开发区|产业开发区|高新技术开发区|旅游度假区|风景名胜区|综合保税区|高新区|经开区|开发区|度假区|管理区|新区|产业园区|工业园区|园区|示范区|保税区|新城|自贸区|自由贸易试验区))(?:管委会|管理委员会|党工委)?(?:[|、 ]|$|([\u4e00-\u9fff]{2,8}局)$|[\u4e00-\u9fff]{0,8}(?:局|办)$)/u;

/** 玉门市老市区管理委员会, 桃花岛管委会: what only its committee shows to be a zone; no 城市管理委员会, no 公积金管委会. */
const COMMITTEE =
  /^([\u4e00-\u9fff]{1,18}(?:区|新城|园)|(?![\u4e00-\u9fff]*(?:资产|公积金|城市|市场|交通|运输|卫生|口岸|园林|水利|基金))[\u4e00-\u9fff]{2,8}(?:管委会|[岛湖山港]管理委员会))(?:管委会|管理委员会)?(?:[|、 ]|$)/u;

/** 河南自由贸易试验区郑州片区管委会: neither the place's government nor a zone of a known kind. */
const PART = /(?:管委会|管理委员会|管理局|片区|试验区)$/u;

/** Kinds of zones, which name none by themselves. */
const GENERIC = /^(?:经济(?:技术)?开发区|高新技术(?:产业)?开发区|产业(?:开发)?园?区|工业园区?|旅游度假区|.{1,2}区)$/u;
