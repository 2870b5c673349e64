import { articleOf, noiseOf } from "./html-article.js";
import { headOf } from "./html-head.js";
import { linesOf, type PageLine } from "./html-lines.js";
import { removeRepeats } from "./html-repeats.js";
import { htmlTree } from "./html-tree.js";
import { noText, ReadFailure } from "./faults.js";
import type { Content } from "./result.js";

/**
 * A government's web page: the article without navigation, buttons and related links, a line for each block; above it, as lines of their
 * own (`发布日期：2024-02-20`), title, issuer and dates that stand elsewhere on the page or in its meta elements.
 */
export function readHtml(html: string): Omit<Content, "faults"> {
  const page = htmlTree(html);
  removeRepeats(page);
  const noise = noiseOf(page);
  const article = articleOf(page, noise);
  const body = article === null ? [] : withoutButtons(linesOf(article, noise));
  if (body.length === 0 || (!body.some(isSentence) && FILE_INSIDE.test(html))) throw new ReadFailure(pageWithoutText(html));
  const { lines, metadata } = headOf(page, noise, article, body);
  return { text: [...lines, ...body.map(({ text }) => text)].join("\n"), mediaType: "text/html", metadata };
}

const BUTTONS =
  /^(?:[【〔[（]?(?:打印(?:本页|本文|文章|正文|此页)?|关闭(?:窗口|本页|页面)?|收藏(?:本页)?|返回(?:顶部|首页|列表)?|我要纠错|纠错|复制链接|下载(?:文字版|图片版|全文)?|朗读|无障碍(?:浏览|阅读)?|繁体|简体)[】〕\]）]?[ |｜/]*)+$|^(?:【?字[体号](?:大小)?[：:]? ?[【\[(（]?[大中小 +\-A|｜/【】[\]()（）特超默认]+)$|^分享(?:到|至)?[：:]?(?: ?(?:微信|微博|QQ|空间|新浪))*$|^(?:扫一扫|用微信扫).{0,24}$|^(?:上|下)一[篇条页][：:]?.{0,80}$|^(?:今天是|今日是?|现在时间|当前时间|请输入(?:关键|检索|搜索)).{0,40}$|^(?:浏览|阅读|点击|访问)(?:次数|量|数)?[：:]? ?\d* ?次?$/u;
const ATTACHMENT = /附件|\.(?:docx?|pdf|xlsx?|wps|ofd|zip|rar)\b/iu;

/** Buttons anywhere; links alone on a line before the first and after the last sentence, save attachments. */
function withoutButtons(lines: readonly PageLine[]): PageLine[] {
  const first = lines.findIndex(isSentence);
  const last = lines.findLastIndex(isSentence);
  return lines.filter((line, i) => {
    if (BUTTONS.test(line.text)) return false;
    const aside = i < first || i > last;
    if (!aside || ATTACHMENT.test(line.text)) return true;
    return !isLink(line) && !/^(?:您?(?:当前|现在|所在|的)*位置|首页 ?[>》›/])/u.test(line.text);
  });
}

const isSentence = ({ text, linked }: PageLine): boolean => /[。；！]/u.test(text) && linked < text.length / 2;
const isLink = ({ text, linked }: PageLine): boolean => linked > 0 && linked >= text.replace(/[\s>·|]/gu, "").length * 0.7;

/** The report as a file: in a frame, or behind a link. */
const FILE_INSIDE = /<(?:iframe|embed|object|a)\s[^<>]{0,600}\.(pdf|docx?|wps|ofd)\b/iu;

function pageWithoutText(html: string): ReturnType<typeof noText> {
  const embedded = FILE_INSIDE.exec(html)?.[1];
  return embedded === undefined
    ? noText(
        "网页里没有正文，可能由脚本载入 (the page holds no text; scripts may load it)。",
        "请在浏览器中打开后另存为完整网页，或复制正文为 .txt (save the page from a browser, or copy its text)。",
      )
    : noText(
        `网页里没有正文，正文在嵌入或链接的 .${embedded} 文件中 (the text is in an embedded or linked file)。`,
        "请下载该文件后直接读入 (download that file and read it)。",
      );
}
