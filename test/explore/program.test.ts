import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { counted, describePage, highlighted, sideways, violations } from "./page.js";

/* Quotations were read in seeds/reports by a person. */

describePage("a measure's page", ({ open }) => {
  test("which places carried out 三项制度, when, in which words: typed, clicked, read in the report", async () => {
    const page = await open("/");
    await page.getByRole("combobox", { name: "搜索" }).fill("三项制度");
    await page.getByRole("option", { name: /^举措\s*三项制度/u }).click();
    await page.getByRole("heading", { level: 1, name: "三项制度" }).waitFor();
    expect(await page.title()).toBe("三项制度 · 法治图谱");
    expect(await page.locator(".facts").innerText()).toContain("国办发〔2018〕118号");
    const rows = page.locator("#records tbody tr");
    await rows.first().waitFor();
    const told = (await rows.allInnerTexts()).map((row) => row.replace(/\s+/gu, " "));
    expect(told.map((row) => /(?<year>\d{4}).*› (?<place>\S+).*(?<status>已实施|计划)/u.exec(row)?.slice(1).join(" "))).toEqual([
      "2020 钟楼区 已实施",
      "2020 钟楼区 计划",
      "2021 太原市 已实施",
      "2022 阜城县 已实施",
      "2023 鹰潭市 已实施",
    ]);
    await rows.nth(2).locator("td.quote a").click();
    const panel = page.getByRole("complementary", { name: "原句" });
    expect((await panel.locator("blockquote mark").innerText()).replace(/\s/gu, "")).toBe("行政执法“三项制度”");
    expect(await panel.locator("blockquote").innerText()).toContain("严格落实行政执法“三项制度”。");
    await panel.getByRole("link", { name: "读全文" }).click();
    expect(await highlighted(page)).toBe("行政执法“三项制度”");
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("太原市2021年法治政府建设年度报告");
    await page.goBack();
    await panel.waitFor();
    await page.goBack();
    await panel.waitFor({ state: "detached" });
    await page.getByRole("heading", { level: 1, name: "三项制度" }).waitFor();
  });

  test("how it spread: adopters by year, silence told apart, and a bar opens its sentences", async () => {
    const page = await open("/program/prog-三项制度");
    await page.getByText("4 个地区已实施").waitFor();
    expect(await page.locator(".finding").innerText()).toBe("4 个地区已实施 · 2020–2023 · 另有 1 个地区提交了报告而未提及");
    expect((await page.locator(".spread .shares").allInnerTexts()).map((list) => list.replace(/\s+/gu, ""))).toEqual([
      "地级2/2县级2/3",
      "河北省1/1山西省1/1江苏省1/1江西省1/1",
    ]);
    await page.locator(".chart svg a").nth(2).click();
    await page.getByText("只看：2022 年").waitFor();
    await counted(page, "#records tbody tr", 1);
    expect(await page.locator("#records tbody tr").innerText()).toContain("阜城县");
    await page.goBack();
    await counted(page, "#records tbody tr", 5);
  });

  test("what else the same places do, and both sentences of each", async () => {
    const page = await open("/program/prog-三项制度");
    await page.getByRole("button", { name: "双随机、一公开 兼有 4" }).click();
    const places = page.locator(".together .lines li");
    await places.first().waitFor();
    expect((await places.allInnerTexts()).map((line) => /› (\S+区|\S+县|\S+市) 三项制度/u.exec(line)?.[1]).sort()).toEqual(
      ["阜城县", "太原市", "鹰潭市", "钟楼区"].sort(),
    );
    await places
      .filter({ hasText: "钟楼区" })
      .getByRole("link", { name: /双随机/u })
      .click();
    await page.locator("blockquote mark").waitFor();
    expect(await page.locator("blockquote mark").innerText()).toMatch(/双随机/u);
  });

  test("its table is saved for a spreadsheet, its query opens in GraphiQL", async () => {
    const page = await open("/program/prog-三项制度");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("#records").getByRole("button", { name: "下载 CSV" }).click(),
    ]);
    const table = readFileSync(await file.path(), "utf8");
    expect(table.split("\r\n")[0]).toBe("\uFEFFyear,locality,program,status,quote,start,end,report_id,adoption_id");
    expect(table).toMatch(/2021,山西省太原市,三项制度,IMPLEMENTED,行政执法“三项制度”,\d+,\d+,rep-140100-2021,/u);
    const text = readFileSync("seeds/reports/taiyuan-2021.txt", "utf8").replaceAll("\r\n", "\n");
    const [, start, end] = /行政执法“三项制度”,(\d+),(\d+),rep-140100/u.exec(table)!;
    expect(text.slice(Number(start), Number(end))).toBe("行政执法“三项制度”");
    const href = await page.getByRole("link", { name: "GraphQL 查询" }).first().getAttribute("href");
    expect(decodeURIComponent(href!.replaceAll("+", " "))).toMatch(
      /graphiql\/#query=[^]*diffusion\(program: \$id\)[^]*"id": "prog-三项制度"/u,
    );
  });

  test.each([{}, { dark: true, english: true }, { phone: true }])(
    "is in order for axe and never wider than its window: %j",
    async (looking) => {
      const page = await open("/program/prog-三项制度", looking);
      await page.locator("#records tbody tr").first().waitFor();
      await page.locator(".chart svg").nth(1).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
    },
  );

  test("one that is not there says so", async () => {
    const page = await open("/program/prog-<img src=x onerror=alert(1)>");
    expect(await page.getByRole("alert").innerText()).toContain("没有这个举措：prog-<img src=x onerror=alert(1)>");
  });
});
