import type { ParsedReport } from "../model/report.js";

/** What a text calls its own place (我市, 全县, 区政府). */
export interface SelfWords {
  /** The word that the text uses for itself: 市 in 我市, 全市; 局 in 我局. */
  readonly level: string | null;
  /** The same by 我, 全, 本 alone: 市委 may be the one above. */
  readonly own: string | null;
  /** The same, but never a department's. */
  readonly place: string | null;
  readonly counts: ReadonlyMap<string, number>;
}

/** 我市, 全市, 市委: what the text calls itself. Whose leadership it acts under (在市委、市政府的领导下) does not count, nor among whom it came first (全市第一). */
export function selfWords({ folded, masthead }: ParsedReport): SelfWords {
  const counts = new Map<string, number>();
  const told = new Map<string, number>();
  for (const match of folded
    .slice(masthead.body.start, masthead.body.end)
    .replace(UNDER_OTHERS, "，")
    .matchAll(
      /(?:(我|本)|(全)(?!.{1,3}(?:第[一二三四五六]|前[列茅]|首[个批家]|唯一|各[区县市旗镇]|率先|排名|平均)))(省|自治区|市|县|区|旗|州|盟|镇|乡|街道|局|委|厅)(?!域|面|[一-龥]?级)|(?<=[，。、；在由经])(市|县|区|旗|州|镇|乡|街道)(?:委|政府|党委|党工委)(?=[^办])/gu,
    )) {
    const [, own = match[2], , kind, organ = ""] = match;
    const word = kind ?? organ;
    if (own !== undefined) told.set(word, (told.get(word) ?? 0) + 1);
    counts.set(word, (counts.get(word) ?? 0) + (own === "我" || (own === "本" && /[镇乡道]$/u.test(word)) ? 4 : own === "全" ? 2 : 1));
  }
  const most = (words: ReadonlyMap<string, number>): string | null => [...words].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  const places = new Map([...counts].filter(([word]) => !/[局委厅]/u.test(word)));
  return { level: most(counts), own: most(told), place: most(places), counts };
}

const UNDER_OTHERS = /(?<=[，。])在[^。，]{2,60}(?:，[^。，]{2,40}){0,2}?(?:领导|指导|支持|帮助|关心|重视)下，/gu;

/** 县政府坚持…: what kind of government opens its text without 我县; whose leadership it was (在县委、县政府的领导下) does not count. */
export const governmentSpeaks = ({ folded, masthead: { body } }: ParsedReport): string | null =>
  /(?:^|[。，\n])[ ]*(?:20\d\d年(?:度)?，?)?(市|县|区|旗|州|盟)(?:人民)?政府(?:始终|坚持|认真|深入|全面|以|紧紧|围绕|高度|严格|积极|扎实)/u.exec(
    folded.slice(body.start, body.start + 500),
  )?.[1] ?? null;

/** Endings of the names that each of these words allows. */
export const SUFFIX: Readonly<Record<string, RegExp>> = {
  省: /省$|自治区$/u,
  自治区: /自治区$/u,
  市: /[市州盟]$|地区$|林区$|特区$/u,
  县: /[县旗]$|自治县$/u,
  区: /[区]$/u,
  旗: /旗$/u,
  州: /州$/u,
  盟: /盟$/u,
  镇: /镇$/u,
  乡: /乡$|苏木$/u,
  街道: /街道$/u,
};

/** Kinds of places above a township, by the words with which its text speaks of them (在县委、县政府的领导下): how often each. */
export function superiors({ folded, masthead }: ParsedReport): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const body = folded.slice(masthead.body.start, masthead.body.end);
  for (const [, word = ""] of body.matchAll(
    /(?<=^|[^\u4e00-\u9fff]|[和及与在由经按对])(?:新)?(市|县|区|旗)(?:委(?!员)|政府|人民政府|党工委)/gu,
  ))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const zones = body.match(/新区(?:党工委|管委会|管理委员会)/gu)?.length ?? 0;
  if (zones > 0) counts.set("区", (counts.get("区") ?? 0) + zones);
  return counts;
}
