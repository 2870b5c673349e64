import { describe, expect, test } from "@jest/globals";
import type { SourceText } from "../../src/model/text.js";
import { readBytes } from "../../src/read/index.js";

async function page(html: string | Uint8Array): Promise<SourceText> {
  const { source, faults } = await readBytes(typeof html === "string" ? Buffer.from(html) : html, "page.html");
  expect(faults).toEqual([]);
  if (source === null) throw new Error("not read");
  expect(source.mediaType).toBe("text/html");
  return source;
}

const lines = async (html: string): Promise<string[]> => (await page(html)).text.split("\n");

const OPENING =
  "2023年，在市委、市政府的坚强领导下，我县深入学习贯彻习近平法治思想，扎实推进法治政府建设，各项工作取得新进展。现将有关情况报告如下：";
const FIRST = "一、主要举措和成效";
const BODY =
  "（一）依法全面履行职能。全年办理行政复议案件113件，审查行政规范性文件26件，出具合法性审查意见84份，行政机关负责人出庭应诉率达到100%。";
const LAST = "二、下一步打算";
const PLAN = "2024年，我县将持续深化“放管服”改革，严格规范公正文明执法，加强法治督察，推动法治政府建设再上新台阶。";
const BODY_LINES = [OPENING, FIRST, BODY, LAST, PLAN];
const paragraphs = BODY_LINES.map((line) => `<p>　　${line}</p>`).join("\n");

test("a page with catalogue table, breadcrumb, buttons, related links and a stale clock (信息公开目录)", async () => {
  const source = await page(`<!DOCTYPE html><html><head><meta charset="utf-8">
<title>某县2023年法治政府建设年度报告_某县人民政府</title><meta name="SiteName" content="某县人民政府">
<meta name="ArticleTitle" content="某县2023年法治政府建设年度报告"><meta name="PubDate" content="2024-02-21 09:12"></head><body>
<div class="top">今天是：2019年3月5日 星期二 <a href="/">简体</a> <a href="/t">繁体</a></div>
<div class="nav"><a href="/">首页</a><a href="/zw">政务公开</a><a href="/hd">互动交流</a></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zw">政务公开</a> &gt; 法治政府建设年度报告</div>
<table class="xxgk_table"><tr><td>索 引 号：</td><td>000014349/2024-00012</td><td>发布机构：</td><td>某县司法局</td></tr>
<tr><td>成文日期：</td><td>2024年2月6日</td><td>发布日期：</td><td>2024年02月20日</td></tr></table>
<h1 class="title">某县2023年法治政府建设年度报告</h1>
<div class="info">浏览次数：<span id="hits"></span>　字体：[<a>大</a> <a>中</a> <a>小</a>]</div>
<div id="zoom"><div class="TRS_Editor">${paragraphs}
<p>附件：<a href="/files/1.docx">2023年行政复议案件统计表.docx</a></p></div>
<p><a>【打印本页】</a> <a>【关闭窗口】</a></p></div>
<div class="xgwz"><h3>相关链接</h3><ul><li><a href="/1">某县召开全面依法治县委员会会议，部署2024年工作，听取述法。</a></li><li><a href="/2">某县2022年法治政府建设年度报告</a></li></ul></div>
<div class="footer">主办：某县人民政府办公室　网站标识码：0000000001</div></body></html>`);
  expect(source.text.split("\n")).toEqual([
    "某县2023年法治政府建设年度报告",
    "发布机构：某县司法局",
    "发布日期：2024-02-20",
    "索引号：000014349/2024-00012",
    "成文日期：2024-02-06",
    ...BODY_LINES,
    "附件：2023年行政复议案件统计表.docx",
  ]);
  expect(source.metadata).toEqual({ title: "某县2023年法治政府建设年度报告", publisher: "某县司法局", publishedOn: "2024-02-20" });
});

test("a container that nobody knows, the date in a line under the title", async () => {
  expect(
    await lines(`<html><head><title>某县2023年法治政府建设情况报告-某县人民政府门户网站</title></head><body><div class="w1200">
<div class="lm-left"><ul><li><a href="1">机构设置</a></li><li><a href="2">政策文件</a></li><li><a href="3">法治建设</a></li></ul></div>
<div class="lm-right"><div class="wztit">某县2023年法治政府建设情况报告</div>
<div class="wzxx">来源：某县司法局 发布时间：2024-01-30 16:20:11 浏览：<span>233</span>次</div>
<div class="abc123">${paragraphs}</div><div class="share">分享到：<a>微信</a> <a>微博</a></div>
<div>上一篇：<a href="a">某县2022年工作要点</a></div><div>下一篇：<a href="b">没有了</a></div></div></div>
<div class="foot-b">版权所有：某县人民政府　联系电话：0000-0000000</div></body></html>`),
  ).toEqual(["某县2023年法治政府建设情况报告", "来源：某县司法局", "发布时间：2024-01-30", ...BODY_LINES]);
});

test("an old page of nested layout tables, fonts and <br>, in GB2312", async () => {
  const html = `<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=gb2312"><TITLE>TITLE</TITLE></HEAD><BODY>
<TABLE width=980><TR><TD><TABLE><TR><TD><A href=/>BACK</A></TD></TR></TABLE></TD><TD>
<TABLE><TR><TD align=center><FONT size=5>REPORT</FONT></TD></TR><TR><TD><FONT size=3>LINES</FONT></TD></TR></TABLE></TD></TR></TABLE></BODY></HTML>`;
  // 法治 in GB2312 is B7 A8 D6 CE; the rest of this page is put in as GB2312 bytes of a hand-made table.
  const gb: Readonly<Record<string, string>> = {
    法: "b7a8",
    治: "d6ce",
    政: "d5fe",
    府: "b8ae",
    建: "bda8",
    设: "c9e8",
    报: "b1a8",
    告: "b8e6",
    "，": "a3ac",
    "。": "a1a3",
    首: "cad7",
    页: "d2b3",
  };
  const bytes = (text: string): Buffer =>
    Buffer.concat([...text].map((c) => Buffer.from(gb[c] ?? Buffer.from(c, "latin1").toString("hex"), "hex")));
  const sentence = "法治政府建设，建设法治政府，政府建设法治。";
  const whole = html
    .replace("TITLE</TITLE>", "首页</TITLE>")
    .replace("BACK", "首页")
    .replace("REPORT", "法治政府建设报告")
    .replace("LINES", `${sentence}<BR>&nbsp;&nbsp;${sentence}`);
  const { text } = await page(bytes(whole));
  expect(text.split("\n").slice(-3)).toEqual(["法治政府建设报告", sentence, sentence]);
});

describe("lines", () => {
  const within = async (inner: string): Promise<string[]> =>
    (await lines(`<html><body><div id="zoom"><p>${OPENING}</p>${inner}<p>${PLAN}</p></div></body></html>`)).slice(1, -1);

  test("inline elements and line ends of the source make none", async () => {
    expect(
      await within(`<p><span>全年办理</span><span>行政复议案件</span>\n   <b>113</b>\n件，<o:p></o:p>\n<u>审查</u>文件26件。</p>`),
    ).toEqual(["全年办理行政复议案件113件，审查文件26件。"]);
  });
  test("<br> and blocks make them", async () => {
    expect(await within("<div>一、成效<br>（一）学法。<br/>（二）用法。<div>二、问题</div>三、打算</div>")).toEqual([
      "一、成效",
      "（一）学法。",
      "（二）用法。",
      "二、问题",
      "三、打算",
    ]);
  });
  test("a table's row is one line with tabs between its cells", async () => {
    expect(
      await within(
        "<table><thead><tr><th>指标</th><th>2023年</th><th>增速</th></tr></thead><tbody><tr><td><p>行政复议</p><p>案件</p></td><td>113件</td><td>12.5%</td></tr><tr><td>应诉</td><td></td><td>8%</td></tr></tbody></table>",
      ),
    ).toEqual(["指标\t2023年\t增速", "行政复议 案件\t113件\t12.5%", "应诉\t\t8%"]);
  });
  test("items of a numbered list have their numbers, unless they print their own", async () => {
    expect(await within("<ol start=2><li>学法。</li><li>用法。</li></ol><ol><li>（一）述法。</li></ol><ul><li>普法。</li></ul>")).toEqual([
      "2. 学法。",
      "3. 用法。",
      "（一）述法。",
      "普法。",
    ]);
  });
  test("hidden parts, scripts and comments are not there; entities are characters", async () => {
    expect(
      await within(
        '<div style="display: none">隐藏的话。</div><script>document.write("<p>脚本。</p>")</script><!-- <p>注释。</p> --><p>&ldquo;放管服&rdquo;&mdash;&#24110;办&middot;代办&lt;1天</p>',
      ),
    ).toEqual(["“放管服”—帮办·代办<1天"]);
  });
});

test("a fragment without <html>", async () => {
  expect(await lines(`<p>${OPENING}</p><p>${BODY}`)).toEqual([OPENING, BODY]);
});

test("a page in UTF-8 that calls itself gb2312 is read for what it is", async () => {
  expect((await page(`<html><head><meta charset="gb2312"></head><body><div id="zoom">${paragraphs}</div></body></html>`)).text).toBe(
    BODY_LINES.join("\n"),
  );
});

test("characters beyond GB2312 in a page that calls itself gb2312 (䶮 and 𠮷 in GB18030)", async () => {
  const head = Buffer.from('<html><head><meta charset="gb2312"></head><body><p>', "latin1");
  // By the standard: 䶮 is FE 9F; 𠮷 (U+20BB7) is number 0x10BB7 + 189000 of the four-byte codes, 95 34 B2 35.
  const text = Buffer.from("b7a8d6cea3acfe9f9534b235a1a3", "hex");
  expect((await page(Buffer.concat([head, text, Buffer.from("</p></body></html>")]))).text).toBe("法治，䶮𠮷。");
});
