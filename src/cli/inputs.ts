import { readdirSync, statSync, type Stats } from "node:fs";
import { extname, join } from "node:path";
import { fatal, type Fault } from "../model/fault.js";
import { expandGlob, isMagic } from "./glob.js";

/** What a command line's paths come to: files in the order of their names (`-` is standard input), and paths that came to nothing. */
export interface Inputs {
  readonly files: readonly string[];
  readonly faults: readonly { readonly file: string; readonly fault: Fault }[];
}

/** Endings that a folder is searched for; a file that is named itself may have any. */
const REPORT_ENDINGS: ReadonlySet<string> = new Set([".txt", ".text", ".md", ".html", ".htm", ".pdf", ".doc", ".docx"]);

/** Expands files, folders with all below, and globs. A named file is kept even when it is not there: reading it says why. */
export function expandPaths(paths: readonly string[]): Inputs {
  const found = paths.map((path) => ({ path, files: expand(path) }));
  const files = [...new Set(found.flatMap(({ files }) => files))].sort();
  const empty = found
    .filter(({ files }) => files.length === 0)
    .map(({ path }) => ({ file: path, fault: isAddress(path) ? notFetchedHere() : noInput(path) }));
  return { files, faults: empty };
}

/** Whether a word of the command line is a web address (网址) rather than a path. */
export const isAddress = (path: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//iu.test(path);

function expand(path: string): string[] {
  if (path === "-") return [path];
  if (isAddress(path)) return [];
  const stats = statOf(path);
  if (stats?.isDirectory() === true) return reportsBelow(path);
  if (stats === null && isMagic(path))
    return expandGlob(path).flatMap((match) => (statOf(match)?.isDirectory() === true ? reportsBelow(match) : [match]));
  return [path];
}

function reportsBelow(folder: string): string[] {
  return entriesOf(folder).flatMap((entry) => {
    if (entry.name.startsWith(".") || entry.name === "node_modules") return [];
    const path = join(folder, entry.name);
    const isFolder = entry.isDirectory();
    if (isFolder) return reportsBelow(path);
    return REPORT_ENDINGS.has(extname(entry.name).toLowerCase()) ? [path] : [];
  });
}

function entriesOf(folder: string): { readonly name: string; isDirectory(): boolean }[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function noInput(path: string): Fault {
  const glob = isMagic(path);
  return fatal(
    "NO_INPUT",
    glob ? "没有匹配的文件 (no file matches)。" : "文件夹中没有报告文件 (the folder has no report).",
    `报告文件的扩展名应为 ${[...REPORT_ENDINGS].join(" ")} (reports end so; name other files one by one)。`,
  );
}

const notFetchedHere = (): Fault =>
  fatal(
    "NO_INPUT",
    "此命令不下载网页 (this verb fetches nothing)。",
    "请用 fazhi ingest 读入网址，或先另存到本地 (use fazhi ingest, or save the page first)。",
  );
