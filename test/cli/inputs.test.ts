import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { expandPaths } from "../../src/cli/inputs.js";
import { emptyFolder } from "./command.js";

const folder = emptyFolder();
for (const name of [
  "2022/a.txt",
  "2022/b.TXT",
  "2022/notes.csv",
  "2023/江西/鹰潭市.txt",
  "2023/c.md",
  "2023/.hidden.txt",
  "2023/d[1].txt",
  ".git/e.txt",
  "empty/x.jpg",
  "top.txt",
]) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), "x");
}

const expanded = (...paths: string[]): readonly string[] =>
  expandPaths(paths.map((path) => (path === "-" ? path : join(folder, path)))).files.map((file) => file.replace(`${folder}/`, ""));

describe("paths", () => {
  test.each<[string[], string[]]>([
    [["2022"], ["2022/a.txt", "2022/b.TXT"]],
    [["."], ["2022/a.txt", "2022/b.TXT", "2023/c.md", "2023/d[1].txt", "2023/江西/鹰潭市.txt", "top.txt"]],
    [["2022/notes.csv"], ["2022/notes.csv"]],
    [["gone.txt"], ["gone.txt"]],
    [
      ["-", "top.txt"],
      ["-", "top.txt"],
    ],
    [
      ["top.txt", "2022/a.txt", "2022", "top.txt"],
      ["2022/a.txt", "2022/b.TXT", "top.txt"],
    ],
    [["*.txt"], ["top.txt"]],
    [["**/*.txt"], ["2022/a.txt", "2023/d[1].txt", "2023/江西/鹰潭市.txt", "top.txt"]],
    [["2023/**"], ["2023/c.md", "2023/d[1].txt", "2023/江西/鹰潭市.txt"]],
    [["202?/[ab].*"], ["2022/a.txt", "2022/b.TXT"]],
    [["202{2,3}/*.{txt,md}"], ["2022/a.txt", "2023/c.md", "2023/d[1].txt"]],
    [["20*"], ["2022/a.txt", "2022/b.TXT", "2023/c.md", "2023/d[1].txt", "2023/江西/鹰潭市.txt"]],
    [["2023/d[1].txt"], ["2023/d[1].txt"]],
  ])("%j", (paths, files) => {
    expect(expanded(...paths)).toEqual(files);
  });

  test("a folder without reports, and a glob without matches, are faults", () => {
    const { files, faults } = expandPaths([join(folder, "empty"), join(folder, "*.pdf")]);
    expect(files).toEqual([]);
    expect(faults.map(({ fault }) => fault.code)).toEqual(["NO_INPUT", "NO_INPUT"]);
  });
});
