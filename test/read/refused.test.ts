import { describe, expect, test } from "@jest/globals";
import { deflateRawSync, deflateSync } from "node:zlib";
import { readBytes } from "../../src/read/index.js";
import { storedZip } from "../../src/read/zip.js";
import { wordFile } from "./samples.js";

const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");
const ole = (entry: string): Buffer =>
  Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(1016), utf16(entry), Buffer.alloc(512)]);
const zip = (...names: string[]): Buffer => storedZip(new Map(names.map((name) => [name, Buffer.from("<x/>")])));

/** What it is called, its bytes, and words that the message and the hint must have. */
const FOREIGN: readonly (readonly [string, Uint8Array, string, string])[] = [
  ["a.doc", ole("WordDocument"), ".doc", ".docx"],
  ["a.xls", ole("Workbook"), ".xls", ".docx"],
  ["a.ofd", zip("OFD.xml", "Doc_0/Document.xml"), "OFD", "导出为 PDF"],
  ["a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"), ".xlsx", ".docx"],
  ["a.pptx", zip("[Content_Types].xml", "ppt/presentation.xml"), ".pptx", ".docx"],
  ["a.odt", zip("mimetype", "content.xml"), "OpenDocument", ".docx"],
  ["a.zip", zip("2023.docx", "2022.docx"), "ZIP", "解压"],
  ["a.rar", Buffer.from("526172211a0701", "hex"), "RAR", "解压"],
  ["a.rtf", Buffer.from("{\\rtf1\\ansi 法治}"), "RTF", ".docx"],
  ["a.mht", Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x'), "MHTML", ".docx"],
  ["a.xml", Buffer.from('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="x"/>'), "XML", ".docx"],
  ["a.jpg", Buffer.from("ffd8ffe000104a464946", "hex"), "JPEG", "OCR"],
  ["a.tif", Buffer.from("49492a0008000000", "hex"), "TIFF", "OCR"],
];

test.each(FOREIGN)("%s: its format is named, and what to do", async (_, bytes, named, todo) => {
  // The name says nothing: content does.
  const { source, faults } = await readBytes(bytes, "report.txt");
  expect(source).toBeNull();
  expect(faults).toMatchObject([
    { code: "UNSUPPORTED_FORMAT", severity: "error", message: expect.stringContaining(named), hint: expect.stringContaining(todo) },
  ]);
});

describe("broken or locked", () => {
  test("a Word file with a password", async () => {
    expect((await readBytes(ole("EncryptedPackage"), "a.docx")).faults).toMatchObject([
      { code: "UNREADABLE", message: expect.stringContaining("密码") },
    ]);
  });
  test("a Word file cut off", async () => {
    const bytes = await wordFile(["法治政府建设，扎实推进。"]);
    expect((await readBytes(bytes.subarray(0, bytes.length / 2), "a.docx")).faults).toMatchObject([
      { code: "UNREADABLE", hint: expect.stringContaining("重新下载") },
    ]);
  });
  test("a page whose text comes by script, and one that only holds a PDF", async () => {
    const shell = Buffer.from(
      '<!doctype html><html><head><title>报告</title></head><body><div id="app"></div><script src="a.js"></script></body></html>',
    );
    expect((await readBytes(shell, "a.html")).faults).toMatchObject([{ code: "NO_TEXT", message: expect.stringContaining("脚本") }]);
    const frame = Buffer.from('<!doctype html><html><body><iframe src="/files/2023.pdf"></iframe></body></html>');
    expect((await readBytes(frame, "a.html")).faults).toMatchObject([{ code: "NO_TEXT", hint: expect.stringContaining("下载该文件") }]);
  });
});

describe("bounded", () => {
  const MB = 1024 * 1024;
  const TYPES =
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const word = (xml: string): Buffer =>
    storedZip(
      new Map(
        [["[Content_Types].xml", TYPES] as const, ["word/document.xml", xml] as const].map(([name, text]) => [name, Buffer.from(text)]),
      ),
    );

  /** Reads within two seconds or so, whatever comes. */
  async function refused(bytes: Uint8Array): Promise<string> {
    const begun = performance.now();
    const { source, faults } = await readBytes(bytes, "bomb");
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(source).toBeNull();
    return faults.map(({ code }) => code).join();
  }

  test("a Word file that inflates to 200 MB, whatever size it claims", async () => {
    const packed = deflateRawSync(Buffer.alloc(200 * MB, 0x20));
    const archive = storedZip(new Map([["word/document.xml", packed]]));
    // The method of the stored entry is made "deflated", in its own header and in the directory.
    archive.writeUInt16LE(8, 8);
    archive.writeUInt16LE(8, archive.indexOf("PK\x01\x02", 0, "latin1") + 10);
    expect(packed.length).toBeLessThan(MB);
    expect(await refused(archive)).toBe("TOO_LARGE");
  });
  test("entities that grow (billion laughs)", async () => {
    const laughs =
      '<!DOCTYPE x [<!ENTITY a "法治"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>';
    expect(await refused(word(laughs))).toBe("TOO_LARGE");
  });
  test("XML nested without end", async () => {
    expect(await refused(word(`<w:document>${"<w:tbl>".repeat(100_000)}`))).toBe("TOO_LARGE");
  });
  test("10 MB of open tags in a page", async () => {
    expect(await refused(Buffer.from(`<html>${"<div>".repeat(2 * MB)}`))).toBe("TOO_LARGE");
  });
  test("a PDF whose page inflates to 200 MB", async () => {
    const stream = deflateSync(Buffer.alloc(200 * MB, 0x20));
    const file = Buffer.concat([
      Buffer.from(`%PDF-1.4\n1 0 obj\n<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`),
      stream,
      Buffer.from("\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n"),
    ]);
    expect(await refused(file)).toBe("TOO_LARGE");
  });
  test.each([
    ["at once", ["q ".repeat(20_000)]],
    ["over many streams", Array.from({ length: 100 }, () => "q\n".repeat(200))],
  ])("a PDF that saves its state without end, %s", async (_, contents) => {
    const streams = contents.map((text, at) => `${at + 4} 0 obj\n<< /Length ${text.length} >>\nstream\n${text}\nendstream\nendobj\n`);
    const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents [${contents.map((__, at) => `${at + 4} 0 R`).join(" ")}] >>`;
    const file = `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n${page}\nendobj\n${streams.join("")}trailer\n<< /Root 1 0 R >>\n`;
    expect(await refused(Buffer.from(file, "latin1"))).toBe("TOO_LARGE");
  });
  test("a PDF whose pages are their own parents", async () => {
    const file =
      "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 1000000 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n";
    expect(await refused(Buffer.from(file, "latin1"))).toMatch(/^(?:UNREADABLE|NO_TEXT)$/u);
  });
  test.each<[string, (n: number) => string]>([
    ["spaces", (n) => `<html><p>法${" ".repeat(n)}治。</p>`],
    ["comments that never end", (n) => `<html><p>法治。</p>${"<!--".repeat(n / 4)}`],
    ["less-than signs", (n) => `<html><p>法治。${"<".repeat(n)}</p>`],
    ["a title of dashes", (n) => `<html><title>${"a-网".repeat(n / 4)}</title><p>法治，政府。</p>`],
    ["buttons without end", (n) => `<html><p>法治，政府。</p><p>分享到${"QQ空间".repeat(n / 16)}x</p>`],
    ["open brackets in Markdown", (n) => `# 法治\n${"**a [b]( ![".repeat(n / 16)}`],
  ])("%s, in linear time", async (_, text) => {
    const [short, long] = [text(MB), text(4 * MB)].map((given) => Buffer.from(given));
    if (short === undefined || long === undefined) throw new Error("two texts");
    // Four times as long takes four times as long; what goes over it again for each character, sixteen times.
    let [least, most] = [Infinity, Infinity];
    for (let round = 0; round < 6 && (round < 1 || most > least * 8); round++) {
      least = Math.min(least, await cost(short));
      most = Math.min(most, await cost(long));
    }
    expect(most).toBeLessThan(least * 8);
  });
});

/** Milliseconds of this process's own work; what others do on the machine stays out. */
async function cost(bytes: Uint8Array): Promise<number> {
  const start = process.cpuUsage();
  const { source } = await readBytes(bytes, "page");
  const { user, system } = process.cpuUsage(start);
  expect(source?.text.slice(0, 1)).toBeDefined();
  return (user + system) / 1000;
}
