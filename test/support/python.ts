import { spawnSync } from "node:child_process";
import { test } from "@jest/globals";

/** Runs a Python program with text on its standard input; what it prints. */
export function python(program: string, input: string): string {
  const { status, stdout, stderr } = spawnSync("python3", ["-X", "utf8", "-c", program], { input, encoding: "utf8", maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`python3 ended with ${status ?? "-"}:\n${stderr}`);
  return stdout;
}

/** A test that needs Python with some modules, skipped aloud where they are absent. */
export function testPython(name: string, modules: readonly string[], body: () => Promise<void>): void {
  const { status } = spawnSync("python3", ["-c", modules.map((module) => `import ${module}`).join("\n")]);
  if (status !== 0)
    process.stderr.write(`SKIPPED ${name}: python3 with ${modules.join(", ")} is not there; pip install ${modules.join(" ")}\n`);
  (status === 0 ? test : test.skip)(name, body, 120_000);
}
