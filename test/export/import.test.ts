import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { canonicalDump } from "../../src/load/dump.js";
import { importLines, LineError } from "../../src/load/import-lines.js";
import { openStore } from "../../src/load/index.js";
import type { Store } from "../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../src/load/writer.js";
import { smallReports, smallVocabulary, version, yingtan2023 } from "../support/small-graph.js";
import { describeStores } from "../support/stores.js";
import { exported } from "./job.js";
import { writeReport } from "../support/write-report.js";

/* graph.jsonl is the way from one store to another: what comes out of the second is what went into the first, byte for byte. */

let folder: string;
let first: Store;
let lines: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "fazhi-import-"));
  first = await openStore({ folder });
  await writeVocabulary(first, smallVocabulary, version);
  await writeReports(first, smallReports, { ingestedAt: "2026-11-20T08:00:00.000Z" });
  const other = { ...yingtan2023, report: { ...yingtan2023.report, source: "other.txt", contentHash: `sha256:${"ab".repeat(32)}` } };
  await writeReport(first, other, { mode: "keep-both", ingestedAt: "2026-11-21T08:00:00.000Z" });
  lines = await exported(first, "graph.jsonl");
});
afterAll(async () => {
  await first.close();
  rmSync(folder, { recursive: true, force: true });
});

async function dump(store: Store): Promise<string[]> {
  const all: string[] = [];
  for await (const line of canonicalDump(store)) all.push(line);
  return all;
}

async function* each(text: string): AsyncGenerator<string> {
  for (const line of text.split("\n")) yield await Promise.resolve(line);
}

async function take(store: Store, text: string): Promise<string[]> {
  const outcomes: string[] = [];
  for await (const { outcome, id } of importLines(store, each(text))) outcomes.push(`${outcome} ${id}`);
  return outcomes;
}

const ids = (): string[] => [...smallReports.map(({ report }) => report.id), "rep-360600-2023~abababab"].toSorted();

describeStores("a graph that moves", (open) => {
  test("is identical in the other store, and when it comes back", async () => {
    const second = await open();
    expect((await take(second, lines)).toSorted()).toEqual(ids().map((id) => `new ${id}`));
    expect(await dump(second)).toEqual(await dump(first));
    const back = await exported(second, "graph.jsonl");
    expect(back).toBe(lines);
    const third = await openStore({ folder: join(folder, "third") });
    await take(third, back);
    expect(await dump(third)).toEqual(await dump(first));
    await third.close();
  }, 180_000);

  test("goes on where it was broken off, and changes nothing the second time", async () => {
    const second = await open();
    const all = lines.trimEnd().split("\n");
    const at = all.findIndex((line) => line.startsWith('{"kind":"report"'));
    await expect(take(second, all.slice(0, at + 2).join("\n"))).rejects.toThrow(/不完整.*not whole/u);
    expect((await take(second, lines)).toSorted()).toEqual([
      "new rep-360600-2023~abababab",
      "new rep-360600.司法局-2023",
      "new rep-410205-2022",
      "same rep-360600-2022",
      "same rep-360600-2023",
    ]);
    const before = await dump(second);
    expect(before).toEqual(await dump(first));
    await take(second, lines);
    expect(await dump(second)).toEqual(before);
  }, 180_000);
});

describe("lines", () => {
  test("of some places and years are whole reports, and can be imported", async () => {
    const some = await exported(first, "graph.jsonl", { within: ["鹰潭市"], from: ["2023"] });
    const store = await openStore({ folder: join(folder, "some") });
    expect((await take(store, some)).toSorted()).toEqual(
      ["new rep-360600-2023", "new rep-360600-2023~abababab", "new rep-360600.司法局-2023"].toSorted(),
    );
    const wanted = await openStore({ folder: join(folder, "wanted") });
    await writeVocabulary(wanted, smallVocabulary, version);
    await take(wanted, some);
    expect(await dump(store)).toEqual(await dump(wanted));
    await Promise.all([store.close(), wanted.close()]);
  });

  test("that are not ours are refused with their number, and the reports before them are in", async () => {
    const store = await openStore({ folder: join(folder, "refused") });
    const all = lines.trimEnd().split("\n");
    const at = all.findIndex((line) => line.startsWith('{"kind":"report"'));
    const bad: readonly (readonly [string, number, RegExp])[] = [
      ["", 1, /不是 fazhi export/u],
      ['{"kind":"fazhi-graph","format":2,"about":{}}', 1, /newer/u],
      ["{", 1, /no JSON/u],
      [`${all[0] ?? ""}\n\n{"kind":"localities"}`, 3, /no line that/u],
      [`${all.slice(0, at).join("\n")}\n{"kind":"report","report":{}}`, at + 1, /lacks localities/u],
      [all[1] ?? "", 1, /no line that/u],
      ["null", 1, /no line that/u],
    ];
    for (const [text, line, says] of bad) {
      const error: unknown = await take(store, text).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(LineError);
      expect([(error as LineError).line, (error as LineError).message]).toEqual([line, expect.stringMatching(says)]);
    }
    await store.close();
  });

  test("read with another lexicon do not change the words under reports that are there", async () => {
    const store = await openStore({ folder: join(folder, "words") });
    await writeVocabulary(store, smallVocabulary, { ...version, lexiconVersion: "2020.01-cccccccc" });
    await writeReports(store, [yingtan2023]);
    const before = await dump(store);
    await expect(take(store, lines)).rejects.toThrow(/另一版词库/u);
    expect(await dump(store)).toEqual(before);
    await store.close();
  });
});
