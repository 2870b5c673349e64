import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll } from "@jest/globals";
import { runCommand } from "../../src/cli/program.js";

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

export interface Setting {
  readonly language?: "zh" | "en";
  readonly environment?: Readonly<Record<string, string>>;
  readonly stdin?: Uint8Array | string;
  readonly stopped?: AbortSignal;
}

/** Runs `fazhi` in this process, as a terminal would. */
export async function fazhi(
  args: readonly string[],
  { language = "en", environment = {}, stdin = "", stopped }: Setting = {},
): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const said = { out: "", err: "" };
  stdout.on("data", (piece: Buffer) => (said.out += piece.toString("utf8")));
  stderr.on("data", (piece: Buffer) => (said.err += piece.toString("utf8")));
  const exit = await runCommand(args, {
    language,
    colour: false,
    environment,
    out: (text) => void (said.out += `${text}\n`),
    err: (text) => void (said.err += `${text}\n`),
    stdout,
    stderr,
    stdin: () => Promise.resolve(typeof stdin === "string" ? Buffer.from(stdin) : stdin),
    stopped: () => stopped ?? new AbortController().signal,
  });
  return { exit, ...said };
}

/** An empty folder that goes when the suite ends. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-cli-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
