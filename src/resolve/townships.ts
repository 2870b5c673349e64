import type { GazetteerEntry } from "../model/knowledge.js";
import type { ParsedReport } from "../model/report.js";
import type { Gazetteer } from "./gazetteer.js";
import { holdsTownships } from "./kin.js";
import type { NamedPlace, Near } from "./named-place.js";
import { readName } from "./names.js";
import { superiors } from "./self-words.js";
import { toldMost } from "./told-in-text.js";

/**
 * A township that no list holds, or of which there are several, in the county that the page names: beside 发布机构 or 来源, in the
 * text (在文峰区委、区政府的领导下), as owner of the site. Null where none of them does.
 */
export function unlistedTownship(
  township: string,
  parsed: ParsedReport,
  gazetteer: Gazetteer,
  year: number | null,
  near: Near,
): NamedPlace | null {
  const { issuers, site } = parsed.masthead;
  for (const { text } of [...issuers, ...(site === null ? [] : [site])]) {
    const named = readName(text, gazetteer, year, near);
    if (named?.entry === undefined || named.zone !== null) continue;
    if (named.entry.level === "TOWNSHIP")
      return named.entry.name === township ? { entry: named.entry, department: null, zone: null } : null;
    if (holdsTownships(named.entry, gazetteer)) return inside(named.entry, township, gazetteer, year);
  }
  const [kind] = [...superiors(parsed)].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (kind === undefined) return null;
  const county = toldMost(parsed, gazetteer, year, { level: kind, own: kind, place: kind, counts: new Map() });
  return county === null || !holdsTownships(county, gazetteer) ? null : inside(county, township, gazetteer, year);
}

/** The gazetteer's township of this name where the county has one. */
function inside(county: GazetteerEntry, township: string, gazetteer: Gazetteer, year: number | null): NamedPlace {
  const known = gazetteer.resolve(township, { within: county.code, ...(year === null ? {} : { year }) });
  const below = known !== null && "entry" in known && gazetteer.ancestors(known.entry).some(({ code }) => code === county.code);
  return below ? { entry: known.entry, department: null, zone: null } : { entry: county, department: null, zone: null, township };
}

/** 街道按照…, 镇党委坚持…: the word of a township that opens a clause in the first lines; null where 我县 speaks. */
export function townshipSpeaks({ folded, masthead: { body } }: ParsedReport): string | null {
  const text = folded.slice(body.start, body.end);
  if (/我[省市县旗州盟](?!域|级)/u.test(text.slice(0, 1200))) return null;
  return (
    /(?:^|[，。\n])[ ]*(?:20\d\d年(?:以来)?，?)?(镇|乡|街道)(?:(?:党委|党工委|办事处|人民政府|政府)[、和]?)*(?:按照|坚持|认真|深入|全面|始终|以|紧紧|在|围绕|高度|严格|积极|扎实)/u.exec(
      text.slice(0, 600),
    )?.[1] ?? null
  );
}

/** Whether a township that opens the text is the one that speaks: it says 我镇, 镇党委, 我街道, names itself again, or never says 我县. */
export function namesItselfTownship({ folded, masthead: { body } }: ParsedReport, name: string): boolean {
  const text = folded.slice(body.start, body.end);
  return (
    !/我[省市县区旗州盟](?!域|级)/u.test(text) ||
    text.split(name).length > 2 ||
    /(?:我|本)(?:镇|乡|街道)|(?<![\u4e00-\u9fff])(?:镇|乡|街道)(?:党委|党工委|政府|办事处)/u.test(text)
  );
}
