import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { openStore } from "../../src/load/index.js";
import type { Neo4jConfig } from "../../src/load/store.js";
import { ask as askStore } from "../../test/serve/ask.js";
import { killNeo4j, startNeo4jAgain } from "../../test/neo4j/server.js";
import { served, type Served } from "../crowd/served.js";
import { identity } from "./identity.js";
import type { Victim } from "./kills.js";

/** Of one kill of Neo4j while clients ask and an ingest writes. */
export interface RestartFound {
  /** Reports that the ingest had stored when Neo4j went. */
  readonly stored: number;
  /** Milliseconds: from its end to the first refusal, the slowest answer while it was away, from its return to the first answer. */
  readonly told: number;
  readonly slowest: number;
  readonly back: number;
  readonly answers: number;
  /** How the ingest ended, and the last that it said. */
  readonly exit: number | null;
  readonly said: string;
}

/** What a server and a client may take, in milliseconds. */
const PATIENCE = 5_000;
const CLIENTS = 4;

/**
 * Kills (kill -9) the Neo4j of the run while clients ask a server and an ingest of a folder writes, `after` milliseconds after its first report
 * is stored, and starts it again. While it is away GraphQL must say STORE_UNAVAILABLE, /readyz 503 and /healthz 200, each within five seconds; five seconds after its return all
 * must be well. The same ingest, begun again, must make `wanted`, the graph of an undisturbed run.
 */
export async function restartNeo4j(
  victim: Victim,
  config: Neo4jConfig,
  folder: string,
  wanted: string,
  after: number,
): Promise<RestartFound> {
  await victim.empty();
  await (await openStore(victim.config)).close();
  const server = await served({ ...victim.environment });
  const clients = askers(server);
  try {
    const running = ingest(victim, folder);
    while ((await reportsOf(server)) === 0) await sleep(50);
    await sleep(after);
    const stored = await reportsOf(server);
    const gone = performance.now();
    if (!(await killNeo4j())) throw new Error("this Neo4j is not ours to kill");
    const told = await until("STORE_UNAVAILABLE", server, gone);
    await must("/readyz", 503, server);
    await must("/healthz", 200, server);
    const { exit, said } = await running;
    await startNeo4jAgain(config);
    await answersAnyone(victim);
    const back = await until("answered", server, performance.now());
    await must("/readyz", 200, server);
    const { slowest, answers, strange } = await clients.end();
    if (strange.length > 0) throw new Error(`clients were told ${strange.slice(0, 3).join(", ")}`);
    if (slowest > PATIENCE) throw new Error(`a client waited ${slowest.toFixed(0)} ms`);
    const again = await ingest(victim, folder);
    if (again.exit !== 0) throw new Error(`the ingest begun again ended with ${String(again.exit)}: ${again.said}`);
    const store = await openStore(victim.config);
    const found = await identity(store);
    await store.close();
    if (found !== wanted) throw new Error(`after Neo4j came back the graph is ${found}, not ${wanted}`);
    return { stored, told, slowest, back, answers, exit, said };
  } finally {
    await clients.end();
    await server.close();
  }
}

/** Neo4j is there again once it answers the same question of somebody who comes anew: it starts cold. */
async function answersAnyone({ config }: Victim): Promise<void> {
  const store = await openStore(config);
  const { errors } = await askStore(store, QUESTION);
  await store.close();
  if (errors.length > 0) throw new Error(`Neo4j came back, and refuses: ${JSON.stringify(errors).slice(0, 300)}`);
}

const QUESTION = "{ reports(first: 5) { totalCount nodes { title } } }";

/** `answered`, or the code of the error. */
async function ask({ url }: Served): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: QUESTION }),
  });
  const { data, errors } = (await response.json()) as Answer;
  return errors?.[0]?.extensions.code ?? (typeof data?.reports?.totalCount === "number" ? "answered" : "nothing");
}

interface Answer {
  readonly data: { readonly reports?: { readonly totalCount: number } } | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** Clients that ask one thing after another until they are ended. */
function askers(server: Served): { readonly end: () => Promise<{ slowest: number; answers: number; strange: readonly string[] }> } {
  const seen = { slowest: 0, answers: 0, strange: [] as string[] };
  let over = false;
  const asking = Array.from({ length: CLIENTS }, async () => {
    while (!over) {
      const began = performance.now();
      const told = await ask(server);
      seen.slowest = Math.max(seen.slowest, performance.now() - began);
      seen.answers += 1;
      if (told !== "answered" && told !== "STORE_UNAVAILABLE") seen.strange.push(told);
      await sleep(20);
    }
  });
  return {
    end: async () => {
      over = true;
      await Promise.all(asking);
      return seen;
    },
  };
}

/** Milliseconds from `since` until a client is told that. */
async function until(wanted: string, server: Served, since: number): Promise<number> {
  for (;;) {
    const told = await ask(server);
    const passed = performance.now() - since;
    if (passed > PATIENCE) throw new Error(`${wanted} came only after ${passed.toFixed(0)} ms`);
    if (told === wanted) return passed;
  }
}

async function must(path: string, status: number, { url }: Served): Promise<void> {
  const began = performance.now();
  const response = await fetch(`${url}${path}`);
  const passed = performance.now() - began;
  if (response.status !== status || passed > PATIENCE)
    throw new Error(`${path} said ${response.status} after ${passed.toFixed(0)} ms, not ${status}`);
}

async function reportsOf({ url }: Served): Promise<number> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ reports { totalCount } }" }),
  });
  return ((await response.json()) as Answer).data?.reports?.totalCount ?? 0;
}

async function ingest({ environment }: Victim, folder: string): Promise<{ readonly exit: number | null; readonly said: string }> {
  const main = new URL("../../dist/cli/main.js", import.meta.url).pathname;
  const child = spawn(process.execPath, [main, "ingest", folder, "--jobs", "1"], {
    env: { PATH: process.env["PATH"] ?? "", LANG: "en_US.UTF-8", ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (piece: Buffer) => (said += piece.toString()));
  const [exit] = (await once(child, "close")) as [number | null];
  return { exit, said: said.trim().split("\n").slice(-3).join("\n") };
}
