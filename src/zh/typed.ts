import { FOLDED } from "./punctuation.js";
import { simplifying } from "./script.js";

/**
 * What someone typed into a search box, in the forms in which a text may hold it: widths, punctuation and letter case made one,
 * as it is and in simplified script (法制審核 → 法制審核, 法制审核). Each has the length of `typed`.
 */
export function formsOf(typed: string): readonly string[] {
  return [...new Set([mapped(typed, FOLDED), mapped(typed, simplifying())])];
}

/** A copy of a text to look for such forms in, of the same length. */
export const plain = (text: string): string => mapped(text, FOLDED);

function mapped(text: string, table: Uint16Array): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = table[text.charCodeAt(at)] ?? 0;
    units[at] = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  }
  return Buffer.from(units.buffer).toString("utf16le");
}
