import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** A Markdown page of the repository. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

export interface CodeBlock {
  readonly page: string;
  readonly line: number;
  /** What stands behind the fence: `sh test`. */
  readonly info: string;
  readonly code: string;
  /** The block behind it where nothing but white space stands between them. */
  readonly next: CodeBlock | null;
}

/** README, its Chinese twin, CONTRIBUTING, CHANGELOG, docs/ and the READMEs of seeds/. */
export function pages(): Page[] {
  const roots = readdirSync(".").filter((name) => name.endsWith(".md"));
  const below = ["docs", "seeds"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => join(folder, name)),
  );
  return [...roots, ...below].map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

/** Fenced blocks in the order of the page. */
export function codeBlocks({ path, text }: Page): CodeBlock[] {
  const found = [...text.matchAll(/^```([^\n`]*)\n(.*?)^```$/gmsu)];
  return found.reduceRight<CodeBlock[]>((later, match, i) => {
    const end = match.index + match[0].length;
    const adjoins = text.slice(end, found[i + 1]?.index ?? end).trim() === "" && found[i + 1] !== undefined;
    const block = { page: path, line: text.slice(0, match.index).split("\n").length, info: (match[1] ?? "").trim(), code: match[2] ?? "" };
    return [{ ...block, next: adjoins ? (later[0] ?? null) : null }, ...later];
  }, []);
}

/** What a page shows as the answer to a query (`json`) or the output of a command (`text`). */
export const answerOf = ({ next }: CodeBlock, language: "json" | "text"): CodeBlock | null => (next?.info === language ? next : null);

/** Links to files of the repository, with the heading that they point to. */
export function localLinks({ path, text }: Page): { readonly link: string; readonly file: string; readonly anchor: string | null }[] {
  const prose = text.replace(/^```.*?^```$/gmsu, "").replace(/`[^`\n]*`/gu, "");
  const links = [...prose.matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)|(?:src|href)="([^"]+)"/gu)].map((match) => match[1] ?? match[2] ?? "");
  return links
    .filter((link) => !/^[a-z]+:/iu.test(link))
    .map((link) => {
      const [file = "", anchor = null] = link.split("#");
      return { link, file: file === "" ? path : normalize(join(dirname(path), decodeURIComponent(file))), anchor };
    });
}

/** Anchors that a page's headings have. */
export function anchors(text: string): string[] {
  return [...text.replace(/^```.*?^```$/gmsu, "").matchAll(/^#+ (.+)$/gmu)].map((match) =>
    (match[1] ?? "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/gu, "-"),
  );
}
