import { expect, test } from "@jest/globals";
import { readReport } from "../../src/pipeline.js";
import { readBytes } from "../../src/read/index.js";
import { knowledge } from "../support/knowledge.js";
import { escaped, seedReport } from "./samples.js";

const { lines } = seedReport("yingtan-2023.txt");
const body = lines.slice(1);
const TITLE = "鹰潭市2023年法治政府建设年度报告";

const p = (text: string): string => `<p>${escaped(text)}</p>`;
const links = (count: number): string =>
  `<ul>${Array.from({ length: count }, (_, i) => `<li><a href="/${i}.html">某局召开第${i}次会议，传达学习，部署工作。</a><span>2026-11-2${i % 10}</span></li>`).join("")}</ul>`;
/** Text as it is pasted from Word: a span for each few characters, fonts, empty Office elements. */
const pasted = (text: string): string =>
  `<p class="MsoNormal" style="text-indent:32.0pt"><span style="font-family:仿宋_GB2312">${(escaped(text).match(/(?:&\w+;|[^&]){1,11}/gu) ?? []).join('</span><span lang="EN-US"><o:p></o:p></span><span style="font-family:仿宋_GB2312">')}</span></p>`;

const META = `<meta charset="utf-8"><meta name="SiteName" content="鹰潭市人民政府"><meta name="ArticleTitle" content="${TITLE}"><meta name="PubDate" content="2024-02-20 10:31">`;

/** The manner of some content systems; each page holds the same report, published on 20 February 2024. */
const LAYOUTS: Readonly<Record<string, string>> = {
  "TRS, catalogue table beside the article": `<html><head>${META}<title>${TITLE}</title></head><body><div class="header"><div class="date">2026年11月24日 星期二</div>${links(6)}</div>
    <div class="xxgk_xl"><table><tr><td>索引号</td><td>A00010-0802-2024-0001</td><td>信息分类</td><td>法治政府建设</td></tr><tr><td>发布机构</td><td>鹰潭市人民政府办公室</td><td>发布日期</td><td>2024-02-20</td></tr></table>
    <div id="UCAP-CONTENT" class="pages_content"><div class="TRS_Editor"><style>.TRS_Editor P{line-height:2}</style>${body.map(pasted).join("\n")}</div></div></div>
    <div class="rightbox">${links(20)}</div><div class="footer">赣ICP备05000000号</div></body></html>`,
  "an article of <br> in nested layout tables": `<html><head><title>${TITLE}-鹰潭市人民政府网站</title></head><body><table width="1000"><tr><td colspan="2"><img src="banner.jpg"></td></tr>
    <tr><td width="200"><table>${"<tr><td><a href='x'>政务公开</a></td></tr>".repeat(8)}</table></td><td><table><tr><td align="center"><b>${TITLE}</b></td></tr>
    <tr><td>发布时间：2024年2月20日&nbsp;&nbsp;&nbsp;作者：办公室&nbsp;&nbsp;&nbsp;点击数：301</td></tr><tr><td><font size="3">${body.map((line) => `&nbsp;&nbsp;&nbsp;&nbsp;${escaped(line)}<br>\n`).join("")}</font></td></tr></table></td></tr>
    <tr><td colspan="2">版权所有 鹰潭市人民政府</td></tr></table></body></html>`,
  "the article in two parts, news with sentences at the side": `<html><head>${META}</head><body><div class="main"><div class="l"><h2>${TITLE}</h2><div class="c1">${body.slice(0, 12).map(p).join("")}</div><div class="c2">${body.slice(12).map(p).join("")}</div></div>
    <div class="r">${links(12)}</div></div></body></html>`,
  "paragraphs as divs inside a form": `<html><head>${META}<title>详情页</title></head><body><form id="form1"><input type="hidden" value="很长的隐藏值，。；"><div class="wrap"><div class="pos">您现在的位置：首页 &gt; 公开 &gt; 正文</div><div class="bt">${TITLE}</div><div class="nr">${body.map((line) => `<div>　　${escaped(line)}</div>`).join("\n")}</div><div class="gn">【打印】【关闭】</div></div></form></body></html>`,
  公众号: `<html><head><meta property="og:title" content="x"><title>${TITLE}</title></head><body><h1 class="rich_media_title">${TITLE}</h1><div id="meta_content"><span>鹰潭司法</span> <em id="publish_time">2024-02-20 18:00</em></div><div class="rich_media_content" id="js_content">${body.map((line) => `<section><section><p><span>${escaped(line)}</span></p></section></section>`).join("")}<p>发布日期：2024-02-20</p></div><div class="share">分享 收藏 点赞 在看</div></body></html>`,
  "hidden copy for sharing, comments below": `<html><head>${META}</head><body><div style="display:none"><div class="sharetext">${escaped(body.slice(0, 2).join(""))}</div></div><article><h1>${TITLE}</h1>${body.map(p).join("")}</article><div class="comments"><p>好，很好。</p></div></body></html>`,
};

const observations = (text: Awaited<ReturnType<typeof readBytes>>): unknown => {
  if (text.source === null) return text.faults;
  const { report, observations: found, policyDocuments, programs } = readReport(text.source, knowledge()).reading;
  return {
    facts: [report?.locality, report?.year, report?.publishedOn],
    observations: found.map(({ metric, value, unit, role }) => [metric, value, unit, role]),
    documents: policyDocuments.map(({ title, mentions }) => [title, mentions.length]),
    programs: programs.map(({ name, mentions }) => [name, mentions.length]),
  };
};

test.each(Object.entries(LAYOUTS))("%s", async (_, html) => {
  const read = await readBytes(Buffer.from(html), "page.html");
  const text = read.source?.text.split("\n") ?? [];
  const first = text.indexOf(body[0] ?? "");
  expect(text.slice(first, first + body.length)).toEqual(body);
  expect(text.slice(0, first)).toContain(TITLE);
  expect(text.length).toBeLessThan(body.length + 8);
  expect(observations(read)).toEqual(observations(await readBytes(Buffer.from(lines.join("\n")), "a.txt")));
});
