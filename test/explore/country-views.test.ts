import { expect, test } from "@jest/globals";
import { describeCountry, made, REPORTS, soon } from "./made-country.js";
import { sideways, violations } from "./page.js";

describeCountry("the views of a country", ({ open, expectFault }) => {
  test("the matrix has every place, and each cell as it was made", async () => {
    const page = await open("/");
    await page.locator(".counts").waitFor();
    await soon("the matrix has its first rows", async () => {
      await page.getByRole("navigation").getByRole("link", { name: "矩阵", exact: true }).click();
      await page.getByRole("gridcell").first().waitFor();
    });
    const since = Date.now();
    await page.getByText(`地区 ${REPORTS / 10} 个`).waitFor();
    await page.getByText(/已取/u).waitFor({ state: "detached" });
    process.stderr.write(`${REPORTS} reports: the whole matrix ${Date.now() - since} ms later\n`);
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下载 CSV" }).click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const cells = (line: string): string[] => line.match(/"[^"]*"|[^,]+/gu)!;
    const [head, ...rows] = Buffer.concat(chunks).toString("utf8").replace("\uFEFF", "").trim().split("\r\n").map(cells);
    expect(rows.length).toBe(REPORTS / 10);
    const done = rows.map((row) => [row[0]!, row.flatMap((cell, at) => (cell === "IMPLEMENTED" ? [head![at]!] : [])).toSorted()] as const);
    const wanted = new Map<string, Set<string>>();
    for (const { truth } of made)
      wanted.set(`loc-${truth.place.code}`, new Set([...(wanted.get(`loc-${truth.place.code}`) ?? []), ...truth.implemented]));
    expect(Object.fromEntries(done)).toEqual(Object.fromEntries([...wanted].map(([id, set]) => [id, [...set].toSorted()])));
  });

  test.each(["/", "/matrix?tab=figures", "/indicator/ind-行政复议案件受理", "/graph", "/compare", "/place/loc-130000"])(
    "%s is soon there, in order for axe and never wider than its window",
    async (address) => {
      expectFault(/GL Driver Message/u);
      const page = await open("/q/没有", { phone: true, dark: true });
      await page.getByText("没有找到“没有”").or(page.locator(".passages li")).first().waitFor();
      await soon(address, async () => {
        await page.goto(new URL(address, page.url()).href);
        await page.locator(".counts, .figures-matrix td, main svg a, .graph-canvas, .row .button, .figures td").first().waitFor();
      });
      await page.waitForLoadState("networkidle");
      expect(await violations(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
    },
  );
});
