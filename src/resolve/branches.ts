import type { ParsedReport } from "../model/report.js";
import type { Gazetteer } from "./gazetteer.js";
import type { NamedPlace, Near } from "./named-place.js";
import { readName } from "./names.js";

/** 青禾公安分局 that opens a text in which 某市公安局青禾分局 stands: the full name, which tells the city; null where none does. */
export function branchInFull(
  short: string,
  { folded }: ParsedReport,
  gazetteer: Gazetteer,
  year: number | null,
  near: Near,
): NamedPlace | null {
  const [, stem = "", field = ""] = SHORT.exec(short) ?? [];
  if (stem === "") return null;
  for (const [whole, rest = ""] of folded.matchAll(FULL)) {
    if (!rest.startsWith(field) || !rest.endsWith(`${stem}分局`)) continue;
    for (let from = 0; from < whole.length - rest.length - 2; from++) {
      const named = readName(whole.slice(from), gazetteer, year, near);
      if (named?.entry !== undefined && named.department === whole.slice(from)) return named;
    }
  }
  return null;
}

const SHORT = /^([\u4e00-\u9fff]{2,4}?)区?(公安|生态环境|自然资源|规划|市场监管|城管)分局$/u;
const FULL =
  /[\u4e00-\u9fff]{2,8}[市州盟]((?:公安|生态环境|自然资源|规划|市场监管|市场监督|城管|城市)[\u4e00-\u9fff]{0,10}局[\u4e00-\u9fff]{2,5}分局)/gu;
