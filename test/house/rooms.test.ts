import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";

/*
 * The rules of the house (docs/architecture.md) that a machine can see.
 */

const files = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

const sources = files("src", /\.tsx?$/u).map((path) => ({ path, text: readFileSync(path, "utf8") }));
const withoutComments = (text: string): string => text.replace(/\/\*.*?\*\/|^\s*\/\/.*$/gmsu, "");
const lines = (text: string): number => text.split("\n").length - 1;
const depcruise = [
  "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
  "--config",
  ".dependency-cruiser.cjs",
  "--output-type",
  "err",
];

describe("the house", () => {
  test("nobody imports whom they may not", () => {
    const run = spawnSync(process.execPath, [...depcruise, "src"], { encoding: "utf8" });
    expect(`${run.stdout}${run.stderr}`).toMatch(/no dependency violations found/u);
  });

  describe("and who does is seen", () => {
    const trespasses = [
      ["src/parse/x.ts", 'import { a } from "../extract/index.js";', "sees-only-model-zh"],
      ["src/zh/x.ts", 'import type { Span } from "../model/text.js";', "zh-sees-only-itself"],
      ["src/serve/x.ts", 'import { writeReport } from "../load/writer.js";', "serve-sees-only"],
      ["src/resolve/x.ts", 'import neo4j from "neo4j-driver";', "only-load-uses-neo4j-driver"],
      ["src/pipeline-x.ts", 'import { decode } from "./read/decode.js";', "stages-entered-by-index"],
      ["src/cli/x.ts", 'import { EXPORTS } from "../export/index.js";', "cli-loads-lazily"],
      ["src/export/x.ts", 'import { readConfig } from "../config.js";', "config-for-cli"],
      ["src/serve/y.ts", 'import { run } from "../cli/stats.js";', "cli-is-the-top"],
    ] as const;
    let seen: readonly string[] = [];
    beforeAll(() => {
      const told = trespasses.flatMap(([path, line]) => [path, line]);
      seen = spawnSync(process.execPath, ["test/house/trespass.mjs", ...told], { encoding: "utf8" }).stdout.split("\n");
    });

    test.each(trespasses)("%s", (path, _, rule) => {
      expect(seen.filter((line) => line.includes(`: ${path} → `)).join("\n")).toContain(rule);
    });
  });

  test.each(["src/pipeline.ts", "src/serve/http.ts", "src/cli/main.ts"])("%s stays under 80 lines", (path) => {
    expect(lines(readFileSync(path, "utf8"))).toBeLessThan(80);
  });

  test("no file of src has more than 300 lines", () => {
    expect(sources.filter(({ path, text }) => !path.includes("/generated/") && lines(text) > 300).map(({ path }) => path)).toEqual([]);
  });

  test("Cypher stands only in cypher/", () => {
    const cypher = /\b(?:MATCH|MERGE|UNWIND|DETACH DELETE)\s+[($]|\bRETURN\s+\w+\s*\{|\bCALL\s*\(\w*\)\s*\{/u;
    expect(sources.filter(({ text }) => cypher.test(withoutComments(text))).map(({ path }) => path)).toEqual([]);
  });

  test("one statement a file", () => {
    const several = files("cypher", /\.cypher$/u).filter((path) =>
      withoutComments(readFileSync(path, "utf8")).replace(/;\s*$/u, "").includes(";"),
    );
    expect(several).toEqual([]);
  });

  test("only src/config.ts reads the environment", () => {
    expect(sources.filter(({ text }) => /process\s*\.\s*env\b|process\[/u.test(text)).map(({ path }) => path)).toEqual([
      join("src", "config.ts"),
    ]);
  });

  test("names are in kebab-case and say what is inside", () => {
    const names = sources.map(({ path }) => path).filter((path) => !path.includes("explore"));
    expect(names.filter((path) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/u.test(path))).toEqual([]);
    expect(names.filter((path) => /(?:utils?|helpers?|managers?|services?|common)\b/u.test(path))).toEqual([]);
  });

  test("every direct dependency has an exact version, and no lock file is committed", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, Record<string, string>>;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version),
    );
    expect(loose).toEqual([]);
    expect(spawnSync("git", ["ls-files", "package-lock.json"], { encoding: "utf8" }).stdout).toBe("");
  });
});
