/*
 * Would the rules see files at some PATHs, each with a LINE in it? Copies src into a temporary folder, adds them, and lets dependency-cruiser
 * look at these. Arguments: PATH LINE PATH LINE …
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const told = process.argv.slice(2);
const paths = told.filter((_, at) => at % 2 === 0);
const top = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "fazhi-house-"));
try {
  for (const name of ["src", "package.json", "tsconfig.json", ".dependency-cruiser.cjs"])
    cpSync(join(top, name), join(folder, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  paths.forEach((path, at) => writeFileSync(join(folder, path), `${told[2 * at + 1]}\n`));
  const cruiser = join(top, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const run = spawnSync(process.execPath, [cruiser, "--config", ".dependency-cruiser.cjs", "--output-type", "err", ...paths], {
    cwd: folder,
    encoding: "utf8",
  });
  process.stdout.write(run.stdout + run.stderr);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
