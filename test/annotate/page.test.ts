import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { annotate } from "../../src/annotate/index.js";
import { readBytes } from "../../src/read/index.js";
import { readReport } from "../../src/pipeline.js";
import { fazhi } from "../cli/command.js";
import { describeBrowser } from "../support/browser.js";
import { knowledge } from "../support/knowledge.js";

const folder = mkdtempSync(join(tmpdir(), "fazhi-pages-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const source = readFileSync("seeds/reports/yingtan-2023.txt", "utf8").replaceAll("\r\n", "\n");

const inPage = async <T>(page: Page, expression: string): Promise<T> => await page.evaluate(expression);

describeBrowser("the page of a reading, in a browser without scripts", (browser) => {
  const requests: string[] = [];
  const open = async (file: string, width: number): Promise<Page> => {
    const page = await browser().newPage({ viewport: { width, height: 900 }, javaScriptEnabled: false });
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    return page;
  };
  const plain = join(folder, "plain.html");
  const beside = join(folder, "beside.html");

  beforeAll(async () => {
    expect(await fazhi(["extract", "seeds/reports/yingtan-2023.txt", "--format", "html", "-o", plain])).toMatchObject({ exit: 0, out: "" });
    const gold = ["--gold", "test/gold/yingtan-2023.json"];
    await fazhi(["extract", "seeds/reports/yingtan-2023.txt", "--format", "html", ...gold, "-o", beside]);
  });

  test("asks for nothing but itself", async () => {
    const page = await open(plain, 1280);
    expect(requests.filter((url) => !url.startsWith("file:"))).toEqual([]);
    expect(requests).toHaveLength(1);
    expect(await page.locator("script, link, img, iframe").count()).toBe(0);
  });

  test("shows the text whole, character for character", async () => {
    const page = await open(plain, 1280);
    const lines = await inPage<string[]>(
      page,
      `[...document.querySelectorAll(".text .line")].map((line) => {
        const copy = line.cloneNode(true);
        for (const card of copy.querySelectorAll(".card")) card.remove();
        return copy.textContent;
      })`,
    );
    expect(lines.join("\n")).toBe(source);
  });

  test.each([1280, 390])("shows a mark's fields to the mouse, to the keyboard and to a finger, at %d px", async (width) => {
    const page = await open(plain, width);
    const mark = page.locator(".text .k-figure", { hasText: "282件" }).first();
    const card = mark.locator("> .card");
    expect(await card.isVisible()).toBe(false);
    await mark.hover();
    expect(await card.isVisible()).toBe(true);
    expect(await card.innerText()).toMatch(/数值\s*282 件/u);
    await page.mouse.move(1, 1);
    expect(await card.isVisible()).toBe(false);
    await mark.focus();
    const box = await card.boundingBox();
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width).toBeLessThanOrEqual(width);
    expect(await page.locator(".card:visible").count()).toBe(1);
  });

  test("never scrolls sideways", async () => {
    for (const width of [390, 820, 1280]) {
      const page = await open(beside, width);
      expect(await inPage<number>(page, "document.documentElement.scrollWidth")).toBe(width);
    }
  });

  test("is walked through by the Tab key, from mark to mark", async () => {
    const page = await open(plain, 1280);
    await page.locator(".text .m[tabindex]").first().focus();
    await page.keyboard.press("Tab");
    expect(await page.locator(".text .m[tabindex]").nth(1).locator("> .card").isVisible()).toBe(true);
  });

  test("a switch takes a kind's underlines away, and its count is that of the reading", async () => {
    const page = await open(plain, 1280);
    const { out } = await fazhi(["extract", "seeds/reports/yingtan-2023.txt"]);
    const reading = JSON.parse(out) as Record<"programs" | "observations" | "policyDocuments", unknown[]>;
    const counts = await page.locator(".legend b").allInnerTexts();
    expect(counts.slice(0, 3)).toEqual([reading.programs.length, reading.policyDocuments.length, reading.observations.length].map(String));
    const underline = (): Promise<unknown> =>
      page.evaluate("getComputedStyle(document.querySelector('.text .k-figure')).textDecorationLine");
    expect(await underline()).toBe("underline");
    await page.locator("#show-figure").uncheck();
    expect(await underline()).toBe("none");
    await page.locator(".text .k-figure").first().hover();
    expect(await page.locator(".card:visible").count()).toBe(0);
  });

  test("the outline leads to its lines", async () => {
    const page = await open(plain, 1280);
    const link = page.locator(".outline a", { hasText: "二、存在不足" });
    const target = await link.getAttribute("href");
    await link.click();
    expect(await page.locator(target!).innerText()).toContain("存在不足");
    expect((await page.locator(target!).boundingBox())!.y).toBeGreaterThan(40);
  });

  test("on paper everything read is listed, and no card covers the text", async () => {
    const page = await open(plain, 1280);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".card:visible").count()).toBe(0);
    expect(await page.locator("#list-figure li").first().isVisible()).toBe(true);
    expect(await page.locator("#list-figure li", { hasText: "282件" }).first().innerText()).toMatch(/办不成的事/u);
  });

  test("beside the gold it counts as fazhi evaluate does, and marks what is equal, wrong and missed", async () => {
    const page = await open(beside, 1280);
    const { out } = await fazhi(["evaluate", "--gold", "test/gold", "--format", "json"]);
    const { reports } = JSON.parse(out) as { reports: { file: string; kinds: Record<string, Record<string, number>> }[] };
    const { kinds } = reports.find(({ file }) => file === "yingtan-2023.txt")!;
    const rows = await inPage<string[][]>(
      page,
      `[...document.querySelectorAll(".gold tbody tr")].map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent))`,
    );
    const numbers = ["policyDocuments", "programs", "observations", "problems", "plans"].map((kind) =>
      ["tp", "fp", "fn"].map((name) => String(kinds[kind]?.[name])),
    );
    expect(rows.map((row) => row.slice(0, 3))).toEqual(numbers);
    const missed = numbers.reduce((sum, [, , fn]) => sum + Number(fn), 0);
    expect(await page.locator(".missed-list li").count()).toBe(missed);
    expect(await page.locator(".text .k-program.v-equal").count()).toBeGreaterThan(70);
    const wrong = Number(kinds["programs"]?.["fp"]);
    expect(await page.locator("#list-program .s-wrong").count()).toBe(wrong);
  });
});

describe("the page of a reading", () => {
  test("takes markup in a report for words", async () => {
    const hostile = `鹰潭市2023年法治政府建设年度报告\n现将<script>alert(1)</script>有关情况报告如下。\n一、<b onclick="x">成效</b>\n全面推行行政执法“三项制度<i>”，受理行政复议案件<u>113件</u>，制定《<img src=x onerror=alert(1)>管理办法》。法治政府建设取得成效，推进依法行政和法治政府。\n`;
    const { source: read } = await readBytes(Buffer.from(hostile), `"><script>.txt`);
    const { reading } = readReport(read!, knowledge(), { force: true, locality: "360600", year: 2023 });
    const page = annotate(reading, read!.text);
    expect(page).not.toMatch(/<script|<img|<b onclick|<i>”|<u>113/u);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  test("says on top what is wrong, and still shows a text that is no report", async () => {
    const to = join(folder, "note.html");
    const { exit } = await fazhi(["extract", "-", "--format", "html", "-o", to], { stdin: "一则通知。\n请各单位报送材料。\n" });
    expect(exit).toBe(1);
    const page = readFileSync(to, "utf8");
    expect(page).toMatch(/class="faults"[^]*NOT_A_REPORT[^]*--force[^]*<h1>/u);
    expect(page).toContain("请各单位报送材料。");
  });

  test("of several files goes to a folder with a page that lists them", async () => {
    const into = join(folder, "several");
    expect(await fazhi(["extract", "seeds/reports", "--format", "html"])).toMatchObject({ exit: 2, out: "" });
    expect((await fazhi(["extract", "seeds/reports", "--format", "html", "-o", into])).exit).toBe(0);
    expect(readdirSync(into).sort()).toEqual(
      ["fucheng-2022.html", "index.html", "taiyuan-2021.html", "yingtan-2023.html", "yuwangtai-2022.html", "zhonglou-2020.html"].sort(),
    );
    const listing = readFileSync(join(into, "index.html"), "utf8").replace(/\s+/gu, "");
    expect(listing).toContain('href="yingtan-2023.html">江西省鹰潭市</a></th><td>2023</td>');
  });
});
