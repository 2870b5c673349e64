import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { adoptGraph } from "../../src/load/embedded-files.js";

const folder = mkdtempSync(join(tmpdir(), "fazhi-adopt-"));
const made = join(folder, "made");
writeFileSync(made, "a whole graph");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A fresh folder with these files. */
function withFiles(name: string, files: Readonly<Record<string, string>>): string {
  const at = join(folder, name);
  mkdirSync(at);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(at, file), text);
  return at;
}

describe("a graph made elsewhere is put in", () => {
  test("where there is no folder yet, and where there is one with other files", () => {
    for (const at of [join(folder, "deep", "er"), withFiles("others", { "overrides.yaml": "" })]) {
      expect(adoptGraph(made, at)).toBe(true);
      expect(readFileSync(join(at, "graph.grafeo"), "utf8")).toBe("a whole graph");
      expect(readdirSync(at).filter((name) => name.includes(".grafeo"))).toEqual(["graph.grafeo"]);
    }
  });

  test.each([{ "graph.grafeo": "mine" }, { "graph.grafeo.wal": "mine" }])("never over one that is there: %j", (files) => {
    const at = withFiles(Object.keys(files).join(), files);
    expect(adoptGraph(made, at)).toBe(false);
    expect(readdirSync(at)).toEqual(Object.keys(files));
    expect(readFileSync(join(at, Object.keys(files).join()), "utf8")).toBe("mine");
  });

  test("where it cannot be, nothing is done: that is told of when the store is opened", () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    expect(adoptGraph(made, file)).toBe(false);
    expect(adoptGraph(join(folder, "no such file"), join(folder, "empty"))).toBe(false);
    expect(existsSync(join(folder, "empty", "graph.grafeo"))).toBe(false);
  });
});
