import { emptyReading, type Reading } from "../model/reading.js";
import { printFault, type Fault } from "../model/fault.js";
import { EXIT, UsageError } from "./exit.js";
import { expandPaths } from "./inputs.js";
import { flag, hints, oneOf, text } from "./options.js";
import type { Printer, ReadFile } from "./printer.js";
import { readInput } from "./read-input.js";
import type { Terminal } from "./terminal.js";
import type { VerbRun } from "./verb.js";

/** `fazhi extract PATH…`: what the reports say, as JSON (one object a file, several files as JSON Lines) or as pages to look at. */
export const run: VerbRun = async (paths, options, terminal) => {
  const format = oneOf(options, "format", ["json", "html"]);
  const output = text(options, "output");
  if (format === "json" && text(options, "gold") !== null)
    throw new UsageError(
      "--gold 只用于 --format html；评分请用 fazhi evaluate (--gold goes with --format html; to score use fazhi evaluate).",
    );
  const inputs = expandPaths(paths);
  const single = inputs.files.length + inputs.faults.length === 1;
  const printer =
    format === "html"
      ? await (await import("./annotated.js")).pages(output, single, text(options, "gold"), terminal)
      : await json(output, single, flag(options, "text"), terminal);
  let failed = false;
  for await (const one of readings(inputs, hints(options), terminal)) {
    await printer.print(one);
    for (const fault of one.reading.faults) terminal.err(printFault(one.file, fault));
    failed ||= one.reading.faults.some(({ severity }) => severity === "error");
  }
  await printer.end();
  return failed ? EXIT.someFailed : EXIT.ok;
};

async function json(output: string | null, single: boolean, withText: boolean, terminal: Terminal): Promise<Printer> {
  const { lineWriter } = await import("./output.js");
  const { line, end } = await lineWriter(output, terminal);
  return {
    print: ({ reading, text: body }) => {
      const whole = withText && body !== null ? { ...reading, source: { ...reading.source, text: body } } : reading;
      return line(JSON.stringify(whole, null, single ? 2 : undefined));
    },
    end,
  };
}

async function* readings(
  inputs: ReturnType<typeof expandPaths>,
  known: ReturnType<typeof hints>,
  terminal: Terminal,
): AsyncGenerator<ReadFile> {
  for (const { file, fault } of inputs.faults) yield { file, reading: nothing(file, [fault]), text: null };
  const { loadKnowledge, readReport } = await import("../pipeline.js");
  const knowledge = loadKnowledge();
  for (const file of inputs.files) {
    const { source, faults } = await readInput(file, terminal);
    if (source === null) yield { file, reading: nothing(file, faults), text: null };
    else {
      const { reading } = readReport(source, knowledge, known);
      yield { file, reading: { ...reading, faults: [...faults, ...reading.faults] }, text: source.text };
    }
  }
}

/** A reading of what could not be read. */
const nothing = (file: string, faults: readonly Fault[]): Reading =>
  emptyReading({ file, mediaType: "", contentHash: "", characters: 0 }, faults);
