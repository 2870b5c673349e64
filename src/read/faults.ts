import { fatal, type Fault } from "../model/fault.js";
import { position } from "../model/text.js";

/** What kept a file from being opened (errno of the system). */
export function unreadable(cause: unknown): Fault {
  const code = (cause as NodeJS.ErrnoException).code ?? "";
  const reason: Readonly<Record<string, string>> = {
    ENOENT: "文件不存在 (no such file)。",
    EACCES: "没有读取权限 (permission denied)。",
    EPERM: "没有读取权限 (permission denied)。",
    EISDIR: "这是文件夹，不是文件 (is a directory)。",
    ENOTDIR: "路径中有一段不是文件夹 (a part of the path is no directory)。",
  };
  return fatal(
    "UNREADABLE",
    reason[code] ?? `无法读取文件 (cannot be read: ${code || String(cause)})。`,
    "请检查路径与权限 (check the path and its permissions)。",
  );
}

/** More bytes than one report ever has. */
export function tooLarge(size: number, limit: number): Fault {
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
  return fatal(
    "TOO_LARGE",
    `文件有 ${megabytes(size)}，上限为 ${megabytes(limit)} (larger than the limit)。`,
    "年度报告通常不到 1 MB，请确认这是单份报告，或拆分后再读入 (make sure that it is one report, or split it)。",
  );
}

/** A file that would grow beyond bounds when it is opened: compressed bombs, endless nesting. */
export const tooMuchInside = (what: string): Fault =>
  fatal(
    "TOO_LARGE",
    `文件展开后超出上限：${what} (too much inside)。`,
    "正常的报告远小于此，请确认文件来源，或另存为纯文本 .txt 后再读入 (check where the file comes from, or save it as plain text)。",
  );

/** A format that is known and not read, with what to do instead. */
export const unsupported = (name: string, hint: string): Fault =>
  fatal("UNSUPPORTED_FORMAT", `不能读取这种格式：${name} (unsupported format)。`, hint);

/** A file of a known format that is broken, cut or locked. */
export const broken = (message: string, hint: string): Fault => fatal("UNREADABLE", message, hint);

/** No character of text anywhere. */
export const noText = (
  message = "文件是空的，或没有文字 (no text)。",
  hint = "请确认文件内容；扫描件需先做文字识别 (check the file; a scan needs OCR first)。",
): Fault => fatal("NO_TEXT", message, hint);

/** Characters were lost; the rest was read. */
export function brokenEncoding(text: string, encoding: string): Fault {
  return {
    code: "BROKEN_ENCODING",
    severity: "warning",
    message: `部分字符按 ${encoding} 无法解码 (some characters are lost in ${encoding})。`,
    hint: "已读入其余部分；请把文件另存为 UTF-8 (the rest was read; save the file as UTF-8)。",
    ...position(text, Math.max(0, text.indexOf("\ufffd"))),
  };
}

/** How a reader stops itself: thrown inside the room, handed out of it as the fault that it holds. */
export class ReadFailure extends Error {
  constructor(readonly fault: Fault) {
    super(fault.message);
  }
}
