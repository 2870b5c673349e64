import { escaped } from "./samples.js";

/** A bare page of a county's site: the article in #zoom, each paragraph indented by spaces, source lines broken anywhere. */
export const govPage = (lines: readonly string[]): string => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><style>p{margin:0}</style><script>var a = "<p>不是正文。</p>";</script></head>
<body><div class="header"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li></ul></div>
<div id="zoom">
${lines.map((line) => `  <p style="text-indent:2em">&emsp;&emsp;${broken(escaped(line))}</p>`).join("\n")}
</div>
<div class="footer"><p>主办：某县人民政府办公室　ICP备案号：某ICP备05000000号</p></div></body></html>`;

/** Editors wrap the source at some column, here at Chinese characters only. */
const broken = (line: string): string => line.replace(/((?:&\w+;|[^&]){60,}?[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/gu, "$1\n      ");
