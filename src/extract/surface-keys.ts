import { fold } from "../zh/fold.js";
import { unitsOf } from "../zh/units.js";
import type { Seam } from "./seams.js";

/** A text without the marks that do not matter, and where each of its characters stood. */
export interface Key {
  readonly text: string;
  readonly at: Int32Array;
}

const IGNORED = new Uint8Array(0x10000);
for (const char of "“”‘’ -·") IGNORED[char.charCodeAt(0)] = 1;

export function keyOf(folded: string, start: number, end: number): Key {
  const printed = unitsOf(folded);
  const units = new Uint16Array(end - start);
  const at = new Int32Array(end - start + 1);
  let length = 0;
  for (let i = start; i < end; i++) {
    const code = printed[i] as number;
    if (IGNORED[code] === 1) continue;
    if (code === BRACKET) {
      const alternative = ALTERNATIVE.exec(folded.slice(i, i + LONGEST_ALTERNATIVE))?.[0].length ?? 0;
      if (alternative > 0) {
        i += alternative - 1;
        continue;
      }
    }
    units[length] = code;
    at[length++] = i;
  }
  at[length] = end;
  return {
    text: Buffer.from(units.buffer, 0, length * 2).toString("utf16le"),
    at: at.subarray(0, length + 1),
  };
}

const BRACKET = "（".charCodeAt(0);
/** 乡镇（街道）, 村（社区）, 党委（党组）: the other word for the same. */
const ALTERNATIVE = /^（[街道社区居镇乡市区县旗村场园党组、]{1,6}）/u;
const LONGEST_ALTERNATIVE = 8;

/** Surface as a key; with 、 also without it and with ， in its place. */
export function keysOf(surface: string): string[] {
  const key = fold(surface)
    .replace(/[“”‘’ ·-]/gu, "")
    .replace(/(?<=.)（[街道社区居镇乡市区县旗村场园党组、]{1,6}）/gu, "");
  return key.includes("、") ? [key, key.replaceAll("、", ""), key.replaceAll("、", "，")] : [key];
}

/** Characters of the word in brackets behind a hit that ends at `at`, or none. */
export const alternativeAt = (folded: string, at: number): number =>
  folded[at] === "（" ? (ALTERNATIVE.exec(folded.slice(at, at + LONGEST_ALTERNATIVE))?.[0].length ?? 0) : 0;

/** The key without its seams, as though nothing stood there; and where each of them was. */
export function joinedOver({ text, at }: Key, seams: readonly Seam[]): { readonly key: Key; readonly places: readonly number[] } {
  const joined = new Int32Array(at.length);
  const parts: string[] = [];
  const places: number[] = [];
  let length = 0;
  let from = 0;
  for (const { start, end } of [...seams, { start: text.length, end: text.length }]) {
    parts.push(text.slice(from, start));
    joined.set(at.subarray(from, start), length);
    length += start - from;
    places.push(length);
    from = end;
  }
  joined[length] = at[text.length] as number;
  places.pop();
  return { key: { text: parts.join(""), at: joined.subarray(0, length + 1) }, places };
}
