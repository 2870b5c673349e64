import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe } from "@jest/globals";
import { chromium, type Browser } from "playwright-core";

const CHROMIUM = "/usr/bin/chromium";

/** A body that needs a browser, which is started once. Without Chromium it is skipped aloud, or fails when FAZHI_REQUIRE_BROWSER=1. */
export function describeBrowser(name: string, body: (browser: () => Browser) => void): void {
  if (!existsSync(CHROMIUM)) {
    const absent = `no ${CHROMIUM} (Debian: apt-get install chromium fonts-noto-cjk)`;
    if (process.env["FAZHI_REQUIRE_BROWSER"] === "1") throw new Error(`A browser is required here: ${absent}`);
    process.stderr.write(`SKIPPED ${name} (browser): ${absent}\n`);
  }
  (existsSync(CHROMIUM) ? describe : describe.skip)(name, () => {
    let browser: Browser | null = null;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
    });
    afterAll(async () => {
      await browser?.close();
    });
    body(() => browser!);
  });
}

/** Chromium asks its makers for nothing. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
