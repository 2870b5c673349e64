import { inflateSync } from "node:zlib";
import { ReadFailure, tooMuchInside } from "./faults.js";

const LARGEST_STREAM = 64 * 1024 * 1024;
const DICTIONARY = 2048;

/** Refuses a PDF one of whose compressed streams would fill the memory. Pictures are passed over: they are never opened. */
export function refuseBombs(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf("stream"); at !== -1; at = file.indexOf("stream", at + 6)) {
    const start = at + 6 + (file[at + 6] === 0x0d ? 2 : 1);
    const end = file.indexOf("endstream", start);
    if (end === -1) return;
    const before = file.toString("latin1", Math.max(0, at - DICTIONARY), at);
    const dictionary = before.slice(Math.max(0, before.lastIndexOf(" obj")));
    if (dictionary.includes("FlateDecode") && !/\/Subtype\s*\/Image/u.test(dictionary)) openWithin(file.subarray(start, end));
    at = end + 3;
  }
}

/** A stream cut short or damaged is the reader's business. */
function openWithin(stream: Buffer): void {
  try {
    inflateSync(stream, { maxOutputLength: LARGEST_STREAM });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
      throw new ReadFailure(tooMuchInside("PDF 内的压缩数据 (a compressed stream)"));
  }
}
