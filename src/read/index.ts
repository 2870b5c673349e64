import { open } from "node:fs/promises";
import { decode } from "./decode.js";
import { brokenEncoding, noText, ReadFailure, tooLarge, unreadable } from "./faults.js";
import { formatOf } from "./format.js";
import { isMarkdown, plainOfMarkdown } from "./markdown.js";
import { markupOf } from "./markup.js";
import { sourceText, type Content, type ReadResult } from "./result.js";
import type { Fault } from "../model/fault.js";

export { sourceText, type ReadResult } from "./result.js";

/** Largest file that is read, in bytes; a report of the longest kind has 200 kB of text. */
const LARGEST_FILE = 20 * 1024 * 1024;

/** Reads a file from disk. Never throws: what is wrong comes back as faults (UNREADABLE, TOO_LARGE, NO_TEXT, UNSUPPORTED_FORMAT, BROKEN_ENCODING). */
export async function readFile(path: string): Promise<ReadResult> {
  let handle;
  try {
    handle = await open(path, "r");
    const { size } = await handle.stat();
    if (size > LARGEST_FILE) return failed(tooLarge(size, LARGEST_FILE));
    return await readBytes(await handle.readFile(), path);
  } catch (error) {
    return failed(unreadable(error));
  } finally {
    await handle?.close();
  }
}

/**
 * Reads bytes as they came from a file, standard input or the network; `file` is what the user calls them. The format is told by
 * content: plain text, Markdown, a web page, PDF with a text layer, Word .docx. `charset` is what a server said of it. Never throws.
 */
export async function readBytes(bytes: Uint8Array, file: string, charset: string | null = null): Promise<ReadResult> {
  if (bytes.length > LARGEST_FILE) return failed(tooLarge(bytes.length, LARGEST_FILE));
  const format = formatOf(bytes);
  if (typeof format !== "string") return failed(format);
  try {
    const { text, mediaType, metadata, faults } = await READERS[format](bytes, file, charset);
    const source = sourceText(text, file, mediaType, metadata);
    return source.text.trim() === "" ? failed(noText()) : { source, faults };
  } catch (error) {
    return failed(error instanceof ReadFailure ? error.fault : unreadable(error));
  }
}

type Reader = (bytes: Uint8Array, file: string, charset: string | null) => Content | Promise<Content>;

const READERS: Readonly<Record<"text" | "pdf" | "docx", Reader>> = {
  text: readText,
  pdf: async (bytes) => (await import("./pdf.js")).readPdf(bytes),
  docx: async (bytes) => (await import("./docx.js")).readDocx(bytes),
};

async function readText(bytes: Uint8Array, file: string, charset: string | null): Promise<Content> {
  const { text, encoding, sound } = decode(bytes, charset);
  const faults = sound ? [] : [brokenEncoding(text, encoding)];
  const markup = markupOf(text);
  if (markup !== null && typeof markup !== "string") throw new ReadFailure(markup);
  if (markup === "html") return { ...(await import("./html.js")).readHtml(text), faults };
  if (isMarkdown(text, file)) return { text: plainOfMarkdown(text), mediaType: "text/markdown", metadata: {}, faults };
  return { text, mediaType: "text/plain", metadata: {}, faults };
}

const failed = (fault: Fault): ReadResult => ({ source: null, faults: [fault] });
