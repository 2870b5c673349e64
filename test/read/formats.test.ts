import { describe, expect, test } from "@jest/globals";
import type { Reading } from "../../src/model/reading.js";
import { readReport } from "../../src/pipeline.js";
import { readBytes } from "../../src/read/index.js";
import { knowledge } from "../support/knowledge.js";
import { govPage } from "./pages.js";
import { escaped, hasBrowser, printed, seedReport, squeezed, wordFile } from "./samples.js";

const REPORTS = ["yingtan-2023.txt", "zhonglou-2020.txt", "fucheng-2022.txt", "taiyuan-2021.txt", "yuwangtai-2022.txt"].map(seedReport);

/** What a reading says, without where it stands and how its words are spaced. */
function facts({ report, policyDocuments, programs, observations, problems, plans }: Reading): unknown {
  return {
    report,
    documents: policyDocuments.map(({ title, docNumber, relation, mentions }) => [squeezed(title), docNumber, relation, mentions.length]),
    programs: programs.map(({ name, status, mentions }) => [name, status, mentions.length]),
    observations: observations.map(({ metric, value, unit, rawValue, role }) => [squeezed(metric), value, unit, squeezed(rawValue), role]),
    problems: problems.length,
    plans: plans.length,
  };
}

async function factsOf(bytes: Uint8Array, file: string): Promise<{ text: string; facts: unknown }> {
  const { source, faults } = await readBytes(bytes, file);
  expect(faults).toEqual([]);
  if (source === null) throw new Error("not read");
  return { text: source.text, facts: facts(readReport(source, knowledge()).reading) };
}

const indented = (lines: readonly string[]): string =>
  `<!doctype html><html lang="zh"><meta charset="utf-8"><style>body{font:16pt/28pt "Noto Serif CJK SC"} p{text-indent:2em;margin:0;text-align:justify}</style>
   <body>${lines.map((line) => `<p>${escaped(line)}</p>`).join("")}</body></html>`;
const spaced = (lines: readonly string[]): string =>
  `<!doctype html><html lang="zh"><meta charset="utf-8"><style>body{font:11pt/1.6 "Noto Sans CJK SC"} p{margin:0 0 0.9em}</style>
   <body>${lines.map((line) => `<p>${escaped(line)}</p>`).join("")}</body></html>`;

/** Words without their spacing: what a page prints as &nbsp; and a line end swallows differs; one font of the PDFs prints • with the glyph of ·. */
const words = (lines: readonly string[]): string[] => lines.map((line) => squeezed(line).replace(/•/gu, "·"));
/** Who runs the site of the page stands above a text that names no issuer. */
const OWNER = "网站：某县人民政府办公室";
/** Where a page's reader knows that it is navigation: 当前位置:首页 > 法治政府, copied into one of the texts. */
const withoutCrumbs = (lines: readonly string[]): string[] => lines.filter((line) => !line.startsWith("当前位置:"));

describe.each(REPORTS)("$title in every format", ({ title, lines }) => {
  const text = lines.join("\n");
  const plain = factsOf(Buffer.from(text), title);
  const printing = hasBrowser ? test : test.skip;

  test("UTF-16 text", async () => {
    expect(await factsOf(Buffer.from(`\ufeff${text}`, "utf16le"), title)).toEqual(await plain);
    expect(await factsOf(Buffer.from(text, "utf16le"), title)).toEqual(await plain);
  });

  test("web page", async () => {
    const read = await factsOf(Buffer.from(govPage(lines)), "page.html");
    expect(words(read.text.split("\n").filter((line) => line !== OWNER))).toEqual(words(withoutCrumbs(lines)));
    expect(read.facts).toEqual((await plain).facts);
  });

  test("Word", async () => {
    const read = await factsOf(await wordFile(lines), "report.docx");
    expect(words(read.text.split("\n"))).toEqual(words(lines));
    expect(read.facts).toEqual((await plain).facts);
  });

  test("Markdown", async () => {
    const marked = lines.map((line) =>
      /^[一二三四五六七]、/u.test(line) ? `## ${line}\n` : `${line.replace(/^(\([一二三四五六七八九]+\))(.*)$/u, "**$1$2**")}\n`,
    );
    const read = await factsOf(Buffer.from(marked.join("\n")), "report.md");
    expect(read.text.split("\n").filter((line) => line !== "")).toEqual(lines);
    expect(read.facts).toEqual((await plain).facts);
  });

  printing("PDF with indented paragraphs, running head and page numbers", async () => {
    const head = "某市人民政府公报";
    const bytes = await printed(indented(lines), { header: head, footer: '— <span class="pageNumber"></span> —' });
    const read = await factsOf(bytes, "report.pdf");
    expect(words(read.text.split("\n"))).toEqual(words(lines));
    expect(read.facts).toEqual((await plain).facts);
  });

  printing("PDF with paragraphs set apart, and the browser's own head and foot", async () => {
    const bytes = await printed(spaced(lines), {
      header: '<span class="date"></span> <span>打印预览</span>',
      footer: 'https://www.example.gov.cn/art/2024/2/20/art_1_2.html <span class="pageNumber"></span>/<span class="totalPages"></span>',
    });
    const read = await factsOf(bytes, "report.pdf");
    expect(words(read.text.split("\n"))).toEqual(words(lines));
    expect(read.facts).toEqual((await plain).facts);
  });
});
