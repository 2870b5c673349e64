import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildSchema, parse, validate } from "graphql";
import { VERBS } from "../../src/cli/verbs.js";
import { graphOfReports, inEmptyFolder, type Graph } from "./answers.js";
import { anchors, answerOf, codeBlocks, localLinks, pages, type CodeBlock } from "./pages.js";

const all = pages();
const told = all.filter(({ path }) => path.startsWith("docs") || path.startsWith("README")).map(({ text }) => text);
const mentions = (word: RegExp): boolean => told.some((text) => word.test(text));
const schema = buildSchema(readFileSync("schema/schema.graphql", "utf8"));
const blocks = all.flatMap(codeBlocks);
const where = ({ page, line }: CodeBlock): string => `${page}:${line}`;
const named = (chosen: readonly CodeBlock[]): (readonly [string, CodeBlock])[] => chosen.map((block) => [where(block), block]);

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
    expect([...known].filter((name) => !mentions(new RegExp(`\\b${name}\\b`, "u")))).toEqual([]);
  });

  test("tell of every field of Query, in the page of the interface", () => {
    const api = readFileSync("docs/api.md", "utf8");
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(fields.length).toBeGreaterThan(10);
    expect(fields.filter((field) => !new RegExp(`\`${field}\\b`, "u").test(api))).toEqual([]);
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

  test.each(["README.md", "README.zh-CN.md"])("%s has the two commands", (path) => {
    const text = readFileSync(path, "utf8");
    expect(text).toMatch(/^npm install && npm start$/mu);
    expect(text).toMatch(/^npm install && npm test$/mu);
  });
});

describe("the queries that the pages show", () => {
  const queries = blocks.filter(({ info }) => info.split(" ")[0] === "graphql");
  const answered = queries.filter((block) => answerOf(block, "json") !== null);
  let graph: Graph | null = null;
  beforeAll(async () => {
    graph = await graphOfReports();
  });
  afterAll(async () => graph?.close());

  test.each(named(queries))("%s is valid", (_, { code }) => {
    expect(validate(schema, parse(code)).map(({ message }) => message)).toEqual([]);
  });

  test("have answers", () => {
    expect(answered.length).toBeGreaterThan(6);
  });

  test.each(named(answered))("%s has this answer", async (_, block) => {
    expect(await graph?.ask(block.code)).toEqual(JSON.parse(answerOf(block, "json")?.code ?? ""));
  });
});

describe("the commands that the pages show", () => {
  const commands = blocks.filter(({ info }) => /^sh\b.*\btest\b/u.test(info));
  test("are some", () => {
    expect(commands.length).toBeGreaterThan(3);
  });

  test.each(named(commands))(
    "%s run and print this",
    (_, block) => {
      const { status, output } = inEmptyFolder(block.code);
      const exit = Number(/ exits (\d+)/u.exec(block.info)?.[1] ?? 0);
      expect({ status, output: status === exit ? "" : output }).toEqual({ status: exit, output: "" });
      const wanted = (answerOf(block, "text")?.code ?? "").split("\n").map((line) => line.trim());
      expect(wanted.filter((line) => line !== "…" && !output.includes(line))).toEqual([]);
    },
    120_000,
  );
});
