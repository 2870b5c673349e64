import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Files that a glob names: `*` and `?` within a name, `**` over folders, `[ab]`, `{a,b}`. Sorted; hidden files only where the glob says so. */
export function expandGlob(glob: string): string[] {
  const parts = glob.split("/");
  const firstMagic = parts.findIndex(isMagic);
  const root = parts.slice(0, firstMagic).join("/") || (glob.startsWith("/") ? "/" : ".");
  return walk(root === "." ? "" : root, parts.slice(firstMagic)).sort();
}

/** Whether a path asks to be expanded. */
export const isMagic = (path: string): boolean => /[*?[\]{}]/u.test(path);

function walk(folder: string, parts: readonly string[]): string[] {
  const [part, ...rest] = parts;
  if (part === undefined) return [];
  const here = namesIn(folder);
  if (part === "**") {
    const below = here
      .filter((name) => !name.startsWith(".") && isFolder(join(folder, name)))
      .flatMap((name) => walk(join(folder, name), parts));
    return [...new Set([...walk(folder, rest.length === 0 ? ["*"] : rest), ...below])];
  }
  const pattern = partPattern(part);
  const found = here
    .filter((name) => pattern.test(name) && (part.startsWith(".") || !name.startsWith(".")))
    .map((name) => join(folder, name));
  return rest.length === 0 ? found : found.filter(isFolder).flatMap((path) => walk(path, rest));
}

function partPattern(part: string): RegExp {
  const source = part
    .replace(/[.+^$()|\\]/gu, "\\$&")
    .replace(/\*/gu, ".*")
    .replace(/\?/gu, ".")
    .replace(/\[!/gu, "[^")
    .replace(/\{([^{}]*)\}/gu, (_, choices: string) => `(?:${choices.split(",").join("|")})`)
    .replace(/[{}]|\[(?![^\]]+\])/gu, "\\$&");
  return new RegExp(`^${source}$`, "u");
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder === "" ? "." : folder);
  } catch {
    return [];
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
