import { expect, test } from "@jest/globals";
import { readReport } from "../../src/pipeline.js";
import { readBytes } from "../../src/read/index.js";
import { knowledge } from "../support/knowledge.js";

const BODY = [
  "一、主要举措和成效",
  "深入学习贯彻习近平法治思想，严格落实法治政府建设各项任务，规范行政执法行为，加强行政执法监督。",
  "组织开展行政执法培训，落实重大行政决策程序，办结行政复议案件113件，依法行政水平不断提高。",
  "二、下一步打算",
  "持续推进法治政府建设，加强法治学习。",
];
const paragraphs = (opening: string): string => [opening, ...BODY].map((line) => `<p>${line}</p>`).join("\n");
const COUNTY = paragraphs("2022年，我县坚持依法行政，现将法治政府建设情况报告如下：");
const BUREAU = paragraphs("2022年，我局坚持依法行政，现将我局法治政府建设情况报告如下：");
const TOWN = paragraphs("2022年，我镇坚持依法行政，现将法治政府建设情况报告如下：");
const TITLE = "2022年度法治政府建设情况报告";
const page = (head: string, body: string): string => `<html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

/** `locality level body year date`, or the first fault. */
async function told(html: string): Promise<string> {
  const { source, faults } = await readBytes(Buffer.from(html), "page.html");
  if (source === null) return faults.map(({ code, message }) => `${code} ${message}`).join();
  const { report, faults: later } = readReport(source, knowledge()).reading;
  return report === null
    ? later.map(({ code, message }) => `${code} ${message}`).join()
    : [report.locality, report.level, report.body ?? "-", report.year, report.publishedOn ?? "-"].join(" ");
}

test.each<[string, string, string]>([
  [
    "only in meta elements",
    page(
      `<title>法治政府建设年度报告</title><meta name="ContentSource" content="岳西县人民政府"><meta name="PubDate" content="2023-01-10 09:00">`,
      `<div id="zoom">${COUNTY}</div>`,
    ),
    "岳西县 county - 2022 2023-01-10",
  ],
  [
    "only by the site's name",
    page(
      `<title>${TITLE}_岳西县人民政府</title><meta name="SiteName" content="岳西县人民政府">`,
      `<h1>${TITLE}</h1><div id="zoom">${COUNTY}</div>`,
    ),
    "岳西县 county - 2022 -",
  ],
  [
    "only by the window's title",
    page(`<title>${TITLE}-岳西县人民政府门户网站</title>`, `<h1>${TITLE}</h1><div id="zoom">${COUNTY}</div>`),
    "岳西县 county - 2022 -",
  ],
  [
    "only by who runs the site",
    page(
      `<title>${TITLE}</title>`,
      `<h1>${TITLE}</h1><div id="zoom">${COUNTY}</div><div class="footer">主办单位：岳西县人民政府办公室 承办单位：岳西县数据局</div>`,
    ),
    "岳西县 county - 2022 -",
  ],
  [
    "我局 on the site of a bureau",
    page(`<title>${TITLE}</title><meta name="SiteName" content="岳西县教育局">`, `<h1>${TITLE}</h1><div id="zoom">${BUREAU}</div>`),
    "岳西县 department 岳西县教育局 2022 -",
  ],
  [
    "我局 on the site of the county: which bureau is not told",
    page(`<title>${TITLE}</title><meta name="SiteName" content="岳西县人民政府">`, `<h1>${TITLE}</h1><div id="zoom">${BUREAU}</div>`),
    "岳西县 department - 2022 -",
  ],
  [
    "我县 on the site of the city above",
    page(`<title>${TITLE}</title><meta name="SiteName" content="安庆市人民政府">`, `<h1>${TITLE}</h1><div id="zoom">${COUNTY}</div>`),
    "NO_PLACE 看不出是哪个地区的报告 (its place cannot be told)。",
  ],
  [
    "我镇 on the site of the county",
    page(`<title>${TITLE}</title><meta name="SiteName" content="岳西县人民政府">`, `<h1>${TITLE}</h1><div id="zoom">${TOWN}</div>`),
    "NO_PLACE 看不出是哪个地区的报告 (its place cannot be told)。",
  ],
  [
    "the title in the catalogue table, another in the window",
    page(
      `<title>岳西县人民政府信息公开</title>`,
      `<table><tr><td>索引号：</td><td>11340828/202301-00012</td><td>组配分类：</td><td>法治政府建设</td></tr><tr><td>发布机构：</td><td>岳西县人民政府办公室</td><td>名称：</td><td>岳西县${TITLE}</td></tr>
      <tr><td>生成日期：</td><td>2023-01-09</td><td>发布日期：</td><td>2023-01-10</td></tr></table><div class="gzk-article">${COUNTY}</div>`,
    ),
    "岳西县 county - 2022 2023-01-10",
  ],
  [
    "a street as 发文机关",
    page(
      `<title>2022年度法治政府建设工作总结</title>`,
      `<div><span>发文机关：</span><span>西安市雁塔区人民政府电子城街道办事处</span> <span>发布日期：</span><span>2023年01月10日</span></div><h2>2022年度法治政府建设工作总结</h2><div id="zoom">${paragraphs("2022年，我街道坚持依法行政，现将法治政府建设情况报告如下：")}</div>`,
    ),
    "电子城街道 township - 2022 2023-01-10",
  ],
])("whose report it is: %s", async (_, html, expected) => {
  expect(await told(html)).toBe(expected);
});

test("the title in the catalogue table goes before a window's title that only names the site", async () => {
  const html = page(
    "<title>岳西县人民政府信息公开</title>",
    `<table><tr><td>名称：</td><td>岳西县${TITLE}</td><td>索引号：</td><td>2023-1</td></tr></table><div class="x">${COUNTY}</div>`,
  );
  expect((await readBytes(Buffer.from(html), "page.html")).source?.text.split("\n")[0]).toBe(`岳西县${TITLE}`);
});

test.each<[string, string, RegExp]>([
  [
    "a list of reports",
    page(
      `<title>法治政府建设年度报告_岳西县人民政府</title>`,
      `<ul>${["教育局", "财政局", "水利局", "民政局"].map((name) => `<li><a href="x">岳西县${name}${TITLE}</a><span>2023-01-10</span></li>`).join("")}</ul>`,
    ),
    /^NOT_A_REPORT .*目录/u,
  ],
  [
    "a report in a frame",
    page(`<title>岳西县${TITLE}</title>`, `<h1>岳西县${TITLE}</h1><iframe src="/upload/a.pdf"></iframe>`),
    /^NO_TEXT .*\.pdf/u,
  ],
  [
    "a report behind a link",
    page(
      `<title>岳西县${TITLE}</title>`,
      `<h1>岳西县${TITLE}</h1><p>发布时间：2023-01-10</p><div><a href="/P020230110.docx">岳西县${TITLE}.docx</a></div>`,
    ),
    /^NO_TEXT .*\.docx/u,
  ],
])("%s is told for what it is", async (_, html, expected) => {
  expect(await told(html)).toMatch(expected);
});
