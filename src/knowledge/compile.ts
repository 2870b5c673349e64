import { renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkLexicon } from "./check.js";
import { lexiconPlaces } from "./places.js";
import { lexiconFiles } from "./lexicon-files.js";
import { COMPILED, readLexicon } from "./lexicon.js";
import { printLexiconFault } from "./yaml-file.js";

/*
 * Run after a build: the lexicon as one JSON file beside the compiled program, which loads in a few milliseconds.
 * The YAML stays the only source: a copy of other files is not used.
 */
const files = lexiconFiles(fileURLToPath(new URL("../../seeds/lexicon/", import.meta.url)));
const { lexicon, faults } = readLexicon(files);
const all = faults.length > 0 ? faults : checkLexicon(lexicon, lexiconPlaces(files));
for (const fault of all) process.stderr.write(`seeds/lexicon/${printLexiconFault(fault)}\n`);
if (faults.length > 0) process.exitCode = 1;
else {
  // Whoever reads it meanwhile sees the one before or this one.
  const unfinished = `${COMPILED}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify({ version: files.version, lexicon }));
  renameSync(unfinished, COMPILED);
}
