import { fileURLToPath } from "node:url";
import { printFault } from "../model/fault.js";
import type { Suggestion } from "../suggest/index.js";
import { EXIT, UsageError, type Exit } from "./exit.js";
import { expandPaths } from "./inputs.js";
import { integer, oneOf } from "./options.js";
import { progress } from "./progress.js";
import { readInput } from "./read-input.js";
import { table } from "./table.js";
import type { Terminal } from "./terminal.js";
import type { VerbRun } from "./verb.js";
import { words } from "./words.js";

const LEXICON = fileURLToPath(new URL("../../seeds/lexicon", import.meta.url));

type Options = Readonly<Record<string, unknown>>;

/** `fazhi lexicon check` holds the lexicon to its rules; `fazhi lexicon suggest DIR…` lists what it lacks. */
export const run: VerbRun = async ([what = "", ...paths], options, terminal) => {
  if (what === "check") return check(paths, options, terminal);
  if (what === "suggest") return suggest(paths, options, terminal);
  throw new UsageError(`没有“fazhi lexicon ${what}”，可用：check、suggest (there is no such verb; use check or suggest).`);
};

async function check([folder, ...more]: readonly string[], options: Options, terminal: Terminal): Promise<Exit> {
  if (more.length > 0) throw new UsageError("词库只能是一个文件夹 (one folder is one lexicon).");
  const format = oneOf(options, "format", ["text", "json"]);
  const { checkLexiconFolder, printLexiconFault } = await import("../knowledge/index.js");
  const path = folder ?? LEXICON;
  const checked = attempt(() => checkLexiconFolder(path), path);
  const { counts, faults, version } = checked;
  if (format === "json") terminal.out(JSON.stringify({ version, counts, faults }, null, 2));
  else {
    for (const fault of faults) terminal.out(printLexiconFault({ ...fault, file: `${path}/${fault.file}` }));
    terminal.err(words(terminal).lexiconChecked(version, counts, faults.length));
  }
  return faults.length === 0 ? EXIT.ok : EXIT.someFailed;
}

function attempt<T>(work: () => T, folder: string): T {
  try {
    return work();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`无法读取词库文件夹 ${folder} (the lexicon cannot be read): ${why}`);
  }
}

async function suggest(paths: readonly string[], options: Options, terminal: Terminal): Promise<Exit> {
  if (paths.length === 0)
    throw new UsageError("请给出报告所在文件夹：fazhi lexicon suggest reports/ (name the reports: fazhi lexicon suggest reports/).");
  const format = oneOf(options, "format", ["text", "json"]);
  const kind = oneOf(options, "kind", ["programs", "indicators"]);
  const least = integer(options, "min", 1, 100_000) ?? 1;
  const first = integer(options, "first", 1, 1_000_000) ?? (format === "json" ? 1_000_000 : 50);
  const { loadKnowledge, readReport } = await import("../pipeline.js");
  const { suggester } = await import("../suggest/index.js");
  const knowledge = loadKnowledge();
  const { add, found } = suggester(kind, knowledge.lexicon);
  const { files, faults } = expandPaths(paths);
  const stopped = terminal.stopped();
  const bar = progress(files.length, words(terminal).reading, terminal);
  for (const { file, fault } of faults) bar.line(printFault(file, fault));
  let failed = faults.length > 0;
  for (const file of files) {
    const { source, faults: own } = await readInput(file, terminal);
    const reading = source === null ? null : readReport(source, knowledge).reading;
    for (const fault of [...own, ...(reading?.faults ?? [])]) {
      bar.line(printFault(file, fault));
      failed ||= fault.severity === "error";
    }
    if (source !== null && reading !== null) add(reading, source.text);
    bar.step(file);
    if (stopped.aborted) break;
  }
  bar.stop();
  const wanted = found().filter(({ places }) => places >= least);
  const shown = wanted.slice(0, first);
  if (format === "json") terminal.out(JSON.stringify(shown, null, 2));
  else terminal.out(printed(shown, terminal));
  if (shown.length < wanted.length) terminal.err(words(terminal).moreSuggestions(wanted.length - shown.length));
  if (stopped.aborted) return EXIT.interrupted;
  return failed ? EXIT.someFailed : EXIT.ok;
}

function printed(all: readonly Suggestion[], terminal: Terminal): string {
  const say = words(terminal).suggestion;
  const rows = all.map(({ places, reports, mentions, name, as, near }) => [places, reports, mentions, name, as, near ?? ""]);
  const [head = "", ...lines] = table([[say.places, say.reports, say.mentions, say.name, say.as, say.near], ...rows]).split("\n");
  const examples = all.map((one) => one.examples.map(({ file, start, sentence }) => `    ${file}:${start} ${sentence}`));
  return [head, ...lines.flatMap((line, at) => [line, ...(examples[at] ?? [])])].join("\n");
}
