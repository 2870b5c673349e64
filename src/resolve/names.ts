import type { GazetteerEntry } from "../model/knowledge.js";
import type { Gazetteer } from "./gazetteer.js";

/**
 * How often a text speaks of each place (by code), its kin counted in, and of 县委, 区政府 by their first word; told when first asked for.
 * `names` tells whether a name stands in it, be it one of several of that name.
 */
export type Near = () => {
  readonly places: ReadonlyMap<string, number>;
  readonly above: ReadonlyMap<string, number>;
  readonly names: (name: string) => boolean;
};

/** A name of a reporter taken apart: 重庆市长寿区司法局 → 长寿区 and 重庆市长寿区司法局. */
export interface NamedPlace {
  /** The deepest place of the gazetteer in it; for a zone, the place above it. */
  readonly entry?: GazetteerEntry;
  /** As printed, with the places before it; null for a government. */
  readonly department: string | null;
  /** A development zone (开发区, 高新区) that the gazetteer lacks. */
  readonly zone: string | null;
  /** A township (镇, 乡, 街道) that the gazetteer lacks, or of which there are several, as printed; `entry`, where told, is what it lies in. */
  readonly township?: string;
}

const GOVERNMENT =
  /^(?:(?:人民政府|政府|委员会|委|党委|党工委|街道办事处|办事处|管委会|管委|管理委员会|办公室|政府办公室|人民政府办公室|委办公室|县委|市委|区委)(?:、|和|$|[ |])|$|[、 |])/u;
const DEPARTMENT =
  /^(海关|气象台|[\u4e00-\u9fff、]{1,22}?(?:局|厅|委员会|办公室|总队|支队|大队|中心|总站|院|分局|委|办|处|社|公司|大学|学院|馆|联合会|红十字会|[残妇]联|总工会|海关|边检站))(?:[|、 （]|$)/u;
const ZONE =
  /^([\u4e00-\u9fff]{0,14}?(?:经济技术开发区|高新技术产业开发区|经济开发区|产业开发区|高新技术开发区|旅游度假区|风景名胜区|综合保税区|高新区|经开区|开发区|度假区|管理区|新区|产业园区|工业园区|园区|示范区|保税区|新城|自贸区|自由贸易试验区))(?:管委会|管理委员会|党工委)?(?:[|、 ]|$|([\u4e00-\u9fff]{2,8}局)$|[\u4e00-\u9fff]{0,8}(?:局|办)$)/u;

/** 玉门市老市区管理委员会, 桃花岛管委会: what only its committee shows to be a zone; no 城市管理委员会, no 公积金管委会. */
const COMMITTEE =
  /^([\u4e00-\u9fff]{1,18}(?:区|新城|园)|(?![\u4e00-\u9fff]*(?:资产|公积金|城市|市场|交通|运输|卫生|口岸|园林|水利|基金))[\u4e00-\u9fff]{2,8}(?:管委会|[岛湖山港]管理委员会))(?:管委会|管理委员会)?(?:[|、 ]|$)/u;

/** 河南自由贸易试验区郑州片区管委会: neither the place's government nor a zone of a known kind. */
const PART = /(?:管委会|管理委员会|管理局|片区|试验区)$/u;

/** 国家税务总局郑州市金水区税务局: an office of the State in a place. */
const STATE = /^(?:国家(?:税务总局|统计局|金融监督管理总局|矿山安全监察局)|中华人民共和国)(?=[\u4e00-\u9fff]{2,})/u;

/** 高新区（新市区）人民政府: a zone that is a district, too. */
const TWO_NAMES = /^(?:高新|经开|开发|新)区（([\u4e00-\u9fff]{1,8}[市县区旗])）/u;

/** 高新区（唐家湾镇）: a zone beside its town, which tells the city. */
const ZONE_AND_TOWN = /^([\u4e00-\u9fff]{2,10}区)（([\u4e00-\u9fff]{2,6}(?:镇|乡|街道))）/u;

/** 第三师图木舒克市五十一团: a regiment, which no list of places holds. */
const REGIMENT = /^[一二三四五六七八九十百\d]{1,5}团/u;

/** 鸡鸣乡人民政府, 小营街道办事处; never 我镇, 各乡镇. Behind a short form (沙河, 店镇) it is none: the whole is one name. */
const TOWNSHIP =
  /^((?![我本各全该两等及和与区县市省])[\u4e00-\u9fff]{1,9}?(?:(?<!乡)镇|乡|街道|苏木))(?:党委|党工委|人民政府|政府|办事处|、|和)*(?:$|[|、 （])/u;

/** 鹅埠办事处: an office of a district or a zone that does not say 街道; never one in another city (驻京办事处). */
const OFFICE = /^((?!.*[驻街])[\u4e00-\u9fff]{2,5})办事处$/u;

/** Kinds of zones, which name none by themselves. */
const GENERIC = /^(?:经济(?:技术)?开发区|高新技术(?:产业)?开发区|产业(?:开发)?园?区|工业园区?|旅游度假区|.{1,2}区)$/u;

/**
 * Reads the name of a reporter. Of several places of one name
 * the one whose kin is spoken of is meant; where nothing tells them apart, none is taken.
 */
export function readName(text: string, gazetteer: Gazetteer, year: number | null, near: Near): NamedPlace | null {
  const called = text
    .replace(/^(?:中共|中国共产党|关于)+/u, "")
    .replace(/^\|+/u, "")
    .replace(/^中国（([\u4e00-\u9fff]{2,4})）(?=自由贸易试验区)/u, "$1")
    .replace(/^海南自由贸易港(?=[\u4e00-\u9fff]{3,})/u, "海南");
  const state = STATE.exec(called)?.[0] ?? "";
  const name = called.slice(state.length);
  const read = chain(name, gazetteer, year, near);
  const inside = read.entry === undefined ? TWO_NAMES.exec(name) : null;
  if (inside !== null) return readName(`${inside[1] ?? ""}${name.slice(inside[0].length)}`, gazetteer, year, near);
  const [, ofTown = "", town = ""] = read.entry === undefined ? (ZONE_AND_TOWN.exec(name) ?? []) : [];
  const seat = town === "" ? undefined : readName(town, gazetteer, year, near)?.entry;
  const city = seat === undefined ? undefined : gazetteer.ancestors(seat, year ?? undefined).find(({ level }) => level === "PREFECTURE");
  if (city !== undefined) return zoned(city, ofTown, gazetteer);
  const shortened = TOWNSHIP.test(read.rest) && !/[省市县区旗州盟团]$/u.test(read.last);
  const { entry, rest, last }: typeof read = shortened ? { rest: name, last: "" } : read;
  if (REGIMENT.test(rest)) return null;
  const township = TOWNSHIP.exec(rest)?.[1];
  if (entry === undefined) {
    if (township !== undefined) return { department: null, zone: null, township };
    const department = DEPARTMENT.exec(rest)?.[1];
    return department === undefined || /^(?:20|第)/u.test(department)
      ? null
      : { department: GOVERNMENT.test(department) ? null : department, zone: null };
  }
  if (rest === "" || GOVERNMENT.test(rest)) return { entry, department: null, zone: null };
  if (township !== undefined)
    return holdsTownships(entry, gazetteer)
      ? { entry, department: null, zone: null, township }
      : { department: null, zone: null, township };
  const [, zone, bureau] = (entry.level === "TOWNSHIP" ? null : (ZONE.exec(rest) ?? COMMITTEE.exec(rest))) ?? [];
  if (zone !== undefined) {
    const named = zoned(entry, last.endsWith(entry.name) ? zone : `${last}${zone}`, gazetteer);
    return bureau === undefined ? named : { ...named, department: bureau };
  }
  const office = entry.level === "COUNTY" ? OFFICE.exec(rest)?.[1] : undefined;
  if (office !== undefined) return officeOf(office, entry, gazetteer, year);
  const department = DEPARTMENT.exec(rest)?.[1];
  if (department === undefined && PART.test(rest)) return null;
  const printed = name.slice(0, name.length - rest.length);
  return {
    entry,
    department: department === undefined || GOVERNMENT.test(department) ? null : `${state}${printed}${department}`,
    zone: null,
  };
}

/** 大鹏新区葵涌办事处 is 葵涌街道, which the gazetteer may know, be it under the district; else as printed. */
function officeOf(stem: string, above: GazetteerEntry, gazetteer: Gazetteer, year: number | null): NamedPlace {
  const city = gazetteer.ancestors(above, year ?? undefined)[0] ?? above;
  const known = gazetteer.resolve(`${stem}街道`, { within: above.kind === "ZONE" ? city.code : above.code });
  const inside = above.kind === "ZONE" ? city : above;
  if (known !== null && "entry" in known && isBelow(known.entry, inside, gazetteer))
    return { entry: known.entry, department: null, zone: null };
  return { entry: above, department: null, zone: null, township: `${stem}办事处` };
}

/** A county, or a city without counties (东莞市): what lies right below it is a township. */
export const holdsTownships = ({ level, code }: GazetteerEntry, gazetteer: Gazetteer): boolean =>
  level === "COUNTY" ||
  (level === "PREFECTURE" && gazetteer.descendants(code).every((below) => below.level !== "COUNTY" || below.kind === "ZONE"));

/** 江西省鹰潭市月湖区…: each place inside the one before; what follows the last is the rest. */
function chain(
  name: string,
  gazetteer: Gazetteer,
  year: number | null,
  near: Near,
): { entry?: GazetteerEntry; rest: string; last: string } {
  let entry: GazetteerEntry | undefined;
  let rest = name;
  let last = "";
  for (let depth = 0; depth < 4; depth++) {
    const next = longestPlace(rest, gazetteer, entry, year, near);
    if (next === null) break;
    entry = next.entry;
    last = rest.slice(0, next.length);
    rest = rest.slice(next.length).replace(/^人民政府(?=[\u4e00-\u9fff]{2,8}(?:街道|镇|乡))/u, "");
  }
  return entry === undefined ? { rest, last } : { entry, rest, last };
}

function longestPlace(
  text: string,
  gazetteer: Gazetteer,
  above: GazetteerEntry | undefined,
  year: number | null,
  near: Near,
): { entry: GazetteerEntry; length: number } | null {
  for (let length = Math.min(16, text.length); length >= 2; length--) {
    const words = text.slice(0, length);
    if (/^(?:镇|乡|街道|村|社区|苏木)/u.test(text.slice(length)) || words === "街道") continue;
    if (!/[省市县区旗州盟镇乡道木社师团]$/u.test(words) && length > 3 && !ZONE.test(text.slice(length))) continue;
    const entry = unique(words, gazetteer, above, year, near) ?? besideIt(words, gazetteer, above);
    if (entry !== null) return { entry, length };
  }
  return null;
}

/** Whose text says so is 巴州 in 新疆, never 巴州区 in 四川. */
const ORGANS_OF_PREFECTURE = ["州党委", "州政府", "州人民政府"];

/** 伊犁哈萨克自治州塔城地区: of one province, and the latter is meant. */
function besideIt(words: string, gazetteer: Gazetteer, above: GazetteerEntry | undefined): GazetteerEntry | null {
  if (above?.level !== "PREFECTURE" || !words.endsWith("地区")) return null;
  const found = gazetteer.resolve(words);
  return found !== null && "entry" in found && found.entry.parent === above.parent ? found.entry : null;
}

function unique(
  words: string,
  gazetteer: Gazetteer,
  above: GazetteerEntry | undefined,
  year: number | null,
  near: Near,
): GazetteerEntry | null {
  const found = gazetteer.resolve(words, { ...(above === undefined ? {} : { within: above.code }), ...(year === null ? {} : { year }) });
  if (found === null || ("entry" in found && found.entry.level === "COUNTRY")) return null;
  if ("entry" in found)
    return (above === undefined ? !isStranger(found.entry, gazetteer, near) : isBelow(found.entry, above, gazetteer)) ? found.entry : null;
  const weights = found.candidates
    .filter(({ name }) => !words.endsWith("州") || name.endsWith("州") || !ORGANS_OF_PREFECTURE.some((organ) => near().names(organ)))
    .map((entry) => ({
      entry,
      weight: gazetteer.ancestors(entry, year ?? undefined).reduce((sum, { code }) => sum + (near().places.get(code) ?? 0), 0),
    }))
    .sort((a, b) => b.weight - a.weight);
  const [first] = weights;
  if (first === undefined) return null;
  const nearest = weights.filter(({ weight }) => weight === first.weight);
  if (nearest.length === 1) return first.entry;
  const named = nearest.filter(({ entry }) => entry.level === "TOWNSHIP" && liesInNamed(entry, gazetteer, near));
  if (named.length === 1) return named[0]?.entry ?? null;
  const alike = nearest.filter(({ entry }) => entry.level === "TOWNSHIP" && liesInTold(entry, gazetteer, near));
  return alike.length === 1 ? (alike[0]?.entry ?? null) : null;
}

/** Of two townships of one name the one whose district the text names, though there are several of that name, too (城中区). */
const liesInNamed = (entry: GazetteerEntry, gazetteer: Gazetteer, near: Near): boolean =>
  near().names(gazetteer.ancestors(entry)[0]?.name ?? "—");

/** Of two townships of one name the one in a district where the text speaks of 区委, the one in a county where of 县委. */
function liesInTold(entry: GazetteerEntry, gazetteer: Gazetteer, near: Near): boolean {
  const told = [...near().above.keys()];
  const kinds = told.length > 1 ? told.filter((word) => word !== "市") : told;
  return kinds.length === 1 && gazetteer.ancestors(entry)[0]?.name.endsWith(kinds[0] ?? "") === true;
}

/**
 * A township of which the text names no kin, but other counties, or which stands under a district where the text only speaks of a
 * county (县委, 县政府): the list of places lacks the one that is meant.
 */
function isStranger(entry: GazetteerEntry, gazetteer: Gazetteer, near: Near): boolean {
  if (entry.level !== "TOWNSHIP") return false;
  const ancestors = gazetteer.ancestors(entry);
  const kin = new Set([entry.code, ...ancestors.map(({ code }) => code)]);
  const { places, above } = near();
  const told = [...places].filter(([, weight]) => weight >= 1).map(([code]) => code);
  if (told.some((code) => code === ancestors[0]?.code)) return false;
  const kind = /[县区市旗]$/u.exec(ancestors[0]?.name ?? "")?.[0] ?? "";
  const other = [...above.keys()].some((word) => word !== kind && (word !== "市" || kind === "市"));
  if (other && !above.has(kind)) return true;
  return told.some((code) => /^\d{4}(?!00)\d\d$/u.test(code)) && !told.some((code) => code !== entry.code && kin.has(code));
}

const isBelow = (entry: GazetteerEntry, above: GazetteerEntry, gazetteer: Gazetteer): boolean =>
  gazetteer.ancestors(entry).some(({ code }) => code === above.code);

/** A zone of a place: the gazetteer's where it knows one, else its printed name, with the place's before a bare 高新区 or 经济技术开发区. */
export function zoned(above: GazetteerEntry, zone: string, gazetteer: Gazetteer): NamedPlace {
  const known = gazetteer.resolve(zone.length > 3 ? zone : `${above.name}${zone}`, { within: above.code });
  const zones = known === null ? [] : "entry" in known ? [known.entry] : known.candidates.filter(({ level }) => level !== "TOWNSHIP");
  const [only] = zones.length === 1 ? zones : [];
  if (only?.kind === "ZONE" && isBelow(only, above, gazetteer)) return { entry: only, department: null, zone: null };
  return { entry: above, department: null, zone: GENERIC.test(zone) ? `${above.name}${zone}` : zone };
}
