import type { IngestOutcome } from "../ingest.js";
import { EXIT, type Exit } from "./exit.js";
import { table } from "./table.js";
import type { Terminal } from "./terminal.js";
import { words, type Words } from "./words.js";

/** What became of a run, for `--format json` and `--report`. */
export interface Tally {
  readonly read: number;
  readonly left: number;
  readonly seconds: number;
  /** How often each outcome occurred; failures by the code of their reason. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly failures: Readonly<Record<string, number>>;
  readonly files: readonly IngestOutcome[];
}

export function tally(files: readonly IngestOutcome[], left: number, seconds: number): Tally {
  const failed = files.filter(({ outcome }) => outcome === "failed");
  return {
    read: files.length,
    left,
    seconds: Math.round(seconds * 1000) / 1000,
    outcomes: counted(files.map(({ outcome }) => outcome)),
    failures: counted(failed.map(reason)),
    files,
  };
}

/** Prints the table or the JSON of a run and says how it ended. */
export function summary(told: Tally, interrupted: boolean, format: "text" | "json", terminal: Terminal): Exit {
  const say = words(terminal);
  if (format === "json") terminal.out(JSON.stringify(told, null, 2));
  else terminal.out(table(rows(told, say)));
  if (told.read > 1) terminal.err(say.speed(told.read, told.seconds));
  if (interrupted) {
    terminal.err(say.interrupted(told.left));
    return EXIT.interrupted;
  }
  return "failed" in told.outcomes || "duplicate" in told.outcomes ? EXIT.someFailed : EXIT.ok;
}

function rows({ read, outcomes, failures }: Tally, say: Words): (readonly [string, number])[] {
  const order: readonly IngestOutcome["outcome"][] = ["new", "replaced", "same", "dry-run", "duplicate"];
  const taken = order.flatMap((name) => (outcomes[name] === undefined ? [] : [[say.outcome[name], outcomes[name]] as const]));
  const failed = Object.entries(failures).map(([code, count]) => [`${say.outcome.failed} ${code}`, count] as const);
  return [[say.read, read], ...taken, ...failed];
}

const reason = ({ faults }: IngestOutcome): string => faults.find(({ severity }) => severity === "error")?.code ?? "";

function counted(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
