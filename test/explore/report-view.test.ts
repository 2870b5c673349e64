import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import type { Store } from "../../src/load/store.js";
import { writeFiveReports, writeReportFile } from "../serve/five-reports.js";
import { describePage, sideways, violations } from "./page.js";
import { spentOn } from "./trace.js";

const stored = (name: string): string =>
  readFileSync(`seeds/reports/${name}.txt`, "utf8")
    .replace(/^\uFEFF/u, "")
    .replaceAll("\r\n", "\n");
const yingtan = stored("yingtan-2023");

const WORD = "长".repeat(300);
const HOSTILE = `贵溪市2022年法治政府建设年度报告

一、主要做法

（一）落实<script>document.title="吃掉"</script>制度。全面落实行政执法“三项制度”，印发《关于<img src=x onerror=alert(1)>的通知》。

${WORD}。

‮从右往左的字‬与一般的字，办理行政复议案件12件。 &amp; &lt;b&gt;不是粗体&lt;/b&gt;
`;

/** The body of 鹰潭市's report again and again, until there are 200,000 characters. */
const LONG = `余江区2022年法治政府建设年度报告\n\n${yingtan.repeat(Math.ceil(200_000 / yingtan.length))}`;

async function fill(store: Store): Promise<void> {
  await writeFiveReports(store);
  const folder = mkdtempSync(join(tmpdir(), "fazhi-reports-"));
  for (const [name, text] of Object.entries({ "guixi-2022": HOSTILE, "yujiang-2022": LONG })) {
    const path = join(folder, `${name}.txt`);
    writeFileSync(path, text);
    await writeReportFile(store, path);
  }
  rmSync(folder, { recursive: true });
}

const span = (text: string, words: string): string => {
  const start = text.indexOf(words);
  return `#s=${start}-${start + words.length}`;
};
const chosen = (page: Page): Promise<string> =>
  page
    .locator(".paper mark")
    .allInnerTexts()
    .then((texts) => texts.join(""));
const marked = async (page: Page): Promise<void> => {
  await page.locator(".paper a.m").first().waitFor();
};

describePage(
  "a report to read",
  ({ open, url }) => {
    test("what was read in it is saved as a table: each passage stands in the text where its row says", async () => {
      const page = await open("/report/rep-360600-2023");
      await marked(page);
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下载 CSV" }).click()]);
      const [head, ...rows] = readFileSync(await download.path(), "utf8")
        .trimEnd()
        .split("\r\n");
      expect(head).toBe("\uFEFFkind,name,said,quote,start,end,rule,of_id,record_id");
      const row = rows.find((one) => one.startsWith("measure,互联网无人律所,"))!;
      const [, start, end] = /,(\d+),(\d+),/u.exec(row)!;
      expect(yingtan.slice(Number(start), Number(end))).toMatch(/无人律所/u);
      const legend = await page.locator(".reading .aside").first().innerText();
      const documents = Number(/文件\s+(\d+)/u.exec(legend)![1]);
      const ids = rows.filter((one) => one.startsWith("document,")).map((one) => one.slice(one.lastIndexOf(",")));
      expect(new Set(ids).size).toBe(documents);
    });

    test("a link to a sentence opens it there, highlighted and in sight", async () => {
      const words = "将行政执法“三项制度”纳入年度考核指标";
      const page = await open(`/report/rep-360600-2023${span(yingtan, words)}`);
      await marked(page);
      expect(await chosen(page)).toBe(words);
      const { y } = (await page.locator(".paper mark").first().boundingBox())!;
      expect(y).toBeGreaterThan(50);
      expect(y).toBeLessThan(800);
      expect(await page.locator(".outline a[aria-current='true']").innerText()).toContain("深化行政执法体制改革");
    });

    test("a mark says on focus what was understood and by which rule; Enter keeps it in the address", async () => {
      const page = await open("/report/rep-140100-2021");
      await marked(page);
      const mark = page.locator(".paper a.m.measure", { hasText: "三项制度" }).first();
      await mark.focus();
      const note = page.locator(".note .card").first();
      expect(await note.innerText()).toMatch(/举措\s+三项制度\s+●?已实施.*\s+抽取规则：词库：词表中的名称/su);
      await page.keyboard.press("Enter");
      expect(await chosen(page)).toContain("三项制度");
      await note.getByRole("link", { name: "原句" }).click();
      expect(await page.locator(".panel .passage").innerText()).toContain("严格落实行政执法“三项制度”。");
    });

    test("a press on a sentence chooses it, and it can be let go", async () => {
      const page = await open("/report/rep-140100-2021");
      await marked(page);
      await page.getByText("严格落实", { exact: true }).first().click();
      expect(await chosen(page)).toBe("严格落实行政执法“三项制度”。");
      await page.locator(".note").getByRole("link", { name: "关闭" }).click();
      expect(await page.locator(".paper mark").count()).toBe(0);
    });

    test("kinds have their counts and can be switched off; the outline leads to its place", async () => {
      const page = await open("/report/rep-131128-2022");
      await marked(page);
      const line = (kind: string): Promise<string> =>
        page.evaluate<string>(`getComputedStyle(document.querySelector(".paper a.m.${kind}")).textDecorationLine`);
      expect(await line("document")).toBe("underline");
      await page.getByRole("checkbox", { name: /^文件/u }).click();
      expect([await line("document"), await line("measure")]).toEqual(["none", "underline"]);
      expect(Number(await page.locator(".legend .count").first().innerText())).toBeGreaterThan(30);
      await page
        .getByRole("navigation", { name: "目录" })
        .getByRole("link", { name: /强化依法行政能力建设/u })
        .click();
      const { y } = (await page.locator(".paper p", { hasText: "强化依法行政能力建设" }).first().boundingBox())!;
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(300);
    });

    test("a citation is copied in the form of GB/T 7714 and of BibTeX", async () => {
      const page = await open(`/report/rep-140100-2021${span(stored("taiyuan-2021"), "严格落实行政执法“三项制度”。")}`);
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await marked(page);
      await page.locator(".note").getByText("引用", { exact: true }).click();
      await page.getByRole("button", { name: "复制 GB/T 7714" }).click();
      await page.getByText("已复制").waitFor();
      const copied = (): Promise<string> => page.evaluate<string>("navigator.clipboard.readText()");
      const today = new Date().toISOString().slice(0, 10);
      expect(await copied()).toMatch(
        new RegExp(
          `^太原市司法局\\. 太原市2021年法治政府建设年度报告\\[R/OL\\]\\. \\(2022-03-07\\)\\[${today}\\]\\. ${url()}/report/rep-140100-2021#s=\\d+-\\d+\\.$`,
          "u",
        ),
      );
      await page.getByRole("button", { name: "复制 BibTeX" }).click();
      await page.getByText("已复制").nth(1).waitFor();
      expect(await copied()).toMatch(/^@techreport\{fazhi-rep-140100-2021,\n {2}title = \{\{太原市2021年法治政府建设年度报告\}\},/u);
      expect(await copied()).toContain("note = {严格落实行政执法“三项制度”。}");
    });

    test("markup in a report is text, and a word of 300 characters stays on the page", async () => {
      for (const looking of [{}, { phone: true }]) {
        const page = await open("/report/rep-360681-2022", looking);
        await marked(page);
        const text = await page.locator(".paper").innerText();
        expect(text).toContain(`落实<script>document.title="吃掉"</script>制度`);
        expect(text).toContain("《关于<img src=x onerror=alert(1)>的通知》");
        expect(text).toContain("&amp; &lt;b&gt;不是粗体&lt;/b&gt;");
        expect(text).toContain(WORD);
        expect(await page.title()).toContain("贵溪市2022年法治政府建设年度报告");
        expect(await page.locator(".paper script, .paper img, .paper b b").count()).toBe(0);
        expect(await sideways(page)).toBe(0);
      }
    });

    test("200,000 characters stay quick: to choose a sentence or to point at a mark takes the page less than 50 ms of script", async () => {
      const page = await open("/report/rep-360603-2022");
      await page.locator(".paper a.m").first().waitFor({ timeout: 50_000 });
      expect(await page.evaluate<number>("document.querySelector('.paper').textContent.length")).toBeGreaterThan(190_000);
      const words = page.locator(".paper p > span", { hasText: "现将我市" }).first();
      await words.scrollIntoViewIfNeeded();
      const { x, y } = (await words.boundingBox())!;
      const press = await spentOn(page, async () => {
        await page.mouse.click(x + 60, y + 12);
        await page.locator(".paper mark").first().waitFor();
      });
      const point = await spentOn(page, async () => {
        await page.locator(".paper a.m").first().hover();
        await page.locator(".note .card .name").first().waitFor();
      });
      process.stderr.write(`a long report: ${JSON.stringify({ press, point })}\n`);
      expect(Math.max(press.script, point.script)).toBeLessThan(50);
    }, 90_000);

    test.each([{}, { dark: true }, { phone: true }, { phone: true, dark: true, english: true }])(
      "is in order for axe and never wider than its window: %j",
      async (looking) => {
        const page = await open(`/report/rep-360600-2023${span(yingtan, "将行政执法“三项制度”纳入年度考核指标")}`, looking);
        await marked(page);
        expect(await violations(page)).toEqual([]);
        expect(await sideways(page)).toBe(0);
      },
    );

    test("on paper there is the report and nothing else, and a report that is not there is said so", async () => {
      const page = await open("/report/rep-131128-2022");
      await marked(page);
      await page.emulateMedia({ media: "print" });
      for (const hidden of [".top", ".foot", ".legend", ".outline", ".note"]) expect(await page.locator(hidden).isVisible()).toBe(false);
      expect(await page.locator(".paper").isVisible()).toBe(true);
      await page.goto(`${url()}/report/rep-999999-1900`);
      await page.getByText("没有这个报告：rep-999999-1900").waitFor();
    });
  },
  { fill },
);
