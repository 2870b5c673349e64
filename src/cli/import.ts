import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { Readable } from "node:stream";
import { readConfig } from "../config.js";
import { EXIT, UsageError } from "./exit.js";
import { flag } from "./options.js";
import { progress, type Progress } from "./progress.js";
import type { VerbRun } from "./verb.js";
import { words } from "./words.js";

/** `fazhi import FILE`: the graph of another store, of either engine, from what `fazhi export graph.jsonl` wrote there. */
export const run: VerbRun = async ([file = ""], options, terminal) => {
  const config = readConfig(terminal.environment);
  const stopped = terminal.stopped();
  const input = await opened(file, terminal.stdin);
  const [{ openStore }, { importLines, LineError }, { currentVersion }] = await Promise.all([
    import("../load/index.js"),
    import("../load/import-lines.js"),
    import("../load/read/dataset.js"),
  ]);
  const say = words(terminal);
  const store = await openStore(config.store);
  let bar: Progress | null = null;
  const counts = new Map<string, number>();
  // Not before it is read: lines that come while nobody listens are lost.
  const lines = createInterface({ input, crlfDelay: Infinity });
  try {
    const outcomes = importLines(store, lines, flag(options, "replace") ? "replace" : "skip");
    for (let next = await outcomes.next(); ; next = await outcomes.next()) {
      if (next.done === true) {
        terminal.out(say.imported(counts, await currentVersion(store), next.value.dataset));
        return EXIT.ok;
      }
      counts.set(next.value.outcome, (counts.get(next.value.outcome) ?? 0) + 1);
      bar ??= progress(next.value.of, say.importing, terminal);
      bar.step(next.value.id);
      if (stopped.aborted) return EXIT.interrupted;
    }
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    terminal.err(`${file}:${error.line} ${error.message}`);
    return EXIT.someFailed;
  } finally {
    bar?.stop();
    lines.close();
    await store.close();
  }
};

/** A file, `.gz` too, or standard input for `-`. */
async function opened(file: string, stdin: () => Promise<Uint8Array>): Promise<Readable> {
  if (file === "-") return Readable.from([Buffer.from(await stdin())]);
  const stream = createReadStream(file);
  await new Promise<void>((resolve, reject) => {
    stream.once("open", () => {
      resolve();
    });
    stream.once("error", (error) => {
      reject(new UsageError(`不能读取 ${file} (cannot be read): ${error.message}`));
    });
  });
  if (!file.endsWith(".gz")) return stream;
  return stream.pipe(createGunzip());
}
