import type { GazetteerEntry } from "../model/knowledge.js";
import type { ParsedReport } from "../model/report.js";
import { branchInFull } from "./branches.js";
import type { Gazetteer } from "./gazetteer.js";
import type { NamedPlace, Near } from "./named-place.js";
import { readName } from "./names.js";
import { openingSubject } from "./opening.js";
import { placed, type ReportingPlace } from "./placed.js";
import { placeOfNumbers } from "./numbered-papers.js";
import { governmentSpeaks, selfWords, SUFFIX, superiors, type SelfWords } from "./self-words.js";
import { shortCounty } from "./short-counties.js";
import { bureauOfPapers, departmentOf, neighbours, toldMost, townshipTold } from "./told-in-text.js";
import { onlyProvince, toldOnce } from "./told-once.js";
import { namesItselfTownship, townshipSpeaks, unlistedTownship } from "./townships.js";
import { zoneBureau, zoneOf } from "./zones.js";

/** The government or department that reports: by title, by signature, by what the text calls itself (我市, 全区) and names most. Null where none can be told. */
export function reportingPlace(parsed: ParsedReport, gazetteer: Gazetteer, year: number | null): ReportingPlace | null {
  let spoken: ReturnType<Near> | null = null;
  const near: Near = () =>
    (spoken ??= { places: neighbours(parsed, gazetteer, year), above: superiors(parsed), names: (name) => parsed.folded.includes(name) });
  let township: string | null = null;
  for (const { text } of parsed.masthead.titles) {
    const named = readName(subjectOf(text), gazetteer, year, near);
    if (named?.entry !== undefined)
      return placed(speaksAsOffice(text, inFull(named, parsed, gazetteer, year, near), parsed), gazetteer, year, null);
    if (named?.department != null) return department(named.department, parsed, gazetteer, year, near);
    township ??= named?.township ?? null;
  }
  const told = selfWords(parsed);
  const opening = township === null ? openingSubject(parsed, gazetteer, year, near) : null;
  const self = speaker(parsed, told, opening);
  const branch = opening?.department == null ? null : branchInFull(opening.department, parsed, gazetteer, year, near);
  if (branch !== null) return placedOrNull(branch, gazetteer, year);
  if (opening?.entry !== undefined && (opening.entry.kind === "ZONE" || fits(opening, { ...self, level: self.own })))
    return placed(opening, gazetteer, year, "text");
  township ??= opening?.township ?? null;
  if (township !== null) return placedOrNull(unlistedTownship(township, parsed, gazetteer, year, near), gazetteer, year);
  if (opening?.department != null) {
    const bureau = department(opening.department, parsed, gazetteer, year, near);
    if (bureau !== null) return bureau;
  }
  if (opening?.zone != null) return zoneOf(opening.zone, null, parsed, gazetteer, year);
  for (const { text } of parsed.masthead.issuers) {
    const named = readName(text, gazetteer, year, near);
    if (named?.entry !== undefined && fits(named, self))
      return placed(speaksAsOffice(text, withoutHost(named, self, parsed), parsed), gazetteer, year, "issuer");
  }
  const called = parsed.masthead.titles.map(({ text }) => subjectOf(text)).find((name) => name !== "") ?? "";
  if (ZONE_TITLE.test(called)) return zoneOf(called.replace(/(?:党工委|管委会|管理委员会)$/u, ""), null, parsed, gazetteer, year);
  const ofBureau = /^[省市县区旗州]/u.test(opening?.department ?? "");
  const most = ofBureau
    ? null
    : /^[镇乡街]/u.test(self.level ?? "") || TOWNSHIP_TITLE.test(called)
      ? townshipTold(parsed, gazetteer, year, near)
      : toldMost(parsed, gazetteer, year, speaksAsBureau(parsed) ? { ...self, level: self.place ?? nearestAbove(parsed) } : self);
  if (most === null)
    return (
      siteOwner(parsed, gazetteer, year, near, self) ??
      hardlyTold(
        parsed,
        gazetteer,
        year,
        speaksAsBureau(parsed) ? (self.place ?? nearestAbove(parsed)) : (self.own ?? governmentSpeaks(parsed)),
      )
    );
  if (!speaksAsBureau(parsed))
    return placed({ entry: most, department: bureauOfPapers(parsed, most), zone: null }, gazetteer, year, "text");
  const bureau = placed({ entry: most, department: departmentOf(parsed, most), zone: null }, gazetteer, year, "text");
  return bureau === null ? null : { ...bureau, level: "department" };
}

/** What is told once in passing, or by titles or numbers of papers alone: of a township or a zone it tells nothing. */
const toldByTheWay = (parsed: ParsedReport, gazetteer: Gazetteer, year: number | null, word: string | null): GazetteerEntry | null =>
  word === null
    ? null
    : (placeOfNumbers(parsed, gazetteer, year, word) ??
      toldOnce(parsed, gazetteer, year, word) ??
      (word === "县" ? shortCounty(parsed, gazetteer, year) : null));

function hardlyTold(parsed: ParsedReport, gazetteer: Gazetteer, year: number | null, word: string | null): ReportingPlace | null {
  const told = toldByTheWay(parsed, gazetteer, year, word) ?? onlyProvince(parsed, gazetteer, year);
  if (told === null) return null;
  const owner = placed({ entry: told, department: null, zone: null }, gazetteer, year, "text");
  if (owner === null || !speaksAsBureau(parsed)) return owner;
  const bureau = departmentOf(parsed, told);
  return { ...(placed({ entry: told, department: bureau, zone: null }, gazetteer, year, "text") ?? owner), level: "department" };
}

/** 区 where a bureau acts under 区委 and 市委. */
function nearestAbove(parsed: ParsedReport): string | null {
  const [kind = null, another] = [...superiors(parsed).keys()].filter((word, _, { length }) => length === 1 || word !== "市");
  return another === undefined ? kind : null;
}

/** A township that speaks (街道按照…, 现将下蜀镇…) is no county, however often its text says 全县 and 县委. */
function speaker(parsed: ParsedReport, told: SelfWords, opening: NamedPlace | null): SelfWords {
  const word =
    opening?.entry?.level === "TOWNSHIP" && namesItselfTownship(parsed, opening.entry.name) ? opening.entry.name : townshipSpeaks(parsed);
  const kind = /(?:镇|乡|街道|苏木)$/u.exec(word ?? "")?.[0];
  return kind === undefined ? told : { ...told, level: kind, own: kind, place: kind };
}

const placedOrNull = (named: NamedPlace | null, gazetteer: Gazetteer, year: number | null): ReportingPlace | null =>
  named === null ? null : placed(named, gazetteer, year, "text");

/** 我县 on the site of 岳西县人民政府, 我局 on that of 岳西县教育局: where nothing else tells, and never 我镇 on its county's. */
function siteOwner(parsed: ParsedReport, gazetteer: Gazetteer, year: number | null, near: Near, self: SelfWords): ReportingPlace | null {
  const { site } = parsed.masthead;
  const named = site === null || self.level === null ? null : readName(site.text, gazetteer, year, near);
  if (named?.entry === undefined) return null;
  const bureau = speaksAsBureau(parsed);
  if (!bureau && (named.department !== null || !fits(named, self))) return null;
  const owner = placed(named, gazetteer, year, "issuer");
  return owner === null || !bureau ? owner : { ...owner, level: "department" };
}

/** Titles of townships and zones that no list holds: none of the places above them is taken instead. */
const TOWNSHIP_TITLE = /(?:镇|乡|街道|苏木|办事处)(?:人民政府|办事处)?$/u;
const ZONE_TITLE = /(?:开发区|高新区|经开区|新区|园区|度假区|示范区|管理区|保税区|风景区)(?:党工委|管委会|管理委员会)?$/u;

/** 常德市人民政府办公室关于……: the office reports where the text says 我办, else it only sends the city's. */
function speaksAsOffice<N extends NamedPlace>(title: string, named: N, { folded, masthead: { body } }: ParsedReport): N {
  const office = /^[\u4e00-\u9fff]{2,14}(?:政府|[省市县区旗州]委)办公[室厅]/u.exec(title.replace(/ /gu, ""))?.[0];
  return office !== undefined && named.department === null && /(?:我|本)办(?![理事案])/u.test(folded.slice(body.start, body.end))
    ? { ...named, department: office }
    : named;
}

/** 现将我局……报告如下: a department speaks, be its name told or not. 全局 is no sign (摆在全局工作的重要位置). */
const speaksAsBureau = ({ folded, masthead: { body } }: ParsedReport): boolean => {
  const text = folded.slice(body.start, body.end);
  const bureau = text.match(BUREAU)?.length ?? 0;
  const place = text.match(/(?:我|全)[省市县区旗州盟](?!域|级)|(?:我|全)(?:镇|乡|街道)/gu)?.length ?? 0;
  return bureau >= 1 && (bureau * 2 >= place || text.slice(0, 600).search(BUREAU) !== -1);
};

/** 我局, 本委, 我中心, 局党组: 本单位 is what every report asks of others. */
const BUREAU =
  /(?:我|本)(?:分?局|委(?!员)|厅)(?![\u4e00-\u9fff]?级)|我(?:单位|中心|大队|支队|总队|馆|站)|(?<![\u4e00-\u9fff])局(?:党组|党委|机关|领导班子|主要负责)/gu;

/** Title without year, 关于 and everything from 法治政府 on: what is left names the reporter; 胡家园街 is 胡家园街道. */
function subjectOf(title: string): string {
  return (
    title
      .replace(PARTY_BESIDE, "")
      .replace(PINYIN, "")
      .replace(/ /gu, "")
      .replace(/(?:二[〇零][〇零一二][〇零一二三四五六七八九]|20\d\d)年?(?:度)?/gu, "|")
      .replace(/^[[【〔（](?!20)[^\]】〕）]{2,8}[\]】〕）]/u, "")
      .replace(/^[^\u4e00-\u9fff]+/u, "")
      .replace(/^(?:关于|中共|报送|上报|呈报|公布|公开|公示|印发|[《〈])+/u, "")
      .split(/关于|法治政府|法制政府|依法行政|法治建设|贯彻|落实|推进|全面依法|工作/u)[0]
      ?.replace(/[|]+$/u, "")
      .replace(/(?<=[\u4e00-\u9fff]{2})街(?=$|(?:党工委|办事处)$)/u, "街道") ?? ""
  );
}

/** 新榮經(jīng)濟技術開發(fā)區(qū): how some copies of pages print what they converted. */
const PINYIN = /（[a-zà-ǜ]{1,6}）/gu;

/** 中共安吉县委教育工作委员会 安吉县教育局关于…: the government's body of the two. */
const PARTY_BESIDE =
  /^[ ]*中共(?:[\u4e00-\u9fff]{2,20}[ 、]+(?!中共)(?=[\u4e00-\u9fff]{2,20}(?:局|委员会|厅|办公室)[ ]*关于)|([\u4e00-\u9fff]{2,12}?[省市县区旗州])[\u4e00-\u9fff]{0,14}?(?:委员会|党组|党委|工委)(?=\1[\u4e00-\u9fff]{2,16}(?:局|委员会|厅|办公室)[ ]*关于))/u;

function fits(named: NamedPlace, self: SelfWords): boolean {
  const suffix = self.level === null ? undefined : SUFFIX[self.level];
  if (suffix === undefined || named.entry === undefined || named.township !== undefined) return true;
  return suffix.test(named.zone ?? named.entry.name) || named.department !== null;
}

/** 来源：太原市司法局 above 我市: the bureau hosts the page, the city reports. */
function withoutHost(named: NamedPlace, self: SelfWords, parsed: ParsedReport): NamedPlace {
  const {
    folded,
    masthead: { body },
  } = parsed;
  if (named.department === null || /^[局委厅]$/u.test(self.level ?? "") || (self.own === null && speaksAsBureau(parsed))) return named;
  const bare = /[\u4e00-\u9fff]{3,}$/u.exec(named.department.replace(/^[\u4e00-\u9fff]{1,9}?[省市县区旗州盟]/u, ""))?.[0];
  const speaks = bare !== undefined && new RegExp(`[年，][^。，]{0,4}${bare}[^。]`, "u").test(folded.slice(body.start, body.start + 200));
  return speaks && self.own === null ? named : { ...named, department: null };
}

/** 市司法局2022年…: the department is in the title, its place elsewhere. */
function department(name: string, parsed: ParsedReport, gazetteer: Gazetteer, year: number | null, near: Near): ReportingPlace | null {
  for (const { text } of parsed.masthead.issuers) {
    const named = readName(text, gazetteer, year, near);
    if (named?.entry === undefined) continue;
    const full = named.department !== null && isShortOf(name.replace(/^[省市县区旗州]/u, ""), named.department) ? named.department : name;
    return placed({ ...named, department: full }, gazetteer, year, "issuer");
  }
  const { site } = parsed.masthead;
  const owner = site === null ? null : readName(site.text, gazetteer, year, near);
  if (owner?.entry !== undefined && owner.department !== null && isShortOf(name.replace(/^[省市县区旗州]/u, ""), owner.department))
    return placed(owner, gazetteer, year, "issuer");
  const ofZone = zoneBureau(name);
  if (ofZone !== null) return zoneOf(ofZone.zone, ofZone.bureau, parsed, gazetteer, year);
  const word = /^[省市县区旗州]/u.exec(name)?.[0] ?? null;
  const told =
    toldMost(parsed, gazetteer, year, { level: word, own: word, place: word, counts: new Map() }) ??
    toldByTheWay(parsed, gazetteer, year, word);
  return told === null ? null : placed({ entry: told, department: name, zone: null }, gazetteer, year, "text");
}

/** 绿春县林草局 in the title, 绿春县林业和草原局 beside 发布机构: the full name. */
function inFull<N extends NamedPlace>(named: N, parsed: ParsedReport, gazetteer: Gazetteer, year: number | null, near: Near): N {
  const short = named.department;
  if (short === null) return named;
  const full = parsed.masthead.issuers
    .filter(({ text }) => !text.startsWith("中共"))
    .map(({ text }) => readName(text, gazetteer, year, near))
    .find(
      (other) =>
        other?.entry?.code === named.entry?.code &&
        other?.department != null &&
        isShortOf(short, other.department) &&
        !other.department.endsWith(short),
    );
  return full?.department == null ? named : { ...named, department: full.department };
}

/** 发改委 for 发展和改革委员会: its characters stand there in this order. */
function isShortOf(short: string, full: string): boolean {
  let at = -1;
  return [...short].every((char) => (at = full.indexOf(char, at + 1)) !== -1);
}
