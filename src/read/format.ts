import type { Fault } from "../model/fault.js";
import { broken, unsupported } from "./faults.js";
import { zipEntries } from "./zip.js";

/** What bytes are by their content, whatever the file is called: a format that is read, or the fault that names the one it is. */
export function formatOf(bytes: Uint8Array): "pdf" | "docx" | "text" | Fault {
  if (pdfStart(bytes)) return "pdf";
  if (starts(bytes, [0x50, 0x4b, 0x03, 0x04])) return insideZip(bytes);
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return insideOle(bytes);
  if (starts(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return unsupported("RTF", SAVE_AS_DOCX);
  const known = SIGNATURES.find(({ signature }) => starts(bytes, signature));
  if (known !== undefined) return unsupported(known.name, known.hint);
  return isUtf16(bytes) || !looksBinary(bytes) ? "text" : unsupported("二进制文件 (binary data)", SAVE_AS_DOCX);
}

const SAVE_AS_DOCX = "请用 Word 或 WPS 另存为 .docx、PDF 或纯文本 .txt 后再读入 (save it as .docx, PDF or plain text)。";
const NEEDS_OCR = "图片没有文字层，请先做文字识别（OCR），存为 .txt 或 .docx 后再读入 (run OCR first, then read its text)。";
const UNPACK = "请先解压，再读入其中的报告 (unpack it and read the report inside)。";

const SIGNATURES: readonly { readonly name: string; readonly signature: readonly number[]; readonly hint: string }[] = [
  { name: "PNG 图片 (image)", signature: [0x89, 0x50, 0x4e, 0x47], hint: NEEDS_OCR },
  { name: "JPEG 图片 (image)", signature: [0xff, 0xd8, 0xff], hint: NEEDS_OCR },
  { name: "GIF 图片 (image)", signature: [0x47, 0x49, 0x46, 0x38], hint: NEEDS_OCR },
  { name: "TIFF 图片 (image)", signature: [0x49, 0x49, 0x2a, 0x00], hint: NEEDS_OCR },
  { name: "TIFF 图片 (image)", signature: [0x4d, 0x4d, 0x00, 0x2a], hint: NEEDS_OCR },
  { name: "BMP 图片 (image)", signature: [0x42, 0x4d], hint: NEEDS_OCR },
  { name: "RIFF/WebP 图片 (image)", signature: [0x52, 0x49, 0x46, 0x46], hint: NEEDS_OCR },
  { name: "gzip 压缩包 (archive)", signature: [0x1f, 0x8b], hint: UNPACK },
  { name: "RAR 压缩包 (archive)", signature: [0x52, 0x61, 0x72, 0x21], hint: UNPACK },
  { name: "7z 压缩包 (archive)", signature: [0x37, 0x7a, 0xbc, 0xaf], hint: UNPACK },
  { name: "空的 ZIP 压缩包 (empty archive)", signature: [0x50, 0x4b, 0x05, 0x06], hint: UNPACK },
];

const starts = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte);

/** Some servers put a line or a byte order mark before %PDF-. */
const pdfStart = (bytes: Uint8Array): boolean => latin(bytes.subarray(0, 1024)).trimStart().replace("ï»¿", "").startsWith("%PDF-");

function insideZip(bytes: Uint8Array): "docx" | Fault {
  let names;
  try {
    names = zipEntries(bytes).map(({ name }) => name);
  } catch {
    return broken(
      "压缩包（.docx 也是压缩包）不完整，文件可能没有下载完 (the archive is cut or damaged)。",
      "请重新下载或另存后再读入 (download or save it again)。",
    );
  }
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^word\/document\d*\.xml$/u)) return "docx";
  if (has(/^OFD\.xml$/iu))
    return unsupported("OFD 版式文件", "请用 OFD 阅读器导出为 PDF（文字版）或复制为 .txt 后再读入 (export it as PDF or text)。");
  if (has(/^xl\//u)) return unsupported("Excel .xlsx 表格 (spreadsheet)", SAVE_AS_DOCX);
  if (has(/^ppt\//u)) return unsupported("PowerPoint .pptx 幻灯片 (slides)", SAVE_AS_DOCX);
  if (has(/^mimetype$/u) && has(/^content\.xml$/u)) return unsupported("OpenDocument .odt/.ods", SAVE_AS_DOCX);
  if (has(/^mimetype$/u) && has(/^META-INF\/container\.xml$/u)) return unsupported("EPUB 电子书 (e-book)", SAVE_AS_DOCX);
  return unsupported("ZIP 压缩包 (archive)", UNPACK);
}

/** OLE is the container of .doc, .wps and .xls, and of a .docx with a password. */
function insideOle(bytes: Uint8Array): Fault {
  const has = (name: string): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name, 0, "utf16le");
  if (has("EncryptedPackage"))
    return broken("Word 文件设有打开密码 (the document is encrypted)。", "请去掉密码另存后再读入 (save it without a password)。");
  if (has("WordDocument")) return unsupported("旧版 Word .doc 或 WPS .wps (old binary Word)", SAVE_AS_DOCX);
  if (has("Workbook")) return unsupported("旧版 Excel .xls 表格 (spreadsheet)", SAVE_AS_DOCX);
  return unsupported("旧版 Office 文件 .doc/.wps/.xls (OLE)", SAVE_AS_DOCX);
}

const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || unmarkedUtf16(bytes) !== null;

/** UTF-16 without a mark: text of other encodings has no zero byte; read the right way round it is Chinese, the other way it is not. */
export function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const head = bytes.subarray(0, Math.min(4096, bytes.length - (bytes.length % 2)));
  if (!head.includes(0)) return null;
  const sense = (encoding: string): number => {
    const text = new TextDecoder(encoding).decode(head);
    return (text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2010-\u2027\u0020-\u007e\s]/gu)?.length ?? 0) / text.length;
  };
  return (["utf-16le", "utf-16be"] as const).find((encoding) => sense(encoding) > 0.95) ?? null;
}

/** Text of any encoding has hardly a control byte; binary data has many. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  let control = 0;
  for (const byte of head) if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) control++;
  return control > head.length / 100;
}

const latin = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);
