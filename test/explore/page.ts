import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, expect } from "@jest/globals";
import type { BrowserContext, Page } from "playwright-core";
import { openStore } from "../../src/load/index.js";
import type { Store } from "../../src/load/store.js";
import { serve, type ServeOptions, type Serving } from "../../src/serve/http.js";
import { exclusively } from "../neo4j/server.js";
import { describeBrowser } from "../support/browser.js";
import { writeFiveReports } from "../serve/five-reports.js";

/** How somebody looks at the page: at a desk of 1280 px or on a phone of 390 px, in light or dark colours, in Chinese or English. */
export interface Looking {
  readonly phone?: boolean;
  readonly dark?: boolean;
  readonly english?: boolean;
}

export interface Reader {
  /** A fresh browser at an address of the page: `/program/prog-三项制度`, escaped or not. */
  readonly open: (address: string, looking?: Looking) => Promise<Page>;
  /** What this test may see on the console or fail to fetch, since that is what it tries. */
  readonly expectFault: (fault: RegExp) => void;
  readonly url: () => string;
  readonly store: () => Store;
}

interface Filled {
  /** Fills the empty store; without it the five reports of the package. */
  readonly fill?: (store: Store) => Promise<void>;
  readonly options?: Partial<ServeOptions>;
}

/**
 * Tests of the page as built, in a real browser, on a server of their own over the embedded engine. A test fails when something was said on
 * the console, when a script failed, or when anything was asked of another host. With FAZHI_SCREENSHOTS=folder each page is photographed as
 * its test left it.
 */
export function describePage(name: string, body: (reader: Reader) => void, { fill, options = {} }: Filled = {}): void {
  describeBrowser(name, (browser) => {
    const folder = mkdtempSync(join(tmpdir(), "fazhi-page-"));
    let store: Store | null = null;
    let server: Serving | null = null;
    let opened: BrowserContext[] = [];
    let faults: string[] = [];
    let expected: RegExp[] = [];
    const url = (): string => server!.url;

    beforeAll(async () => {
      expectBuilt();
      const data = join(folder, "store");
      if (fill === undefined) await copyFiveReports(data);
      store = await openStore({ folder: data });
      await fill?.(store);
      server = await serve({ store, host: "127.0.0.1", port: 0, requestsPerMinute: 100_000, ...options });
    });
    afterAll(async () => {
      await server?.close();
      await store?.close();
      rmSync(folder, { recursive: true, force: true });
    });
    afterEach(async () => {
      await photograph(opened);
      await Promise.all(opened.map((context) => context.close()));
      const unexpected = faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
      [opened, faults, expected] = [[], [], []];
      expect(unexpected).toEqual([]);
    });

    const open = async (address: string, { phone = false, dark = false, english = false }: Looking = {}): Promise<Page> => {
      const context = await browser().newContext({
        viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 900 },
        colorScheme: dark ? "dark" : "light",
        reducedMotion: "reduce",
        hasTouch: phone,
        locale: "zh-CN",
      });
      opened.push(context);
      if (english) await context.addInitScript(`localStorage.setItem("fazhi:language", "en")`);
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) faults.push(`console: ${message.text()}`);
      });
      page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
      page.on("request", (request) => {
        if (!/^(?:data|blob):/u.test(request.url()) && !request.url().startsWith(`${url()}/`)) faults.push(`foreign: ${request.url()}`);
      });
      await page.goto(`${url()}${address}`);
      return page;
    };
    body({ open, expectFault: (fault) => expected.push(fault), url, store: () => store! });
  });
}

/** What axe finds wrong on the page as it is now: rules with the elements that break them; nothing is what one wants. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return await page.evaluate<string[]>(
    `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ": " + target.join(" ") + " " + failureSummary)))`,
  );
}

/** The words that a report shows as chosen, once they are in view (所选原文). */
export async function highlighted(page: Page): Promise<string> {
  await page.locator(".paper mark").first().waitFor();
  const { height } = page.viewportSize()!;
  await until(async () => {
    const box = await page.locator(".paper mark").first().boundingBox();
    return box !== null && box.y >= 0 && box.y + box.height <= height;
  }, "the chosen words in view");
  // Facts that arrive meanwhile divide the chosen words anew.
  let words = "";
  await until(async () => {
    const before = words;
    words = (await page.locator(".paper mark").allTextContents()).join("");
    await page.waitForTimeout(300);
    return words === before;
  }, "the chosen words at rest");
  return words;
}

/** Waits until what a selector finds has the focus: the page hands it on only once it has painted. */
export async function focused(page: Page, selector: string): Promise<void> {
  await page.locator(`${selector}:focus`).waitFor();
}

/** Waits until there are so many of what a selector finds. */
export async function counted(page: Page, selector: string, many: number): Promise<void> {
  await until(async () => (await page.locator(selector).count()) === many, `${many} × ${selector}`);
}

async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await setTimeout(50);
  }
}

/** By how many pixels the page is wider than its window. */
export async function sideways(page: Page): Promise<number> {
  return await page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}

const AXE = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

let taken = 0;

async function photograph(contexts: readonly BrowserContext[]): Promise<void> {
  const folder = process.env["FAZHI_SCREENSHOTS"];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  for (const page of contexts.flatMap((context) => context.pages())) {
    taken += 1;
    const test = (expect.getState().currentTestName ?? "").replace(/[^\p{L}\p{N}]+/gu, "-");
    await page.screenshot({ path: join(folder, `${test}-${taken}.png`), fullPage: true });
  }
}

/** The first test of a run that wants them reads the five reports, the others take a copy. */
async function copyFiveReports(to: string): Promise<void> {
  const filled = join(process.env["FAZHI_TEST_RUN"] ?? to, "five-reports");
  await exclusively("five-reports", async () => {
    if (existsSync(filled)) return;
    const store = await openStore({ folder: `${filled}-unfinished` });
    await writeFiveReports(store);
    await store.close();
    renameSync(`${filled}-unfinished`, filled);
  });
  cpSync(filled, to, { recursive: true });
}

/** These tests look at dist/explore; an old one would be looked at in vain. */
function expectBuilt(): void {
  const newest = (path: string): number =>
    Math.max(
      ...readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
    );
  const built = statSync("dist/explore/index.html", { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built < newest("src/explore")) throw new Error("dist/explore is older than src/explore: run npm run build");
}
