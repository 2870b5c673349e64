import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { counted, describePage, focused, highlighted, sideways, violations } from "./page.js";

describePage("search", ({ open }) => {
  test("by keyboard alone, from pinyin to the page of a measure", async () => {
    const page = await open("/");
    await page.locator(".counts").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("sxzd");
    const options = page.getByRole("option");
    await options.filter({ hasText: "三项制度" }).first().waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await options.first().getAttribute("aria-selected")).toBe("true");
    expect(await page.getByRole("combobox").getAttribute("aria-activedescendant")).toBe(await options.first().getAttribute("id"));
    expect(await options.first().innerText()).toContain("三项制度");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "三项制度" }).waitFor();
    expect(decodeURI(page.url())).toMatch(/\/program\/prog-三项制度$/u);
    await page.keyboard.press("/");
    await page.getByText("最近看过").waitFor();
    expect(await options.first().innerText()).toContain("三项制度");
    await page.keyboard.press("Escape");
    await options.first().waitFor({ state: "detached" });
  });

  test("a page is among what was seen as soon as its title stands", async () => {
    const page = await open("/");
    await page.locator(".counts").waitFor();
    await page.evaluate(`new MutationObserver((_, observer) => {
      if (document.querySelector("h1")?.textContent !== "三项制度") return;
      observer.disconnect();
      dispatchEvent(new KeyboardEvent("keydown", { key: "/" }));
    }).observe(document.body, { childList: true, subtree: true, characterData: true })`);
    await page.keyboard.press("/");
    await page.keyboard.type("sxzd");
    await page.getByRole("option").filter({ hasText: "三项制度" }).first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByText("最近看过").waitFor();
  });

  test("sentences on 无人律所, highlighted, lead to their place in the report: by keyboard alone", async () => {
    const page = await open("/");
    await page.locator(".counts").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("无人律所");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "无人律所" }).waitFor();
    const sentences = page.locator(".results .passages li");
    await sentences.first().waitFor();
    expect(await sentences.count()).toBe(2);
    expect(await sentences.locator("mark").allInnerTexts()).toEqual(["无人律所", "无人律所"]);
    const one = sentences.filter({ hasText: "全市共建立7个公共法律服务中心" });
    expect(await one.innerText()).toMatch(/江西省鹰潭市 2023$/u);
    await one.getByRole("link").focus();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("complementary", { name: "原句" });
    await panel.locator("blockquote").waitFor();
    expect(await panel.locator(".facts").innerText()).toContain("提供优质高效公共法律服务");
    await panel.getByRole("link", { name: "读全文" }).focus();
    await page.keyboard.press("Enter");
    expect(await highlighted(page)).toBe(
      "全市共建立7个公共法律服务中心,42个公共法律服务站,436个村(居)公共法律服务工作室,推进城乡“互联网—无人律所”智慧平台建设,覆盖20万以上人群,提供在线法律咨询20000余人次,成功调解矛盾纠纷10多起。",
    );
  });

  test("arrow keys go along the records of the view, Escape leads back to it", async () => {
    const page = await open("/q/无人律所?kind=SENTENCE");
    await page.locator(".passages a").first().focus();
    await page.keyboard.press("Enter");
    const quote = page.locator("blockquote mark");
    await quote.waitFor();
    const first = await quote.innerText();
    await page.keyboard.press("ArrowDown");
    await quote.filter({ hasNotText: first }).waitFor();
    await page.keyboard.press("Escape");
    await quote.waitFor({ state: "detached" });
    await focused(page, ".passages a");
  });

  test("one kind is listed whole, and Back shows all again", async () => {
    const page = await open("/q/行政复议");
    await page.getByRole("link", { name: /^指标 \d+/u }).click();
    const [count] = /\d+/u.exec(await page.getByRole("link", { name: /^指标 \d+/u }).innerText())!;
    await counted(page, ".results .lines li", Number(count));
    expect(new URL(page.url()).searchParams.get("kind")).toBe("INDICATOR");
    await page.goBack();
    await page.locator(".results .passages li").first().waitFor();
  });

  test("narrowed to a place and to years, each in the address; nothing there says so and leads out", async () => {
    // What the report of 太原 says, counted without the parser.
    const said = readFileSync("seeds/reports/taiyuan-2021.txt", "utf8").split(/[。！？\n]/u);
    const wanted = said.filter((sentence) => sentence.includes("行政复议")).length;
    const page = await open("/q/行政复议");
    await page.locator(".passages li").first().waitFor();
    const field = page.getByRole("combobox", { name: "限定到某地及其所辖" });
    await field.fill("taiyuan");
    await page
      .getByRole("option", { name: /^山西省太原市/u })
      .first()
      .waitFor();
    await field.press("Enter");
    await page.waitForURL(/within=loc-140100/u);
    await counted(page, ".passages li", wanted);
    expect(await page.getByRole("link", { name: `原句 ${wanted}` }).count()).toBe(1);
    for (const one of await page.locator(".passages li").allInnerTexts()) expect(one).toMatch(/山西省太原市 2021$/u);
    await page.getByRole("textbox", { name: "止" }).fill("2020");
    await page.keyboard.press("Enter");
    await page.getByText("这个范围内没有找到“行政复议”").waitFor();
    expect(new URL(page.url()).searchParams.get("years")).toBe("-2020");
    await page.goBack();
    await counted(page, ".passages li", wanted);
    await page.goto(page.url().replace(/\?.*/u, "?years=2020-2022&within=loc-320000"));
    await page.locator(".passages li").first().waitFor();
    expect(await page.getByRole("textbox", { name: "年度 起" }).inputValue()).toBe("2020");
    expect(await page.locator(".chip").innerText()).toContain("江苏省");
    for (const one of await page.locator(".passages li").allInnerTexts()) expect(one).toMatch(/钟楼区 2020$/u);
    await page.getByRole("link", { name: "不限地区和年度" }).click();
    await page.locator(".passages").getByText("鹰潭市 2023").first().waitFor();
  });

  test("without a text it says what can be looked for", async () => {
    const page = await open("/q");
    expect(await page.locator(".notice").innerText()).toBe("请在上方输入要找的地区、举措、文件、指标，或原句里的词。");
  });

  test("what is not there, or is markup, is said and not run", async () => {
    const page = await open("/q/" + encodeURIComponent("<script>alert(1)</script>"));
    await page.getByText("没有找到“<script>alert(1)</script>”").waitFor();
    await page.getByRole("combobox", { name: "搜索" }).fill("不会有的词语");
    await page.getByText("没有找到“不会有的词语”").waitFor();
  });

  const PLACES = ["/q/行政复议", "/q/行政复议?within=loc-360000&years=2023"];
  test.each(PLACES.flatMap((view) => [{}, { dark: true }, { phone: true, english: true }].map((looking) => [view, looking] as const)))(
    "%s is in order for axe and never wider than its window: %j",
    async (view, looking) => {
      const page = await open(view, looking);
      await page.locator(".passages li").first().waitFor();
      await page.locator(".top").getByRole("combobox").fill("三项");
      await page.getByRole("option").first().waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
    },
  );
});
