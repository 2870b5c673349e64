import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** After all tests: ends the Neo4j of this run, by its own process id, and removes the folder. */
export default async function stopNeo4j() {
  const run = process.env["FAZHI_TEST_RUN"];
  if (run === undefined) return;
  const note = join(run, "pid");
  if (existsSync(note)) await end(Number.parseInt(readFileSync(note, "utf8"), 10));
  rmSync(run, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

async function end(pid) {
  for (const [signal, patience] of [
    ["SIGTERM", 10_000],
    ["SIGKILL", 2_000],
  ]) {
    for (let waited = 0; waited < patience; waited += 100) {
      try {
        process.kill(pid, waited === 0 ? signal : 0);
      } catch {
        return;
      }
      await sleep(100);
    }
  }
}
