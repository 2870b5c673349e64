import { basename, extname, join } from "node:path";
import { annotate, annotateIndex, type PageOf } from "../annotate/index.js";
import { compare, loadGold, type Gold } from "../evaluate/index.js";
import { loadKnowledge } from "../pipeline.js";
import { UsageError } from "./exit.js";
import { folder, isFolder, write } from "./output.js";
import type { Printer } from "./printer.js";
import type { Terminal } from "./terminal.js";
import { words } from "./words.js";

/** Prints readings as pages: one to standard output or a file, several into a folder with a page that lists them. */
export async function pages(output: string | null, single: boolean, goldPath: string | null, terminal: Terminal): Promise<Printer> {
  const into = output !== null && (!single || (await isFolder(output))) ? output : null;
  if (!single && into === null)
    throw new UsageError("多份报告请用 -o 指定文件夹 (several reports make several pages: name a folder with -o).");
  if (into !== null) await folder(into);
  const gold = goldPath === null ? [] : await goldOf(goldPath);
  const themes = new Map(loadKnowledge().lexicon.themes.map(({ id, name }) => [id, name]));
  const made: PageOf[] = [];
  const names = new Set<string>();
  return {
    print: async ({ file, reading, text }) => {
      const own = gold.find((one) => one.file === basename(file));
      if (gold.length > 0 && own === undefined) terminal.err(words(terminal).noGold(file));
      const beside = own === undefined || text === null ? null : compare(own, reading, text);
      const page = annotate(reading, text ?? "", { themes, gold: beside });
      if (into === null && output === null) {
        terminal.out(page.trimEnd());
        return;
      }
      const to = into === null ? (output ?? "") : join(into, freeName(file, names));
      await write(to, page);
      made.push({ href: basename(to), reading });
      if (into === null) terminal.err(words(terminal).written(to));
    },
    end: async () => {
      if (into === null) return;
      await write(join(into, "index.html"), annotateIndex(made));
      terminal.err(words(terminal).written(join(into, "index.html")));
    },
  };
}

async function goldOf(path: string): Promise<Gold[]> {
  try {
    return await loadGold(path);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`无法读取人工标注，请检查 ${path} (the gold cannot be read): ${why}`);
  }
}

/** a/2023.pdf and b/2023.txt become 2023.html and 2023-2.html. */
function freeName(file: string, names: Set<string>): string {
  const stem = file === "-" ? "stdin" : basename(file, extname(file));
  for (let n = 1; ; n++) {
    const name = `${stem === "index" ? "index-report" : stem}${n === 1 ? "" : `-${n}`}.html`;
    if (names.has(name)) continue;
    names.add(name);
    return name;
  }
}
