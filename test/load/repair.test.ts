import { beforeEach, expect, test } from "@jest/globals";
import { checkStore } from "../../src/load/check/index.js";
import { canonicalDump } from "../../src/load/dump.js";
import { removeLoose, rewriteReport } from "../../src/load/repair.js";
import type { Store } from "../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../src/load/writer.js";
import { smallReports, smallVocabulary, version, yingtan2023 } from "../support/small-graph.js";
import { describeStores } from "../support/stores.js";

/* Damage that no verb can do, and its mending: afterwards the graph is what it was, line for line. */

const { id } = yingtan2023.report;

describeStores("a damaged store", (open) => {
  let store: Store;
  let whole: string[];
  beforeEach(async () => {
    store = await open();
    await writeVocabulary(store, smallVocabulary, version);
    await writeReports(store, smallReports);
    whole = await dump(store);
  });

  test("is well before", async () => {
    expect(await checkStore(store)).toEqual({
      reports: smallReports.length,
      missingIndexes: [],
      faulty: new Map(),
      loose: new Map(),
      isVocabularyWhole: true,
    });
  });

  test("a sentence that is not its slice, and evidence that is gone", async () => {
    const [first, second] = yingtan2023.sentences;
    if (first === undefined || second === undefined) throw new Error("the small graph has changed");
    await store.write(async (transaction) => {
      await transaction.run("write/sentences", { rows: [{ ...first, report: id, text: "别的话。" }] });
      await transaction.run("write/repair/delete-sentence", { ids: [second.id] });
    });
    const { faulty, loose } = await checkStore(store);
    const [figure] = yingtan2023.observations;
    const [law] = yingtan2023.citations;
    expect([...faulty.keys()]).toEqual([id]);
    const found = (faulty.get(id) ?? []).map(({ kind, id: what }) => `${kind} ${what}`);
    expect([...new Set(found)].sort()).toEqual([`evidence ${law?.id ?? ""}`, `evidence ${figure?.id ?? ""}`, `quote ${first.id}`].sort());
    // Nobody mentions the city's justice bureau of 2023 any more, but that of 2022 is the same.
    expect(loose).toEqual(new Map());
    await rewriteReport(store, id, yingtan2023);
    expect(await dump(store)).toEqual(whole);
  });

  test("a report that went without its parts", async () => {
    await store.write((transaction) => transaction.run("write/remove/reports", { ids: [id] }));
    const { loose, reports } = await checkStore(store);
    expect(reports).toBe(smallReports.length - 1);
    expect([...loose.keys()].sort()).toEqual(["Observation", "Section", "facts"].sort());
    await removeLoose(store);
    expect((await checkStore(store)).loose).toEqual(new Map());
    await writeReports(store, [yingtan2023]);
    expect(await dump(store)).toEqual(whole);
  });
});

async function dump(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of canonicalDump(store)) lines.push(line);
  return lines;
}
