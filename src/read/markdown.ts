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
  return ["**", "__", "~~"]
    .reduce(withoutPairs, text)
    .replace(/!\[([^[\]\n]*)\]\([^()\n]*\)/gu, "$1")
    .replace(/\[([^[\]\n]+)\]\([^()\n]*\)/gu, "$1")
    .replace(/(?<![*\w])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![*\w])/gu, "$1")
    .replace(/`([^`\n]+)`/gu, "$1")
    .replace(/<br *\/?>/giu, " ")
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/gu, "$1");
}

/**
 * Marks taken off in pairs, however long the words between them are. A mark opens before a word and closes behind one; the stars of
 * 王**、李** open none, since a comma follows them, and a mark without partner stays as it is.
 */
function withoutPairs(text: string, mark: string): string {
  const words = text.split(mark);
  const marks = words.slice(1).map(() => mark);
  let opened = -1;
  for (const [i] of marks.entries()) {
    const before = words[i] ?? "";
    const after = words[i + 1] ?? "";
    if (after.startsWith(mark.slice(1)) || (before === "" && i > 0)) continue;
    if (opened >= 0 && /\S$/u.test(before)) {
      marks[opened] = marks[i] = "";
      opened = -1;
    } else if (opened < 0 && /^[^\s，。、；：,;）)]/u.test(after)) opened = i;
  }
  return words.map((piece, i) => piece + (marks[i] ?? "")).join("");
}
