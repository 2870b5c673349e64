import { describe, expect, test } from "@jest/globals";
import { leadsTo } from "./leads-to.js";
import { describePage, focused, sideways, violations } from "./page.js";
import { writeSixReports } from "./second-report.js";

const RECEIVED = "/indicator/ind-行政复议案件受理";
const OUTLINE = "/document/pol-法治政府建设实施纲要(2021-2025年)";

describePage(
  "figures and documents",
  ({ open }) => {
    describe("an indicator", () => {
      test("found by typing: its values as printed, silence told from want of a report, and the sentence", async () => {
        const page = await open("/");
        await page.keyboard.press("/");
        await page.keyboard.type("行政复议案件受理");
        await page.keyboard.press("Enter");
        await page.getByRole("main").getByRole("link", { name: "行政复议案件受理", exact: true }).first().click();
        await page.getByRole("heading", { name: "行政复议案件受理" }).waitFor();
        const cells = async (place: string): Promise<string[]> =>
          await page.getByRole("row", { name: place }).locator("td").allInnerTexts();
        expect(await cells("钟楼区")).toEqual(["件", "27件", "35件", "无报告", "无报告"]);
        expect(await cells("鹰潭市")).toEqual(["件 · 市本级", "无报告", "无报告", "无报告", "113件"]);
        await page.getByRole("link", { name: "鹰潭市 2023 113件" }).click();
        await leadsTo(page, "113件", "截止2023年12月30日,市本级共受理行政复议案件113件,已办结103件");
      });

      test("a place with two years is a line; its dots are links that say their value on focus", async () => {
        const page = await open(RECEIVED);
        await page.getByRole("figure", { name: "行政复议案件受理（件），历年" }).locator("svg").waitFor();
        const dot = page.locator("svg").getByRole("link", { name: "钟楼区 2021 35件" });
        await dot.focus();
        expect(await page.locator("svg .readout").textContent()).toBe("钟楼区 2021 35件");
        await page.keyboard.press("Enter");
        const panel = page.getByRole("complementary", { name: "原句" });
        await panel.locator("mark").waitFor();
        expect(await panel.locator("blockquote").innerText()).toContain("截至12月底,共受理行政复议案件35件,结案31件。");
        await page.keyboard.press("Escape");
        await panel.waitFor({ state: "detached" });
        await focused(page, '[aria-label="钟楼区 2021 35件"]');
      });

      test("places are ranked on one axis of one unit and scope; others stand in the table only", async () => {
        const page = await open("/indicator/ind-矛盾纠纷化解");
        await page.locator("svg").getByRole("link", { name: "太原市 2021 22282件" }).waitFor();
        const dots = await page
          .locator("svg a")
          .evaluateAll((all) => (all as unknown as { ariaLabel: string }[]).map((one) => one.ariaLabel));
        expect(dots).toEqual(["太原市 2021 22282件", "禹王台区 2022 3495件", "阜城县 2022 461件"]);
        expect(await page.getByRole("row", { name: "钟楼区" }).locator("td").first().innerText()).toBe("起 · 永红街道");
        await page.getByRole("link", { name: "2022", exact: true }).click();
        await page.locator("svg").getByRole("link", { name: "太原市 2021 22282件" }).waitFor({ state: "detached" });
        expect(await page.locator("svg a").count()).toBe(2);
      });

      test("approximations are drawn open", async () => {
        const page = await open("/indicator/ind-法律顾问法律意见");
        const dot = page.locator("svg").getByRole("link", { name: "钟楼区 2020 70余份" }).locator("circle");
        expect(await dot.getAttribute("fill")).toBe("var(--paper)");
      });

      test("an unknown one, and a part of the country without it, say so", async () => {
        const page = await open("/indicator/ind-没有的指标");
        await page.getByText("没有这个指标：ind-没有的指标").waitFor();
        await page.goto(page.url().replace(/ind-.*/u, "ind-行政复议案件受理?within=loc-410000"));
        await page.getByText("这个范围内没有报告给出这项数据").waitFor();
        await page.getByRole("link", { name: "不限地区" }).click();
        await page.getByText("2 个地区给出这项数据").waitFor();
      });
    });

    describe("a document", () => {
      test("that several places name, reached from the start, with the words of each", async () => {
        const page = await open("/");
        await page.getByRole("main").getByRole("link", { name: "《法治政府建设实施纲要（2021—2025年）》", exact: true }).first().click();
        await page.getByText("2 个地区的报告提到").waitFor();
        await page.locator("tbody tr").first().waitFor();
        expect(await page.locator("tbody tr").count()).toBe(2);
        await page.getByRole("link", { name: "原句 2022 阜城县" }).click();
        await leadsTo(
          page,
          "《法治政府建设实施纲要(2021-2025年)》",
          "认真落实《法治政府建设实施纲要(2021-2025年)》,以深入开展法治政府建设示范创建为抓手",
        );
      });

      test("tells who issued it and leads to where the report says so; measures founded on it", async () => {
        const page = await open("/q/汴发〔2022〕8号");
        await page.getByRole("main").locator("a[href*='/document/']").first().click();
        await page.getByText("各报告的说法").waitFor();
        expect(await page.locator("dl.facts").first().innerText()).toMatch(/发文\s+河南省 › 开封市/u);
        await page.goto(
          new URL("/document/pol-国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见", page.url())
            .href,
        );
        await page.getByRole("link", { name: "三项制度", exact: true }).click();
        await page.getByRole("heading", { name: "三项制度" }).first().waitFor();
      });

      test("an unknown one says so, with markup in its id shown and not run", async () => {
        const page = await open("/document/pol-<img src=x onerror=alert(1)>");
        await page.getByRole("alert").waitFor();
        expect(await page.getByRole("alert").innerText()).toContain("没有这个政策文件：pol-<img src=x onerror=alert(1)>");
      });
    });

    test("places × indicators: a column in one unit, sorted by its head, a value leads to its sentence", async () => {
      const page = await open("/matrix");
      await page.getByRole("link", { name: "数据", exact: true }).click();
      await page.getByRole("link", { name: "按行政复议案件审结（件）由多到少排列" }).click();
      await page.locator("th[aria-sort=descending]").waitFor();
      // The figure of 鹰潭市 is of 市本级 alone and does not compare.
      expect((await page.locator("tbody th a").allInnerTexts()).slice(0, 2)).toEqual(["钟楼区", "阜城县"]);
      await page.getByRole("link", { name: "阜城县 行政复议案件审结 29件 2022" }).click();
      await leadsTo(page, "29件", "2022年,我县共收到行政复议申请32件,受案率为90%,审结29件,申请人申请中止3件。");
    });

    test.each(
      [RECEIVED, OUTLINE, "/matrix?tab=figures"].flatMap((view) => [
        [view, {}] as const,
        [view, { phone: true, dark: true, english: true }] as const,
      ]),
    )("%s is in order for axe and never wider than its window: %j", async (view, looking) => {
      const page = await open(view, looking);
      await page.locator("table").first().waitFor();
      await page.waitForLoadState("networkidle");
      expect(await violations(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
    });
  },
  { fill: writeSixReports },
);
