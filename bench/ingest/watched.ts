import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Of a run at one moment: seconds since it began, reports stored, resident memory in MiB. */
export interface Moment {
  readonly at: number;
  readonly stored: number;
  readonly memory: number;
}

/** Runs the built program as a user does, and looks each second at its memory (Linux: /proc) and at what `stored` counts. */
export async function watched(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  stored: () => Promise<number>,
): Promise<readonly Moment[]> {
  const main = new URL("../../dist/cli/main.js", import.meta.url).pathname;
  const began = performance.now();
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise<number>((resolve) => child.once("exit", (status) => resolve(status ?? 1)));
  const moments: Moment[] = [];
  let code: number | null = null;
  while (code === null) {
    code = await Promise.race([sleep(1_000, null), ended]);
    const memory = memoryOf(child.pid ?? 0);
    if (memory !== null) moments.push({ at: (performance.now() - began) / 1_000, stored: await stored(), memory });
  }
  if (code !== 0) throw new Error(`fazhi ${args.join(" ")} ended with ${code}`);
  return [...moments, { at: (performance.now() - began) / 1_000, stored: await stored(), memory: moments.at(-1)?.memory ?? 0 }];
}

/** Resident memory of a process in MiB; null where it is not known. */
export function memoryOf(pid: number): number | null {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1_024;
  } catch {
    return null;
  }
}
