import { expect, test } from "@jest/globals";
import { describePage, sideways, violations } from "./page.js";
import { writeMadeUpReports } from "./made-up-reports.js";

describePage(
  "a place over the years",
  ({ open }) => {
    test("余江区 shows what 余江县 reported, and what departments report beside it", async () => {
      const page = await open("/place/loc-360603");
      await page.getByRole("heading", { level: 1, name: "余江区 2022" }).waitFor();
      expect(await page.locator(".place").innerText()).toMatch(/前身\s*余江县\s*2018\s*年改设/u);
      const tabs = page.locator(".tabs a");
      expect((await tabs.allInnerTexts()).map((tab) => tab.replace(/\s+/gu, " "))).toEqual(
        expect.arrayContaining(["2016 余江县", "2021", "2022", "2022 余江区司法局"]),
      );
      await tabs.filter({ hasText: "余江县" }).click();
      await page.getByRole("heading", { level: 1, name: "余江区 2016" }).waitFor();
      await page.locator("#measures").getByRole("link", { name: "三项制度：已实施" }).click();
      await page.locator("blockquote mark").filter({ hasText: "三项制度" }).waitFor();
      expect(await page.getByRole("complementary", { name: "原句" }).innerText()).toContain("余江县2016年法治政府建设年度报告");
      await page.goBack();
      await page.goBack();
      await page.getByRole("heading", { level: 1, name: "余江区 2022" }).waitFor();
    });

    test("what became of last year's plans: one done, one not mentioned, each with its words", async () => {
      const page = await open("/place/loc-360603?year=2022");
      const plans = page.locator("#last-plans tbody tr");
      await plans.first().waitFor();
      expect((await plans.allInnerTexts()).map((row) => row.replace(/\s+/gu, " ").trim()).sort()).toEqual([
        "包容免罚清单 ○计划 未提及",
        "法律明白人 ○计划 ●已实施",
      ]);
      await plans.filter({ hasText: "法律明白人" }).getByRole("link").last().click();
      await page.locator("blockquote").filter({ hasText: "培养法律明白人300名。" }).waitFor();
    });

    test("a figure stands beside the neighbour's and the place's own other years", async () => {
      const page = await open("/place/loc-360603?year=2022");
      const row = page.locator(".figures tbody tr").filter({ hasText: "行政复议案件受理" });
      await row.getByText("第 2，共 2 地").waitFor();
      expect(await page.locator(".figures thead").innerText()).toContain("与鹰潭市同年县级各地相比");
      expect((await row.locator(".own").innerText()).replace(/\s+/gu, "")).toBe("201612件202120件");
      await row.locator("svg a").click();
      await page.locator("blockquote").filter({ hasText: "全年受理行政复议案件60件。" }).waitFor();
      expect(await page.getByRole("complementary", { name: "原句" }).innerText()).toContain("贵溪市");
    });

    test("the neighbours' strokes are one stop of the keyboard; the one in focus is said, Enter opens its sentence", async () => {
      const page = await open("/place/loc-360603?year=2022");
      const row = page.locator(".figures tbody tr").filter({ hasText: "行政复议案件受理" });
      await row.getByText("第 2，共 2 地").waitFor();
      await row.locator("td.number a").focus();
      await page.keyboard.press("Tab");
      await row.getByText("贵溪市 60件", { exact: true }).last().waitFor();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await page.locator("blockquote").filter({ hasText: "全年受理行政复议案件60件。" }).waitFor();
    });

    test("markup, reversed writing and endless words in a report stay text", async () => {
      const page = await open("/report/rep-360603-2022", { phone: true });
      const paper = page.locator(".paper");
      await paper.getByText("有关情况写明").waitFor();
      expect(await paper.innerText()).toContain('现将<script>document.title = "run"</script>有关情况写明');
      expect(await page.locator(".paper script, .paper img").count()).toBe(0);
      expect(await page.title()).not.toBe("run");
      expect(await sideways(page)).toBe(0);
    });

    test("is in order for axe with tabs, bars and plans", async () => {
      const page = await open("/place/loc-360603?year=2022");
      await page.locator(".figures svg").first().waitFor();
      await page.locator("#last-plans tbody tr").first().waitFor();
      expect(await violations(page)).toEqual([]);
    });
  },
  { fill: writeMadeUpReports },
);
