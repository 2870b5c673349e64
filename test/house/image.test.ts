import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { describeNeo4j, openers } from "../support/stores.js";

/* The image's own start command, with what docker-compose.yml gives it, as a user who may write nothing but the data folder. */

interface Service {
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string | number>>;
  readonly volumes: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly profiles?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly read_only?: boolean;
}
interface Compose {
  readonly services: { readonly neo4j: Service; readonly app: Service; readonly seed: Service };
  readonly volumes: Readonly<Record<string, unknown>>;
}
const compose = parse(readFileSync("docker-compose.yml", "utf8"), { merge: true }) as Compose;

/** Instructions of the last stage, their lines joined. */
const stage =
  readFileSync("Dockerfile", "utf8")
    .replaceAll("\\\n", " ")
    .split("\n")
    .slice(1)
    .join("\n")
    .split(/^FROM .*$/mu)
    .at(-1) ?? "";
const instruction = (name: string): string[] =>
  [...stage.matchAll(new RegExp(`^${name}\\s+(.*)$`, "gmu"))].map(([, rest = ""]) => rest.trim());
const only = (name: string): string => {
  const [one, ...more] = instruction(name);
  if (one === undefined || more.length > 0) throw new Error(`one ${name}`);
  return one;
};

test("the image runs as somebody who is not root, with a health check; Neo4j and the program keep their data in volumes", () => {
  expect(only("USER")).toBe("node");
  expect(stage.indexOf("\nUSER")).toBeLessThan(stage.indexOf("\nCMD"));
  expect(only("VOLUME")).toBe("/data");
  expect(only("HEALTHCHECK")).toContain("/healthz");
  const { neo4j, app, seed } = compose.services;
  expect(neo4j.volumes).toContain("neo4j-data:/data");
  expect(app.volumes).toEqual(["fazhi-data:/data"]);
  expect(Object.keys(compose.volumes)).toEqual(["neo4j-data", "neo4j-logs", "fazhi-data"]);
  expect(app.depends_on).toEqual({ neo4j: { condition: "service_healthy" } });
  expect(neo4j.healthcheck?.test.join(" ")).toContain("cypher-shell");
  expect(Object.keys(neo4j.environment).filter((name) => name.startsWith("NEO4J_server_memory"))).toHaveLength(3);
  expect(app.read_only).toBe(true);
  // On demand: `up` leaves it alone.
  expect([seed.profiles, app.profiles]).toEqual([["seed"], undefined]);
});

describeNeo4j("the image's start command", (config) => {
  const open = openers(config).neo4j;
  const root = mkdtempSync(join(tmpdir(), "fazhi-image-"));
  const [app, data, home] = [join(root, "app"), join(root, "data"), join(root, "home")];
  // As `USER node` is to the image: nobody in particular. Only root may become somebody else.
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  let port: number;
  const started = new Set<ChildProcess>();

  beforeAll(async () => {
    chmodSync(root, 0o755);
    for (const folder of [app, data, home]) mkdirSync(folder, { mode: 0o755 });
    for (const folder of [data, home]) if (nobody.uid !== undefined) chownSync(folder, nobody.uid, nobody.gid);
    const copied = instruction("COPY").map((one) => /--from=build .*\/app\/(\S+) \S+$/u.exec(one)?.[1] ?? "");
    for (const name of copied) {
      if (name === "node_modules") symlinkSync(resolve(name), join(app, name));
      else cpSync(name, join(app, name), { recursive: true });
    }
    port = await freePort();
    await open({ keep: true });
  });
  afterAll(() => {
    for (const child of started) child.kill("SIGKILL");
    rmSync(root, { recursive: true, force: true });
  });

  /** ENV of the image, then what docker-compose sets, with this Neo4j and this folder in the place of those in the containers. */
  const environment = (service: Service): Record<string, string> => {
    const image = Object.fromEntries([...only("ENV").matchAll(/(\w+)=(\S+)/gu)].map(([, name = "", value = ""]) => [name, value]));
    const given = Object.entries(service.environment).map(([name, value]) => [
      name,
      substituted(String(value), { NEO4J_PASSWORD: config.password }),
    ]);
    const found = { ...image, ...(Object.fromEntries(given) as Record<string, string>) };
    expect(found).toMatchObject({
      FAZHI_DATA: "/data",
      NEO4J_URI: "bolt://neo4j:7687",
      NODE_ENV: "production",
      PORT: "4000",
      NEO4J_DATABASE: "neo4j",
    });
    const here = {
      FAZHI_DATA: data,
      NEO4J_URI: config.uri,
      NEO4J_USERNAME: config.username,
      NEO4J_DATABASE: config.database,
      PORT: String(port),
    };
    return { PATH: process.env["PATH"] ?? "", HOME: home, ...found, ...here };
  };
  const run = (
    command: readonly string[],
    service: Service,
  ): { child: ChildProcess; said: { text: string }; ended: Promise<number | null> } => {
    const [file = "", ...args] = command;
    const child = spawn(file, args, { cwd: app, env: environment(service), stdio: ["ignore", "pipe", "pipe"], ...nobody });
    started.add(child);
    const said = { text: "" };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (said.text += text));
    return { child, said, ended: once(child, "close").then(([code]) => code as number | null) };
  };
  const healthy = (): number | null => {
    const [, command = ""] = /\bCMD\s+(.*)$/u.exec(only("HEALTHCHECK")) ?? [];
    return spawnSync("sh", ["-c", command], { cwd: app, env: environment(compose.services.app), ...nobody }).status;
  };

  test("serves from the copied files alone, is healthy, is seeded beside, writes nowhere but its data folder, and ends when asked", async () => {
    const [before, beforeHome] = [files(app), files(home)];
    expect(healthy()).toBe(1);
    const server = run(JSON.parse(only("CMD")) as string[], compose.services.app);
    for (const until = Date.now() + 60_000; healthy() !== 0;) {
      if (Date.now() > until) throw new Error(server.said.text);
      await sleep(200);
    }
    if (nobody.uid !== undefined) expect(readFileSync(`/proc/${server.child.pid ?? 0}/status`, "utf8")).toMatch(/^Uid:\t65534\t65534/mu);
    const reports = async (): Promise<unknown> => {
      const body = JSON.stringify({ query: "{ reports { totalCount } statistics { engine } }" });
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      });
      return ((await response.json()) as { data: unknown }).data;
    };
    expect(await reports()).toEqual({ reports: { totalCount: 0 }, statistics: { engine: "neo4j" } });
    const { command = [] } = compose.services.seed;
    const seed = run(command, compose.services.seed);
    expect([await seed.ended, seed.said.text]).toEqual([0, expect.any(String)]);
    await sleep(1_100);
    expect(await reports()).toMatchObject({ reports: { totalCount: 5 } });
    for (const path of ["/", "/graphiql/", "/readyz", "/metrics", "/export/reports.csv"]) {
      const response = await fetch(`http://127.0.0.1:${port}${path}`);
      expect([path, response.status]).toEqual([path, 200]);
      await response.arrayBuffer();
    }
    server.child.kill("SIGTERM");
    expect(await server.ended).toBe(0);
    expect(healthy()).toBe(1);
    expect([files(app), files(home)]).toEqual([before, beforeHome]);
    expect(server.said.text + seed.said.text).not.toContain(config.password);
  });
});

/** As docker-compose writes variables into its file. */
function substituted(value: string, given: Readonly<Record<string, string>>): string {
  return value.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/gu, (_, name: string, otherwise: string | undefined, text: string) => {
    const found = given[name];
    if (found !== undefined) return found;
    if (otherwise === "?") throw new Error(text);
    return text;
  });
}

/** Every file with its size and time of change. */
const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const { size, mtimeMs } = statSync(path);
      return `${path} ${size} ${mtimeMs}`;
    })
    .sort();

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
