import { setImmediate } from "node:timers/promises";
import { readConfig } from "../config.js";
import { printFault, type Fault } from "../model/fault.js";
import type { Store, StoreConfig } from "../load/store.js";
import type { IngestOptions, IngestOutcome, Input } from "../ingest.js";
import { EXIT, UsageError, type Exit } from "./exit.js";
import { expandPaths } from "./inputs.js";
import { flag, hints, integer, oneOf } from "./options.js";
import { progress } from "./progress.js";
import { readInput } from "./read-input.js";
import { table } from "./table.js";
import type { Terminal } from "./terminal.js";
import type { VerbRun } from "./verb.js";
import { words, type Words } from "./words.js";

/** `fazhi ingest PATH…`: a line for each fault on stderr as it comes up, at the end a table of what became of the files on stdout. */
export const run: VerbRun = async (paths, options, terminal) => {
  const settings = checked(paths, options);
  const config = readConfig(terminal.environment);
  const stopped = terminal.stopped();
  const { ingest } = await import("../ingest.js");
  const { loadKnowledge } = await import("../pipeline.js");
  const store = flag(options, "dryRun") ? null : await open(config.store);
  try {
    const { inputs, unfound } = store !== null && settings.refresh ? await storedInputs(store) : fileInputs(paths, terminal);
    const outcomes: IngestOutcome[] = [...unfound];
    const bar = progress(inputs.length, words(terminal).reading, terminal);
    for (const outcome of unfound) printFaults(outcome, bar.line);
    try {
      for await (const outcome of ingest(store, loadKnowledge(), inputs, settings)) {
        outcomes.push(outcome);
        printFaults(outcome, bar.line);
        bar.step(outcome.file);
        // So that a signal is heard even where nothing else waits.
        await setImmediate();
        if (stopped.aborted) break;
      }
    } finally {
      bar.stop();
    }
    return summary(
      outcomes,
      inputs.length + unfound.length - outcomes.length,
      stopped.aborted,
      oneOf(options, "format", ["text", "json"]),
      terminal,
    );
  } finally {
    await store?.close();
  }
};

async function open(config: StoreConfig): Promise<Store> {
  const { openStore } = await import("../load/index.js");
  return openStore(config);
}

function checked(paths: readonly string[], options: Readonly<Record<string, unknown>>): IngestOptions & { readonly refresh: boolean } {
  const [replace, keepBoth, refresh] = ["replace", "keepBoth", "refresh"].map((name) => flag(options, name));
  if (replace === true && keepBoth === true)
    throw new UsageError("--replace 与 --keep-both 只能用一个 (use --replace or --keep-both, not both).");
  if (refresh === true && (paths.length > 0 || flag(options, "dryRun"))) {
    throw new UsageError(
      "--refresh 重读已存的报告，不接文件，也不能与 --dry-run 同用 (--refresh reads what is stored: no paths, no --dry-run).",
    );
  }
  if (refresh !== true && paths.length === 0)
    throw new UsageError("请给出文件或文件夹，如：fazhi ingest reports/ (name files or folders, such as: fazhi ingest reports/).");
  oneOf(options, "format", ["text", "json"]);
  const mode = replace === true ? "replace" : keepBoth === true ? "keep-both" : "skip";
  return { hints: hints(options), mode, jobs: integer(options, "jobs", 1, 64) ?? 2, refresh: refresh === true };
}

interface Found {
  readonly inputs: readonly Input[];
  /** Paths that came to nothing. */
  readonly unfound: readonly IngestOutcome[];
}

function fileInputs(paths: readonly string[], terminal: Terminal): Found {
  const { files, faults } = expandPaths(paths);
  const unfound = faults.map(({ file, fault }) => failed(file, fault));
  return { inputs: files.map((file) => ({ file, read: () => readInput(file, terminal) })), unfound };
}

/** The stored texts, as if they came from their files; they are known to be reports. */
async function storedInputs(store: Store): Promise<Found> {
  const { storedSource, storedReports } = await import("../load/read/sources.js");
  const inputs = (await storedReports(store)).map(({ id, source, given }) => ({
    file: source,
    stored: id,
    hints: { ...given, force: true },
    read: async () => ({ source: await storedSource(store, id), faults: [] }),
  }));
  return { inputs, unfound: [] };
}

const failed = (file: string, fault: Fault): IngestOutcome => ({
  file,
  outcome: "failed",
  id: null,
  faults: [fault],
  counts: { programs: 0, policyDocuments: 0, observations: 0 },
});

function printFaults({ file, faults }: IngestOutcome, line: (text: string) => void): void {
  for (const fault of faults) line(printFault(file, fault));
}

function summary(
  outcomes: readonly IngestOutcome[],
  left: number,
  interrupted: boolean,
  format: "text" | "json",
  terminal: Terminal,
): Exit {
  const say = words(terminal);
  if (format === "json") terminal.out(JSON.stringify({ read: outcomes.length, left, files: outcomes }, null, 2));
  else terminal.out(table(summaryRows(outcomes, say)));
  if (interrupted) {
    terminal.err(say.interrupted(left));
    return EXIT.interrupted;
  }
  return outcomes.some(({ outcome }) => outcome === "failed" || outcome === "duplicate") ? EXIT.someFailed : EXIT.ok;
}

/** Outcomes with how often they occurred; failures by reason. */
function summaryRows(outcomes: readonly IngestOutcome[], say: Words): (readonly [string, number])[] {
  const counted = new Map<string, number>();
  for (const { outcome, faults } of outcomes) {
    const reason = faults.find(({ severity }) => severity === "error")?.code;
    const name = outcome === "failed" ? `${say.outcome.failed} ${reason ?? ""}` : say.outcome[outcome];
    counted.set(name, (counted.get(name) ?? 0) + 1);
  }
  return [[say.read, outcomes.length], ...[...counted].sort(([a], [b]) => (a < b ? -1 : 1))];
}
