import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Store } from "../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../src/load/writer.js";
import { loadKnowledge, readReport, toGraph, toVocabulary } from "../../src/pipeline.js";
import { describePage, sideways, violations } from "./page.js";

/*
 * 2,000 counties and cities, each with a report of three lines that carries out 三项制度.
 */

const PLACES = 2_000;
const AT_ONCE = 200;
/** Milliseconds until a view of so many can be read and used. */
const SOON = 3_000;
/** What else runs on the machine takes its time, too: so many openings at most, one of which must be soon. */
const OPENINGS = 3;

async function write(store: Store): Promise<void> {
  const knowledge = loadKnowledge();
  await writeVocabulary(store, toVocabulary(knowledge), knowledge);
  const places = knowledge.gazetteer.filter(({ code }) => /[1-9]\d(?<!0)$|\d[1-9]$/u.test(code) && code.length === 6);
  let waiting = [];
  let written = 0;
  for (const [nth, { name }] of places.entries()) {
    if (written === PLACES) break;
    const year = 2019 + (nth % 5);
    const text = `${name}${year}年法治政府建设年度报告\n一、主要做法\n推行行政执法“三项制度”。${nth % 3 === 0 ? "培养法律明白人。" : "推行包容免罚清单。"}全年受理行政复议案件${10 + (nth % 90)}件。\n`;
    const contentHash = `sha256:${createHash("sha256").update(text).digest("hex")}`;
    const { read } = readReport({ file: `${nth}.txt`, mediaType: "text/plain", contentHash, text, metadata: {} }, knowledge, {
      force: true,
    });
    if (read === null) continue;
    waiting.push(toGraph(read, knowledge));
    written += 1;
    if (waiting.length < AT_ONCE) continue;
    await writeReports(store, waiting);
    waiting = [];
  }
  await writeReports(store, waiting);
}

describePage(
  "2,000 places",
  ({ open }) => {
    test.each([
      ["/program/prog-三项制度", "#records tbody tr"],
      ["/matrix", ".m-cell"],
      ["/matrix?tab=figures", ".figures-matrix td"],
      ["/indicator/ind-行政复议案件受理", "svg"],
      ["/q/三项制度", ".passages li"],
      ["/", ".counts"],
    ])(
      "%s can be read soon, says what it leaves out, and stays in its window",
      async (address, there) => {
        const page = await open("/compare");
        await page.locator(".row .button").first().waitFor();
        const view = new URL(address, page.url()).href;
        let took = Infinity;
        for (let nth = 0; nth < OPENINGS && took >= SOON; nth += 1) {
          const since = Date.now();
          await page.goto(view);
          await page.locator(there).first().waitFor();
          took = Date.now() - since;
          process.stderr.write(`2,000 places: ${address} in ${took} ms\n`);
        }
        expect(took).toBeLessThan(SOON);
        await page.waitForLoadState("networkidle");
        expect(await sideways(page)).toBe(0);
        expect(await violations(page)).toEqual([]);
      },
      60_000,
    );

    test("the matrix shows 500 of them, says so, and only the rows in view are there", async () => {
      const page = await open("/matrix");
      await page.getByText(/^共有 \d[\d,]* 个地区，只列前 500 个；请用范围收窄。$/u).waitFor();
      await page.getByText("地区 500 个").waitFor();
      expect(await page.locator(".m-row").count()).toBeLessThan(120);
    }, 60_000);

    test("printed, all 500 are there, and every sheet has the heads of the columns", async () => {
      const page = await open("/matrix");
      await page.getByText("地区 500 个").waitFor();
      await page.getByText(/已取/u).waitFor({ state: "detached" });
      const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
      const paper = await getDocument({ data, verbosity: 0 }).promise;
      const sheets: string[] = [];
      for (let nth = 1; nth <= paper.numPages; nth += 1) {
        const { items } = await (await paper.getPage(nth)).getTextContent();
        // Fonts name some characters by their radicals: ⾏ for 行.
        sheets.push(
          items
            .map((item) => ("str" in item ? item.str : ""))
            .join("")
            .normalize("NFKC")
            .replace(/\s+/gu, ""),
        );
      }
      expect(sheets.length).toBeGreaterThan(8);
      expect(sheets.filter((sheet) => !sheet.includes("三项制度"))).toEqual([]);
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下载 CSV" }).click()]);
      const done = readFileSync(await download.path(), "utf8").match(/IMPLEMENTED/gu)!.length;
      // Every place carries out 三项制度 and one more measure at least; one more sign on each sheet tells what it means.
      expect(done).toBeGreaterThanOrEqual(1_000);
      expect(sheets.join("").match(/●/gu)!.length - sheets.length).toBe(done);
    }, 60_000);
  },
  { fill: write },
);
