import { describe, expect, test } from "@jest/globals";
import { readBytes } from "../../src/read/index.js";
import { escaped, hasBrowser, printed, seedReport, squeezed } from "./samples.js";

/** A PDF written by hand: pages of lines in a Chinese font that is not in the file, so that only the named map tells what its codes mean. */
function unembedded(map: string, pages: readonly (readonly string[])[], options: { readonly encrypt?: boolean } = {}): Buffer {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const kids: number[] = [];
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add("");
  add(
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
  );
  add(
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 3 0 R /DW 1000 >>`,
  );
  add(`<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${map} /DescendantFonts [4 0 R] >>`);
  for (const lines of pages) {
    const content = lines.map((hex, i) => `BT /F1 16 Tf 72 ${700 - i * 28} Td <${hex}> Tj ET`).join("\n");
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    kids.push(
      add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents ${stream} 0 R >>`),
    );
  }
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] >>`;
  const locked =
    options.encrypt === true ? add(`<< /Filter /Standard /V 1 /R 2 /P -44 /O <${"a1".repeat(32)}> /U <${"b2".repeat(32)}> >>`) : 0;
  let file = "%PDF-1.4\n";
  const offsets = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const trailer = `/Size ${objects.length + 1} /Root 1 0 R${locked > 0 ? ` /Encrypt ${locked} 0 R /ID [<00> <00>]` : ""}`;
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`,
    "latin1",
  );
}

/** 法治政府建设 in GBK, by its table. */
const GBK = "b7a8d6ced5feb8aebda8c9e8";
const ucs2 = (text: string): string => Buffer.from(text, "utf16le").swap16().toString("hex");

describe("fonts that are not in the file", () => {
  test("GBK-EUC-H", async () => {
    const { source, faults } = await readBytes(unembedded("GBK-EUC-H", [[GBK]]), "a.pdf");
    expect([source?.text, source?.mediaType, faults]).toEqual(["法治政府建设", "application/pdf", []]);
  });
  test("UniGB-UCS2-H, lines joined inside a sentence", async () => {
    const bytes = unembedded("UniGB-UCS2-H", [
      ["一、依法全面履行政府职能", "　　全年办理行政复议案件共计一百一十三件，审查行政规范性", "文件二十六件。"].map(ucs2),
    ]);
    expect((await readBytes(bytes, "a.pdf")).source?.text).toBe(
      "一、依法全面履行政府职能\n全年办理行政复议案件共计一百一十三件，审查行政规范性文件二十六件。",
    );
  });
});

describe("what cannot be read is told", () => {
  test("a scan", async () => {
    const { source, faults } = await readBytes(unembedded("GBK-EUC-H", [[], []]), "scan.pdf");
    expect(source).toBeNull();
    expect(faults).toMatchObject([
      { code: "NO_TEXT", severity: "error", message: expect.stringContaining("2 页"), hint: expect.stringContaining("OCR") },
    ]);
  });
  test("a scanned page among others", async () => {
    const { source, faults } = await readBytes(unembedded("GBK-EUC-H", [[GBK], []]), "a.pdf");
    expect(source?.text).toBe("法治政府建设");
    expect(faults).toMatchObject([{ code: "NO_TEXT", severity: "warning", message: expect.stringContaining("第 2 页") }]);
  });
  test("a password", async () => {
    const { source, faults } = await readBytes(unembedded("GBK-EUC-H", [[GBK]], { encrypt: true }), "a.pdf");
    expect(source).toBeNull();
    expect(faults).toMatchObject([{ code: "UNREADABLE", message: expect.stringContaining("密码") }]);
  });
  test("a file cut off", async () => {
    const { source, faults } = await readBytes(Buffer.from("%PDF-1.7\n1 0 obj\n<< /Type"), "a.pdf");
    expect(source).toBeNull();
    expect(faults).toMatchObject([{ code: "UNREADABLE", hint: expect.stringContaining("重新下载") }]);
  });
});

/** Ways in which reports are set. */
const SETTINGS: Readonly<Record<string, readonly [css: string, paragraph: (text: string) => string, footer: string]>> = {
  "neither indented nor set apart": ['body{font:12pt/1.5 "Noto Sans CJK SC"}', (text) => `<p>${text}</p>`, ""],
  "indented by printed spaces, with ragged lines": ['body{font:14pt/1.8 "Noto Serif CJK SC"}', (text) => `<p>　　${text}</p>`, ""],
  "headings in another font, page numbers alone": [
    'body{font:16pt/28pt "Noto Serif CJK SC"} p{text-indent:2em} .h{font-family:"Noto Sans CJK SC";font-weight:bold}',
    (text) => `<p class="${/^[一二三四]、/u.test(text) ? "h" : ""}">${text}</p>`,
    '<span class="pageNumber"></span>',
  ],
  "digits in another font, a watermark across each page": [
    'body{font:15pt/1.75 "Liberation Serif","DejaVu Serif","Noto Serif CJK SC"} p{text-indent:2em;text-align:justify} body::before{content:"内部资料";position:fixed;top:40%;left:10%;transform:rotate(-30deg);font-size:70pt;opacity:.2}',
    (text) => `<p>${text}</p>`,
    '<span style="display:block;text-align:right;padding-right:60px">- <span class="pageNumber"></span> -</span>',
  ],
};

(hasBrowser ? describe : describe.skip)("printed by a browser", () => {
  test.each(Object.entries(SETTINGS))("a whole report %s", async (_, [css, paragraph, footer]) => {
    const { lines } = seedReport("fucheng-2022.txt");
    const html = `<!doctype html><html lang="zh"><meta charset="utf-8"><style>p{margin:0}${css}</style><body>${lines.map((line) => paragraph(escaped(line))).join("")}`;
    const { source, faults } = await readBytes(await printed(html, { footer }), "a.pdf");
    expect(faults).toEqual([]);
    expect(source?.text.split("\n").map(squeezed)).toEqual(lines.map(squeezed));
  });
  test("title, addressee, table and signature keep their lines", async () => {
    const sentence = "全市各级行政机关坚持依法行政，深入推进“放管服”改革，办理行政复议案件113件，行政机关负责人出庭应诉率达到100%，";
    const bytes = await printed(`<!doctype html><html><meta charset="utf-8"><style>
      body{font:16pt/1.7 "Noto Serif CJK SC"} p{margin:0;text-indent:2em;text-align:justify} h1{text-align:center;font-size:22pt} td{border:1px solid;padding:2px 12px}
      .l{text-indent:0} .r{text-align:right}</style>
      <h1>某市人民政府关于2023年度<br>法治政府建设情况的报告</h1><p class="l">中共某省委、某省人民政府：</p>
      <p>${sentence.repeat(3)}成效明显。</p><p>一、主要工作</p><p>${sentence}成效明显。</p>
      <table><tr><td>指标</td><td>2022年</td><td>2023年</td></tr><tr><td>行政复议案件</td><td>98件</td><td>113件</td></tr></table>
      <p>二、下一步打算</p><p>${sentence}再上台阶。</p><p class="r">某市人民政府</p><p class="r">2024年2月20日</p></html>`);
    expect((await readBytes(bytes, "a.pdf")).source?.text.split("\n")).toEqual([
      "某市人民政府关于2023年度",
      "法治政府建设情况的报告",
      "中共某省委、某省人民政府：",
      `${sentence.repeat(3)}成效明显。`,
      "一、主要工作",
      `${sentence}成效明显。`,
      "指标\t2022年\t2023年",
      "行政复议案件\t98件\t113件",
      "二、下一步打算",
      `${sentence}再上台阶。`,
      "某市人民政府",
      "2024年2月20日",
    ]);
  });
});
