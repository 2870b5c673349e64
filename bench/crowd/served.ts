import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { memoryOf } from "../ingest/watched.js";

export interface Served {
  readonly url: string;
  /** Resident memory of the server's process in MiB. */
  readonly memory: () => number | null;
  readonly close: () => Promise<void>;
}

/** The built server in a process of its own, on any free port. */
export async function served(environment: Readonly<Record<string, string>>): Promise<Served> {
  const main = new URL("../../dist/cli/main.js", import.meta.url).pathname;
  const child = spawn(process.execPath, [main, "serve"], {
    env: { ...process.env, NODE_ENV: "production", PORT: "0", FAZHI_REQUESTS_PER_MINUTE: "1000000", ...environment },
    stdio: ["ignore", "pipe", "ignore"],
  });
  for await (const line of createInterface(child.stdout)) {
    const url = /https?:\/\/[\d.]+:\d+/u.exec(line)?.[0];
    if (url === undefined) continue;
    child.stdout.resume();
    const ended = once(child, "exit");
    return {
      url,
      memory: () => memoryOf(child.pid ?? 0),
      close: async () => {
        child.kill("SIGTERM");
        await ended;
      },
    };
  }
  throw new Error("the server did not start");
}
