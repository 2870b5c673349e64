const HEADING = /^ {0,3}#{1,6} +\S/mu;
const TABLE_RULE = /^ {0,3}\|?(?: *:?-{3,}:? *\|)+ *(?::?-{3,}:? *)?$/mu;

/** Whether a text is Markdown: by a `# heading` or the rule under a table's head; a file that is called .md is believed. */
export function isMarkdown(text: string, file: string): boolean {
  return /\.(?:md|markdown)$/iu.test(file) || HEADING.test(text) || TABLE_RULE.test(text);
}

/**
 * The words without the marks: `#`, emphasis, links (their words stay), quotation marks of blocks, code fences, rules; table rows as
 * cells with tabs between. Each line stays a line, numbers of lists stay as written.
 */
export function plainOfMarkdown(text: string): string {
  const body = text.replace(/^\ufeff/u, "").replace(/^---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/u, frontMatter);
  return body
    .split("-->")
    .map((piece, i, all) => (i < all.length - 1 && piece.includes("<!--") ? piece.slice(0, piece.indexOf("<!--")) : piece))
    .join("")
    .split(/\r?\n/u)
    .filter((line) => !/^ {0,3}(?:(?:[-*_] *){3,}|=+|```.*|~~~.*)$/u.test(line) && !TABLE_RULE.test(line))
    .map(plainLine)
    .join("\n");
}

/** Title and date of a page's head of settings are its words, too. */
const frontMatter = (head: string): string =>
  [...head.matchAll(/^(title|date|author):[ \t]*["']?([^\n"']+?)["']?[ \t]*$/gimu)]
    .map(
      ([, key, value]) => `${{ title: "标题", date: "发布日期", author: "发布机构" }[(key ?? "").toLowerCase()] ?? ""}：${value ?? ""}\n`,
    )
    .join("");

function plainLine(line: string): string {
  const bare = line.replace(/^ {0,3}(?:> ?)+/u, "").replace(/^ {0,3}#{1,6} +(?=\S)/u, "");
  return inline(/^ {0,3}\|.*\| *$/u.test(bare) ? cells(bare) : bare.replace(/^( *)[-*+] +(?=\S)/u, "$1"));
}

const cells = (row: string): string =>
  row
    .trim()
    .replace(/^\||\|$/gu, "")
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim())
    .join("\t");

function inline(text: string): string {
  return text
    .replace(/!\[([^[\]\n]*)\]\([^()\n]*\)/gu, "$1")
    .replace(/\[([^[\]\n]+)\]\([^()\n]*\)/gu, "$1")
    .replace(/(\*\*|__|~~)(?=\S)([^\n]{0,300}?\S)\1/gu, "$2")
    .replace(/(?<![*\w])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![*\w])/gu, "$1")
    .replace(/`([^`\n]+)`/gu, "$1")
    .replace(/<br *\/?>/giu, " ")
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/gu, "$1");
}
