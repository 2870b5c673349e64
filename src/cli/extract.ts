import { emptyReading, type Reading } from "../model/reading.js";
import { printFault, type Fault } from "../model/fault.js";
import { EXIT } from "./exit.js";
import { expandPaths } from "./inputs.js";
import { flag, hints, oneOf } from "./options.js";
import { readInput } from "./read-input.js";
import type { VerbRun } from "./verb.js";

/** `fazhi extract PATH…`: what the reports say, as JSON on stdout and nothing else there; one object a file, several files as JSON Lines. */
export const run: VerbRun = async (paths, options, terminal) => {
  oneOf(options, "format", ["json"]);
  const known = hints(options);
  const inputs = expandPaths(paths);
  const { loadKnowledge, readReport } = await import("../pipeline.js");
  const knowledge = loadKnowledge();
  const single = inputs.files.length + inputs.faults.length === 1;
  const print = (reading: Reading): void => terminal.out(JSON.stringify(reading, null, single ? 2 : undefined));
  const all: Fault[] = [];
  const report = (file: string, faults: readonly Fault[]): void => {
    for (const fault of faults) terminal.err(printFault(file, fault));
    all.push(...faults);
  };
  for (const { file, fault } of inputs.faults) {
    print(nothing(file, [fault]));
    report(file, [fault]);
  }
  for (const file of inputs.files) {
    const { source, faults } = await readInput(file, terminal);
    const reading = source === null ? nothing(file, faults) : readReport(source, knowledge, known).reading;
    const whole = source === null ? reading : { ...reading, faults: [...faults, ...reading.faults] };
    print(flag(options, "text") && source !== null ? { ...whole, source: { ...whole.source, text: source.text } } : whole);
    report(file, whole.faults);
  }
  return all.some(({ severity }) => severity === "error") ? EXIT.someFailed : EXIT.ok;
};

/** A reading of what could not be read. */
const nothing = (file: string, faults: readonly Fault[]): Reading =>
  emptyReading({ file, mediaType: "", contentHash: "", characters: 0 }, faults);
