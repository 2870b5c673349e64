import { createRequire } from "node:module";

let convert: ((text: string, options: { toneType: "none"; type: "string"; v: true; nonZh: "consecutive" }) => string) | null = null;

/** Pinyin without tones and spaces, for typing: 三项制度 → sanxiangzhidu. The dictionary is loaded at first use. */
export function pinyin(text: string): string {
  convert ??= (createRequire(import.meta.url)("pinyin-pro") as { pinyin: NonNullable<typeof convert> }).pinyin;
  return convert(text.replace(/[^\u4e00-\u9fffA-Za-z0-9]/gu, ""), { toneType: "none", type: "string", v: true, nonZh: "consecutive" })
    .replace(/\s/gu, "")
    .toLowerCase();
}
