import { createWriteStream } from "node:fs";
import { once } from "node:events";
import type { Writable } from "node:stream";
import { readConfig } from "../config.js";
import { EXIT, UsageError } from "./exit.js";
import { text } from "./options.js";
import type { VerbRun } from "./verb.js";
import { words } from "./words.js";

/** `fazhi export graph.json|adoptions.csv [-o FILE]`: streams, so that a large graph needs little memory. */
export const run: VerbRun = async ([what = ""], options, terminal) => {
  const { EXPORTS } = await import("../export/index.js");
  const format = EXPORTS[what];
  if (format === undefined) {
    throw new UsageError(
      `没有“${what}”这种导出，可用：${Object.keys(EXPORTS).join("、")} (there is no such export; choose ${Object.keys(EXPORTS).join(" or ")}).`,
    );
  }
  const config = readConfig(terminal.environment);
  const { openStore } = await import("../load/index.js");
  const store = await openStore({ ...config.store, readOnly: true });
  try {
    const file = text(options, "output");
    await pour(format.write(store), file === null ? terminal.stdout : await create(file));
    if (file !== null) terminal.err(words(terminal).written(file));
    return EXIT.ok;
  } finally {
    await store.close();
  }
};

/** Waits for a slow reader; a file is closed at the end, standard output is not ours to close. */
async function pour(pieces: AsyncIterable<string>, to: NodeJS.WritableStream): Promise<void> {
  for await (const piece of pieces) if (!to.write(piece)) await once(to, "drain");
  if ("path" in to) await once(to.end(), "finish");
}

async function create(file: string): Promise<Writable> {
  const stream = createWriteStream(file);
  try {
    await once(stream, "open");
    return stream;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`不能写入 ${file}，请检查路径与权限 (cannot write there, check the path and its permissions): ${why}`);
  }
}
