import { fold } from "../zh/fold.js";

/** A surface as the matcher sees it: widths folded, without quotation marks, spaces, dashes and 、; two that are equal here cannot be told apart. */
export function plain(surface: string): string {
  return fold(surface).replace(/[“”‘’"' 、~-]/gu, "");
}

/** A surface in the ways that the matcher looks for it: with 、 also without it. */
export function ways(surface: string): readonly string[] {
  const key = fold(surface).replace(/[“”‘’"' ~·-]/gu, "");
  return key.includes("、") ? [key.replaceAll("、", ""), key] : [key];
}

/** A title as citations are matched: as `plain`, without 中华人民共和国 in front and without inner 《》〈〉. */
export function plainTitle(title: string): string {
  return plain(title)
    .replace(/[《》〈〉]/gu, "")
    .replace(/^中华人民共和国/u, "");
}
