import type { ParsedReport } from "../model/report.js";
import type { Gazetteer } from "./gazetteer.js";
import type { NamedPlace, Near } from "./named-place.js";
import { readName } from "./names.js";
import { zoneBureau } from "./zones.js";

/** 2022年，禹王台区坚持…; 现将庆隆镇2020年度…情况报告如下; 2023年，市市场监管局… gives a department, 高新区 a zone, without their place. 将法治政府建设纳入街道年度…… names nobody. */
export function openingSubject(
  { folded, masthead }: ParsedReport,
  gazetteer: Gazetteer,
  year: number | null,
  near: Near,
): NamedPlace | null {
  const opening = folded.slice(masthead.body.start, masthead.body.start + 600).replace(IN_BRACKETS, "");
  const found = [
    /(?:现将|现就|将)([\u4e00-\u9fff]{2,24}?)(?:20\d\d年|关于|推进|法治|上?年度|今年|一年来)/u.exec(opening)?.[1],
    OPENING.exec(opening)?.[1],
    BARE_OPENING.exec(opening)?.[1],
    BEHIND_PURPOSE.exec(opening.slice(0, 240))?.[1],
  ].map((name) => (name !== undefined && isShortStreet(name, opening) ? `${name}道` : name));
  let partly: NamedPlace | null = null;
  for (const name of found) {
    if (name === undefined || /^(?:我|全|本|各)|[纳列融]入|作为|摆在|政府建设/u.test(name)) continue;
    const named = readName(name, gazetteer, year, near);
    if (named?.entry !== undefined) return named;
    if (named?.township !== undefined) partly ??= named;
    if (
      /^(?:高新|经开|开发|度假|示范|新)区$|^[\u4e00-\u9fff]{2,12}(?:综保区|保税区|开发区|高新区|经开区|度假区|管理区|合作区|试验区)$/u.test(
        name,
      )
    )
      partly ??= { department: null, zone: name };
    else if (
      /^[省市县区旗州](?!党委|工委|纪委|团委)[\u4e00-\u9fff]{1,16}(?:局|委|委员会|厅|办公室|支队|法制办)$/u.test(named?.department ?? "") ||
      zoneBureau(name) !== null
    )
      partly ??= named;
  }
  return partly;
}

/** 鹭湾新区（以下简称“新区”）始终坚持…, 發(fā)展: what stands in brackets behind a name is no part of it. */
const IN_BRACKETS = /（(?:以下|下)?(?:简称|统称|称)[^（）\n]{1,24}）|（[a-zà-ǜ]{1,6}）/gu;

/** 万兴街 where it says 我街, 街党工委, 万兴街党工委: short for 万兴街道. */
const isShortStreet = (name: string, opening: string): boolean =>
  SHORT_STREET.test(name) &&
  (SPEAKS_AS_STREET.test(opening) || ["党工委", "办事处", "党政"].some((organ) => opening.includes(`${name}${organ}`)));

const SHORT_STREET = /^[\u4e00-\u9fff]{2,5}街$/u;
const SPEAKS_AS_STREET = /(?:我|全|本)街(?!道)|(?<![\u4e00-\u9fff])街(?:党工委|办事处)|街道办事处/u;

/** 2022年，(在……领导下，)…, 2025年是……收官之年，北和镇…: who speaks stands before the first verb; whose guidance it was does not. */
const OPENING =
  /(?:^|[。，？\n])[ ]*(?:(?:20\d\d)?年(?:度)?(?:以来|是[^。\n]{4,80}之年)?|今年以来|一年来)[，,]?(?:(?:在|(?:[省市县区州旗]|国家|上级)(?![^。，]*在))[^。，]{2,80}下，){0,4}(?!在|[省市县区州旗][^。，在]{2,80}下，)([\u4e00-\u9fff]{2,20}?)(?:坚持|认真|深入|全面|始终|以|按照|紧紧|在|围绕|高度|严格|积极|坚决|切实|扎实|不断|牢牢|持续|着力|大力|聚焦|立足|突出|锚定|对标|对照|践行|秉持|坚定|稳步|奋力|全力|狠抓|贯彻|落实|推进|被|党委|党工委|管委会|(?<=[省市县区旗州盟镇乡])委|(?:人民)?政府(?!(?:法制)?办|法制局|办公)|的)/u;

/** 西兴街道始终坚持…, 观胜镇党委、政府深入学习…, 开发区·铁山区教育局坚持…: who opens a sentence without a year. */
const BARE_OPENING =
  /(?:^|[。\n])[ ]*(?:在[^。，]{4,40}[上下中年]，)?(?:[\u4e00-\u9fff]{2,10}·)?([\u4e00-\u9fff]{2,12}?(?:镇|乡|街道|苏木|[省市县区旗州盟]|局|委员会|厅))(?:(?:党委|党工委|党组|人民政府|政府|办事处)[、和]?)*(?:始终|坚持|高度|深入|认真|严格|全面)/u;

/** 为贯彻落实……精神，区统计局严格对标……: a bureau behind why it acts, in the first sentence. */
const BEHIND_PURPOSE =
  /^[ ]*(?:为|根据|按照)[^。]{8,200}?，([市县区旗州][\u4e00-\u9fff]{2,12}局)(?:党组|党委)?(?:始终|坚持|高度|深入|认真|严格|全面|积极|对照)/u;
