/** A made-up report, and pages that publish it in the manner of content systems of government sites. */
export const TITLE = "安吉县2023年度法治政府建设情况报告";

export const BODY: readonly string[] = [
  "2023年，安吉县坚持以习近平法治思想为指导，扎实推进法治政府建设。现将有关情况报告如下：",
  "一、主要举措和成效",
  "（一）依法履行政府职能。全年办理行政许可事项1.2万件，制定《安吉县重大行政决策程序规定》（安政发〔2023〕12号），取消证明事项36项。",
  "（二）严格规范执法。办理行政处罚案件482件，开展“双随机、一公开”抽查113次，行政机关负责人出庭应诉率100%。",
  "二、存在的问题",
  "一是基层执法力量不足；二是个别部门法治意识不强。",
  "三、下一步工作打算",
  "2024年，我县将继续推进行政执法“三项制度”，提升规范化水平，推动法治政府建设再上新台阶。",
];
export const SIGNED: readonly string[] = ["安吉县人民政府", "2024年1月26日"];

/** Stands in lists of news beside the report, and is none of it. */
export const OTHERS_NEWS = "县委常委会召开会议";

const ALL = [...BODY, ...SIGNED];
const p = ALL.map((line) => `<p>　　${line}</p>`).join("\n");
const news = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `<li><a href="/art/${i}.html" title="x">${OTHERS_NEWS}，传达学习全会精神，部署第${i}季度工作。</a><span>11-${10 + i}</span></li>`,
  ).join("\n");

/** A span for every few characters, so that words and numbers are broken anywhere, as text pasted from Word is. */
const pasted = (line: string): string =>
  `<p class="MsoNormal" align="justify" style="text-indent:32pt;mso-char-indent-count:2"><span style="font-family:仿宋_GB2312;font-size:16pt">${(line.match(/.{1,5}/gu) ?? []).join('<o:p></o:p></span><span lang="EN-US" style="font-family:仿宋_GB2312;font-size:16pt">')}</span><span lang="EN-US"><o:p>&nbsp;</o:p></span></p><p class="MsoNormal"><span lang="EN-US"><o:p>&nbsp;</o:p></span></p>`;

const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

interface Page {
  readonly name: string;
  readonly html: string;
  readonly publishedOn: string;
  readonly title?: string | null;
  /** Lines that may follow the signature. */
  readonly more?: readonly string[];
}

export const PAGES: readonly Page[] = [
  {
    name: "TRS: text pasted from Word, words and numbers broken by spans",
    publishedOn: "2024-01-28",
    html: page(
      `<title>安吉县人民政府 法治政府建设 ${TITLE}</title>`,
      `<div class="header"><a href="/">首页</a> | <a href="/en">English</a> | <a>无障碍浏览</a> | <a>长者版</a></div>
      <div class="wz_top">当前位置：<a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="/zwgk">政务公开</a>&nbsp;&gt;&nbsp;<a>法治政府建设</a></div>
      <h2 class="detail_title">${TITLE}</h2><div class="detail_info"><span>发布时间：2024-01-28 09:30</span><span>来源：县司法局</span><span>浏览次数：<i id="h">17</i>次</span></div>
      <div class="view TRS_UEDITOR trs_paper_default trs_web"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{margin:0}</style>${ALL.map(pasted).join("")}</div></div>
      <div class="tools"><a href="javascript:print()">打印</a><a href="javascript:close()">关闭</a></div>`,
    ),
  },
  {
    name: "大汉: content marks as meta elements, catalogue table, buttons, QR hint",
    publishedOn: "2024-01-28",
    html: page(
      `<meta name="SiteName" content="安吉县人民政府"><meta name="ColumnName" content="法治政府建设"><meta name="PubDate" content="2024-01-28 09:30"><title>安吉县人民政府 法治政府建设 ${TITLE}</title>`,
      `<div id="c"><table class="xxgk" width="100%"><tbody><tr><td><b>索引号：</b></td><td>002570271/2024-01234</td><td><b>文号：</b></td><td></td></tr>
      <tr><td><b>发布机构：</b></td><td>县司法局</td><td><b>成文日期：</b></td><td>2024-01-26</td></tr><tr><td><b>公开方式：</b></td><td>主动公开</td><td><b>有效性：</b></td><td>有效</td></tr></tbody></table>
      <table id="article" width="95%" align="center"><tbody><tr><td class="title" align="center"><!--<$[标题名称(html)]>begin-->${TITLE}<!--<$[标题名称(html)]>end--></td></tr>
      <tr><td align="center"><table width="100%"><tr><td>发布日期：2024-01-28</td><td>访问次数：<script>document.write(1)</script></td><td>信息来源：县司法局</td><td>字号：[ 大 中 小 ]</td></tr></table></td></tr>
      <tr><td class="bt_content"><meta name="ContentStart"><div id="zoom"><!--<$[信息内容]>begin-->${p}<!--<$[信息内容]>end--></div><meta name="ContentEnd"></td></tr>
      <tr><td><div id="barrierfree_container"></div><img src="qr.png" alt="扫一扫在手机打开当前页"><p>扫一扫在手机打开当前页</p><a>【打印本页】</a> <a>【关闭窗口】</a></td></tr></tbody></table></div>`,
    ),
  },
  {
    name: "开普: ucapcontent, title and date in elements of its own",
    publishedOn: "2024-01-28",
    html: page(
      `<title>${TITLE}_安吉县人民政府</title><meta name="ArticleTitle" content="${TITLE}"><meta name="ContentSource" content="县司法局"><meta name="PubDate" content="2024-01-28 09:30:00">`,
      `<div class="BreadcrumbNav">您当前的位置：<a href="/">首页</a> &gt; <a>信息公开</a></div><div class="article oneColumn"><h1><ucaptitle>${TITLE}</ucaptitle></h1>
      <div class="pages-date">2024-01-28 09:30 <span class="font index-switchsize">来源： 县司法局</span><span>【字体：<a>大</a> <a>中</a> <a>小</a>】</span><span>打印</span><div class="share">分享：<a title="分享到微信"></a></div></div>
      <div class="pages_content" id="UCAP-CONTENT"><ucapcontent>${p}</ucapcontent></div></div><div class="related"><h3>相关稿件</h3><ul>${news(3)}</ul></div>`,
    ),
  },
  {
    name: "博达: form around the article, previous and next, attachment below",
    publishedOn: "2024-01-28",
    html: page(
      `<title>${TITLE}-安吉县司法局</title><META Name="keywords" Content="安吉县,司法局" />`,
      `<table class="winstyle"><tr><td nowrap>当前位置: <a href="../index.htm">首页</a>>><a>法治建设</a>>>正文</td></tr></table>
      <form name="_newscontent_fromname"><div class="content"><h3 align="center">${TITLE}</h3><div align="center">日期：2024-01-28&nbsp;&nbsp;来源：&nbsp;&nbsp;作者：&nbsp;&nbsp;点击：[<span id="dynclicks">102</span>]</div>
      <div id="vsb_content"><div class="v_news_content">${p}</div></div><div id="div_vote_id"></div>
      <ul style="list-style-type:none;"><li>附件【<a href="/x.xlsx">2023年行政执法数据表.xlsx</a>】</li></ul>
      <p>上一条：<a href="1">${OTHERS_NEWS}</a></p><p>下一条：<a href="2">县司法局召开述法会议</a></p><p align="right">【<a href="javascript:window.close()">关闭</a>】</p></div></form>`,
    ),
  },
  {
    name: "one text for desks and one for telephones",
    publishedOn: "2024-01-28",
    html: page(
      `<title>${TITLE}</title><meta name="PubDate" content="2024-01-28">`,
      `<div class="pc-wrap hidden-xs"><h1>${TITLE}</h1><div class="con">${p}</div></div><div class="wap-wrap visible-xs"><div class="t">${TITLE}</div><div class="c">${ALL.map((line) => `<div>${line}</div>`).join("")}</div></div>`,
    ),
  },
  {
    name: "one cell with <br> and wide spaces, the date in the line of the title",
    publishedOn: "2024-01-28",
    html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>法治政府</title></head><body leftmargin=0><table width="778"><tr><td colspan=2>今天是2026年11月26日 星期四</td></tr><tr><td width="180" valign=top><table>${"<tr><td><a href=#>政策法规</a></td></tr>".repeat(9)}</table></td><td>
      <p align=center><font size=4><b>${TITLE}</b></font></p><p align=center>[2024-01-28 10:00:00] 阅读[<script>w()</script>]次</p><span class=nr>${ALL.map((line) => `&emsp;&emsp;${line}`).join("<br /><br />\n")}</span><br>
      <div align=right>[<a href="javascript:print()">打印本文</a>] [<a>关闭窗口</a>]</div></td></tr><tr><td colspan=2>Copyright 2010 安吉县人民政府 地址：浙江省湖州市安吉县天荒坪北路 邮编：313300</td></tr></table></body></html>`,
  },
  {
    name: "headings as bold paragraphs and h2, run-in headings bold",
    publishedOn: "2024-01-26",
    html: page(
      `<title>${TITLE}</title>`,
      `<div class="main-txt"><h1>${TITLE}</h1><div class="txt">${ALL.map((line, i) => (/^[一二三]、/u.test(line) ? (i % 2 === 1 ? `<p><strong>${line}</strong></p>` : `<h2>${line}</h2>`) : `<p>${line.replace(/^（[一二]）[^。]*。/u, "<b>$&</b>")}</p>`)).join("")}</div></div>`,
    ),
  },
  {
    name: "two columns, hot news with sentences at the side, friendly links below",
    publishedOn: "2024-01-28",
    html: page(
      `<title>${TITLE} - 安吉县人民政府</title>`,
      `<div class="container"><div class="left w300"><div class="lm">热点推荐</div><ul>${news(9)}</ul></div><div class="right w860"><div class="article-tit">${TITLE}</div>
      <div class="article-attr"><em>2024-01-28</em><em>安吉县司法局</em><em class="fr">浏览量：<b>8</b></em></div><div class="article-nr">${p}</div>
      <div class="fx">分享到：<span>微信</span><span>微博</span></div><div class="pj"><p>您对本文的评价：</p><p>满意 基本满意 不满意</p></div></div></div>
      <div class="yqlj"><select><option>省政府网站</option></select></div><div class="ft">主办单位：安吉县人民政府办公室　承办单位：安吉县大数据中心<br>网站标识码：3305230001　浙ICP备05000000号　浙公网安备33052302000000号</div>`,
    ),
  },
  {
    name: "a print version",
    publishedOn: "2024-01-28",
    html: page(
      `<title>打印</title>`,
      `<div id="printarea"><div style="text-align:center;font-size:22px">${TITLE}</div><div>安吉县人民政府网站　　www.anji.gov.cn　　发布日期：2024-01-28</div>${p}</div><div>打印日期：2026年3月2日</div><div><input type="button" value="打印"> <a>关闭窗口</a></div>`,
    ),
  },
  {
    name: "a title that only a script fills in",
    publishedOn: "2024-01-28",
    title: null,
    html: page(
      `<title></title><script>var title="${TITLE}";document.title=title;</script>`,
      `<div class="hd"><h1 id="tt"></h1><script>document.getElementById("tt").innerHTML=title;</script><div class="sj">发布时间：2024-01-28</div></div><div class="bd">${p}</div>`,
    ),
  },
  {
    name: "labels and values in elements of their own, without colons",
    publishedOn: "2024-01-28",
    html: page(
      `<title>信息公开详情</title>`,
      `<div class="gk"><dl><dt>索引号</dt><dd>AJ001-2024-0003</dd><dt>发布机构</dt><dd>安吉县司法局</dd><dt>公开日期</dt><dd>2024年01月28日</dd><dt>信息名称</dt><dd>${TITLE}</dd></dl></div><div class="gkcontent">${p}</div>`,
    ),
  },
  {
    name: "labels and values as blocks, one behind the other",
    publishedOn: "2024-01-28",
    html: page(
      `<title>安吉县人民政府</title>`,
      `<ul class="headInfo"><li><div class="l">索 引 号：</div><div class="r">AJ001-2024-0003</div></li><li><div class="l">发布机构：</div><div class="r">安吉县司法局</div></li><li><div class="l">发文日期：</div><div class="r">2024-01-28 00:00</div></li><li><div class="l">标　　题：</div><div class="r">${TITLE}</div></li></ul><div class="txtcontent">${p}</div>`,
    ),
  },
  {
    name: "lines in English and Mongolian beside",
    publishedOn: "2024-01-28",
    html: page(
      `<title>${TITLE}</title>`,
      `<div class="top"><span>ᠦᠪᠦᠷ ᠮᠣᠩᠭᠣᠯ</span> <a href="/en">The People's Government of Anji County, ENGLISH VERSION</a> <a>繁體版</a></div><div class="main"><h1>${TITLE}</h1><h2>Annual Report on Law-based Government of Anji County (2023)</h2><p>ᠬᠠᠤᠯᠢ ᠶᠢᠨ ᠵᠠᠰᠠᠭ</p><p class="time">发布时间：2024-01-28</p><div class="c">${p}</div></div>`,
    ),
  },
  {
    name: "breadcrumb, clock and search box inside the article's container",
    publishedOn: "2024-01-28",
    html: page(
      `<title>${TITLE}--安吉县人民政府</title>`,
      `<div class="content"><div>今天是：2026年11月26日 星期四 农历十月十八</div><div>您当前的位置 ： 首页 > 政府信息公开 > 法治政府建设</div><div>请输入关键字 搜索</div><h4>${TITLE}</h4><div>发布时间：2024年01月28日 信息来源：县司法局 【字体： 大 中 小】</div>${p}<div>扫一扫在手机打开当前页</div><div>【打印正文】</div><div>关闭</div></div>`,
    ),
  },
  {
    name: "pieces that repeat: hidden text for the voice, a summary, the text again for sharing",
    publishedOn: "2024-01-28",
    html: page(
      `<title>${TITLE}</title><meta name="description" content="${BODY[0] ?? ""}">`,
      `<textarea style="display:none" id="v">${ALL.join("")}</textarea><div class="main"><h1>${TITLE}</h1><p>时间：2024-01-28</p><div id="con">${p}</div></div><div id="speech" style="height:0;overflow:hidden">${ALL.join("")}</div>`,
    ),
  },
  {
    name: "the pages of a long text, comments of readers, a hint of the browser",
    publishedOn: "2024-01-28",
    html: page(
      `<title>${TITLE}</title>`,
      `<noscript>您的浏览器不支持JavaScript，请开启，否则无法浏览。</noscript><div class="g-main"><h1>${TITLE}</h1><div class="g-info">2024-01-28 来源：安吉县司法局</div><div class="g-con">${p}</div><div class="page"><span>上一页</span> <b>1</b> <a href="2">2</a> <span>下一页</span> <span>尾页</span></div></div>
      <div class="pl"><h3>网友评论</h3><p>写得很好，希望继续公开，方便群众了解。</p></div>`,
    ),
  },
  {
    name: "tables as frames: text at the left, pictures at the right",
    publishedOn: "2024-01-26",
    html: page(
      `<title>${TITLE}</title>`,
      `<h1>${TITLE}</h1><table border="0"><tbody>${ALL.map((line, i) => `<tr><td width="80%"><p>${line}</p></td><td>${i === 2 ? '<img src="a.jpg" alt="会议现场">' : ""}</td></tr>`).join("")}</tbody></table>`,
    ),
  },
  {
    name: "Word's own HTML: conditional comments, list marks, smart tags",
    publishedOn: "2024-01-28",
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:st1="urn:schemas-microsoft-com:office:smarttags"><head><meta charset="utf-8"><title>${TITLE}</title><!--[if gte mso 9]><xml><o:OfficeDocumentSettings>，。，。</o:OfficeDocumentSettings></xml><![endif]--></head><body lang=ZH-CN>
      <p class=MsoTitle><b>${TITLE}</b></p><p>发布日期：2024-01-28</p>${ALL.map(
        (line) =>
          `<p class=MsoNormal>${line
            .replace(/^([一二三]、|（[一二]）)/u, "<![if !supportLists]><span style='mso-list:Ignore'>$1</span><![endif]>")
            .replace("安吉县坚持", "<st1:place w:st='on'>安吉县</st1:place>坚持")
            .replace("482", "<st1:chmetcnv w:st='on'>482</st1:chmetcnv>")}<o:p></o:p></p>`,
      ).join("")}</body></html>`,
  },
  {
    name: "the article in a <pre>, lines as typed",
    publishedOn: "2024-01-28",
    html: page(
      `<title>${TITLE}</title>`,
      `<h1>${TITLE}</h1><div>发布时间：2024-01-28 09:30:11</div><pre>${ALL.map((line) => `    ${line}`).join("\n\n")}</pre>`,
    ),
  },
  {
    name: "an interpretation and its questions below the report",
    publishedOn: "2024-01-28",
    html: page(
      `<title>${TITLE}</title><meta name="ArticleTitle" content="${TITLE}"><meta name="PubDate" content="2024-01-28">`,
      `<div class="article"><div id="zoom">${p}</div></div><div class="xgjd"><h3>相关解读</h3><p><a href="/jd/1.html">《${TITLE}》政策解读</a></p></div><div class="xgwd"><h3>相关问答</h3><ul><li><a href="/q">问：报告何时公开？答：每年4月1日之前，向社会公开。</a></li></ul></div>`,
    ),
  },
  {
    name: "an article that a script shows later, everything else in lists",
    publishedOn: "2024-01-28",
    html: page(
      `<title>${TITLE}</title><meta name="PubDate" content="2024-01-28">`,
      `<div class="l"><ul>${news(5)}</ul></div><div id="app"><h1>${TITLE}</h1><div class="detail" style="display:none;">${p}</div></div><div class="r"><ul>${news(5)}</ul></div>`,
    ),
  },
  {
    name: "every sentence a block, digits and marks full width in the frame of the page, a mark of the editor",
    publishedOn: "2024-01-28",
    html: page(
      `<title>${TITLE}</title>`,
      `<div class="tt">${TITLE}</div><div class="sj">发布时间：２０２４－０１－２８　来源：县司法局　责任编辑：张三</div><section class="a">${ALL.map((line) => `<section><section style="text-indent:2em"><span leaf="">${line}</span></section></section>`).join("")}</section><p style="display:none"><mp-style-type data-value="3"></mp-style-type></p>`,
    ),
  },
  {
    name: "a site of a bureau that hosts the county's report, with its address and hours below",
    publishedOn: "2024-01-28",
    html: page(
      `<title>${TITLE}_安吉县司法局</title><meta name="SiteName" content="安吉县司法局">`,
      `<div id="top"><a href="/">网站首页</a><a href="/a">机构概况</a></div><h2>${TITLE}</h2><div>2024-01-28</div><div class="body">${p}</div><div id="bottom"><p>地址：安吉县昌硕街道某路1号　邮编：313300　电话：0572-5123000</p><p>办公时间：周一至周五上午8:30-12:00，下午14:00-17:30（法定节假日除外）。</p></div>`,
    ),
  },
];
