import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { afterAll } from "@jest/globals";

/** `fazhi` as a process of its own, as a terminal starts it. */
export interface Started {
  readonly child: ChildProcess;
  readonly said: { out: string; err: string };
  /** Waits until what it said on stdout or stderr matches. */
  readonly until: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly end: () => Promise<number | null>;
}

const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
});

const SOURCE = ["--import", resolve("node_modules/tsx/dist/loader.mjs"), "src/cli/main.ts"];

/** Starts it, from its sources unless `program` names a compiled one; should a test fail in between, it ends with the suite. */
export function start(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  program: readonly string[] = SOURCE,
): Started {
  const child = spawn(process.execPath, [...program, ...args], {
    env: { PATH: process.env["PATH"] ?? "", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  child.once("close", () => running.delete(child));
  const said = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said.out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said.err += text));
  const ended = once(child, "close").then(([code]) => code as number | null);
  const until = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (const latest = Date.now() + 60_000; Date.now() < latest;) {
      const found = pattern.exec(said.out) ?? pattern.exec(said.err);
      if (found !== null) return found;
      const over = await Promise.race([ended.then(() => true), new Promise<false>((done) => setTimeout(done, 20, false))]);
      if (over && pattern.exec(said.out + said.err) === null)
        throw new Error(`it ended without saying ${String(pattern)}:\n${said.out}\n${said.err}`);
    }
    throw new Error(`it did not say ${String(pattern)} within a minute:\n${said.out}\n${said.err}`);
  };
  return { child, said, until, end: () => ended };
}
