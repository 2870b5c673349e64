import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import type { Writable } from "node:stream";
import { readConfig } from "../config.js";
import { EXIT, UsageError } from "./exit.js";
import { flag, text } from "./options.js";
import type { VerbRun } from "./verb.js";
import { words } from "./words.js";

/** `fazhi export WHAT [-o FILE]`: streams, so that a large graph needs little memory. A CSV file gets its data dictionary beside it. */
export const run: VerbRun = async ([what = ""], options, terminal) => {
  const { EXPORTS, ChoiceError, prepareExport } = await import("../export/index.js");
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
    const ready = await prepareExport(store, what, format, given(options));
    const file = text(options, "output");
    await pour(ready.write(), file === null ? terminal.stdout : await create(file));
    if (file === null) return EXIT.ok;
    terminal.err(words(terminal).written(file));
    if (ready.metadata !== null) {
      await writeFile(`${file}-metadata.json`, `${JSON.stringify({ ...ready.metadata, url: file.replace(/^.*[\\/]/u, "") }, null, 2)}\n`);
      terminal.err(words(terminal).written(`${file}-metadata.json`));
    }
    return EXIT.ok;
  } catch (error) {
    if (error instanceof ChoiceError) throw new UsageError(error.message);
    throw error;
  } finally {
    await store.close();
  }
};

/** The options that choose a part of the graph, as an address would name them. */
function given(options: Readonly<Record<string, unknown>>): Record<string, readonly string[]> {
  const found: Record<string, readonly string[]> = {};
  for (const name of ["within", "from", "to"]) {
    const value = text(options, name);
    if (value !== null) found[name] = [value];
  }
  for (const name of ["program", "theme", "kind"]) {
    const values = options[name];
    if (Array.isArray(values)) found[name] = values.map(String);
  }
  if (flag(options, "evidence")) found["evidence"] = ["1"];
  return found;
}

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
