import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { describePage, highlighted, sideways, violations } from "./page.js";

/* Quotations were read in seeds/reports by a person. */

const REPORT = readFileSync(new URL("../../seeds/reports/fucheng-2022.txt", import.meta.url), "utf8");

describePage("a place's page", ({ open }) => {
  test("what 阜城县 reported for 2022, found by clicking; a figure leads to its words", async () => {
    const page = await open("/");
    await page.getByRole("navigation", { name: "可以这样问" }).waitFor();
    await page.locator(".tree").getByRole("link", { name: "阜城县" }).click();
    await page.getByRole("heading", { level: 1, name: "阜城县 2022" }).waitFor();
    expect(await page.title()).toBe("阜城县 2022 · 法治图谱");
    await page.locator("#measures .themes").waitFor();

    const enforcement = page.locator(".themes > div").filter({ has: page.getByRole("heading", { name: /^行政执法 / }) });
    expect((await enforcement.locator("li").allInnerTexts()).map((name) => name.replace(/[●\s]/gu, ""))).toContain("三项制度");
    const issued = page.locator("#documents dd").first();
    expect(await page.locator("#documents dt").first().innerText()).toMatch(/^制定、印发/u);
    expect(await issued.innerText()).toContain("《轻微违法行为包容免罚清单》");
    expect(await page.locator("#documents dd").nth(2).innerText()).toContain("《河北行政执法监督条例》");
    expect(await page.locator("#problems li").innerText()).toBe(
      "但是运用法治思维和法治方式推动工作的意识和能力有待进一步加强、乡镇执法规范化水平仍需进一步提升等问题。",
    );
    expect(await page.locator("#plans li").innerText()).toMatch(/^2023年,我县将深入学新时代中国特色社会主义思想/u);
    expect(await page.locator("#last-plans").innerText()).toContain("没有 2021 年的报告，无从对照其计划。");

    const reviews = page.locator(".figures tr").filter({ hasText: "行政复议申请收到" });
    await reviews.getByRole("link", { name: /32件/u }).click();
    await page.getByRole("complementary", { name: "原句" }).getByRole("link", { name: "读全文" }).click();
    expect(await highlighted(page)).toBe("32件");
    expect(
      await page
        .locator(".paper p")
        .filter({ has: page.locator("mark") })
        .innerText(),
    ).toContain("2022年,我县共收到行政复议申请32件,受案率为90%,审结29件,申请人申请中止3件。");
  });

  test("a document, a shortcoming and a measure lead to their words, too", async () => {
    const page = await open("/place/loc-131128");
    const quote = page.locator("blockquote mark");
    await page.locator("#documents").getByRole("link", { name: "《轻微违法行为包容免罚清单》" }).click();
    await quote.filter({ hasText: "《轻微违法行为包容免罚清单》" }).waitFor();
    await page.keyboard.press("Escape");
    await page.locator("#problems a").click();
    await quote.filter({ hasText: /^但是运用法治思维/u }).waitFor();
    await page.keyboard.press("Escape");
    await page.locator("#measures").getByRole("link", { name: "法律明白人：已实施" }).click();
    await quote.filter({ hasText: "法律明白人" }).waitFor();
    await page.getByRole("complementary", { name: "原句" }).getByRole("link", { name: "法律明白人", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "法律明白人" }).waitFor();
  });

  test("shortcomings and plans are saved with their places in the text", async () => {
    const page = await open("/place/loc-131128");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("#plans").getByRole("button", { name: "下载 CSV" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("阜城县-2022-存在问题-下一步安排.csv");
    const [head, ...rows] = readFileSync(await download.path(), "utf8")
      .trimEnd()
      .split("\r\n");
    expect(head).toBe("\uFEFFkind,id,start,end,text");
    expect(rows.map((row) => row.split(",")[0])).toEqual(["problem", "plan"]);
    const [, id = "", start = "", end = ""] = rows[0]?.split(",") ?? [];
    expect(id).toMatch(/^sen-rep-131128-2022-/u);
    expect(REPORT.slice(Number(start), Number(end))).toBe(
      "但是运用法治思维和法治方式推动工作的意识和能力有待进一步加强、乡镇执法规范化水平仍需进一步提升等问题。",
    );
  });

  test("a place that has no report leads to those that have one", async () => {
    const page = await open("/place/loc-360000");
    await page.getByText("库中没有该地区自己的报告。").waitFor();
    await page.locator(".leaves").getByRole("link", { name: "鹰潭市" }).click();
    await page.getByRole("heading", { level: 1, name: "鹰潭市 2023" }).waitFor();
  });

  test("one that is not there says so", async () => {
    const page = await open("/place/loc-999999?year=abc");
    expect(await page.getByRole("alert").innerText()).toContain("没有这个地区：loc-999999");
  });

  test.each([{}, { dark: true, english: true }, { phone: true }])(
    "is in order for axe and never wider than its window: %j",
    async (looking) => {
      const page = await open("/place/loc-360600", looking);
      await page.locator("#plans li").first().waitFor();
      await page.locator("#figures tbody tr").first().waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
    },
  );

  test("on paper nothing but the text is left", async () => {
    const page = await open("/place/loc-131128");
    await page.locator("#plans li").first().waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("button:visible, .top:visible, .button:visible").count()).toBe(0);
    expect(await page.locator("#figures tbody tr").first().isVisible()).toBe(true);
  });
});
