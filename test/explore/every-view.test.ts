import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { describePage, sideways, violations } from "./page.js";
import { writeMadeUpReports } from "./made-up-reports.js";

/* What holds for every view alike. */

/** Each view with what is there once it has come. */
const VIEWS = [
  ["/", ".counts"],
  ["/q/三项制度", ".passages li"],
  ["/q/行政复议?kind=SENTENCE", ".passages li"],
  ["/program/prog-三项制度", "#records tbody tr"],
  ["/place/loc-360603?year=2022", "#measures a"],
  ["/report/rep-360603-2022", ".paper .m"],
  ["/indicator/ind-行政复议案件受理", "svg a"],
  ["/document/pol-法治政府建设实施纲要(2021-2025年)", "h1"],
  ["/graph?around=prog-三项制度", '.graph-canvas[data-ready="true"]'],
  ["/matrix", ".m-cell"],
  ["/matrix?tab=figures", ".figures-matrix td"],
  ["/compare?places=loc-360603,loc-360681", "table.compare"],
  ["/changes/loc-360603?from=2021&to=2022", "section table"],
  ["/about", "table.holdings"],
] as const;

const UNKNOWN = "no-<img src=x onerror=alert(1)>";

describePage(
  "every view",
  ({ open, expectFault, url }) => {
    const ready = async (page: Page, there: string): Promise<void> => {
      await page.locator(there).first().waitFor();
    };

    test.each(VIEWS)(
      "%s is in order for axe in light and dark, at a desk and on a phone, in Chinese and English, and its query is answered",
      async (address, there) => {
        expectFault(/GL Driver Message/u);
        const page = await open(address);
        await ready(page, there);
        expect(await page.title()).toMatch(/^(?:.+ · )?法治图谱$/u);
        const link = await page
          .getByRole("link", { name: /^GraphQL 查询$/u })
          .first()
          .getAttribute("href");
        const asked = new URLSearchParams(link!.slice(link!.indexOf("#") + 1));
        const response = await fetch(`${url()}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ query: asked.get("query"), variables: JSON.parse(asked.get("variables") ?? "{}") as unknown }),
        });
        const answer = (await response.json()) as { data?: object; errors?: unknown };
        expect(answer.errors).toBeUndefined();
        expect(Object.values(answer.data!).some((one) => one !== null)).toBe(true);
        const wrong: string[] = [];
        const look = async (how: string): Promise<void> => {
          wrong.push(...(await violations(page)).map((one) => `${how}: ${one}`));
          if ((await sideways(page)) > 0) wrong.push(`${how}: wider than its window`);
        };
        for (const language of ["zh", "en"]) {
          if (language === "en") await page.getByRole("button", { name: "English" }).click();
          for (const [width, height] of [
            [1280, 900],
            [390, 844],
          ] as const) {
            await page.setViewportSize({ width, height });
            for (const colorScheme of ["light", "dark"] as const) {
              await page.emulateMedia({ colorScheme });
              await ready(page, there);
              await look(`${language} ${width} ${colorScheme}`);
            }
          }
        }
        expect(wrong).toEqual([]);
      },
      60_000,
    );

    test("by Tab alone each view is walked through from its first stop to its foot, and the focus is always seen", async () => {
      expectFault(/GL Driver Message/u);
      for (const [address, there] of VIEWS) {
        const page = await open(address);
        await ready(page, there);
        await page.waitForLoadState("networkidle");
        let stops = 0;
        for (let last = ""; !last.startsWith("GraphQL|foot"); stops += 1) {
          expect({ address, stops: stops < 400 }).toEqual({ address, stops: true });
          await page.keyboard.press("Tab");
          const focus = await page.evaluate<{ name: string; seen: boolean }>(FOCUS);
          expect({ address, ...focus }).toEqual({ address, name: focus.name, seen: true });
          last = focus.name;
        }
        expect(stops).toBeGreaterThan(5);
        await page.close();
      }
    }, 180_000);

    test("while the server is away each view says so, and comes back alone", async () => {
      expectFault(/GL Driver Message|Failed to load resource|ERR_FAILED/u);
      const pages = await Promise.all(
        VIEWS.map(async ([address, there]) => {
          const page = await open("/nothing/here");
          await page.route("**/graphql", (route) => route.abort());
          await page.goto(`${url()}${address}`);
          return [page, there] as const;
        }),
      );
      for (const [page] of pages) await page.getByRole("alert").filter({ hasText: "暂时连不上服务器或数据库" }).first().waitFor();
      for (const [page] of pages) await page.unroute("**/graphql");
      for (const [page, there] of pages) await ready(page, there);
    }, 120_000);

    test.each([
      [`/program/${UNKNOWN}`, `没有这个举措：${UNKNOWN}`],
      [`/place/${UNKNOWN}`, `没有这个地区：${UNKNOWN}`],
      [`/report/${UNKNOWN}`, `没有这个报告：${UNKNOWN}`],
      [`/indicator/${UNKNOWN}`, `没有这个指标：${UNKNOWN}`],
      [`/document/${UNKNOWN}`, `没有这个政策文件：${UNKNOWN}`],
      [`/changes/${UNKNOWN}`, `没有这个地区：${UNKNOWN}`],
      [`/compare?places=${UNKNOWN}`, `没有找到：${UNKNOWN}`],
      [`/graph?around=${UNKNOWN}`, `图中没有“${UNKNOWN}”`],
      [`/graph?from=${UNKNOWN}&to=loc-360603`, UNKNOWN],
      [`/matrix?within=${UNKNOWN}`, "这个范围内没有报告"],
      [`/matrix?tab=figures&within=${UNKNOWN}`, "没有"],
      ["/matrix?years=1999", "这个范围内没有报告，或报告没有提到举措"],
      [`/q/三项制度?within=${UNKNOWN}`, "没有找到“三项制度”"],
      [`/program/prog-三项制度?year=x&level=y&within=${UNKNOWN}`, "三项制度"],
      [`/program/prog-三项制度?e=${UNKNOWN}`, UNKNOWN],
      // A measure that the lexicon knows and no report names, so that no year is its own.
      ["/program/prog-一网通办", "还没有报告提到它。"],
      ["/place/loc-360603?year=1900", "余江区"],
      ["/report/rep-360603-2022#s=999999-1000000", "余江区2022年法治政府建设年度报告"],
      ["/report/rep-360603-2022#s=abc", "余江区2022年法治政府建设年度报告"],
    ])("%s is answered in a sentence, and nothing in it is run", async (address, said) => {
      expectFault(/GL Driver Message|Failed to load resource/u);
      const page = await open(address.replaceAll("<", "%3C").replaceAll(">", "%3E"));
      await page.getByText(said).first().waitFor();
      expect(await page.locator("img").count()).toBe(0);
    });
  },
  { fill: writeMadeUpReports },
);

/** What has the focus, whether in the foot, and whether a reader sees where it is. */
const FOCUS = `(() => {
  const one = document.activeElement;
  const style = getComputedStyle(one);
  const name = (one.getAttribute("aria-label") ?? one.innerText ?? one.tagName).trim() + "|" + (one.closest(".foot") === null ? "" : "foot");
  const box = one.getBoundingClientRect();
  const within = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return { name, seen: one !== document.body && within && (style.outlineStyle !== "none" || one.matches("svg a, rect, circle")) };
})()`;
