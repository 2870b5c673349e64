import { expect, test } from "@jest/globals";
import { describePage, violations } from "./page.js";

describePage(
  "the explorer over an empty store",
  ({ open, expectFault }) => {
    test("says what would be here and how to get it", async () => {
      const page = await open("/");
      await page.getByText("库中还没有报告。运行 fazhi ingest").waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole("combobox").fill("三项制度");
      await page.getByText("没有找到“三项制度”").waitFor();
    });

    test.each(["/matrix", "/matrix?tab=figures", "/graph", "/compare"])("%s says the same", async (address) => {
      const page = await open(address);
      await page.getByText("库中还没有报告。运行 fazhi ingest").waitFor();
      expect(await violations(page)).toEqual([]);
    });

    test("while the server is away it says so, and comes back alone", async () => {
      expectFault(/Failed to load resource/u);
      const page = await open("/about");
      await page.getByRole("cell", { name: "报告", exact: true }).waitFor();
      await page.route("**/graphql", (route) => route.abort());
      await page.getByRole("link", { name: "法治图谱" }).click();
      await page.getByRole("alert").filter({ hasText: "暂时连不上服务器或数据库，正在重试" }).waitFor();
      await page.unroute("**/graphql");
      await page.getByText("库中还没有报告").waitFor();
    });
  },
  { fill: () => Promise.resolve() },
);
