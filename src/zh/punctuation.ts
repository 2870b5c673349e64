/** Widths, brackets, quotation marks, dashes and spaces: one form for the many that web pages, PDFs and word processors leave behind. */

/** One code unit for each code unit: what it is folded to. */
export const FOLDED: Uint16Array = foldingTable();

function foldingTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
  const into = (to: string, from: string): void => {
    for (const char of from) table[char.charCodeAt(0)] = to.charCodeAt(0);
  };
  into(
    " ",
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\v\f\ufeff\u200b\u200c\u200d\u2060",
  );
  into("\n", "\r\u0085\u2028\u2029");
  into("，", ",，﹐");
  into("。", "｡");
  into("；", ";；﹔");
  into("：", ":：﹕");
  into("！", "!！");
  into("？", "?？");
  into("（", "(（﹙");
  into("）", ")）﹚");
  into("〔", "[［【〔﹝〖");
  into("〕", "]］】〕﹞〗");
  into("“", "「﹁〝＂");
  into("”", "」﹂〞");
  into("‘", "『﹃");
  into("’", "』﹄");
  into("《", "≪«");
  into("》", "≫»");
  into("〈", "＜‹");
  into("〉", "＞›");
  into("、", "､﹑");
  into("·", "•・∙⋅･●・‧");
  into("-", "－–—―─━−‐‑‒﹣");
  into("~", "～〜∼﹏");
  into(".", "．﹒");
  into("%", "％﹪");
  into("〇", "○◯Ｏ");
  table[0xff02] = 0x22;
  return table;
}
