import { inflateSync } from "node:zlib";
import { ReadFailure, tooMuchInside } from "./faults.js";

const LARGEST_STREAM = 64 * 1024 * 1024;
const DICTIONARY = 2048;
/** States (`q`) that may be saved and not restored (`Q`); a page has some ten. Each costs the reader a walk through all before it. */
const SAVED = 2_000;

/**
 * Refuses a PDF one of whose compressed streams would fill the memory, or that saves its state without end. Pictures are passed over:
 * they are never opened.
 */
export function refuseBombs(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let saved = 0;
  for (let at = file.indexOf("stream"); at !== -1; at = file.indexOf("stream", at + 6)) {
    const start = at + 6 + (file[at + 6] === 0x0d ? 2 : 1);
    const end = file.indexOf("endstream", start);
    if (end === -1) return;
    const before = file.toString("latin1", Math.max(0, at - DICTIONARY), at);
    const dictionary = before.slice(Math.max(0, before.lastIndexOf(" obj")));
    if (!/\/Subtype\s*\/Image/u.test(dictionary)) {
      const stream = file.subarray(start, end);
      // A page's content may go on in another stream.
      saved = savedAfter(dictionary.includes("FlateDecode") ? openWithin(stream) : stream, saved);
    }
    at = end + 3;
  }
}

/** A stream cut short or damaged is the reader's business. */
function openWithin(stream: Buffer): Buffer {
  try {
    return inflateSync(stream, { maxOutputLength: LARGEST_STREAM });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
      throw new ReadFailure(tooMuchInside("PDF 内的压缩数据 (a compressed stream)"));
    return Buffer.alloc(0);
  }
}

function savedAfter(content: Buffer, before: number): number {
  let saved = before;
  for (let at = 0; at < content.length; at++) {
    const byte = content[at];
    if ((byte !== 0x71 && byte !== 0x51) || !isSpace(content[at - 1]) || !isSpace(content[at + 1])) continue;
    saved = byte === 0x71 ? saved + 1 : Math.max(0, saved - 1);
    if (saved > SAVED) throw new ReadFailure(tooMuchInside("PDF 的图形状态嵌套 (saved states)"));
  }
  return saved;
}

const isSpace = (byte: number | undefined): boolean => byte === undefined || byte <= 0x20;
