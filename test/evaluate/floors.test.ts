import { readFile } from "node:fs/promises";
import { expect, test } from "@jest/globals";
import { KINDS, type Figures, type Kind } from "../../src/evaluate/index.js";
import { belowFloors, type Floors } from "../../src/evaluate/floors.js";
import { fazhi } from "../cli/command.js";

/* How well the gold reports are read. The floors only ever rise. */

interface Evaluated {
  readonly reports: readonly { readonly file: string; readonly wrong: object; readonly kinds: Record<Kind, Figures> }[];
  readonly pooled: Record<Kind, Figures>;
}

test("the gold reports are read no worse than test/gold/floors.json says", async () => {
  const { out, exit } = await fazhi(["evaluate", "--gold", "test/gold", "--format", "json"]);
  const { reports, pooled } = JSON.parse(out) as Evaluated;
  const floors = JSON.parse(await readFile("test/gold/floors.json", "utf8")) as Floors;
  process.stderr.write(`${(await fazhi(["evaluate", "--gold", "test/gold"])).out}\n`);
  expect(exit).toBe(0);
  expect(reports.map(({ file, wrong }) => [file, wrong])).toEqual([
    ["yingtan-2023.txt", {}],
    ["zhonglou-2020.txt", {}],
  ]);
  expect(belowFloors(pooled, floors)).toEqual([]);
});

test("a figure below its floor is named", () => {
  const perfect = Object.fromEntries(KINDS.map((kind) => [kind, { p: 1, r: 1, f1: 1, coreRecall: 1 }])) as unknown as Record<Kind, Figures>;
  const worse = { ...perfect, programs: { p: 0.74, f1: 0.8, coreRecall: 0.85 } };
  expect(belowFloors(worse, { programs: { p: 0.75, coreRecall: 0.85 }, observations: { f1: 1 } })).toEqual(["programs p 0.74 < 0.75"]);
});
