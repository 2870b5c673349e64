import { spawnSync } from "node:child_process";
import { test } from "@jest/globals";

/** Runs a Python program with text on its standard input; what it prints. */
export function python(program: string, input: string): string {
  const { status, stdout, stderr } = spawnSync("python3", ["-X", "utf8", "-c", program], { input, encoding: "utf8", maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`python3 ended with ${status ?? "-"}:\n${stderr}`);
  return stdout;
}

/** Whether Python is there with these modules. */
export const hasPython = (modules: readonly string[]): boolean =>
  spawnSync("python3", ["-c", modules.map((module) => `import ${module}`).join("\n")]).status === 0;

/** A test that needs Python with some modules: skipped aloud where they are absent, or an error when FAZHI_REQUIRE_PYTHON=1. */
export function testPython(name: string, modules: readonly string[], body: () => Promise<void>): void {
  const absent = hasPython(modules) ? null : `python3 with ${modules.join(", ")} is not there; pip install ${modules.join(" ")}`;
  if (absent !== null && process.env["FAZHI_REQUIRE_PYTHON"] === "1") throw new Error(`Python is required here: ${absent}`);
  if (absent !== null) process.stderr.write(`SKIPPED ${name}: ${absent}\n`);
  (absent === null ? test : test.skip)(name, body, 120_000);
}
