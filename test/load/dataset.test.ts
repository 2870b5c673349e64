import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { checkStore } from "../../src/load/check/index.js";
import { reportDigest, vocabularyDigest, type OwnFacts } from "../../src/load/digest.js";
import { dumpHash } from "../../src/load/dump.js";
import { openStore } from "../../src/load/index.js";
import { upgradeStore } from "../../src/load/upgrade.js";
import { datasetVersion } from "../../src/load/read/dataset.js";
import { vocabularyOf } from "../../src/load/read/whole.js";
import type { Row, Store } from "../../src/load/store.js";
import { rewriteVocabulary } from "../../src/load/write-vocabulary.js";
import { removeReport, writeReports, writeVocabulary } from "../../src/load/writer.js";
import { loadKnowledge, toVocabulary } from "../../src/pipeline.js";
import { smallReports, smallVocabulary, version, yingtan2022, yingtan2023 } from "../support/small-graph.js";
import { describeStores } from "../support/stores.js";

/* The version of a dataset (数据集版本), as docs/model.md defines it. */

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

describe("the digest of a report", () => {
  const head = ["loc-1", "题", 2023, null, ["甲局"], null, "PREFECTURE", "a.txt", "text/plain", "sha256:ab", "{}", "1"] as const;
  const [locality, title, year, publishedOn, issuers, body, level, source, mediaType, contentHash, inferred, extractorVersion] = head;
  const report = { id: "rep-1", locality, title, year, publishedOn, issuers, body, level, source, mediaType, contentHash, inferred };
  const said = { id: "iss-1", policyDocument: "pol-办法", year: 2023, evidence: ["sen-2", "sen-1"] };
  const other = { ...said, id: "iss-0", year: null };
  const none = { sections: [], sentences: [], mentions: [], adoptions: [], citations: [], observations: [] };
  const facts = (rows: readonly object[], more: object = {}): OwnFacts =>
    ({ report: { ...report, extractorVersion, ...more }, ...none, issued: rows }) as unknown as OwnFacts;

  test("is a hash over a line for each row, sorted", () => {
    const lines = [
      "report",
      '["rep-1","loc-1","题",2023,null,["甲局"],null,"PREFECTURE","a.txt","text/plain","sha256:ab","{}","1"]',
      ...["sections", "sentences", "mentions", "adoptions", "citations"],
      "issued",
      '["iss-0","pol-办法",null,["sen-2","sen-1"]]',
      '["iss-1","pol-办法",2023,["sen-2","sen-1"]]',
      "observations",
    ];
    expect(reportDigest(facts([said, other]))).toBe(sha256(`${lines.join("\n")}\n`));
  });

  test("is the same in whatever order rows come, with or without what is null, with what the store adds", () => {
    const stored = facts([{ ...other, year: undefined }, said], { text: "文", lexiconVersion: "2", ingestedAt: "2026-01-01", digest: "x" });
    expect(reportDigest(stored)).toBe(reportDigest(facts([said, other])));
  });

  test("is another with any fact changed, and with evidence in another order", () => {
    const all = [
      facts([said]),
      facts([other]),
      facts([{ ...said, evidence: ["sen-1", "sen-2"] }]),
      facts([said], { title: "目" }),
      facts([said], { extractorVersion: "2" }),
    ].map(reportDigest);
    expect(new Set(all).size).toBe(all.length);
  });
});

test("every field of every row counts, but for those that are left out by name", () => {
  const left = new Set(["report.text", "report.lexiconVersion", "mentions.kind"]);
  const was = reportDigest(yingtan2023);
  const { report, sections, sentences, mentions, adoptions, citations, issued, observations } = yingtan2023;
  const lists = { report: [report], sections, sentences, mentions, adoptions, citations, issued, observations };
  for (const [list, rows] of Object.entries(lists)) {
    const [row = {}] = rows as readonly object[];
    for (const field of Object.keys(row)) {
      const changed = { ...row, [field]: "anders" };
      const graph = { ...yingtan2023, [list]: list === "report" ? changed : [changed, ...(rows as readonly object[]).slice(1)] };
      expect([list, field, reportDigest(graph as OwnFacts) === was]).toEqual([list, field, left.has(`${list}.${field}`)]);
    }
  }
});

describeStores("the version of a dataset", (open) => {
  const filled = async (graphs = smallReports): Promise<Store> => {
    const store = await open();
    await writeVocabulary(store, smallVocabulary, version);
    await writeReports(store, graphs);
    return store;
  };
  const lineOf = (graph: (typeof smallReports)[number]): string =>
    `${graph.report.id} ${reportDigest(graph)} ${graph.report.lexiconVersion}\n`;
  const versionOf = (graphs: typeof smallReports): string =>
    sha256(`${vocabularyDigest(smallVocabulary)}\n${graphs.map(lineOf).sort().join("")}`).slice(0, 16);

  test("follows from its reports and its vocabulary alone, in whatever order and by whatever way they came", async () => {
    const store = await filled(smallReports.toReversed());
    expect(await datasetVersion(store)).toBe(versionOf(smallReports));
    await removeReport(store, yingtan2022.report.id);
    expect(await datasetVersion(store)).toBe(versionOf(smallReports.filter((graph) => graph !== yingtan2022)));
    await writeReports(store, [yingtan2022]);
    await writeReports(store, smallReports, { mode: "replace" });
    expect(await datasetVersion(store)).toBe(versionOf(smallReports));
  });

  test("changes with the vocabulary, and is the old one again with the old vocabulary", async () => {
    const store = await filled();
    const [theme] = smallVocabulary.themes;
    const other = {
      ...smallVocabulary,
      themes: [{ ...theme, name: "执法" }, ...smallVocabulary.themes.slice(1)],
    } as typeof smallVocabulary;
    await writeVocabulary(store, other, { ...version, lexiconVersion: "2026.12-cccccccc" });
    expect(await datasetVersion(store)).not.toBe(versionOf(smallReports));
    await writeVocabulary(store, smallVocabulary, version);
    expect(await datasetVersion(store)).toBe(versionOf(smallReports));
  });

  test("is the same where an older program noted nothing, and once it is noted", async () => {
    const store = await filled();
    const hash = await dumpHash(store);
    await forget(store);
    expect(await dumpHash(store)).not.toBe(hash);
    expect(await datasetVersion(store)).toBe(versionOf(smallReports));
    expect(await upgradeStore(store)).toBe(smallReports.length);
    expect(await dumpHash(store)).toBe(hash);
    expect(await store.read("meta/stored")).toMatchObject([{ vocabulary: vocabularyDigest(smallVocabulary), writes: 2 }]);
    expect(await upgradeStore(store)).toBe(0);
  });

  test("is held against all that is stored by a check, which names what was changed by a strange hand", async () => {
    const store = await filled();
    const [figure] = yingtan2023.observations;
    const { id } = yingtan2023.report;
    const row = { ...figure, value: 9_999, report: id, place: yingtan2023.report.locality };
    await store.write(async (transaction) => {
      await transaction.run("write/remove/observations", { ids: [id] });
      await transaction.run("write/observations", { rows: [row] });
      await transaction.run("write/vocabulary/themes", { rows: [{ ...smallVocabulary.themes[0], name: "别名", curated: true }] });
    });
    const { faulty, isVocabularyWhole } = await checkStore(store);
    expect([...faulty]).toEqual([[id, [{ kind: "digest", id }]]]);
    expect(isVocabularyWhole).toBe(false);
    await rewriteVocabulary(store, smallVocabulary, version);
    expect((await checkStore(store)).isVocabularyWhole).toBe(true);
  });

  /** As a store of format 1 is. */
  const forget = (store: Store): Promise<unknown> =>
    store.write(async (transaction) => {
      await transaction.run("write/digests", { rows: smallReports.map(({ report }): Row => ({ id: report.id, digest: null })) });
      await transaction.run("write/vocabulary/digest", { vocabulary: null });
    });
});

test("gazetteer and lexicon of the program have the digest that was noted when they are read back", async () => {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-words-"));
  const knowledge = loadKnowledge();
  const vocabulary = toVocabulary(knowledge);
  const store = await openStore({ folder });
  await writeVocabulary(store, vocabulary, knowledge);
  expect(vocabularyDigest(await vocabularyOf(store))).toBe(vocabularyDigest(vocabulary));
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});
