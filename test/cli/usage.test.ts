import { describe, expect, test } from "@jest/globals";
import { VERBS } from "../../src/cli/verbs.js";
import { emptyFolder, fazhi } from "./command.js";

const FAZHI_DATA = `${emptyFolder()}/none`;

describe("fazhi", () => {
  test("without a verb shows the verbs and ends with 2", async () => {
    const { exit, out, err } = await fazhi([]);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    for (const { name } of VERBS) expect(err).toContain(name);
  });

  test("--version is that of the package", async () => {
    expect(await fazhi(["--version"])).toEqual({ exit: 0, out: "0.1.0\n", err: "" });
  });

  test.each(VERBS.map((verb) => [verb.name, verb] as const))(
    "%s --help has every option and examples, in both languages",
    async (name, verb) => {
      const english = await fazhi([name, "--help"]);
      const chinese = await fazhi([name, "--help"], { language: "zh" });
      expect([english.exit, chinese.exit]).toEqual([0, 0]);
      for (const [flags, [inChinese, inEnglish]] of verb.options) {
        expect(english.out).toContain(flags);
        expect(english.out.replace(/\s+/gu, " ")).toContain(inEnglish);
        expect(chinese.out.replace(/\s+/gu, "")).toContain(inChinese.replace(/\s+/gu, ""));
      }
      expect(english.out).toMatch(/Usage: fazhi[^]*Examples:\n {2}\$ (?:\w+=\S+ )*fazhi /u);
      expect(chinese.out).toMatch(/用法：[^]*示例：/u);
    },
  );

  test("suggests what was meant", async () => {
    expect(await fazhi(["ingets"])).toEqual({ exit: 2, out: "", err: "error: unknown command 'ingets'\n(Did you mean ingest?)\n" });
    expect(await fazhi(["ingest", "--dry-rum", "x"], { language: "zh" })).toEqual({
      exit: 2,
      out: "",
      err: "错误：没有选项“--dry-rum”\n（是不是想用 --dry-run？）\n",
    });
  });

  test.each([
    [["ingest"], /fazhi ingest reports\//u],
    [["ingest", "x", "--replace", "--keep-both"], /--replace or --keep-both/u],
    [["ingest", "x", "--refresh"], /--refresh reads what is stored/u],
    [["ingest", "x", "--year", "二〇二三"], /--year must be an integer from 1980 to 2100/u],
    [["ingest", "x", "--jobs", "0"], /--jobs must be an integer from 1 to 64/u],
    [["ingest", "x", "--format", "xml"], /--format must be text or json/u],
    [["extract"], /missing required argument 'paths'/u],
    [["extract", "x", "--format", "yaml"], /--format must be json/u],
    [["evaluate"], /--gold DIR/u],
    [["evaluate", "--gold", "/nowhere"], /the gold cannot be read/u],
    [["export", "graph.xml"], /graph\.json.*adoptions\.csv/su],
    [["export"], /missing required argument 'what'/u],
    [["remove"], /missing required argument 'ids'/u],
    [["stats", "--format", "csv"], /--format must be text or json/u],
    [["serve", "--port", "70000"], /PORT: give an integer from 0 to 65535/u],
  ])("%j is told in a sentence and ends with 2", async (args, sentence) => {
    const { exit, out, err } = await fazhi(args, { environment: { FAZHI_DATA } });
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/\n\s+at /u);
  });

  test.each([["stats"], ["export", "graph.json"]])("%s without a store ends with 3 and says what to do", async (...args) => {
    const { exit, out, err } = await fazhi(args, { environment: { FAZHI_DATA } });
    expect({ exit, out }).toEqual({ exit: 3, out: "" });
    expect(err).toMatch(/fazhi ingest/u);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  test("a Neo4j that is away ends with 3 and one sentence", async () => {
    const environment = { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "x" };
    const { exit, out, err } = await fazhi(["stats"], { environment });
    expect({ exit, out }).toEqual({ exit: 3, out: "" });
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).not.toMatch(/\n\s+at /u);
  });
});
