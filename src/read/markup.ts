import type { Fault } from "../model/fault.js";
import { unsupported } from "./faults.js";

/** Whether a text is a web page (also a fragment of one), another markup that is not read, or null: plain text. */
export function markupOf(text: string): "html" | Fault | null {
  const head = text
    .slice(0, 4096)
    .replace(/^\ufeff/u, "")
    .replace(/^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>|<\?mso[^>]*>)+/u, "");
  if (/<w:wordDocument|<pkg:package|<office:document/u.test(head)) return unsupported("Word XML / 单文件 XML", SAVE);
  if (/^MIME-Version:/iu.test(head) && /multipart\/related/iu.test(head)) return unsupported("MHTML 网页存档 (.mht)", SAVE);
  if (
    /^<(?:!doctype\s+html|html|head|body|meta|title|div|p|table|article|section|main|h[1-6]|span|style|script|link|center|font|ul|ol)\b/iu.test(
      head,
    )
  )
    return "html";
  if (/<html[\s>]|<body[\s>]/iu.test(head)) return "html";
  const closings = text.slice(0, 100_000).match(/<\/(?:p|div|td|tr|table|span|li|h[1-6])>/giu)?.length ?? 0;
  if (closings >= 3) return "html";
  return /^<\?xml/u.test(text.slice(0, 200).trimStart()) ? unsupported("XML", SAVE) : null;
}

const SAVE = "请另存为 .html、.docx、PDF 或纯文本 .txt 后再读入 (save it as .html, .docx, PDF or plain text)。";
