import { existsSync, rmSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Input } from "../ingest.js";
import { adoptGraph } from "../load/embedded-files.js";
import type { Store } from "../load/store.js";
import { printFault } from "../model/fault.js";
import { firstStore } from "./first-store.js";
import { progress } from "./progress.js";
import type { Terminal } from "./terminal.js";
import { words } from "./words.js";

const REPORTS = fileURLToPath(new URL("../../seeds/reports", import.meta.url));

const NOTE = "seeding";

/** Puts the store with the five reports that came with the program where the embedded store will be, if there is none; else does nothing. */
export function seedAtOnce(folder: string, terminal: Terminal): void {
  if (existsSync(join(folder, NOTE))) return;
  const made = firstStore();
  if (made !== null && adoptGraph(made, folder)) terminal.err(words(terminal).seeded);
}

/**
 * Puts the five reports into an embedded store that is empty, or whose seeding was broken off; a note in its folder tells the two from
 * a store that a user filled or emptied on purpose. Loads nothing where there is nothing to do.
 */
export async function seed(store: Store, folder: string, reports: number, terminal: Terminal): Promise<void> {
  const unfinished = join(folder, NOTE);
  if (store.engine !== "embedded" || (reports > 0 && !existsSync(unfinished))) return;
  const { ingest } = await import("../ingest.js");
  const { loadKnowledge } = await import("../pipeline.js");
  writeFileSync(unfinished, "");
  const inputs = await seedInputs();
  terminal.err(words(terminal).seeding(inputs.length));
  const bar = progress(inputs.length, words(terminal).reading, terminal);
  try {
    for await (const { file, faults } of ingest(store, loadKnowledge(), inputs)) {
      for (const fault of faults) bar.line(printFault(file, fault));
      bar.step(file);
    }
  } finally {
    bar.stop();
  }
  rmSync(unfinished, { force: true });
}

/** The reports of the package under their bare names, wherever it is installed. */
export async function seedInputs(): Promise<Input[]> {
  const { readFile } = await import("../read/index.js");
  const names = (await readdir(REPORTS)).filter((name) => name.endsWith(".txt")).sort();
  return names.map((name) => ({
    file: name,
    read: async () => {
      const { source, faults } = await readFile(join(REPORTS, name));
      return { source: source && { ...source, file: name }, faults };
    },
  }));
}
