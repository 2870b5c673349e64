import { unmarkedUtf16 } from "./format.js";

/** Text of bytes with the name of its encoding; `sound` is false where characters were lost. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly sound: boolean;
}

/**
 * By byte order mark, else strict UTF-8 (which no other encoding passes by chance), else what the server (`charset`) or the page says of
 * it or, where that loses more, GB18030. gb2312 and gbk are always read as GB18030, which holds both: their own decoders lose 䶮 and 𠮷.
 */
export function decode(bytes: Uint8Array, charset: string | null = null): Decoded {
  const marked = byMark(bytes) ?? unmarkedUtf16(bytes);
  if (marked !== null) return checked(bytes, marked);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text, encoding: "utf-8", sound: !text.includes("\ufffd") };
  } catch {
    const tried = [...new Set([...(charset === null ? [] : [told(charset)]), "utf-8", declared(bytes), "gb18030"])].map((encoding) =>
      checked(bytes, encoding),
    );
    return tried.reduce((best, next) => (lost(next.text) < lost(best.text) ? next : best));
  }
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** The charset of `<meta charset=…>`, `<meta content="text/html; charset=…">` or `<?xml encoding=…?>`, where it is one that is known. */
function declared(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const name = /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1]?.toLowerCase() ?? "";
  return told(name);
}

const told = (name: string): string => (/^big5(?:-hkscs)?$/iu.test(name) ? "big5" : "gb18030");

function checked(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, sound: !text.includes("\ufffd") };
}

/** Characters that a wrong or damaged encoding leaves: replacements, and private-use characters that GB18030 makes of stray bytes. */
function lost(text: string): number {
  return text.match(/[\ufffd\ue000-\uf8ff]/gu)?.length ?? 0;
}
