import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fatal, type Fault } from "../model/fault.js";
import { broken, brokenEncoding, noText, ReadFailure, tooMuchInside } from "./faults.js";
import { refuseBombs } from "./pdf-bombs.js";
import { linesOfPage, type PdfPage, type PdfPiece } from "./pdf-lines.js";
import { withoutMargins } from "./pdf-margins.js";
import { paragraphs } from "./pdf-paragraphs.js";
import type { Content } from "./result.js";

type TextContent = Awaited<ReturnType<PDFPageProxy["getTextContent"]>>;

const MOST_PAGES = 1000;
const MOST_PIECES = 100_000;
const MOST_CHARACTERS = 5_000_000;

/**
 * The text layer of a PDF as paragraphs: running heads, footers and page numbers left out, lines joined inside sentences.
 * A scan has none, which is a fault that names OCR; pages without text among others are a warning.
 */
export async function readPdf(bytes: Uint8Array): Promise<Content> {
  refuseBombs(bytes);
  const pages = await pagesOf(bytes);
  const empty = pages.filter(({ lines }) => lines.length === 0).map(({ number }) => number);
  if (empty.length === pages.length) throw new ReadFailure(scanned(pages.length));
  const text = paragraphs(withoutMargins(pages)).join("\n");
  const faults: Fault[] = [];
  if (empty.length > 0) faults.push(partlyScanned(empty));
  if (text.includes("\ufffd")) faults.push(brokenEncoding(text, "PDF 字体 (font)"));
  return { text, mediaType: "application/pdf", metadata: {}, faults };
}

async function pagesOf(bytes: Uint8Array): Promise<PdfPage[]> {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs").catch((cause: unknown) => {
    throw new ReadFailure(notInstalled(cause));
  });
  const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const task = pdfjs.getDocument({
    data: Uint8Array.from(bytes),
    // Without these maps every Chinese PDF whose fonts are not embedded reads as an empty string.
    cMapUrl: join(folder, "cmaps/"),
    cMapPacked: true,
    standardFontDataUrl: join(folder, "standard_fonts/"),
    useSystemFonts: false,
    isEvalSupported: false,
    stopAtErrors: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) throw new ReadFailure(tooMuchInside(`${document.numPages} 页 (pages)`));
    const pages: PdfPage[] = [];
    let characters = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const pieces = await piecesOf(page);
      const viewport = page.getViewport({ scale: 1 });
      const lines = linesOfPage(pieces, viewport);
      characters += lines.reduce((sum, { text }) => sum + text.length, 0);
      if (characters > MOST_CHARACTERS) throw new ReadFailure(tooMuchInside(`${characters} 个字 (characters)`));
      pages.push({ number, width: viewport.width, height: viewport.height, lines });
      page.cleanup();
    }
    return pages;
  } catch (cause) {
    throw cause instanceof ReadFailure ? cause : new ReadFailure(damaged(cause));
  } finally {
    await task.destroy();
  }
}

/** Pieces of text of a page as they come, so that a page made to exhaust the machine is left in time. */
async function piecesOf(page: PDFPageProxy): Promise<PdfPiece[]> {
  const reader = (page.streamTextContent() as ReadableStream<TextContent>).getReader();
  const pieces: PdfPiece[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of part.value.items) if ("str" in item) pieces.push(item);
    if (pieces.length > MOST_PIECES) {
      const failure = new ReadFailure(tooMuchInside(`一页有 ${MOST_PIECES} 段以上文字 (pieces of text on a page)`));
      await reader.cancel(failure);
      throw failure;
    }
  }
  return pieces;
}

function damaged(cause: unknown): Fault {
  const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
  if (name === "PasswordException")
    return broken("PDF 设有打开密码 (the PDF is encrypted)。", "请去掉密码另存后再读入 (save it without a password)。");
  return broken(
    `PDF 已损坏或没有下载完 (the PDF is damaged: ${message.slice(0, 120)})。`,
    "请重新下载，或用阅读器打开后另存再读入 (download it again, or open and save it)。",
  );
}

const notInstalled = (cause: unknown): Fault =>
  fatal(
    "UNREADABLE",
    `PDF 阅读组件无法载入 (the PDF reader cannot be loaded: ${String(cause).slice(0, 160)})。`,
    "请重新运行 npm install，不要加 --omit=optional (install again with optional packages)。",
  );

const scanned = (pages: number): Fault =>
  noText(
    `这份 PDF 共 ${pages} 页，没有文字层，应是扫描件 (a scan without a text layer)。`,
    "请先做文字识别（OCR），存为带文字层的 PDF、.docx 或 .txt 后再读入 (run OCR first, then read its result)。",
  );

const partlyScanned = (pages: readonly number[]): Fault => ({
  ...noText(
    `第 ${pages.slice(0, 12).join("、")}${pages.length > 12 ? " …" : ""} 页没有文字，可能是扫描页 (pages without text)。`,
    "已读入其余各页；这几页如有正文，请先做文字识别（OCR） (the rest was read; run OCR on these pages if they matter)。",
  ),
  severity: "warning",
});
