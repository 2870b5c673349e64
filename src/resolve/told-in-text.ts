import type { GazetteerEntry } from "../model/knowledge.js";
import type { ParsedReport } from "../model/report.js";
import type { Gazetteer } from "./gazetteer.js";
import type { Near } from "./named-place.js";
import { readName } from "./names.js";
import { SUFFIX, type SelfWords } from "./self-words.js";
import { isAnothers } from "./told-once.js";

/**
 * The place that the text names most among those that its own word for itself allows; names in titles of its own documents count more.
 * One mention is enough for 我省 where no other province is named, none for 省政府 whose cities are, and one of a field of government (因云溪区交通运输……) where no other place is.
 */
export function toldMost(parsed: ParsedReport, gazetteer: Gazetteer, year: number | null, self: SelfWords): GazetteerEntry | null {
  const { folded, masthead } = parsed;
  const suffix = self.level === null ? undefined : SUFFIX[self.level];
  const scores = new Map<string, { entry: GazetteerEntry; score: number; field: boolean }>();
  for (const { start, end, entry } of gazetteer.findPlaces(folded.slice(masthead.body.start, masthead.body.end), null, year ?? undefined)) {
    if (entry.level === "COUNTRY" || (suffix !== undefined && !suffix.test(entry.name))) continue;
    const from = masthead.body.start + start;
    const to = masthead.body.start + end;
    const { weight, field } = weighed(folded.slice(Math.max(0, from - 60), from), folded.slice(to, to + 40));
    const ofItsKind = field && suffix?.test(folded.slice(from, to)) === true;
    scores.set(entry.code, { entry, score: (scores.get(entry.code)?.score ?? 0) + weight, field: ofItsKind });
  }
  if (scores.size === 0 && /^(?:省|自治区)$/u.test(self.level ?? "")) return provinceOfAll(parsed, gazetteer, year);
  const ranked = [...scores.values()].sort((a, b) => b.score - a.score || a.entry.code.localeCompare(b.entry.code));
  const [best, second] = ranked;
  if (best === undefined || (best.score < 2 && !(second === undefined && (/^(?:省|自治区)$/u.test(self.own ?? "") || best.field))))
    return null;
  if (second !== undefined && second.score === best.score) return null;
  return gazetteer.byCode(best.entry.code, year ?? undefined) ?? best.entry;
}

/** 省政府 that only names its cities (延安市, 西安市莲湖区): the province in which all of them lie, two at least. */
function provinceOfAll({ folded, masthead }: ParsedReport, gazetteer: Gazetteer, year: number | null): GazetteerEntry | null {
  const cities = new Set<string>();
  const provinces = new Map<string, GazetteerEntry>();
  for (const { entry } of gazetteer.findPlaces(folded.slice(masthead.body.start, masthead.body.end), null, year ?? undefined)) {
    if (entry.level === "COUNTRY") continue;
    const above = gazetteer.ancestors(entry, year ?? undefined);
    const province = above.at(-1);
    if (province === undefined) return null;
    provinces.set(province.code, province);
    cities.add((above.at(-2) ?? entry).code);
  }
  return cities.size >= 2 && provinces.size === 1 ? ([...provinces.values()][0] ?? null) : null;
}

/** What a mention of a place counts by the words around it (宣传《天津市……条例》 is as often of a place above), and whether a bureau's field follows. */
function weighed(before: string, rest: string): { weight: number; field: boolean } {
  const applied = /《[^》，。]{0,10}$/u.test(before) && APPLIED.test(before.replace(/《[^《》]*》/gu, "、"));
  if (applied) return { weight: 1, field: false };
  const regulation =
    /《[^》，。]{0,10}$/u.test(before) &&
    /^[^《》]{0,30}条例》/u.test(rest) &&
    !/(?:制[定订]|起草|修[订正改]|出台)[^，。；]{0,6}《[^》，。]{0,10}$/u.test(before);
  const own = !regulation && /(?:《|制定|印发|出台)[^》，。]{0,10}$/u.test(before) ? 3 : 1;
  const after = rest.slice(0, 4);
  const organ = /^(?:司法|人民政府|委|政府|行政|公安|市场|依法|法治)/u.test(after) ? 2 : 0;
  return { weight: own + organ, field: !VISITED.test(before) && FIELD.test(after) };
}

/** What a bureau of the place does; of a place that was visited it tells nothing. */
const FIELD =
  /^(?:交通运输|教育|水[利务]|农业农村|卫生健康|城市管理|应急|民政|财政|住房|自然资源|生态环境|文化|统计|审计|医疗保障|退役军人|林业|商务|信访|行政审批)/u;

const VISITED = /(?:赴|到|与|和|同|向|在|借鉴|学习|邀请|参加|联合)[^，。]{0,6}$/u;

/** 依据《广东省…纲要》, 严格落实《天津市…》: what is carried out is as often of a place above. */
const APPLIED = /(?:依据|根据|按照|对标|对照|落实|贯彻|执行|遵守|围绕)[^，。；《]{0,8}[、和及与《]*[^》，。]{0,10}$/u;

/** 我镇……下太镇: the township that the text names most, or of which it speaks as an organ (中共洪梅镇委), where only one is called so or the text tells which. */
export function townshipTold(
  { folded, masthead }: ParsedReport,
  gazetteer: Gazetteer,
  year: number | null,
  near: Near,
): GazetteerEntry | null {
  const counts = new Map<string, number>();
  for (const [, words = "", organ] of folded
    .slice(masthead.body.start, masthead.body.end)
    .matchAll(/([\u4e00-\u9fff]{2,4}(?:镇|乡|街道))(党委|委(?!员)|党工委|人民政府|政府|办事处)?/gu))
    for (let from = 0; from < words.length - 2; from++)
      counts.set(words.slice(from), (counts.get(words.slice(from)) ?? 0) + (organ === undefined ? 1 : 2));
  const ranked = [...counts].filter(([, count]) => count >= 2).sort((a, b) => b[1] - a[1] || b[0].length - a[0].length);
  for (const [name] of ranked.slice(0, 12)) {
    const entry = readName(name, gazetteer, year, near)?.entry;
    if (entry?.level === "TOWNSHIP") return entry;
  }
  return ranked.length > 0 ? null : onlyTownship(folded.slice(masthead.body.start, masthead.body.end), gazetteer, year, near);
}

/** 纳入东庄镇发展规划: the only township that a text names, be it once, and no other's. */
function onlyTownship(text: string, gazetteer: Gazetteer, year: number | null, near: Near): GazetteerEntry | null {
  const named = new Map<string, GazetteerEntry>();
  for (const { index, 1: words = "" } of text.matchAll(/([\u4e00-\u9fff]{2,4}(?:镇|乡|街道))/gu))
    for (let from = 0; from < words.length - 2; from++) {
      const entry = readName(words.slice(from), gazetteer, year, near)?.entry;
      if (entry?.level !== "TOWNSHIP") continue;
      if (isAnothers(text, index + from, index + words.length)) return null;
      named.set(entry.code, entry);
      break;
    }
  const [only = null, another] = named.values();
  return another === undefined ? only : null;
}

/** Places that the whole text refers to, for telling apart districts of one name. */
export function neighbours({ folded }: ParsedReport, gazetteer: Gazetteer, year: number | null): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const bump = (code: string, by: number): unknown => counts.set(code, (counts.get(code) ?? 0) + by);
  for (const { entry } of gazetteer.findPlaces(folded, null, year ?? undefined)) {
    bump(entry.code, 1);
    for (const above of gazetteer.ancestors(entry, year ?? undefined)) bump(above.code, 0.25);
  }
  return counts;
}

/** The department that signs, or the only one of this place that the text lets act (盐城市交通运输局被……表彰) or whose own papers it names (制定《六盘水市文体广电旅游局2024年……》). */
export function departmentOf({ folded, masthead }: ParsedReport, place: GazetteerEntry): string | null {
  const signed = masthead.issuers
    .map(({ text }) => /([\u4e00-\u9fff]{2,20}(?:局|厅|委员会|中心|[大支总]队|办公室|馆|站))$/u.exec(text)?.[1] ?? null)
    .find((name) => name !== null);
  if (signed !== undefined) return signed;
  const text = folded.slice(masthead.body.start, masthead.body.end);
  const named = text.matchAll(
    new RegExp(`${place.name}([\\u4e00-\\u9fff]{2,12}?(?:局|厅|委员会))(?=被|[荣喜]?获|坚持|党组|党委|机关|关于|全体|干部)`, "gu"),
  );
  const names = new Set([...[...named].map(([whole]) => whole), ...ownPapers(text, place.name)]);
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

const MADE = /(?:制[定订发]|印发|出台|修订|完善|编[写制印]|起草)了?[^，。；]{0,6}$/u;

/** 制定出台《余杭区农业农村局2020年法治工作要点》 in a text that speaks of 区农业农村局, never of 我区 or the government's meetings: this bureau reports. */
export function bureauOfPapers({ folded, masthead }: ParsedReport, place: GazetteerEntry): string | null {
  const text = folded.slice(masthead.body.start, masthead.body.end);
  if (/我[省市县区旗州盟](?!域|级)|政府(?:党组|常务会)/u.test(text)) return null;
  const [name, another] = new Set(ownPapers(text, place.name));
  const short = name?.slice(place.name.length - 1);
  return name !== undefined && another === undefined && text.replaceAll(name, "").includes(short ?? name) ? name : null;
}

/** Bureaus of the place whose papers the text says were made: of those that it carries out it tells nothing. */
function ownPapers(text: string, place: string): readonly string[] {
  const paper = new RegExp(
    `《((?:[\\u4e00-\\u9fff]{2,6}[市州盟])?${place}[\\u4e00-\\u9fff]{2,12}?(?:局|厅|委员会))(?![长部级面限势》])`,
    "gu",
  );
  return [...text.matchAll(paper)]
    .filter(({ index }) => MADE.test(text.slice(Math.max(0, index - 40), index).replace(/《[^《》]*》/gu, "")))
    .map(([, name = ""]) => name);
}
