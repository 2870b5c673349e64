import type { GazetteerEntry } from "../model/knowledge.js";
import type { ParsedReport } from "../model/report.js";
import type { Gazetteer } from "./gazetteer.js";
import { SUFFIX } from "./self-words.js";

/**
 * The only county, city or district of its kind that a text names, be it once (讨论通过《青禾县……》, 青禾县人民法院), where the text says
 * 我县, 全县 and every place above that it names holds it. Null for one that was visited, helped, or whose example was followed, for a
 * city that may be the one above, and in the text of a zone.
 */
export function toldOnce(
  { folded, masthead: { body } }: ParsedReport,
  gazetteer: Gazetteer,
  year: number | null,
  word: string | null,
): GazetteerEntry | null {
  const suffix = /^[市县区旗州盟]$/u.test(word ?? "") ? SUFFIX[word ?? ""] : undefined;
  const text = folded.slice(body.start, body.end);
  if (suffix === undefined || (text.match(ZONES)?.length ?? 0) >= 2) return null;
  const named = new Map<string, GazetteerEntry>();
  const above = new Set<string>();
  for (const { start, end, entry } of gazetteer.findPlaces(text, null, year ?? undefined)) {
    if (entry.level === "COUNTRY" || entry.level === "TOWNSHIP" || entry.level === "VILLAGE") continue;
    if (!suffix.test(entry.name) || (entry.level === "PREFECTURE" && word !== "市" && word !== "州" && word !== "盟"))
      above.add(entry.code);
    else if (isAnothers(text, start, end) || !suffix.test(text.slice(start, end))) return null;
    else named.set(entry.code, entry);
  }
  const [only, another] = named.values();
  if (only === undefined || another !== undefined) return null;
  if (word === "市" && (only.level === "PREFECTURE") !== HOLDS_COUNTIES.test(text)) return null;
  const kin = new Set(gazetteer.ancestors(only, year ?? undefined).map(({ code }) => code));
  return [...above].every((code) => kin.has(code)) ? only : null;
}

/** The only city that the text of a zone names (列入珠海市……), none visited. */
export function onlyCity({ folded, masthead: { body } }: ParsedReport, gazetteer: Gazetteer, year: number | null): GazetteerEntry | null {
  const text = folded.slice(body.start, body.end);
  const named = new Map<string, GazetteerEntry>();
  for (const { start, end, entry } of gazetteer.findPlaces(text, null, year ?? undefined)) {
    if (entry.level === "COUNTRY" || entry.level === "PROVINCE") continue;
    if (entry.level !== "PREFECTURE" || isAnothers(text, start, end)) return null;
    named.set(entry.code, entry);
  }
  const [only = null, another] = named.values();
  return another === undefined ? only : null;
}

/** 自治区人民政府 whose text speaks of nothing below it: the only province that it names, be it in its short form (法治广西). */
export function onlyProvince(
  { folded, masthead: { body } }: ParsedReport,
  gazetteer: Gazetteer,
  year: number | null,
): GazetteerEntry | null {
  const text = folded.slice(body.start, body.end);
  if ((text.match(OF_PROVINCE)?.length ?? 0) < 2 || BELOW.test(text)) return null;
  const named = new Map<string, GazetteerEntry>();
  for (const { entry } of gazetteer.findPlaces(text, null, year ?? undefined)) {
    const province = entry.level === "PROVINCE" ? entry : gazetteer.ancestors(entry, year ?? undefined).at(-1);
    if (province !== undefined && entry.level !== "COUNTRY") named.set(province.code, province);
  }
  const [only = null, another] = named.values();
  return another === undefined ? only : null;
}

const OF_PROVINCE = /(?<![\u4e00-\u9fff])(?:省|自治区)(?:人民)?政府|(?:省|自治区)党委/gu;
const BELOW = /(?<![\u4e00-\u9fff])(?:市|县|区|旗|州|盟)(?:委(?!员)|政府|人民政府)|(?:我|全)[市县旗州盟镇乡局厅](?![级域])/u;

/** 赴青禾县考察, 青禾县等地: what is told there is another place's; never of 青禾县委. */
export const isAnothers = (text: string, start: number, end: number): boolean =>
  JURISDICTION.test(text.slice(Math.max(0, start - 24), end + 24)) ||
  (!OWN_ORGAN.test(text.slice(end, end + 6)) &&
    (ANOTHERS.test(text.slice(Math.max(0, start - 12), start)) || LIKE_IT.test(text.slice(end, end + 4))));

/** 由青禾县人民法院集中管辖: the court of a neighbour. */
const JURISDICTION = /管辖|异地|交叉/u;

const OWN_ORGAN = /^(?:委(?!员)|人民政府|政府|人大|政协|人民法院|人民检察院)/u;

const ANOTHERS =
  /(?:赴|到|往|在|与|和|同|向|跟|自|从|由|原|来|借鉴|学习|邀请|接待|迎接|对接|选派|参加|联合|对口|支援|帮扶|协作|以及|毗邻|相邻|周边|交界|、)[^，。；：《》]{0,4}$/u;

const LIKE_IT = /^(?:等|经验|模式|做法|籍|方面|考察|来我|来访|调研|代表团|党政|、|和|与)/u;

const ZONES = /管委会|开发区|高新区|经开区|园区/gu;

/** 各县区, 县（市、区）, 市、区城管, 在省水利厅的指导下: of a prefecture, never of a city without counties or below another. */
const HOLDS_COUNTIES = /县区|区县|市县|县（市|市、县|县级|市、区|各区(?![域级块])|在省[\u4e00-\u9fff]{2,14}厅的/u;
