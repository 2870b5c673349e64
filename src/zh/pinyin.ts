import { createRequire } from "node:module";

type Convert = (text: string, options: { toneType: "none"; type: "array"; v: true; nonZh: "consecutive" }) => string[];

let convert: Convert | null = null;

/** Pinyin without tones and spaces, for typing: 三项制度 → sanxiangzhidu. The dictionary is loaded at first use. */
export const pinyin = (text: string): string => syllables(text).join("").replace(/\s/gu, "").toLowerCase();

/** The first letter of each syllable: 三项制度 → sxzd, e网通办 → ewtb. */
export const initials = (text: string): string =>
  syllables(text)
    .map((syllable) => (/^\p{Script=Han}|^\d/u.test(syllable) ? syllable : syllable.slice(0, 1)))
    .join("")
    .toLowerCase();

function syllables(text: string): string[] {
  convert ??= (createRequire(import.meta.url)("pinyin-pro") as { pinyin: Convert }).pinyin;
  return convert(text.replace(/[^\u4e00-\u9fffA-Za-z0-9]/gu, ""), { toneType: "none", type: "array", v: true, nonZh: "consecutive" });
}
