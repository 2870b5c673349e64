import { describe, expect, test } from "@jest/globals";
import { leadsTo } from "./leads-to.js";
import { describePage, focused, sideways, violations } from "./page.js";
import { writeSixReports } from "./second-report.js";

describePage(
  "places side by side",
  ({ open, expectFault }) => {
    describe("compare", () => {
      test("two places found by pinyin: what only one of them did, with its sentence", async () => {
        const page = await open("/");
        await page.getByRole("link", { name: "比较", exact: true }).click();
        const field = page.getByRole("combobox", { name: "添加地区" });
        await field.fill("taiyuan");
        await page.getByRole("option", { name: "山西省太原市 1 份报告" }).waitFor();
        await field.press("Enter");
        await page.getByText("再添加一个地区").waitFor();
        await field.fill("ytgs");
        await field.fill("yingtan");
        await page.getByRole("option", { name: "江西省鹰潭市 1 份报告" }).click();
        await page.getByRole("heading", { name: "比较：太原市、鹰潭市" }).waitFor();
        expect(new URL(page.url()).searchParams.get("places")).toBe("loc-140100,loc-360600");
        expect(await page.title()).toBe("比较：太原市、鹰潭市 · 法治图谱");
        const only = page.locator("tbody", { hasText: "仅太原市已实施" });
        await only.getByRole("link", { name: "太原市 第一议题 已实施 2021" }).click();
        await leadsTo(page, "“第一议题”制度", "坚持把学深悟透习近平法治思想作为首要政治任务,认真落实“第一议题”制度");
        await page.goBack();
        await page.goBack();
        await page.getByText("都已实施的举措").first().waitFor();
      });

      test("what both did is folded away, and leads to the words of either", async () => {
        const page = await open("/compare?places=loc-140100,loc-360600");
        const folded = page.locator("details", { hasText: "都已实施的举措" });
        expect(await folded.getByRole("link", { name: "双随机、一公开", exact: true }).isVisible()).toBe(false);
        await folded.locator("summary").click();
        await folded.getByRole("link", { name: "太原市 双随机、一公开 已实施 2021" }).click();
        await leadsTo(page, "“双随机、一公开”监管", "持续强化“双随机、一公开”监管全覆盖、常态化");
      });

      test("a year without a report is told from silence", async () => {
        const page = await open("/compare?places=loc-320404,loc-360600&years=2021");
        await page.getByText("无 2021 年报告").first().waitFor();
        const row = page.getByRole("row", { name: /^行政复议委员会/u });
        expect(await row.locator("td").allInnerTexts()).toEqual(["●已实施", "无报告"]);
        expect(await row.locator("td").nth(1).getAttribute("class")).toBe("none");
        await page.getByRole("link", { name: "2023", exact: true }).click();
        await page.getByRole("row", { name: /^互联网无人律所/u }).waitFor();
        expect(
          await page
            .getByRole("row", { name: /^互联网无人律所/u })
            .locator("td")
            .first()
            .innerText(),
        ).toBe("未提及");
      });

      test("ids that nobody bears, one place alone, nothing at all: each says what to do", async () => {
        const page = await open("/compare?places=loc-999999,<script>alert(1)</script>,loc-140100");
        await page.getByRole("alert").waitFor();
        expect(await page.getByRole("alert").innerText()).toBe("没有找到：loc-999999、<script>alert(1)</script>");
        await page.getByText("再添加一个地区").waitFor();
        await page.goto(page.url().replace(/\?.*/u, ""));
        await page.getByText("在上面添加至少两个地区").waitFor();
        await page.getByRole("link", { name: "河北省衡水市阜城县" }).click();
        await page.getByRole("link", { name: "移除阜城县" }).click();
        await page.getByText("在上面添加至少两个地区").waitFor();
      });
    });

    describe("changes", () => {
      test("of a place with two reports: begun, and the sentence that says so", async () => {
        const page = await open("/place/loc-320404");
        await page.getByRole("link", { name: "逐年变化" }).first().click();
        await page.getByRole("heading", { name: "钟楼区：2020 年与 2021 年之间" }).waitFor();
        const begun = page.locator("section", { has: page.getByRole("heading", { name: /^新称已实施/u }) });
        await begun.locator("th[scope=row] a").first().waitFor();
        expect(await begun.locator("th[scope=row] a").allInnerTexts()).toEqual([
          "律师进村居",
          "新时代枫桥经验",
          "行政复议委员会",
          "非诉讼纠纷解决机制",
        ]);
        await begun.getByRole("link", { name: "行政复议委员会 2021 已实施" }).click();
        await leadsTo(page, "行政复议委员会", "成立钟楼区行政复议委员会,聘请委员15名。");
      });

      test("what became of the plans, and how figures moved", async () => {
        const page = await open("/changes/loc-320404");
        const plans = page.locator("section", { has: page.getByRole("heading", { name: "前一年的计划及其结果" }) });
        const outcome = async (name: string): Promise<string> =>
          (await plans.getByRole("row", { name }).locator("td").last().innerText()).replace(/\s+/gu, " ");
        expect(await outcome("三调联动")).toMatch(/△ ?问题 .*三调联动机制不够健全/u);
        expect(await outcome("一村一法律顾问")).toMatch(/● ?已实施 .*完善“一村\(社区\)一法律顾问”制度/u);
        expect(await outcome("法律专家咨询制度")).toBe("未提及");
        const figures = page.locator("section", { has: page.getByRole("heading", { name: "数据升降" }) });
        const moves = await figures.getByRole("row", { name: "行政复议案件受理" }).locator("td").allInnerTexts();
        expect(moves).toEqual(["27件", "35件", "↑ 升 8 件 (+30%)"]);
        await figures.getByRole("link", { name: "行政复议案件受理 2020 27件" }).click();
        await leadsTo(page, "27件", "截至12月底,共受理行政复议案件27件,结案20件");
      });

      test("one report, none, a year without one, an unknown place: each says so", async () => {
        const page = await open("/changes/loc-140100");
        await page.getByText("库中只有该地区 2021 年的报告").waitFor();
        await page.goto(page.url().replace("loc-140100", "loc-360603"));
        await page.getByText("库中没有该地区自己的报告").waitFor();
        await page.goto(page.url().replace("loc-360603", "loc-320404?from=2019&to=2021"));
        await page.getByRole("alert").waitFor();
        expect(await page.getByRole("alert").innerText()).toBe("没有该地区 2019 年的报告，无从比较；库中有：2020、2021。");
        await page.goto(page.url().replace(/loc-.*/u, "loc-nowhere"));
        await page.getByText("没有这个地区：loc-nowhere").waitFor();
      });
    });

    describe("matrix", () => {
      test("walked with arrow keys, a cell opens its sentence with Enter", async () => {
        const page = await open("/matrix?order=tree");
        await page.getByRole("gridcell").first().waitFor();
        const grid = page.getByRole("grid", { name: "谁做了什么" });
        expect(await grid.getAttribute("aria-rowcount")).toBe("6");
        const target = grid.getByRole("link", { name: "阜城县 法律明白人 已实施 2022" });
        const column = Number(await target.locator("..").getAttribute("aria-colindex"));
        // The first of the five places by code, so that End and Home are tried on the way.
        await page.locator(".m-cell a[tabindex='0'], .m-cell[tabindex='0']").focus();
        for (const key of ["ArrowDown", "End", "ArrowUp", "Home"]) await page.keyboard.press(key);
        for (let step = 2; step < column; step += 1) await page.keyboard.press("ArrowRight");
        await focused(page, '[aria-label="阜城县 法律明白人 已实施 2022"]');
        await page.keyboard.press("Enter");
        await leadsTo(page, "“法律明白人”培养工程", "三是实施“法律明白人”培养工程。");
      });

      test("silent cells are reached too, and told from a year without a report", async () => {
        const page = await open("/matrix?order=tree&years=2021");
        await page.getByRole("gridcell").first().waitFor();
        expect(await page.locator(".m-row.none a[href*='/place/']").allInnerTexts()).toEqual(["阜城县", "鹰潭市", "禹王台区"]);
        await page.locator(".m-side a").first().focus();
        await page.keyboard.press("ArrowRight");
        await focused(page, '[aria-label^="阜城县 "][aria-label$=" 无报告"]');
        const filled = await page.evaluate<string[]>(
          "[...document.querySelectorAll('.m-row')[1].querySelectorAll('.m-cell')].map((cell) => cell.ariaColIndex)",
        );
        const silent = [...Array(100).keys()].map((nth) => nth + 2).find((column) => !filled.includes(String(column)))!;
        await page.keyboard.press("ArrowDown");
        for (let step = 2; step < silent; step += 1) await page.keyboard.press("ArrowRight");
        await focused(page, '[aria-label^="太原市 "][aria-label$=" 未提及"]');
      });

      test("narrowed by theme and place, each in the address; nothing there says so and leads out", async () => {
        const page = await open("/matrix");
        await page.getByRole("gridcell").first().waitFor();
        await page.getByLabel("主题").selectOption({ label: "法治宣传教育" });
        await page.getByText(/举措 \d\d? 项/u).waitFor();
        expect(await page.getByRole("columnheader", { name: "法律明白人" }).count()).toBe(1);
        expect(await page.getByRole("columnheader", { name: "双随机、一公开" }).count()).toBe(0);
        await page.getByLabel("范围").selectOption({ label: "江西省 1" });
        await page.getByText("地区 1 个").waitFor();
        expect(new URL(page.url()).search).toBe("?themes=theme-legal-education&within=loc-360000");
        await page.goto(page.url().replace("loc-360000", "loc-110000"));
        await page.getByText("这个范围内没有报告").waitFor();
        await page.getByRole("link", { name: "看全部" }).click();
        await page.getByText("地区 5 个").waitFor();
      });

      test("a table for a spreadsheet has a word for each cell", async () => {
        const page = await open("/matrix?years=2021&order=tree");
        await page.getByRole("gridcell").first().waitFor();
        const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下载 CSV" }).click()]);
        const chunks: Buffer[] = [];
        for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
        const [head, ...rows] = Buffer.concat(chunks).toString("utf8").replace("\uFEFF", "").trim().split("\r\n");
        const at = head!.match(/("[^"]*"|[^,]+)/gu)!.indexOf("三项制度");
        const cell = (place: string): string => rows.find((row) => row.includes(place))!.match(/("[^"]*"|[^,]+)/gu)![at]!;
        expect([cell("太原市"), cell("鹰潭市")]).toEqual(["IMPLEMENTED", "NO_REPORT"]);
      });
    });

    test.each(["/matrix", "/matrix?tab=figures"])("%s on paper is one sheet wide, with every column", async (view) => {
      const page = await open(view);
      await page.locator(".m-cell, .figures-matrix td").first().waitFor();
      await page.waitForLoadState("networkidle");
      await page.emulateMedia({ media: "print" });
      // A4 laid across with margins of 10 mm, at 96 dots an inch.
      await page.setViewportSize({ width: 1046, height: 718 });
      expect(await sideways(page)).toBe(0);
      const last = (await page.locator(".m-head, .figures-matrix thead th").last().boundingBox())!;
      expect(last.x + last.width).toBeLessThanOrEqual(1046);
      expect(last.width).toBeGreaterThan(8);
      expect(await page.locator(".m-row:visible, .figures-matrix tbody tr:visible").count()).toBe(5);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      expect(/\/MediaBox \[0 0 (?<width>\d+)/u.exec(pdf)?.groups?.["width"]).toBe("841");
    });

    const VIEWS = ["/compare?places=loc-140100,loc-320404,loc-360600", "/compare", "/changes/loc-320404", "/matrix", "/matrix?tab=figures"];
    test.each(VIEWS.flatMap((view) => [[view, {}] as const, [view, { phone: true, dark: true, english: true }] as const]))(
      "%s is in order for axe and never wider than its window: %j",
      async (view, looking) => {
        const page = await open(view, looking);
        await page.locator("table, [role=grid], .row .button").first().waitFor();
        await page.waitForLoadState("networkidle");
        expect(await violations(page)).toEqual([]);
        expect(await sideways(page)).toBe(0);
      },
    );

    test("a server that goes away is said, and the view comes back alone", async () => {
      expectFault(/ERR_FAILED|Failed to load resource/u);
      const page = await open("/compare?places=loc-140100");
      await page.getByText("再添加一个地区").waitFor();
      await page.route("**/graphql", (route) => route.abort());
      await page.getByRole("link", { name: "江西省鹰潭市" }).click();
      await page.getByRole("alert").waitFor();
      expect(await page.getByRole("alert").innerText()).toMatch(/^暂时连不上服务器或数据库/u);
      await page.unroute("**/graphql");
      await page.getByText("仅鹰潭市已实施").first().waitFor();
    });
  },
  { fill: writeSixReports },
);
