import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { checkStore } from "../../src/load/check/index.js";
import { openStore } from "../../src/load/index.js";
import type { StoreConfig } from "../../src/load/store.js";
import { identity } from "./identity.js";

/** A store that ingests are broken off in, and how the program is told of it. */
export interface Victim {
  readonly config: StoreConfig;
  readonly environment: Readonly<Record<string, string>>;
  readonly empty: () => Promise<void>;
}

export interface KillsFound {
  readonly kills: number;
  /** Reports in the store after each kill. */
  readonly stored: readonly number[];
  /** How often the ingest was gone through to its end, each time over some kills. */
  readonly runs: number;
}

/** Milliseconds from the start of an ingest before which it is not killed: until then it is Node that starts. */
const EARLIEST = 250;
/** Kills in one run before it may go on to its end. */
const IN_A_ROW = 5;

/**
 * Kills (kill -9) the ingest of a folder `kills` times at moments that `random` (0–1) chooses, within the time that one takes which nobody
 * disturbs. After each kill the store must open and hold nothing but whole reports; after some, the same command goes on to the end, and the
 * graph must be `wanted`, that of an undisturbed run.
 */
export async function killIngests(
  victim: Victim,
  folder: string,
  wanted: string,
  kills: number,
  random: () => number,
): Promise<KillsFound> {
  await victim.empty();
  const started = performance.now();
  await ingestWhole(victim, folder);
  let longest = performance.now() - started;
  const stored: number[] = [];
  let runs = 0;
  while (stored.length < kills) {
    await victim.empty();
    for (let inRow = 0; inRow < IN_A_ROW && stored.length < kills;) {
      const moment = EARLIEST + random() * (longest - EARLIEST);
      const ended = await ingest(victim, folder, moment);
      // The first one met a cold engine: a whole one that came through since took less.
      if (ended && inRow === 0) longest = moment;
      if (ended) break;
      stored.push(await wholeReports(victim));
      inRow += 1;
    }
    await ingestWhole(victim, folder);
    runs += 1;
    const store = await openStore(victim.config);
    const found = await identity(store);
    await store.close();
    if (found !== wanted) throw new Error(`after ${stored.length} kills the graph is ${found}, not ${wanted}`);
  }
  return { kills: stored.length, stored, runs };
}

async function ingestWhole(victim: Victim, folder: string): Promise<void> {
  if (!(await ingest(victim, folder, null))) throw new Error("an undisturbed ingest did not end well");
}

/** Whether it ended by itself, and well, before it was killed. */
async function ingest({ environment }: Victim, folder: string, killAfter: number | null): Promise<boolean> {
  const main = new URL("../../dist/cli/main.js", import.meta.url).pathname;
  const child = spawn(process.execPath, [main, "ingest", folder, "--jobs", "1"], {
    env: { PATH: process.env["PATH"] ?? "", ...environment },
    stdio: "ignore",
  });
  const ended = once(child, "exit") as Promise<[number | null, NodeJS.Signals | null]>;
  const timer = new AbortController();
  if (killAfter !== null)
    sleep(killAfter, undefined, { signal: timer.signal }).then(
      () => child.kill("SIGKILL"),
      () => undefined,
    );
  const [code, signal] = await ended;
  timer.abort();
  if (signal === "SIGKILL") return false;
  if (code !== 0) throw new Error(`fazhi ingest ended with ${String(code ?? signal)}`);
  return true;
}

async function wholeReports({ config }: Victim): Promise<number> {
  const store = await openStore(config);
  try {
    const { reports, faulty, loose, missingIndexes } = await checkStore(store);
    const wrong = [...faulty.keys(), ...missingIndexes, ...loose.keys()];
    if (wrong.length > 0) throw new Error(`after a kill the store is not whole: ${JSON.stringify(wrong).slice(0, 500)}`);
    return reports;
  } finally {
    await store.close();
  }
}
