import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";
import type { SessionConfig } from "neo4j-driver";
import type { Neo4jConfig } from "../../src/load/store.js";

/** A Neo4j for tests, or why there is none and how to get one. */
export type Neo4jForTests = { readonly config: Neo4jConfig } | { readonly absent: string };

/**
 * The server that all test files of a run share: NEO4J_TEST_URI where it is set, otherwise one that the first file to ask starts from
 * Maven Central's jars, on a free port, with its data in a folder of the run. `stop.js` ends it after the run.
 */
export async function neo4jForTests(): Promise<Neo4jForTests> {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USERNAME: username, NEO4J_TEST_PASSWORD: password } = process.env;
  if (uri !== undefined && uri !== "") {
    return {
      config: { uri, username: username ?? "neo4j", password: password ?? "", database: process.env["NEO4J_TEST_DATABASE"] ?? "neo4j" },
    };
  }
  mkdirSync(run, { recursive: true });
  return exclusively("start", async () => {
    if (!existsSync(note)) writeFileSync(note, JSON.stringify(await start()));
    return JSON.parse(readFileSync(note, "utf8")) as Neo4jForTests;
  });
}

/** Runs `work` while no other process of the run is in a section of that name. */
export async function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  const release = await acquire(name);
  try {
    return await work();
  } finally {
    release();
  }
}

/** Waits for a lock that all processes of the run share; a lock of a process that died is taken over. */
export async function acquire(name: string): Promise<() => void> {
  mkdirSync(run, { recursive: true });
  const file = join(run, `${name}.lock`);
  for (;;) {
    try {
      const handle = openSync(file, "wx");
      writeFileSync(handle, String(process.pid));
      closeSync(handle);
      return () => {
        rmSync(file, { force: true });
      };
    } catch {
      if (!isAlive(readPid(file))) rmSync(file, { force: true });
      await sleep(50);
    }
  }
}

const here = dirname(fileURLToPath(import.meta.url));
const run = process.env["FAZHI_TEST_RUN"] ?? join(tmpdir(), `fazhi-neo4j-${process.pid}`);
const note = join(run, "server.json");
const jars = join(here, "lib");

async function start(): Promise<Neo4jForTests> {
  const missing = ["java", "mvn"].filter((tool) => spawnSync(tool, ["-version"]).error !== undefined);
  if (missing.includes("java")) return { absent: `no ${missing.join(", no ")} (Debian: apt-get install openjdk-17-jre-headless maven)` };
  if (!existsSync(join(jars, "complete"))) {
    if (missing.includes("mvn")) return { absent: "no mvn to fetch Neo4j with (Debian: apt-get install maven)" };
    const fetched = spawnSync("mvn", [
      "-q",
      "-B",
      "-f",
      join(here, "pom.xml"),
      "dependency:copy-dependencies",
      `-DoutputDirectory=${jars}`,
    ]);
    if (fetched.status !== 0) return { absent: `Maven could not fetch Neo4j: ${String(fetched.stdout).split("\n")[0] ?? ""}` };
    writeFileSync(join(jars, "complete"), "");
  }
  return launch(await freePort(), `test-${Math.random().toString(36).slice(2, 12)}`);
}

/** Ends the server of the run at once (kill -9), as a loss of power does. Where it is not ours, nothing is done, and false returned. */
export async function killNeo4j(): Promise<boolean> {
  const file = join(run, "pid");
  if (!existsSync(file)) return false;
  const pid = readPid(file);
  process.kill(pid, "SIGKILL");
  while (isAlive(pid)) await sleep(20);
  return true;
}

/** Starts it again over the data that it left, on the same port; returns once it answers. */
export async function startNeo4jAgain({ uri, password }: Neo4jConfig): Promise<void> {
  const started = await launch(Number(new URL(uri).port), password);
  if ("absent" in started) throw new Error(started.absent);
}

async function launch(port: number, password: string): Promise<Neo4jForTests> {
  const log = openSync(join(run, "neo4j.log"), "a");
  const child = spawn("bash", [join(here, "start.sh"), join(run, "home"), String(port), jars], {
    detached: true,
    stdio: ["ignore", log, log],
    env: { ...process.env, NEO4J_PASSWORD: password },
  });
  child.unref();
  closeSync(log);
  writeFileSync(join(run, "pid"), String(child.pid));
  const config = { uri: `bolt://127.0.0.1:${port}`, username: "neo4j", password, database: "neo4j" };
  return (await answers(config)) ? { config } : { absent: `Neo4j did not start; see ${join(run, "neo4j.log")}` };
}

async function answers({ uri, username, password, database }: Neo4jConfig): Promise<boolean> {
  const end = Date.now() + 120_000;
  const session: Pick<SessionConfig, keyof SessionConfig> = { database };
  while (Date.now() < end) {
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    try {
      await driver.session(session).run("RETURN 1");
      return true;
    } catch {
      await sleep(300);
    } finally {
      await driver.close();
    }
  }
  return false;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === "object") resolve(address.port);
        else reject(new Error("no port"));
      });
    });
  });
}

function readPid(file: string): number {
  try {
    const pid = Number.parseInt(readFileSync(file, "utf8"), 10);
    return Number.isInteger(pid) ? pid : process.pid;
  } catch {
    return process.pid;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
