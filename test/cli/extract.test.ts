import { describe, expect, test } from "@jest/globals";
import { fazhi } from "./command.js";

describe("fazhi extract", () => {
  test("prints one object for one file, and nothing else", async () => {
    const { exit, out, err } = await fazhi(["extract", "seeds/reports/yingtan-2023.txt"]);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(JSON.parse(out)).toMatchObject({
      source: { file: "seeds/reports/yingtan-2023.txt" },
      report: { locality: "鹰潭市", code: "360600", year: 2023 },
      faults: [],
    });
    expect(JSON.parse(out)).not.toHaveProperty("source.text");
  });

  test("--text adds what the offsets point into", async () => {
    const { out } = await fazhi(["extract", "--text", "seeds/reports/yingtan-2023.txt"]);
    const { source, observations } = JSON.parse(out) as {
      source: { text: string };
      observations: { start: number; end: number; rawValue: string }[];
    };
    expect(observations.length).toBeGreaterThan(20);
    for (const { start, end, rawValue } of observations) expect(source.text.slice(start, end)).toBe(rawValue);
  });

  test("prints a line for each of several files, in the order of their names", async () => {
    const { out } = await fazhi(["extract", "seeds/reports"]);
    const read = out
      .trim()
      .split("\n")
      .map((text) => (JSON.parse(text) as { source: { file: string } }).source.file);
    expect(read).toEqual(
      ["fucheng-2022", "taiyuan-2021", "yingtan-2023", "yuwangtai-2022", "zhonglou-2020"].map((name) => `seeds/reports/${name}.txt`),
    );
  });
});
