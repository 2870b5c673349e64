import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { position, type SourceMetadata, type SourceText } from "../model/text.js";
import type { Fault } from "../model/fault.js";
import { decode } from "./decode.js";
import { foreignFormat } from "./format.js";

/** Largest file that is read, in bytes; a report of the longest kind has 200 kB. */
const LARGEST_FILE = 20 * 1024 * 1024;

/** Text of a source with what is doubtful about it; `source` is null where nothing could be read. */
export interface ReadResult {
  readonly source: SourceText | null;
  readonly faults: readonly Fault[];
}

/** Reads a file from disk. Never throws: what is wrong comes back as faults (UNREADABLE, TOO_LARGE, NO_TEXT, UNSUPPORTED_FORMAT, BROKEN_ENCODING). */
export async function readFile(path: string): Promise<ReadResult> {
  let handle;
  try {
    handle = await open(path, "r");
    const { size } = await handle.stat();
    if (size > LARGEST_FILE) return failed(tooLarge(size));
    return readBytes(await handle.readFile(), path);
  } catch (error) {
    return failed(unreadable(error));
  } finally {
    await handle?.close();
  }
}

/** Reads bytes as they came from a file, standard input or the network; `file` is what the user calls them. */
export function readBytes(bytes: Uint8Array, file: string): ReadResult {
  if (bytes.length > LARGEST_FILE) return failed(tooLarge(bytes.length));
  const foreign = foreignFormat(bytes);
  if (foreign !== null) return failed(foreign);
  const { text, encoding, sound } = decode(bytes);
  const source = sourceText(text, file, "text/plain", {});
  if (source.text.trim() === "") return failed(noText());
  return { source, faults: sound ? [] : [brokenEncoding(source.text, encoding)] };
}

/** A text as every later stage sees it: without byte order mark, with \n alone at line ends, and nothing else changed. */
export function sourceText(text: string, file: string, mediaType: string, metadata: SourceMetadata): SourceText {
  const stored = text.replace(/^\ufeff/u, "").replace(/\r\n/gu, "\n");
  const contentHash = `sha256:${createHash("sha256").update(stored, "utf8").digest("hex")}`;
  return { file, mediaType, contentHash, text: stored, metadata };
}

const failed = (fault: Fault): ReadResult => ({ source: null, faults: [fault] });
const error = (code: Fault["code"], message: string, hint: string): Fault => ({
  code,
  severity: "error",
  message,
  hint,
  line: 1,
  column: 1,
});

function unreadable(cause: unknown): Fault {
  const code = (cause as NodeJS.ErrnoException).code ?? "";
  const reason: Readonly<Record<string, string>> = {
    ENOENT: "文件不存在 (no such file)。",
    EACCES: "没有读取权限 (permission denied)。",
    EPERM: "没有读取权限 (permission denied)。",
    EISDIR: "这是文件夹，不是文件 (is a directory)。",
    ENOTDIR: "路径中有一段不是文件夹 (a part of the path is no directory)。",
  };
  return error(
    "UNREADABLE",
    reason[code] ?? `无法读取文件 (cannot be read: ${code || String(cause)})。`,
    "请检查路径与权限 (check the path and its permissions)。",
  );
}

function tooLarge(size: number): Fault {
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
  return error(
    "TOO_LARGE",
    `文件有 ${megabytes(size)}，上限为 ${megabytes(LARGEST_FILE)} (larger than the limit)。`,
    "年度报告通常不到 1 MB，请确认这是单份报告，或拆分后再读入 (make sure that it is one report, or split it)。",
  );
}

function noText(): Fault {
  return error(
    "NO_TEXT",
    "文件是空的，或没有文字 (no text)。",
    "请确认文件内容；扫描件需先做文字识别 (check the file; a scan needs OCR first)。",
  );
}

function brokenEncoding(text: string, encoding: string): Fault {
  return {
    code: "BROKEN_ENCODING",
    severity: "warning",
    message: `部分字符按 ${encoding} 无法解码 (some characters are lost in ${encoding})。`,
    hint: "已读入其余部分；请把文件另存为 UTF-8 (the rest was read; save the file as UTF-8)。",
    ...position(text, Math.max(0, text.indexOf("\ufffd"))),
  };
}
