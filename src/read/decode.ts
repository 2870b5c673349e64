/** Text of bytes: by byte order mark, else strict UTF-8, else GB18030 (which holds gb2312 and gbk). `sound` is false where characters were lost. */
export function decode(bytes: Uint8Array): { readonly text: string; readonly encoding: string; readonly sound: boolean } {
  const marked = byMark(bytes);
  if (marked !== null) return checked(new TextDecoder(marked).decode(bytes), marked);
  try {
    return checked(new TextDecoder("utf-8", { fatal: true }).decode(bytes), "utf-8");
  } catch {
    const utf8 = new TextDecoder("utf-8").decode(bytes);
    const gb = new TextDecoder("gb18030").decode(bytes);
    return lost(utf8) <= lost(gb) ? checked(utf8, "utf-8") : checked(gb, "gb18030");
  }
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function checked(text: string, encoding: string): { text: string; encoding: string; sound: boolean } {
  return { text, encoding, sound: !text.includes("\ufffd") };
}

/** Characters that a wrong or damaged encoding leaves: replacements, and private-use characters that GB18030 makes of stray bytes. */
function lost(text: string): number {
  return text.match(/[\ufffd\ue000-\uf8ff]/gu)?.length ?? 0;
}
