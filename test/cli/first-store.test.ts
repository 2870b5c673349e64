import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { dumpHash } from "../../src/load/dump.js";
import { openStore } from "../../src/load/index.js";
import { emptyFolder } from "./command.js";
import { start } from "./process.js";

const folder = emptyFolder();
const SEEDED = "The store was empty: the reports that come with the program were put in, as they were read when it was built.\n";
const READING = "The store is empty: reading the 5 reports that come with the program.\n";

/** What a compiled program says on a first start in a folder, until it is ready; then it is stopped. */
async function firstStart(program: string, data: string): Promise<string> {
  const server = start(["serve", "--seed"], { FAZHI_DATA: data, PORT: "0" }, [program]);
  await server.until(/loaded: 5 places, 5 reports/u);
  server.child.kill("SIGTERM");
  expect(await server.end()).toBe(0);
  return server.said.err;
}

async function hashOf(data: string): Promise<string> {
  const store = await openStore({ folder: data, readOnly: true });
  try {
    return await dumpHash(store);
  } finally {
    await store.close();
  }
}

describe("the store that the build makes", () => {
  const built = resolve("dist/cli/main.js");
  const data = join(folder, "at-once");

  beforeAll(() => {
    if (!existsSync("dist/first-store/graph.grafeo")) throw new Error("dist has no first store: run npm run build");
  });

  test("is put in on a first start, and nothing else", async () => {
    expect(await firstStart(built, data)).toBe(SEEDED);
    expect(readdirSync(data).sort()).toEqual(["format", "graph.grafeo"]);
  });

  test("is not put in a second time: what was removed since stays away", async () => {
    const remove = start(["remove", "rep-320404-2020"], { FAZHI_DATA: data }, [built]);
    expect(await remove.end()).toBe(0);
    const again = start(["serve", "--seed"], { FAZHI_DATA: data, PORT: "0" }, [built]);
    await again.until(/loaded: 4 places, 4 reports/u);
    again.child.kill("SIGTERM");
    expect(await again.end()).toBe(0);
    expect(again.said.err).toBe("");
  });

  test("is for the very program and seeds that made it: what was changed since is read anew, to the same graph where the rules are", async () => {
    const copy = join(folder, "copy");
    mkdirSync(copy);
    for (const part of ["dist", "cypher", "schema", "seeds", "package.json"]) cpSync(part, join(copy, part), { recursive: true });
    symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
    const program = join(copy, "dist/cli/main.js");
    expect(await firstStart(program, join(folder, "copied"))).toBe(SEEDED);
    appendFileSync(join(copy, "dist/pipeline.js"), "\n// Another program.\n");
    expect(await firstStart(program, join(folder, "other-program"))).toContain(READING);
    expect(await hashOf(join(folder, "other-program"))).toBe(await hashOf(join(folder, "copied")));
    cpSync("dist/pipeline.js", join(copy, "dist/pipeline.js"));
    appendFileSync(join(copy, "seeds/reports/zhonglou-2020.txt"), "\n");
    expect(await firstStart(program, join(folder, "other-reports"))).toContain(READING);
  });

  test("seeding that was broken off before anything was stored goes on by reading", async () => {
    const broken = join(folder, "broken-off");
    mkdirSync(broken);
    writeFileSync(join(broken, "seeding"), "");
    expect(await firstStart(built, broken)).toContain(READING);
  });
});
