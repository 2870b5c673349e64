import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, stat, writeFile } from "node:fs/promises";
import type { Writable } from "node:stream";
import { UsageError } from "./exit.js";
import type { Terminal } from "./terminal.js";
import { words } from "./words.js";

/** Lines to a file, or to standard output where none is named; waits for a slow reader. */
export async function lineWriter(
  file: string | null,
  terminal: Terminal,
): Promise<{ readonly line: (text: string) => Promise<void>; readonly end: () => Promise<void> }> {
  const to = file === null ? null : await create(file);
  return {
    line: async (text) => {
      if (to === null) terminal.out(text);
      else if (!to.write(`${text}\n`)) await once(to, "drain");
    },
    end: async () => {
      if (to === null) return;
      await once(to.end(), "finish");
      terminal.err(words(terminal).written(file ?? ""));
    },
  };
}

/** Opens a file for writing; a path that cannot be written is a sentence. */
export async function create(file: string): Promise<Writable> {
  const stream = createWriteStream(file);
  return orSay(file, async () => {
    await once(stream, "open");
    return stream;
  });
}

export const write = (file: string, text: string): Promise<void> => orSay(file, () => writeFile(file, text));

/** Makes a folder where there is none. */
export async function folder(path: string): Promise<void> {
  await orSay(path, async () => {
    await mkdir(path, { recursive: true });
  });
}

export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => path.endsWith("/"),
  );

async function orSay<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`不能写入 ${path}，请检查路径与权限 (cannot write there, check the path and its permissions): ${why}`);
  }
}
