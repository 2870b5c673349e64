import type { Fault } from "../model/fault.js";

/** What a file is by its first bytes, where that is no text: a fault that says so. Null for text. */
export function foreignFormat(bytes: Uint8Array): Fault | null {
  const known = SIGNATURES.find(({ signature }) => signature.every((byte, i) => bytes[i] === byte));
  if (known !== undefined) return unsupported(known.name);
  if (isUtf16(bytes)) return null;
  return looksBinary(bytes) ? unsupported("二进制文件 (binary data)") : null;
}

const SIGNATURES: readonly { readonly name: string; readonly signature: readonly number[] }[] = [
  { name: "PDF", signature: [0x25, 0x50, 0x44, 0x46] },
  { name: "Word .doc / WPS / Excel (OLE)", signature: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: "Word .docx / OFD / ZIP", signature: [0x50, 0x4b, 0x03, 0x04] },
  { name: "PNG 图片 (image)", signature: [0x89, 0x50, 0x4e, 0x47] },
  { name: "JPEG 图片 (image)", signature: [0xff, 0xd8, 0xff] },
  { name: "GIF 图片 (image)", signature: [0x47, 0x49, 0x46, 0x38] },
  { name: "gzip", signature: [0x1f, 0x8b] },
  { name: "RAR", signature: [0x52, 0x61, 0x72, 0x21] },
  { name: "7z", signature: [0x37, 0x7a, 0xbc, 0xaf] },
];

const isUtf16 = (bytes: Uint8Array): boolean => (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** Text of any encoding has hardly a control byte; binary data has many. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  let control = 0;
  for (const byte of head) if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) control++;
  return control > head.length / 100;
}

function unsupported(name: string): Fault {
  return {
    code: "UNSUPPORTED_FORMAT",
    severity: "error",
    message: `还不能读取这种格式：${name} (unsupported format)。`,
    hint: "请另存为 UTF-8 纯文本 .txt 后再读入 (save it as plain text first)。",
    line: 1,
    column: 1,
  };
}
