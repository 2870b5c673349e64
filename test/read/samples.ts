import { AlignmentType, Document, FootnoteReferenceRun, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { afterAll } from "@jest/globals";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";

const CHROMIUM = "/usr/bin/chromium";

export const hasBrowser = existsSync(CHROMIUM);
if (!hasBrowser)
  console.warn(`No browser at ${CHROMIUM}: the PDF tests that print pages are skipped (apt-get install chromium fonts-noto-cjk).`);

/** One of the sample reports, each paragraph a line. */
export function seedReport(name: string): { readonly title: string; readonly lines: readonly string[] } {
  const text = readFileSync(fileURLToPath(new URL(`../../seeds/reports/${name}`, import.meta.url)), "utf8");
  const lines = text
    .replace(/\r\n/gu, "\n")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return { title: name, lines };
}

/** Pages printed by a real browser, one for a whole test file. */
export async function printed(html: string, options: { readonly header?: string; readonly footer?: string } = {}): Promise<Uint8Array> {
  browser ??= import("playwright-core").then(({ chromium }) => chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] }));
  const page = await (await browser).newPage({ javaScriptEnabled: false });
  try {
    await page.setContent(html);
    const headed = options.header !== undefined || options.footer !== undefined;
    return await page.pdf({
      format: "A4",
      margin: { top: "30mm", bottom: "28mm", left: "26mm", right: "26mm" },
      displayHeaderFooter: headed,
      headerTemplate: `<div style="font-size:9px;width:100%;text-align:center">${options.header ?? ""}</div>`,
      footerTemplate: `<div style="font-size:9px;width:100%;text-align:center">${options.footer ?? ""}</div>`,
    });
  } finally {
    await page.close();
  }
}

let browser: Promise<Browser> | null = null;
afterAll(async () => {
  await (await browser)?.close();
});

/** What a Word file is made of here: paragraphs, rows of cells, items of a numbered list, a sentence with a footnote. */
export type Block =
  | string
  | readonly (readonly string[])[]
  | { readonly list: number; readonly text: string }
  | { readonly text: string; readonly note: number };

export async function wordFile(blocks: readonly Block[], footnotes: readonly string[] = []): Promise<Uint8Array> {
  const document = new Document({
    footnotes: Object.fromEntries(footnotes.map((text, i) => [i + 1, { children: [new Paragraph(text)] }])),
    numbering: {
      config: [
        {
          reference: "chapters",
          levels: [
            { level: 0, format: LevelFormat.CHINESE_COUNTING, text: "%1、", alignment: AlignmentType.START },
            { level: 1, format: LevelFormat.CHINESE_COUNTING, text: "（%2）", alignment: AlignmentType.START },
            { level: 2, format: LevelFormat.DECIMAL, text: "%3.", alignment: AlignmentType.START },
          ],
        },
      ],
    },
    sections: [{ children: blocks.map(blockOf) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function blockOf(block: Block): Paragraph | Table {
  if (typeof block === "string") return new Paragraph({ children: runs(block) });
  if ("list" in block) return new Paragraph({ text: block.text, numbering: { reference: "chapters", level: block.list } });
  if ("note" in block)
    return new Paragraph({
      children: [new TextRun(block.text.slice(0, -1)), new FootnoteReferenceRun(block.note), new TextRun(block.text.slice(-1))],
    });
  return new Table({
    rows: block.map((cells) => new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) })),
  });
}

/** Word splits a sentence into runs wherever someone typed. */
const runs = (text: string): TextRun[] => text.match(/[\s\S]{1,37}/gu)?.map((piece) => new TextRun({ text: piece })) ?? [];

/** A text without its white space: what must be the same in every format. */
export const squeezed = (text: string): string => text.replace(/\s+/gu, "");

export const escaped = (text: string): string => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
