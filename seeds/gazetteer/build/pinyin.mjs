import { pinyin } from "pinyin-pro";

/** Readings of place names that dictionaries of common words get wrong; each checked by hand. */
// prettier-ignore
const READINGS = {
  曾都: "zengdu",
  歙县: "she", 乐清: "yueqing", 大埔: "dabu", 单县: "shan", 乐陵: "laoling", 浚县: "xun", 泌阳: "biyang", 召陵: "shaoling", 蔚县: "yu", 乐亭: "laoting",
  洪洞: "hongtong", 繁峙: "fanshi", 万柏林: "wanbailin", 珲春: "hunchun", 穆棱: "muling", 筠连: "junlian", 郫都: "pidu", 什邡: "shifang", 尉犁: "yuli", 喀什: "kashi",
  牟定: "mouding", 都匀: "duyun", 黄陂: "huangpi", 六合: "luhe", 盐都: "yandu", 闵行: "minhang", 涡阳: "guoyang", 吴堡: "wubu", 宕昌: "tanchang",
  乐都: "ledu", 称多: "chenduo", 都兰: "dulan", 都安: "duan", 昌都: "changdu",
};

/** Without tones and spaces, of the stem: yingtan for 鹰潭市, ziyuan for 资源县. */
export function pinyinOf(name, stem) {
  if (READINGS[stem] !== undefined) return READINGS[stem];
  return READINGS[name] ?? read(stem);
}

/** A zone begins with its town: 喀什经济开发区. */
export function pinyinOfZone(name) {
  const town = [4, 3, 2].map((length) => name.slice(0, length)).find((start) => READINGS[start] !== undefined);
  return town === undefined ? read(name) : READINGS[town] + read(name.slice(town.length));
}

/** In names of places 都 is dū and 什 shí. */
function read(text) {
  const pieces = text.split(/(都|什)/).map((piece) => (piece === "都" ? "du" : piece === "什" ? "shi" : syllables(piece)));
  return pieces
    .join("")
    .toLowerCase()
    .replace(/([ln])ve/g, "$1ue")
    .replace(/[^a-z0-9]/g, "");
}

const syllables = (text) => (text === "" ? "" : pinyin(text, { toneType: "none", type: "array", v: true }).join(""));
