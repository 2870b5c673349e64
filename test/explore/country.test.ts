import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import type { Made } from "../../bench/country/index.js";
import { describeCountry, made, REPORTS, soon } from "./made-country.js";
import { highlighted, sideways } from "./page.js";

/*
 * The ten questions by clicking and typing in a country whose reports were made by a program that knows what they say. The expected counts
 * and sentences come from what was made, never from the graph.
 */

const MEASURE = "三项制度";
const [ONE, OTHER] = ["石家庄市", "太原市"];
const tells = (names: readonly string[]): boolean => names.includes(MEASURE);
const of = (name: string, year: number): Made => made.find(({ truth }) => truth.place.name === name && truth.year === year)!;
const doers = (measure: string): ReadonlySet<string> =>
  new Set(made.flatMap(({ truth }) => (truth.implemented.includes(measure) ? [truth.place.code] : [])));
const everDone = (name: string): ReadonlySet<string> =>
  new Set(made.flatMap(({ truth }) => (truth.place.name === name ? truth.implemented : [])));
const sentence = ({ text }: Made, words: string): string => /[^。\n]*$/u.exec(text.slice(0, text.indexOf(words)))![0] + words;

/** The evidence has these words marked, in the sentence that was made; the report shows them too, and the page stays in its window. */
async function leadsTo(page: Page, marked: string, report: Made, words: string): Promise<void> {
  const panel = page.getByRole("complementary", { name: "原句" });
  await panel.locator(".passage mark").filter({ hasText: marked }).first().waitFor();
  expect(await panel.locator("blockquote").first().innerText()).toContain(sentence(report, words));
  expect(await sideways(page)).toBe(0);
  await panel.getByRole("link", { name: "读全文" }).first().click();
  await page.getByRole("heading", { level: 1, name: `${report.truth.place.fullName}${report.truth.year}年法治政府建设年度报告` }).waitFor();
  expect(await highlighted(page)).toContain(marked);
}

const search = async (page: Page, typed: string, option: RegExp): Promise<void> => {
  await page.getByRole("combobox", { name: "搜索" }).fill(typed);
  const offered = page.getByRole("option", { name: option }).first();
  await soon(`“${typed}” is offered`, () => offered.waitFor());
  await offered.click();
};

describeCountry("the ten questions in a country", ({ open, expectFault }) => {
  test("1 and 7: who carried out a measure, when, how it spread, in which words", async () => {
    const page = await open("/");
    await page.getByText(`${REPORTS.toLocaleString("zh-CN")} 份报告`).waitFor();
    await search(page, "sxzd", /^举措\s*三项制度/u);
    await page.getByText(`${doers(MEASURE).size} 个地区已实施`).waitFor();
    const records = made.reduce((sum, { truth }) => sum + Number(tells(truth.implemented)) + Number(tells(truth.planned)), 0);
    await page.locator("#records").getByText(`共 ${records} 条`).waitFor();
    const years = made.flatMap(({ truth }) => (tells(truth.implemented) ? [truth.year] : [])).sort();
    const inYear = (year: number): number =>
      made
        .filter(({ truth }) => truth.year === year)
        .reduce((sum, { truth }) => sum + Number(tells(truth.implemented)) + Number(tells(truth.planned)), 0);
    await page.locator(".chart svg a").first().click();
    await page.getByText(`只看：${years[0]!} 年`).waitFor();
    await page
      .locator("#records")
      .getByText(`共 ${inYear(years[0]!)} 条`)
      .waitFor();
    const row = page.locator("#records tbody tr").filter({ hasText: "已实施" }).first();
    const [name] = /\S+$/u.exec((await row.locator("td, th").nth(1).innerText()).trim())!;
    await row.locator("td.quote a").click();
    await leadsTo(page, MEASURE, of(name, years[0]!), MEASURE);
  });

  test("2: what one place did in one year, measure by measure, figure by figure", async () => {
    const page = await open("/");
    await search(page, "shijiazhuang", /石家庄市/u);
    await page.getByRole("link", { name: "2020", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: `${ONE} 2020` }).waitFor();
    const report = of(ONE, 2020);
    const { implemented, planned, figures } = report.truth;
    await page.getByRole("link", { name: `举措 ${new Set([...implemented, ...planned]).size}` }).waitFor();
    const links = page.locator("#measures").getByRole("link", { name: /：已实施$/u });
    await links.first().waitFor();
    const names = (await links.evaluateAll((all) => (all as unknown as { ariaLabel: string }[]).map((one) => one.ariaLabel))).map((one) =>
      one.replace("：已实施", ""),
    );
    expect(names.toSorted()).toEqual(implemented.toSorted());
    for (const [indicator, value] of figures)
      await page.locator(".figures tbody tr").filter({ hasText: indicator }).getByText(`${value}件`, { exact: true }).first().waitFor();
    await links.first().click();
    await leadsTo(page, names[0]!, report, names[0]!);
  });

  test("3: what only one of two places did", async () => {
    const page = await open("/compare");
    const field = page.getByRole("combobox", { name: "添加地区" });
    for (const [typed, name] of [
      ["sjz", ONE],
      ["taiyuan", OTHER],
    ] as const) {
      await field.fill(typed);
      await page.getByRole("option", { name: new RegExp(`省${name} 10 份报告`, "u") }).click();
      await page.getByRole("link", { name: `移除${name}` }).waitFor();
    }
    const [one, other] = [everDone(ONE), everDone(OTHER)];
    const only = [...one].filter((measure) => !other.has(measure));
    await page
      .getByText(`都已实施的举措 ${[...one].filter((measure) => other.has(measure)).length} 项`)
      .first()
      .waitFor();
    const group = page.locator("tbody", { hasText: `仅${ONE}已实施 ${only.length} 项` });
    await group.getByRole("link", { name: new RegExp(`^${ONE} ${only[0]!} 已实施`, "u") }).click();
    const said = made.filter(({ truth }) => truth.place.name === ONE && truth.implemented.includes(only[0]!));
    const title = await page
      .locator(".panel")
      .getByText(/20\d\d年法治政府建设年度报告/u)
      .first()
      .innerText();
    await leadsTo(
      page,
      only[0]!,
      said.find(({ truth }) => title.includes(String(truth.year)))!,
      only[0]!,
    );
  });

  test("4: figures of an indicator over places and years", async () => {
    const page = await open("/");
    await search(page, "行政复议案件受理", /^指标\s*行政复议案件受理/u);
    await page.getByText(`${REPORTS / 10} 个地区给出这项数据`).waitFor();
    const values = made.filter(({ truth }) => truth.place.name === ONE).map(({ truth }) => `${truth.figures[0]![1]}件`);
    const row = page.getByRole("row", { name: new RegExp(`${ONE}\\s`, "u") }).first();
    expect((await row.locator("td").allInnerTexts()).slice(1)).toEqual(values);
    await page
      .getByRole("link", { name: new RegExp(`^${ONE} 2020 `, "u") })
      .first()
      .click();
    await leadsTo(page, values[6]!, of(ONE, 2020), values[6]!);
  });

  test("5: which measures go together, and both sentences", async () => {
    const page = await open(`/program/prog-${MEASURE}`);
    const button = page.locator(".together tbody button").first();
    const [, name, both] = /^(.+) 兼有 (\d+)$/u.exec((await button.getAttribute("aria-label"))!)!;
    const mine = doers(MEASURE);
    expect(Number(both)).toBe([...doers(name!)].filter((place) => mine.has(place)).length);
    await button.click();
    await page
      .locator(".together .lines li")
      .nth(Number(both) - 1)
      .waitFor();
    expect(await page.locator(".together .lines li").count()).toBe(Number(both));
    const link = page
      .locator(".together .lines li")
      .first()
      .getByRole("link", { name: new RegExp(`^${name!} \\d+$`, "u") });
    const [place] = /\S+$/u.exec((await page.locator(".together .lines li").first().innerText()).split(MEASURE)[0]!.trim())!;
    const year = Number(/\d+$/u.exec(await link.innerText())![0]);
    await link.click();
    await leadsTo(page, name!, of(place, year), name!);
  });

  test("6: a document, who issued it, in which words", async () => {
    const page = await open("/");
    const title = `${ONE}2020年法治政府建设工作要点`;
    await search(page, title, /工作要点/u);
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await page
      .getByRole("link", { name: `原句 2020 ${ONE}` })
      .first()
      .click();
    await leadsTo(page, title, of(ONE, 2020), `《${title}》`);
  });

  test("8: what lies around a measure, and a shortest path, each step with its sentence", async () => {
    expectFault(/GL Driver Message/u);
    const page = await open(`/graph?around=prog-${MEASURE}`);
    await page.locator('.graph-canvas[data-ready="true"]').waitFor();
    const around = new Set(made.flatMap(({ truth }) => (tells(truth.implemented) || tells(truth.planned) ? [truth.place.code] : [])));
    await page.getByRole("heading", { name: new RegExp(`^\\W*地区 ${around.size}$`, "u") }).waitFor();
    await page.getByRole("button", { name: "两者之间" }).click();
    await page.getByLabel("从", { exact: true }).fill(ONE);
    await page.getByLabel("到", { exact: true }).fill(OTHER);
    await page.getByRole("button", { name: "画出" }).click();
    await page.getByText("图中 3 个节点、2 条关系").waitFor();
    const middle = await page
      .locator(".graph-aside section")
      .filter({ hasText: "举措" })
      .locator("button.thing span:first-child")
      .first()
      .innerText();
    for (const name of [ONE, OTHER])
      expect(made.some(({ truth }) => truth.place.name === name && [...truth.implemented, ...truth.planned].includes(middle))).toBe(true);
    await page.getByRole("button", { name: new RegExp(`^${middle}`, "u") }).click();
    const link = page.getByRole("link", { name: new RegExp(`^原句 ${ONE} `, "u") });
    const year = Number(/\d{4}/u.exec((await link.getAttribute("aria-label"))!)![0]);
    await link.click();
    await leadsTo(page, middle, of(ONE, year), middle);
  });

  test("9: which sentences say a word", async () => {
    const page = await open("/");
    await page.keyboard.press("/");
    await page.keyboard.type(MEASURE);
    await page.keyboard.press("Enter");
    const sentences = made.reduce((sum, { text }) => sum + text.split(/[。\n]/u).filter((one) => one.includes(MEASURE)).length, 0);
    await page.getByRole("link", { name: `原句 ${sentences}` }).click();
    const first = page.locator(".passages li").first();
    const [, name, year] = /(\S+[市县区省旗]) (\d{4})$/u.exec((await first.innerText()).trim())!;
    await first.getByRole("link").first().click();
    const report = made.find(({ truth }) => truth.place.fullName === name && truth.year === Number(year))!;
    const panel = page.getByRole("complementary", { name: "原句" });
    await panel.locator("blockquote").waitFor();
    expect(sentence(report, MEASURE)).not.toBe("");
    expect(await panel.locator("blockquote").first().innerText()).toContain(sentence(report, MEASURE));
  });

  test("10: what changed between two years of a place", async () => {
    const page = await open("/");
    await search(page, ONE, /石家庄市/u);
    await page.getByRole("link", { name: "逐年变化" }).first().click();
    await page.getByRole("navigation", { name: "前一年" }).getByRole("link", { name: "2016", exact: true }).click();
    await page.getByRole("navigation", { name: "后一年" }).getByRole("link", { name: "2019", exact: true }).click();
    await page.getByRole("heading", { name: `${ONE}：2016 年与 2019 年之间` }).waitFor();
    const [before, after] = [of(ONE, 2016).truth, of(ONE, 2019).truth];
    const begun = after.implemented.filter((measure) => !before.implemented.includes(measure));
    const part = page.locator("section", { has: page.getByRole("heading", { name: `新称已实施 ${begun.length}` }) });
    await part.locator("th[scope=row] a").first().waitFor();
    expect((await part.locator("th[scope=row] a").allInnerTexts()).toSorted()).toEqual(begun.toSorted());
    await part.getByRole("link", { name: `${begun[0]!} 2019 已实施` }).click();
    await leadsTo(page, begun[0]!, of(ONE, 2019), begun[0]!);
  });
});
