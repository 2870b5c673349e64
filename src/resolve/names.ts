import type { GazetteerEntry } from "../model/knowledge.js";
import type { Gazetteer } from "./gazetteer.js";
import { holdsTownships } from "./kin.js";
import type { NamedPlace, Near } from "./named-place.js";
import { meant } from "./namesakes.js";
import { officeIn, officeOf } from "./offices.js";
import { isPart, namesZone, zoned, zoneIn, zoneWithoutCity } from "./zone-names.js";

const GOVERNMENT =
  /^(?:(?:人民政府|政府|委员会|委|党委|党工委|街道办事处|办事处|管委会|管委|管理委员会|办公室|政府办公室|人民政府办公室|委办公室|县委|市委|区委)(?:、|和|$|[ |])|$|[、 |])/u;
const DEPARTMENT =
  /^(海关|气象台|[\u4e00-\u9fff、]{1,22}?(?:局|厅|委员会|办公室|总队|支队|大队|中心|总站|院|分局|委|办|处|社|公司|大学|学院|馆|联合会|红十字会|[残妇]联|总工会|海关|边检站))(?:[|、 （]|$)/u;
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
  const lone = read.entry === undefined ? zoneWithoutCity(name, gazetteer, year) : null;
  if (lone !== null) return { entry: lone, department: null, zone: null };
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
  const [, zone, bureau] = (entry.level === "TOWNSHIP" ? null : zoneIn(rest)) ?? [];
  if (zone !== undefined) {
    const named = zoned(entry, last.endsWith(entry.name) ? zone : `${last}${zone}`, gazetteer);
    return bureau === undefined ? named : { ...named, department: bureau };
  }
  const office = entry.level === "COUNTY" ? officeIn(rest) : undefined;
  if (office !== undefined) return officeOf(office, entry, gazetteer, year);
  const department = DEPARTMENT.exec(rest)?.[1];
  if (department === undefined && isPart(rest)) return null;
  const printed = name.slice(0, name.length - rest.length);
  return {
    entry,
    department: department === undefined || GOVERNMENT.test(department) ? null : `${state}${printed}${department}`,
    zone: null,
  };
}

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
    if (!/[省市县区旗州盟镇乡道木社师团城园局地]$/u.test(words) && length > 3 && !namesZone(text.slice(length))) continue;
    const entry = meant(words, gazetteer, above, year, near) ?? besideIt(words, gazetteer, above);
    if (entry !== null) return { entry, length };
  }
  return null;
}

/** 伊犁哈萨克自治州塔城地区: of one province, and the latter is meant. */
function besideIt(words: string, gazetteer: Gazetteer, above: GazetteerEntry | undefined): GazetteerEntry | null {
  if (above?.level !== "PREFECTURE" || !words.endsWith("地区")) return null;
  const found = gazetteer.resolve(words);
  return found !== null && "entry" in found && found.entry.parent === above.parent ? found.entry : null;
}
