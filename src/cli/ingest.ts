import { setImmediate } from "node:timers/promises";
import { availableParallelism } from "node:os";
import { readConfig } from "../config.js";
import { printFault } from "../model/fault.js";
import type { Knowledge } from "../model/knowledge.js";
import type { Store, StoreConfig } from "../load/store.js";
import type { IngestOptions, IngestOutcome } from "../ingest.js";
import type { Readers } from "../workers/index.js";
import { correctedKnowledge } from "./corrected.js";
import { UsageError } from "./exit.js";
import { given, stored } from "./ingest-inputs.js";
import { summary, tally } from "./ingest-summary.js";
import { flag, hints, integer, oneOf, text } from "./options.js";
import { create, write } from "./output.js";
import { progress } from "./progress.js";
import { tidy } from "./tidy.js";
import type { VerbRun } from "./verb.js";
import { words } from "./words.js";

/** `fazhi ingest PATH…`: a line for each fault on stderr as it comes up, at the end a table of what became of the files on stdout. */
export const run: VerbRun = async (paths, options, terminal) => {
  const settings = checked(paths, options);
  const config = readConfig(terminal.environment);
  const stopped = terminal.stopped();
  const { ingest } = await import("../ingest.js");
  if (settings.report !== null) (await create(settings.report)).end();
  const store = flag(options, "dryRun") ? null : await open(config.store);
  const began = performance.now();
  try {
    const knowledge = await correctedKnowledge(config.overrides);
    const { inputs, unfound } =
      store !== null && settings.refresh ? await stored(store) : await given(paths, settings.urls, settings.pause, stopped, terminal);
    const outcomes: IngestOutcome[] = [...unfound];
    const bar = progress(inputs.length, words(terminal).reading, terminal);
    const readers = await readersFor(knowledge, inputs.length, settings.jobs);
    const cleared = tidy(500);
    for (const outcome of unfound) printFaults(outcome, bar.line);
    try {
      for await (const outcome of ingest(store, knowledge, inputs, { ...settings, readers, stop: stopped })) {
        // What was broken off in the middle is not what failed.
        if (stopped.aborted && outcome.faults.some(({ code }) => code === "NOT_FETCHED")) continue;
        outcomes.push(outcome);
        printFaults(outcome, bar.line);
        bar.step(outcome.file);
        cleared();
        // So that a signal is heard even where nothing else waits.
        await setImmediate();
      }
    } finally {
      bar.stop();
      await readers.close();
    }
    const left = inputs.length + unfound.length - outcomes.length;
    const told = tally(outcomes, left, (performance.now() - began) / 1000);
    if (settings.report !== null) await write(settings.report, `${JSON.stringify(told, null, 2)}\n`);
    return summary(told, stopped.aborted, oneOf(options, "format", ["text", "json"]), terminal);
  } finally {
    await store?.close();
  }
};

async function open(config: StoreConfig): Promise<Store> {
  const { openStore } = await import("../load/index.js");
  return openStore(config);
}

/** Below this many inputs, threads take longer to start than they save. */
const FEW = 24;

/** Threads where there is work for them; 1 job is this thread alone. */
async function readersFor(knowledge: Knowledge, inputs: number, jobs: number | null): Promise<Readers> {
  const { readHere, readInThreads } = await import("../workers/index.js");
  const threads = Math.min(inputs, jobs ?? (inputs < FEW ? 1 : Math.min(4, availableParallelism())));
  return threads < 2 ? readHere(knowledge) : readInThreads(knowledge, threads);
}

interface Settings extends Omit<IngestOptions, "readers"> {
  readonly refresh: boolean;
  readonly jobs: number | null;
  readonly urls: string | null;
  /** Milliseconds. */
  readonly pause: number;
  readonly report: string | null;
}

function checked(paths: readonly string[], options: Readonly<Record<string, unknown>>): Settings {
  const [replace, keepBoth, refresh] = ["replace", "keepBoth", "refresh"].map((name) => flag(options, name));
  const urls = text(options, "urls");
  const named = paths.length > 0 || urls !== null;
  if (replace === true && keepBoth === true)
    throw new UsageError("--replace 与 --keep-both 只能用一个 (use --replace or --keep-both, not both).");
  if (refresh === true && (named || flag(options, "dryRun"))) {
    throw new UsageError(
      "--refresh 重读已存的报告，不接文件，也不能与 --dry-run 同用 (--refresh reads what is stored: no paths, no --dry-run).",
    );
  }
  if (refresh !== true && !named)
    throw new UsageError("请给出文件或文件夹，如：fazhi ingest reports/ (name files or folders, such as: fazhi ingest reports/).");
  if (urls === "-" && paths.includes("-"))
    throw new UsageError("标准输入只能读一次：- 与 --urls - 只用一个 (standard input is read once: use - or --urls -).");
  oneOf(options, "format", ["text", "json"]);
  return {
    hints: hints(options),
    mode: replace === true ? "replace" : keepBoth === true ? "keep-both" : "skip",
    refresh: refresh === true,
    jobs: integer(options, "jobs", 1, 64),
    urls,
    pause: (integer(options, "pause", 0, 600) ?? 1) * 1000,
    report: text(options, "report"),
  };
}

function printFaults({ file, faults }: IngestOutcome, line: (text: string) => void): void {
  for (const fault of faults) line(printFault(file, fault));
}
