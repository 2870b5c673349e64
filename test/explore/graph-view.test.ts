import { setTimeout as sleep } from "node:timers/promises";
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { MultiDirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import type { Page } from "playwright-core";
import { describePage, focused, sideways, violations } from "./page.js";

/** The picture that was asked for stands: the one before stays, dimmed, until its answer has come. */
const ready = async (page: Page): Promise<void> => {
  await page.locator('.graph-canvas[data-ready="true"]:not(.old *)').waitFor();
};
const listed = async (page: Page, kind: string): Promise<string[]> => {
  const group = page.locator(".graph-aside section").filter({ has: page.getByRole("heading", { name: kind }) });
  return (await group.locator("button.thing span:first-child").allInnerTexts()).toSorted();
};
/** A point of the picture, halfway down. */
const spot = async (page: Page, across: number): Promise<[number, number]> => {
  const { x, y, width, height } = (await page.locator(".graph-canvas").boundingBox())!;
  return [x + across * width, y + height / 2];
};
const drawsWay = async (page: Page, from = "太原市", to = "鹰潭市"): Promise<void> => {
  await page.getByRole("button", { name: "两者之间" }).click();
  await page.getByLabel("从", { exact: true }).fill(from);
  await page.getByLabel("到", { exact: true }).fill(to);
  await page.getByRole("button", { name: "画出" }).click();
  await page.getByRole("heading", { level: 1, name: `${from} 与 ${to} 之间` }).waitFor();
  await ready(page);
};
/** Waits for the evidence that holds these words: the one before stays until the next has come. */
const shows = (page: Page, words: string): Promise<void> => page.locator(".panel .passage:has(mark)").filter({ hasText: words }).waitFor();

describePage("the graph", ({ open, expectFault, url }) => {
  // Where there is no graphics card, the driver says so.
  const graph = async (...[address, looking]: Parameters<typeof open>): Promise<Page> => {
    expectFault(/GL Driver Message/u);
    return await open(address, looking);
  };

  test("question 8: typed names, the surroundings of a measure, and each place's very sentence", async () => {
    const page = await graph("/");
    await page.getByRole("navigation").getByRole("link", { name: "图", exact: true }).click();
    await page.getByRole("button", { name: "周围" }).click();
    await page.getByLabel("地区、举措、文件或指标").fill("三项制度");
    await page.getByRole("button", { name: "画出" }).click();
    await page.getByRole("heading", { level: 1, name: "三项制度的周围" }).waitFor();
    await ready(page);
    expect(await page.title()).toBe("三项制度的周围 · 法治图谱");
    expect(await listed(page, "地区")).toEqual(["太原市", "钟楼区", "阜城县", "鹰潭市"].toSorted());
    await page.getByRole("button", { name: /^鹰潭市/u }).click();
    await page.getByRole("link", { name: /^原句 三项制度 2023/u }).click();
    await shows(page, "将行政执法“三项制度”纳入年度考核指标");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "返回列表" }).click();
    await page.getByRole("button", { name: /^太原市/u }).click();
    await page.getByRole("link", { name: /^原句 三项制度 2021/u }).click();
    await shows(page, "严格落实行政执法“三项制度”。");
    expect(await page.locator(".panel .passage mark").innerText()).toContain("三项制度");
    await page.getByRole("link", { name: "读全文" }).click();
    await page.locator(".paper mark").waitFor();
    expect(await page.locator(".paper mark").allInnerTexts()).toEqual([expect.stringContaining("三项制度")]);
    await page.goBack();
    await page.locator(".panel .passage").waitFor();
  });

  test("question 8: a shortest path between two typed names; each step of it is in a report", async () => {
    const page = await graph("/graph");
    await drawsWay(page);
    expect(await listed(page, "地区")).toEqual(["太原市", "鹰潭市"]);
    const [measure] = await listed(page, "举措");
    await page.getByRole("button", { name: new RegExp(`^${measure!}`, "u") }).click();
    for (const [nth, report] of ["taiyuan-2021", "yingtan-2023"].entries()) {
      await page.locator(".relations").getByRole("link", { name: /^原句/u }).nth(nth).click();
      const mark = page.locator(".panel .passage mark");
      await mark.waitFor();
      expect(readFileSync(`seeds/reports/${report}.txt`, "utf8").replaceAll("\uFEFF", "")).toContain(await mark.innerText());
      await page.getByRole("link", { name: "关闭" }).click();
    }
  });

  test("on a busy machine a condition changed while the picture still fills is taken, too", async () => {
    const page = await graph("/about");
    page.setDefaultTimeout(60_000);
    await page.addInitScript(`{
      const { setTimeout, requestAnimationFrame } = window;
      window.setTimeout = (act, wait = 0) => setTimeout(act, Math.max(wait, 50));
      window.requestAnimationFrame = (draw) => setTimeout(() => requestAnimationFrame(draw), 200);
      window.pressed = 0;
      // Three for each picture: pressed without end, it would never be filled.
      let left = 3;
      setInterval(() => {
        const fills = document.querySelector('.graph-canvas[data-ready="false"]') !== null;
        left = fills ? left - 1 : 3;
        if (!fills || left < 0) return;
        window.pressed += 1;
        document.querySelectorAll("input[type=checkbox]")[1].click();
      }, 120);
    }`);
    await (await page.context().newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: 6 });
    await page.goto(`${url()}/graph`);
    for (let nth = 1; nth < 3; nth += 1) {
      await ready(page);
      await drawsWay(page);
      await page.goBack();
      await page.getByRole("heading", { level: 1, name: "太原市 与 鹰潭市 之间" }).waitFor({ state: "detached" });
      await ready(page);
      expect(await page.evaluate("window.pressed")).toBeGreaterThanOrEqual(nth);
    }
  });

  test("what stood in one picture stands in its place in the next one", async () => {
    const page = await graph("/graph");
    await ready(page);
    // So that the picture before stands under the new question for a while.
    await page.route("**/graphql", async (route) => {
      await sleep(1_500);
      await route.continue();
    });
    await drawsWay(page, "鹰潭市", "太原市");
    // From left to right: 鹰潭市, what both did, 太原市.
    await page.mouse.click(...(await spot(page, 1 / 3)));
    await page.locator(".panel .passage mark").waitFor();
    expect(new URL(page.url()).searchParams.get("e")).toMatch(/^ado-rep-360600-2023/u);
  });

  test("a press on a line opens its sentence, a double press on a mark grows it, and Back takes that away", async () => {
    const page = await graph("/graph?from=太原市&to=鹰潭市");
    await ready(page);
    await page.mouse.click(...(await spot(page, 1 / 3)));
    await page.locator(".panel .passage mark").waitFor();
    expect(new URL(page.url()).searchParams.get("e")).toMatch(/^ado-rep-/u);
    await page.goto(`${url()}/graph?from=贵溪市&to=余江区`);
    await ready(page);
    expect(await listed(page, "地区")).toEqual(["余江区", "贵溪市", "鹰潭市"].toSorted());
    // A path is drawn from left to right, so that 鹰潭市 is in the middle.
    await page.mouse.dblclick(...(await spot(page, 1 / 2)));
    await page.waitForURL(/grow=loc-360600/u);
    await page.getByRole("heading", { level: 2, name: "鹰潭市" }).waitFor();
    await page.locator(".relations li").nth(20).waitFor();
    await page.goBack();
    await page.getByText("图中 3 个节点、2 条关系").waitFor();
  });

  test("time lets the measure spread: 钟楼区 2020, 太原市 2021, 阜城县 2022, 鹰潭市 2023", async () => {
    const page = await graph("/graph?around=三项制度");
    await ready(page);
    const places: string[][] = [];
    for (let year = 2020; year <= 2023; year += 1) {
      await page.getByRole("button", { name: "下一年" }).click();
      await page.getByText(`截至 ${year} 年`).waitFor();
      places.push(await listed(page, "地区"));
    }
    expect(places).toEqual([
      ["钟楼区"],
      ["太原市", "钟楼区"].toSorted(),
      ["太原市", "钟楼区", "阜城县"].toSorted(),
      ["太原市", "钟楼区", "阜城县", "鹰潭市"].toSorted(),
    ]);
    await page.getByRole("slider", { name: "时间" }).press("Home");
    expect(await listed(page, "地区")).toEqual(["钟楼区"]);
    expect(new URL(page.url()).searchParams.get("at")).toBe("2020");
    await page.reload();
    await page.getByText("截至 2020 年").waitFor();
  });

  test("years can be narrowed: what was reported before and after is not asked for", async () => {
    const page = await graph("/graph?around=三项制度");
    await ready(page);
    await page.getByLabel("年度 起").fill("2021");
    await page.getByLabel("止", { exact: true }).fill("2022");
    await page.getByRole("button", { name: "画出" }).click();
    await page.waitForURL(/years=2021-2022/u);
    await page.getByText(/^图中 7 个节点/u).waitFor();
    expect(await listed(page, "地区")).toEqual(["太原市", "阜城县"].toSorted());
  });

  test("by keyboard alone, and without WebGL, the same is there", async () => {
    const page = await graph("/about");
    await page.addInitScript(`HTMLCanvasElement.prototype.getContext = () => null`);
    await page.goto(`${url()}/graph?around=三项制度`);
    await page.getByText("此浏览器不能绘图（没有 WebGL）").waitFor();
    await page.getByRole("checkbox", { name: /^地区/u }).focus();
    const tabTo = async (wanted: RegExp): Promise<void> => {
      for (let nth = 0; nth < 60; nth += 1) {
        await page.keyboard.press("Tab");
        if (
          wanted.test(await page.evaluate<string>("document.activeElement.getAttribute('aria-label') ?? document.activeElement.innerText"))
        )
          return;
      }
      throw new Error(`no Tab leads to ${String(wanted)}`);
    };
    await tabTo(/^阜城县/u);
    await page.keyboard.press("Enter");
    await tabTo(/^原句 三项制度 2022/u);
    await page.keyboard.press("Enter");
    await shows(page, "开展行政执法温度提升活动和行政执法三项制度“三强化、三提升”活动");
    await page.keyboard.press("Escape");
    await page.locator(".panel").waitFor({ state: "detached" });
    await focused(page, '[aria-label^="原句 三项制度 2022"]');
  });

  test("kinds, statuses and what is shared can be switched, and the address keeps it", async () => {
    const page = await graph("/graph?within=江西省");
    await ready(page);
    expect(await listed(page, "地区")).toEqual(["鹰潭市"]);
    const measures = (await listed(page, "举措")).length;
    expect(measures).toBeGreaterThan(20);
    await page.getByRole("checkbox", { name: /^举措/u }).click();
    await page.getByText("图中 1 个节点、0 条关系").waitFor();
    await page.getByRole("checkbox", { name: /^举措/u }).click();
    await page.getByRole("checkbox", { name: /^政策文件/u }).click();
    await page.getByRole("checkbox", { name: /^政策文件/u, checked: true }).waitFor();
    await page.locator(".graph-aside section").filter({ hasText: "政策文件" }).first().waitFor();
    await page.getByRole("checkbox", { name: "只看共有的" }).click();
    await page.waitForURL(/shared=1/u);
    await page.getByRole("checkbox", { name: "已实施" }).click();
    await page.waitForURL(/status=/u);
    await page.reload();
    expect(await page.getByRole("checkbox", { name: "已实施" }).isChecked()).toBe(false);
  });

  test("what is shown can be saved for Gephi and as a picture, and asked as GraphQL", async () => {
    const page = await graph("/graph?around=三项制度");
    await ready(page);
    const saved = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
      return readFileSync(await download.path());
    };
    const read = gexf.parse(MultiDirectedGraph, (await saved("下载 GEXF")).toString("utf8"));
    expect(read.order).toBe(9);
    expect(read.getNodeAttribute("loc-360600", "label")).toBe("鹰潭市");
    expect(read.size).toBe(await page.evaluate(`Number(/(\\d+) 条关系/.exec(document.body.innerText)[1])`));
    const png = (await saved("下载 PNG")).toString("base64");
    const colours = await page.evaluate<number>(`new Promise((resolve) => {
      const image = new Image();
      image.onload = () => {
        const pen = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height }).getContext("2d");
        pen.drawImage(image, 0, 0);
        const { data } = pen.getImageData(0, 0, image.width, image.height);
        const wanted = ["47,111,143", "168,50,42", "125,98,26", "251,250,247"];
        const seen = new Set();
        for (let at = 0; at < data.length; at += 4) seen.add(data[at] + "," + data[at + 1] + "," + data[at + 2]);
        resolve(wanted.filter((one) => seen.has(one)).length);
      };
      image.src = "data:image/png;base64,${png}";
    })`);
    expect(colours).toBe(4);
    const link = await page.getByRole("link", { name: "GraphQL 查询" }).getAttribute("href");
    const asked = new URLSearchParams(link!.slice(link!.indexOf("#") + 1));
    const response = await fetch(`${url()}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: asked.get("query"), variables: JSON.parse(asked.get("variables")!) as unknown }),
    });
    const { data } = (await response.json()) as { data: { neighbourhood: { nodes: unknown[] } } };
    expect(data.neighbourhood.nodes.length).toBe(9);
  });

  test.each([
    ["/graph?around=loc-999999", /图中没有“loc-999999”/u],
    ["/graph?around=<script>alert(1)</script>", /图中没有“<script>alert\(1\)<\/script>”/u],
    ["/graph?around=鼓楼区", /鼓楼区.*可指 4 处/u],
    ["/graph?from=loc-360600&to=loc-000001", /没有相连的路径/u],
    ["/graph?within=没有的地方", /没有可画的内容/u],
    ["/graph?within=江西省&years=1999", /没有可画的内容|图中 0 个节点|没有可显示的内容|图中 1 个节点/u],
  ])("%s says what is wrong and what to do", async (address, said) => {
    const page = await graph(address);
    await page.getByText(said).first().waitFor();
    expect(await page.getByRole("button", { name: "画出" }).isVisible()).toBe(true);
  });

  test.each([{}, { dark: true }, { phone: true }, { phone: true, dark: true, english: true }])(
    "is in order for axe and never wider than its window: %j",
    async (looking) => {
      const page = await graph("/graph?around=loc-360600&pick=prog-八五普法", looking);
      await ready(page);
      expect(await violations(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
      await page.goto(`${url()}/graph?around=三项制度`);
      await ready(page);
      expect(await violations(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
    },
  );
});
