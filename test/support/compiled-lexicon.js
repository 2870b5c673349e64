import { spawnSync } from "node:child_process";
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const top = fileURLToPath(new URL("../../", import.meta.url));
const copy = join(top, "dist/knowledge/lexicon.json");

/**
 * Tests load the lexicon as users do, from the copy that a build makes of it, in place of 24,000 lines of YAML in each file. One that older
 * code or older YAML made is made anew, by the code that is tested; where that fails there is none, and the YAML is read.
 */
export function compileLexicon() {
  const made = statSync(copy, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (["src/knowledge", "src/zh", "seeds/lexicon"].every((folder) => newest(join(top, folder)) < made)) return;
  const { status } = spawnSync(process.execPath, ["--import", "tsx", "src/knowledge/compile.ts"], { cwd: top, stdio: "ignore" });
  if (status !== 0) rmSync(copy, { force: true });
}

/** Of a folder and what lies in it: where a file went, the folder has changed. */
function newest(folder) {
  const paths = readdirSync(folder, { recursive: true }).map((path) => join(folder, path));
  return Math.max(...[folder, ...paths].map((path) => statSync(path).mtimeMs));
}
