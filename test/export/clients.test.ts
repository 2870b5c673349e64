import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import neo4j from "neo4j-driver";
import type { SessionConfig } from "neo4j-driver";
import { openStore } from "../../src/load/index.js";
import type { Store } from "../../src/load/store.js";
import { serve, type Serving } from "../../src/serve/http.js";
import { answerOf, codeBlocks, type CodeBlock } from "../house/pages.js";
import { writeFiveReports } from "../serve/five-reports.js";
import { hasPython, testPython } from "../support/python.js";
import { describeNeo4j } from "../support/stores.js";

/* The code of docs/clients.md, against the five reports; each line of what it should print is in what it prints. */

const blocks = codeBlocks({ path: "docs/clients.md", text: readFileSync("docs/clients.md", "utf8") });
const of = (language: string): CodeBlock[] => blocks.filter(({ info }) => info.startsWith(`${language} client`));
const named = (chosen: readonly CodeBlock[]): (readonly [string, CodeBlock])[] => chosen.map((block) => [`line ${block.line}`, block]);
const wanted = (block: CodeBlock): string[] =>
  (answerOf(block, "text")?.code ?? "")
    .trim()
    .split("\n")
    .map((line) => line.replace(/…$/u, "").trimEnd());

let folder: string;
let store: Store;
let server: Serving;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "fazhi-clients-"));
  store = await openStore({ folder: join(folder, "data") });
  await writeFiveReports(store);
  server = await serve({ store, host: "127.0.0.1", port: 0 });
}, 180_000);
afterAll(async () => {
  await server.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a block as a file of its own, with the server's address in place of the one that is printed. */
async function run({ code }: CodeBlock, file: string, command: string, ...args: readonly string[]): Promise<string> {
  const path = join(folder, file);
  writeFileSync(path, code.replaceAll("http://127.0.0.1:4000", server.url));
  const child = spawn(command, [...args, path], { stdio: ["ignore", "pipe", "pipe"] });
  const [out, err, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((done) => child.once("close", done)),
  ]);
  if (status !== 0) throw new Error(`it ended with ${status ?? "-"}:\n${out}\n${err}`);
  return out;
}

const holds = (out: string, block: CodeBlock): void => {
  expect(wanted(block).filter((line) => !out.includes(line))).toEqual([]);
};

describe("the code of docs/clients.md", () => {
  test("is there for each client", () => {
    expect([of("sh").length, of("ts").length, of("python").length, of("cypher").length]).toEqual([3, 1, 4, 2]);
  });

  test.each(named(of("sh")))("curl, %s", async (_, block) => {
    holds(await run(block, "snippet.sh", "bash", "-euo", "pipefail"), block);
  });

  test.each(named(of("ts")))("TypeScript, %s", async (_, block) => {
    holds(await run(block, "snippet.mts", process.execPath, "--import", resolve("node_modules/tsx/dist/loader.mjs")), block);
  });

  for (const block of of("python")) {
    testPython(`Python, line ${block.line}`, block.info.split(" ").slice(2), async () => {
      holds(await run(block, "snippet.py", "python3", "-X", "utf8"), block);
    });
  }

  test("of Python needs no more than is said", () => {
    const imported = of("python").flatMap(({ code }) => [...code.matchAll(/^(?:import|from) (\w+)/gmu)].map(([, name = ""]) => name));
    expect(new Set(imported)).toEqual(new Set(["pandas", "urllib", "json", "io", "networkx"]));
    expect(hasPython(["json"])).toBe(true);
  });
});

describeNeo4j("the Cypher of docs/clients.md", (config) => {
  test("answers", async () => {
    const graph = await openStore({ neo4j: config, folder: "" });
    const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password));
    const session: Pick<SessionConfig, keyof SessionConfig> = { database: config.database };
    const rows = async (statement = ""): Promise<string[]> => {
      const { records } = await driver.session(session).run(statement);
      return records.map((record) => record.keys.map((key) => String(record.get(key))).join(" "));
    };
    try {
      await rows("MATCH (n) DETACH DELETE n");
      await graph.prepare();
      await writeFiveReports(graph);
      const [asked, picture] = of("cypher");
      const out = await rows(asked?.code);
      expect(out).toHaveLength(4);
      for (const line of asked === undefined ? [] : wanted(asked)) expect(out).toContain(line);
      expect(await rows(picture?.code)).toHaveLength(3);
    } finally {
      await driver.close();
      await graph.close();
    }
  }, 180_000);
});
