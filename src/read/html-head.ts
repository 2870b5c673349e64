import type { SourceMetadata } from "../model/text.js";
import { linesOf, type PageLine } from "./html-lines.js";
import { elementsIn, textIn, type Element } from "./html-tree.js";

type Field = "title" | "publisher" | "published" | "other";

/** Labels of metadata tables (信息公开目录) and of the line under a title, spaces inside them left out. */
const FIELDS: readonly { readonly field: Field; readonly label: RegExp }[] = [
  { field: "title", label: /^(?:标题|名称|信息名称|信息标题|文件名称|公开标题)$/u },
  {
    field: "publisher",
    label:
      /^(?:发布机构|发布单位|发布部门|发布机关|发文机关|发文机构|发文单位|公开主体|公开机构|公开责任部门|制发机关|责任部门|信息来源|文章来源|来源)$/u,
  },
  { field: "published", label: /^(?:发布日期|发布时间|公开日期|公开时间|发文日期|发文时间|信息发布日期|上网时间|公布日期|日期|时间)$/u },
  {
    field: "other",
    label: /^(?:成文日期|成文时间|印发日期|生成日期|生成时间|更新时间|更新日期|索引号|信息索引号|文号|发文字号|文件编号|主题分类|有效性)$/u,
  },
];

interface Labelled {
  readonly field: Field;
  readonly label: string;
  readonly value: string;
}

/**
 * What a page says of its article beside it: lines to put above the text, as far as the text does not have them, and the same as metadata.
 * Printed metadata come first, then the standard meta elements of government sites (ArticleTitle, PubDate, ContentSource), then <title>.
 */
export function headOf(
  page: Element,
  noise: ReadonlySet<Element>,
  article: Element | null,
  body: readonly PageLine[],
): { readonly lines: readonly string[]; readonly metadata: SourceMetadata } {
  const meta = metaElements(page);
  const above = article === null || article === page ? [] : linesOf(page, noise, article);
  const printed = labelled(above.map(({ text }) => text));
  const inside = labelled(body.slice(0, 20).map(({ text }) => text));
  const all = [...printed, ...inside];
  const value = (field: Field): string | undefined => all.find((one) => one.field === field)?.value;

  const title = titleOf(page, above, meta, value("title"));
  const publisher = value("publisher") ?? meta.get("contentsource");
  const published = isoDate(value("published") ?? "") ?? underTitle(above, title) ?? isoDate(meta.get("pubdate") ?? "");
  const opening = squeezed(
    body
      .slice(0, 12)
      .map(({ text }) => text)
      .join(""),
  );
  const missing = (words: string): boolean => !opening.includes(squeezed(words));

  const lines: string[] = [];
  if (title !== undefined && missing(title)) lines.push(title);
  if (publisher !== undefined && value("publisher") === undefined && missing(publisher)) lines.push(`来源：${publisher}`);
  if (published !== null && !all.some(({ field }) => field === "published") && missing(published)) lines.push(`发布日期：${published}`);
  for (const { field, label, value: words } of printed.filter((one) => one.field !== "title").sort((a, b) => order(a) - order(b)))
    lines.push(`${label}：${field === "published" || /日期|时间/u.test(label) ? (isoDate(words) ?? words) : words}`);
  const site = publisher === undefined ? siteOf(page, meta) : undefined;
  if (site !== undefined && missing(site)) lines.push(`网站：${site}`);
  return {
    lines: [...new Set(lines)],
    metadata: {
      ...(title === undefined ? {} : { title }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(published === null ? {} : { publishedOn: published }),
    },
  };
}

const order = ({ field }: Labelled): number => ["title", "publisher", "published", "other"].indexOf(field);

/** Pairs of label and value in lines: `发布机构：市司法局`, also with the value in the next cell. */
function labelled(lines: readonly string[]): Labelled[] {
  return lines.flatMap((line, at) => {
    const stacked = belowLabel(line, lines[at + 1] ?? "");
    if (stacked !== null) return [stacked];
    const cells = line.split(/\t| {2,}|[|｜]|(?<=[^：: ]) (?=[^\s：:]{2,8}[：:])/u).map((cell) => cell.trim());
    return cells.flatMap((cell, i) => {
      const [, label = "", rest = ""] = /^[【〔[]?([^：:】〕\]]{2,12})[】〕\]]?\s*(?:[：:]\s*(.*))?$/u.exec(cell) ?? [];
      const name = squeezed(label);
      const field = FIELDS.find((one) => one.label.test(name))?.field;
      const bare = rest === "" ? (cells[i + 1] ?? "") : rest;
      if (field === undefined || bare === "" || bare.length > 120 || (cells.length === 1 && rest === "")) return [];
      const said = bare.replace(BESIDE, "").trim();
      return said === "" ? [] : [{ field, label: name, value: said }];
    });
  });
}

/** What stands behind a value in the line under a title. */
const BESIDE = /\s*[【〔[（(]?\s*(?:字[体号]|打印|浏览|阅读|点击|访问|分享|收藏|关闭|责任编辑|编辑)[：:\s\S]*$/u;

/** A label alone in its block (`<dt>发布机构</dt>`), its value in the next. */
function belowLabel(line: string, next: string): Labelled | null {
  const label = squeezed(line).replace(/[：:]$/u, "");
  const field = FIELDS.find((one) => one.label.test(label))?.field;
  if (field === undefined || next === "" || next.length > 90 || /[：:]$/u.test(next)) return null;
  if (FIELDS.some((one) => one.label.test(squeezed(next)))) return null;
  return field === "published" && isoDate(next) === null ? null : { field, label, value: next };
}

/** 2024-01-28 10:00 安吉县司法局: a date without a label that begins one of the lines between title and text. */
function underTitle(above: readonly PageLine[], title: string | undefined): string | null {
  const from = title === undefined ? -1 : above.findLastIndex(({ text }) => squeezed(text) === squeezed(title));
  const line = above
    .slice(from === -1 ? -3 : from + 1)
    .find(({ text }) => text.length <= 80 && /^[【〔[（(]?\s*20\d\d\s*[年\-/.]/u.test(text) && !/星期|周[一二三四五六日]|农历/u.test(text));
  return line === undefined ? null : isoDate(line.text.slice(0, 24));
}

function metaElements(page: Element): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { tag, attributes } of elementsIn(page)) {
    const name = (attributes["name"] ?? attributes["property"] ?? "").toLowerCase();
    const content = (attributes["content"] ?? "").trim();
    if (tag === "meta" && name !== "" && content !== "" && !found.has(name)) found.set(name, content);
  }
  return found;
}

/**
 * The article's title: of its meta element, its heading above the text, the line above that the window's title names, the window's title
 * itself without the site's name, or, where that is only the site, the last line above that is no link.
 */
function titleOf(
  page: Element,
  above: readonly PageLine[],
  meta: ReadonlyMap<string, string>,
  labelled: string | undefined,
): string | undefined {
  const site = meta.get("sitename") ?? "";
  const candidates = above.filter(
    ({ text, linked }) => text.length >= 6 && linked < text.length / 2 && text !== site && !/[：:。>]/u.test(text),
  );
  const heading = candidates.findLast(({ block }) => isHeading(block));
  const window = windowTitle(page).filter((part) => part !== site);
  const named = candidates.findLast(({ text }) => window.some((part) => squeezed(part) === squeezed(text)))?.text;
  const said = window.find((part) => part.length >= 8 && !/(?:网|网站|门户|平台|首页|人民政府)$/u.test(part));
  return (
    meta.get("articletitle") ??
    (heading && wholeHeading(above, heading)) ??
    named ??
    labelled ??
    said ??
    candidates.at(-1)?.text ??
    window.find((part) => part.length >= 6)
  );
}

/** A heading broken over lines by <br> is one. */
const wholeHeading = (above: readonly PageLine[], { block }: PageLine): string =>
  above
    .filter((line) => line.block === block)
    .map(({ text }) => text)
    .join("");

function windowTitle(page: Element): string[] {
  const window = [...elementsIn(page)].find(({ tag }) => tag === "title");
  const words = window === undefined ? "" : textIn(window).slice(0, 300).replace(/\s+/gu, " ").trim();
  return words
    .split(/\s*[_|｜]\s*|\s+[-–—]+\s+|--+|-(?=[^-]*(?:网|政府|门户|平台)[^-]*$|[^-\d]*(?:局|厅|委|委员会|办公室|街道|管委会|[镇乡])$)/u)
    .filter((part) => part !== "");
}

const ORGAN = /^[\u4e00-\u9fff]{2,24}(?:人民政府|委员会|管委会|局|厅|办公室|街道办事处)$/u;

/** Whose site it is: by its meta element, the window's title, or who runs it (主办单位) at the foot of the page. */
function siteOf(page: Element, meta: ReadonlyMap<string, string>): string | undefined {
  const hosted = /主办(?:单位)?\s*[：:]\s*([\u4e00-\u9fff]{4,26})/u.exec(textIn(page))?.[1]?.replace(/(?:承办|协办|网站|联系).*$/u, "");
  return [meta.get("sitename") ?? "", ...windowTitle(page).toReversed(), hosted ?? ""]
    .map((name) => name.replace(/^中国/u, "").replace(/(?:信息公开|政务公开|门户|官方)*(?:网站?|平台)?(?:首页)?$/u, ""))
    .find((name) => ORGAN.test(name));
}

const isHeading = ({ tag, attributes }: Element): boolean =>
  tag === "h1" ||
  /(?:^|[\s_-])(?:title|bt|biaoti|tit|ucaptitle|arti_title|xl_title)(?=$|[\s_\d-])/iu.test(
    `${attributes["id"] ?? ""} ${attributes["class"] ?? ""}`,
  );

function isoDate(words: string): string | null {
  const match = /(20\d\d|19\d\d)\s*[年\-/.]\s*(\d{1,2})\s*[月\-/.]\s*(\d{1,2})/u.exec(words);
  if (match === null) return null;
  const [, year = "", month = "", day = ""] = match;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const squeezed = (words: string): string => words.replace(/[\s\u3000]/gu, "");
