import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { buildSchema, parse, validate } from "graphql";
import { VERBS } from "../../src/cli/verbs.js";
import { anchors, codeBlocks, localLinks, pages, type CodeBlock } from "./pages.js";

const all = pages();
const told = all.filter(({ path }) => path.startsWith("docs") || path.startsWith("README")).map(({ text }) => text);
const mentions = (word: RegExp): boolean => told.some((text) => word.test(text));
const schema = buildSchema(readFileSync("schema/schema.graphql", "utf8"));
const blocks = all.flatMap(codeBlocks);
const where = ({ page, line }: CodeBlock): string => `${page}:${line}`;

describe("the pages", () => {
  test("tell of every verb and every option of the command line", () => {
    expect(VERBS.map(({ name }) => name).filter((name) => !mentions(new RegExp(`fazhi ${name}\\b`, "u")))).toEqual([]);
    const options = VERBS.flatMap(({ options: own }) => own.map(([flags]) => /--[a-z-]+/u.exec(flags)?.[0] ?? flags));
    expect([...new Set(options)].filter((option) => !mentions(new RegExp(`${option}(?![a-z-])`, "u")))).toEqual([]);
  });

  test("tell of every environment variable", () => {
    const names = readFileSync("src/config.ts", "utf8").matchAll(/(?:environment\[|environment, )"([A-Z][A-Z0-9_]+)"/gu);
    const known = new Set([...names].map((match) => match[1] ?? ""));
    expect(known.size).toBeGreaterThan(8);
    const ordinary = new Set(["LC_ALL", "LC_MESSAGES", "LANG", "TERM"]);
    expect([...known].filter((name) => !ordinary.has(name) && !mentions(new RegExp(`\\b${name}\\b`, "u")))).toEqual([]);
  });

  test("tell of every field of Query", () => {
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(fields.length).toBeGreaterThan(10);
    expect(fields.filter((field) => !mentions(new RegExp(`\\b${field}\\b`, "u")))).toEqual([]);
  });

  test("have links that lead somewhere", () => {
    const broken = all.flatMap((page) =>
      localLinks(page)
        .filter(
          ({ file, anchor }) =>
            !existsSync(file) || (anchor !== null && file.endsWith(".md") && !anchors(readFileSync(file, "utf8")).includes(anchor)),
        )
        .map(({ link }) => `${page.path}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  test("are in README.md and README.zh-CN.md, with the two commands", () => {
    for (const path of ["README.md", "README.zh-CN.md"]) expect(readFileSync(path, "utf8")).toMatch(/npm install && npm start/u);
  });
});

describe("what the pages show", () => {
  const queries = blocks.filter(({ info }) => info.split(" ")[0] === "graphql");
  test.each(queries.map((block) => [where(block), block] as const))("%s is a valid query", (_, { code }) => {
    expect(validate(schema, parse(code)).map(({ message }) => message)).toEqual([]);
  });

  const commands = blocks.filter(({ info }) => /^sh\b.*\btest\b/u.test(info));
  test("has commands that run", () => {
    expect(commands.length).toBeGreaterThan(0);
  });
  test.each(commands.map((block) => [where(block), block] as const))(
    "%s runs",
    (_, { code }) => {
      const run = inEmptyFolder(code);
      expect({ status: run.status, stderr: run.status === 0 ? "" : run.stderr }).toEqual({ status: 0, stderr: "" });
    },
    120_000,
  );
});

/** Runs commands as a reader would, with `fazhi` on the path, the seeds and the gold at hand and a store of their own. */
function inEmptyFolder(code: string): { readonly status: number | null; readonly stderr: string } {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-docs-"));
  try {
    mkdirSync(join(folder, "bin"));
    const fazhi = join(folder, "bin", "fazhi");
    writeFileSync(
      fazhi,
      `#!/bin/sh\nexec "${process.execPath}" --import "${resolve("node_modules/tsx/dist/loader.mjs")}" "${resolve("src/cli/main.ts")}" "$@"\n`,
    );
    chmodSync(fazhi, 0o755);
    for (const name of ["seeds", "test", "schema"]) symlinkSync(resolve(name), join(folder, name));
    const environment = {
      ...process.env,
      PATH: `${join(folder, "bin")}:${process.env["PATH"] ?? ""}`,
      FAZHI_DATA: join(folder, "data"),
      NODE_OPTIONS: "",
    };
    return spawnSync("bash", ["-euo", "pipefail", "-c", code], { cwd: folder, env: environment, encoding: "utf8" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
