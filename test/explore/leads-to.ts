import { expect } from "@jest/globals";
import type { Page } from "playwright-core";

/** The evidence panel, and from it the report: both show the words, marked, in the sentence that a person read in the report. */
export async function leadsTo(page: Page, marked: string, sentence: string): Promise<void> {
  const panel = page.getByRole("complementary", { name: "原句" });
  await panel.locator("mark").waitFor();
  expect(await panel.locator("mark").innerText()).toBe(marked);
  expect(await panel.locator("blockquote").innerText()).toContain(sentence);
  await panel.getByRole("link", { name: "读全文" }).click();
  await page.locator(".paper mark").first().waitFor();
  expect((await page.locator(".paper mark").allInnerTexts()).join("")).toBe(marked);
  expect((await page.locator(".paper").innerText()).replace(/\s+/gu, "")).toContain(sentence.replace(/\s+/gu, ""));
}
