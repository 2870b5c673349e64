import { fold } from "./fold.js";

/**
 * Normal form of a document's title, so that its printings are one: widths, marks and script folded, 《》〈〉, quotation marks and spaces
 * dropped, brackets in half width, every dash a `-`, no leading 中华人民共和国. Chinese numerals (二〇二一) stay as they are.
 * 《中华人民共和国行政处罚法》 → 行政处罚法; 《法治政府建设实施纲要（2021—2025 年）》 and
 * 《法治政府建设实施纲要（2021-2025）》 → 法治政府建设实施纲要(2021-2025年).
 */
export function normaliseTitle(title: string): string {
  const folded = fold(title);
  if (!MARKED.test(folded)) return folded;
  return folded
    .replace(/[\s《》〈〉<>“”‘’"'「」『』]/gu, "")
    .replace(/[（〔[]/gu, "(")
    .replace(/[）〕\]]/gu, ")")
    .replace(/[-‐‑‒–—―─━－﹣~～〜]+/gu, "-")
    .replace(/(\(\d{4}-\d{4})(?=\))/gu, "$1年")
    .replace(/：/gu, ":")
    .replace(/，/gu, ",")
    .replace(/；/gu, ";")
    .replace(/^中华人民共和国(?=.)/u, "");
}

/** What some step above may change: most titles have nothing of it. */
const MARKED = /[\s《》〈〉<>“”‘’"'「」『』（〔[）〕\]‐‑‒–—―─━－﹣~～〜：，；-]|^中华人民共和国/u;
