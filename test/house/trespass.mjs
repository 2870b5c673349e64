/*
 * Would the rules see a file at PATH with this LINE in it? Copies src into a temporary folder, adds the file, and lets dependency-cruiser look.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const [path, line] = process.argv.slice(2);
const top = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "fazhi-house-"));
try {
  for (const name of ["src", "package.json", "tsconfig.json", ".dependency-cruiser.cjs"])
    cpSync(join(top, name), join(folder, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, path), `${line}\n`);
  const cruiser = join(top, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const run = spawnSync(process.execPath, [cruiser, "--config", ".dependency-cruiser.cjs", "--output-type", "err", path], {
    cwd: folder,
    encoding: "utf8",
  });
  process.stdout.write(run.stdout + run.stderr);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
