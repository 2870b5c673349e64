import { createRequire } from "node:module";
import { FOLDED } from "./punctuation.js";

/** Characters that traditional text (繁體) of this genre cannot do without and simplified text does not use: one of them tells the script. */
export const TRADITIONAL = "務導實執應這為國黨開關與區縣鎮設規範證監處訴訟義專業";

let table: Uint16Array | null = null;

/** Folding table that also turns traditional characters into simplified ones, character by character; built at first use (OpenCC). */
export function simplifying(): Uint16Array {
  table ??= build();
  return table;
}

function build(): Uint16Array {
  const opencc = createRequire(import.meta.url)("opencc-js/t2cn") as {
    Converter: (options: { from: string; to: string }) => (text: string) => string;
  };
  const convert = opencc.Converter({ from: "t", to: "cn" });
  const merged = Uint16Array.from(FOLDED);
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const simplified = convert(String.fromCharCode(code));
    if (simplified.length === 1) merged[code] = simplified.charCodeAt(0);
  }
  return merged;
}
