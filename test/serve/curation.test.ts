import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { openEditor } from "../../src/curate/index.js";
import { ingest } from "../../src/ingest.js";
import { readChanges } from "../../src/knowledge/changes.js";
import { withOverrides } from "../../src/knowledge/with-overrides.js";
import { datasetVersion } from "../../src/load/read/dataset.js";
import type { Store } from "../../src/load/store.js";
import type { Editor } from "../../src/model/editor.js";
import { inForce } from "../../src/model/override.js";
import { loadKnowledge } from "../../src/pipeline.js";
import { readFile } from "../../src/read/index.js";
import { describeStores } from "../support/stores.js";
import { ask as askStore } from "./ask.js";
import { writeFiveReports } from "./five-reports.js";

/* 三项制度 is said by four of the five reports, 法律明白人 by three. */

describeStores("curation", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-curation-"));
  let file: string;
  let store: Store;
  let editor: Editor;
  let round = 0;
  beforeAll(async () => {
    store = await open({ keep: true });
    await writeFiveReports(store);
  });
  beforeEach(() => {
    file = join(folder, `${++round}`, "overrides.yaml");
    editor = openEditor(store, file, loadKnowledge);
  });
  // Each test leaves the graph as it found it.
  afterEach(async () => {
    for (const { id } of inForce(editor.log()).toReversed()) await editor.undo(id, { by: "test", why: "" });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = async <T>(query: string, variables: Record<string, unknown> = {}): Promise<T> => {
    const { data, errors } = await askStore<T>(store, query, variables, { editor, isConfirmed: editor.isConfirmed });
    expect(errors).toEqual([]);
    return data;
  };
  const adopters = async (name: string): Promise<string[]> => {
    const { adoptions } = await ask<{ adoptions: { nodes: { locality: { name: string } }[] } }>(
      `query ($names: [ID!]) { adoptions(filter: { programs: $names, status: [IMPLEMENTED] }) { nodes { locality { name } } } }`,
      { names: [name] },
    );
    return adoptions.nodes.map(({ locality }) => locality.name).toSorted();
  };

  test("without the key nothing is changed and nothing told", async () => {
    const before = await datasetVersion(store);
    for (const query of [
      `mutation { removeReport(id: "rep-360600-2023", why: "x") { id } }`,
      `mutation { mergePrograms(from: "三项制度", into: "法律明白人", why: "x") { reread } }`,
      `{ curationLog { id } }`,
    ]) {
      const { errors } = await askStore(store, query);
      expect(errors[0]?.extensions?.["code"]).toBe("UNAUTHENTICATED");
      expect(errors[0]?.message).toContain("FAZHI_API_KEY");
    }
    expect(await datasetVersion(store)).toBe(before);
  });

  test("two measures become one, under either name, and two again when that is undone", async () => {
    const before = await datasetVersion(store);
    expect(await adopters("法律明白人")).toEqual(["太原市", "阜城县", "鹰潭市"]);
    const { mergePrograms } = await ask<{ mergePrograms: { change: { id: string; summary: string }; reread: number; pending: number } }>(
      `mutation { mergePrograms(from: "法律明白人", into: "三项制度", why: "试一试", by: "张三") { change { id summary } reread pending } }`,
    );
    expect(mergePrograms.pending).toBe(0);
    expect(mergePrograms.change.summary).toContain("法律明白人");
    expect(await adopters("三项制度")).toEqual(["太原市", "钟楼区", "阜城县", "鹰潭市"]);
    const { program } = await ask<{ program: { name: string; aliases: string[] } }>(`{ program(name: "法律明白人") { name aliases } }`);
    expect(program.name).toBe("三项制度");
    expect(program.aliases).toContain("法律明白人");

    const { undo } = await ask<{ undo: { change: { action: string } } }>(
      `mutation ($id: ID!) { undo(change: $id) { change { action } } }`,
      { id: mergePrograms.change.id },
    );
    expect(undo.change.action).toBe("UNDO");
    expect(await adopters("法律明白人")).toEqual(["太原市", "阜城县", "鹰潭市"]);
    expect(await datasetVersion(store)).toBe(before);
    const { curationLog } = await ask<{ curationLog: { action: string; by: string; why: string; inForce: boolean }[] }>(
      `{ curationLog { action by why inForce } }`,
    );
    expect(curationLog).toEqual([
      { action: "UNDO", by: "api", why: "", inForce: false },
      { action: "MERGE_PROGRAMS", by: "张三", why: "试一试", inForce: false },
    ]);
  });

  test("a mention that was read wrongly goes, the others of its kind stay; a confirmed one says so", async () => {
    const query = `{ report(locality: "鹰潭市", year: 2023) {
      adoptions(filter: { programs: ["三项制度"] }) { nodes { evidence { mention quote confirmed } } } } }`;
    type Answer = { report: { adoptions: { nodes: { evidence: { mention: string; quote: string; confirmed: boolean }[] }[] } } };
    const evidence = async (): Promise<Answer["report"]["adoptions"]["nodes"][number]["evidence"]> =>
      (await ask<Answer>(query)).report.adoptions.nodes.flatMap((node) => node.evidence);
    const before = await evidence();
    expect(before.length).toBeGreaterThan(1);
    const [first, second] = before;
    await ask(`mutation ($id: ID!) { rejectMention(id: $id, why: "不是这个意思") { reread } }`, { id: first?.mention });
    await ask(`mutation ($id: ID!) { confirmMention(id: $id) { reread } }`, { id: second?.mention });
    const after = await evidence();
    expect(after.map(({ mention }) => mention)).toEqual(before.slice(1).map(({ mention }) => mention));
    expect(after.map(({ confirmed }) => confirmed)).toEqual(after.map((_, n) => n === 0));
  });

  test("a figure that was read wrongly goes", async () => {
    const query = `{ observations(filter: { localities: ["阜城县"], metricContains: "执法资格" }) { nodes { id rawValue } } }`;
    type Answer = { observations: { nodes: { id: string; rawValue: string }[] } };
    const before = (await ask<Answer>(query)).observations.nodes;
    expect(before.map(({ rawValue }) => rawValue)).toEqual(["186人"]);
    await ask(`mutation ($id: ID!) { rejectMention(id: $id, why: "试") { reread } }`, { id: before[0]?.id });
    expect((await ask<Answer>(query)).observations.nodes).toEqual([]);
  });

  test("an alias becomes a measure of its own", async () => {
    // 阜城县 “实施‘法律明白人’培养工程” and 鹰潭市 “推动…培养工程”; 太原市 only trains 法律明白人.
    await ask(`mutation { splitAlias(program: "法律明白人", alias: "“法律明白人”培养工程", why: "试") { reread } }`);
    expect(await adopters("法律明白人培养工程")).toEqual(["阜城县", "鹰潭市"]);
    expect(await adopters("法律明白人")).toEqual(["太原市", "阜城县"]);
  });

  test("a report comes in and goes again; what is none is refused with the reason", async () => {
    const text = readFileSync(new URL("../../seeds/reports/yingtan-2023.txt", import.meta.url), "utf8").replaceAll("2023", "2022");
    const { ingestReport } = await ask<{ ingestReport: { outcome: string; reportId: string; faults: unknown[] } }>(
      `mutation ($text: String!) { ingestReport(input: { name: "测试.txt", text: $text, year: 2022 }) { outcome reportId faults { code } } }`,
      { text },
    );
    expect(ingestReport).toMatchObject({ outcome: "NEW", reportId: "rep-360600-2022" });
    const { removeReport } = await ask<{ removeReport: { action: string } }>(
      `mutation { removeReport(id: "rep-360600-2022", why: "试完") { action } }`,
    );
    expect(removeReport.action).toBe("REMOVE_REPORT");
    const { removed } = await ask<{ removed: null }>(`mutation { removed: removeReport(id: "rep-360600-2022") { id } }`);
    expect(removed).toBeNull();
    const refused = await ask<{ ingestReport: { outcome: string; reportId: null; faults: { code: string }[] } }>(
      `mutation { ingestReport(input: { name: "x.txt", text: "今天天气很好。" }) { outcome reportId faults { code } } }`,
    );
    expect(refused.ingestReport).toMatchObject({ outcome: "FAILED", reportId: null, faults: [{ code: "NOT_A_REPORT" }] });
  });

  test("what makes no sense is refused with a sentence, and not written down", async () => {
    for (const [query, says] of [
      [`mutation { mergePrograms(from: "没有这项", into: "三项制度", why: "x") { reread } }`, "没有这项"],
      [`mutation { mergePrograms(from: "行政执法三项制度", into: "三项制度", why: "x") { reread } }`, "同一举措"],
      [`mutation { rejectMention(id: "men-rep-1-2-3-prog-x", why: "x") { reread } }`, "没有提及"],
      [`mutation { undo(change: "chg-000000000000") { reread } }`, "没有"],
      [`mutation { splitAlias(program: "法律明白人", alias: "法律明白人", why: "x") { reread } }`, "而不是它本身"],
      // A slip of the pen for the wording of 阜城县 and 鹰潭市.
      [
        `mutation { splitAlias(program: "法律明白人", alias: "“法律明白人”培养工成", why: "x") { reread } }`,
        "是否指“法律明白人培养工程”？",
      ],
      [
        `mutation { splitAlias(program: "三项制度", alias: "路长制", why: "x") { reread } }`,
        "不是“三项制度”的别名，报告中也没有这样称呼它。它的别名有：",
      ],
      [`mutation { ingestReport(input: { name: "x" }) { outcome } }`, "base64"],
    ] as const) {
      const { errors } = await askStore(store, query, {}, { editor });
      expect(errors[0]?.extensions?.["code"]).toBe("BAD_USER_INPUT");
      expect(errors[0]?.message).toContain(says);
    }
    expect(readChanges(file)).toEqual([]);
  });

  test("changes outlive the store: another one, filled anew with the same file, holds the same graph", async () => {
    await editor.mergePrograms("法律明白人", "三项制度", { by: "甲", why: "一" });
    const merged = await datasetVersion(store);
    const knowledge = withOverrides(loadKnowledge(), inForce(readChanges(file)));
    const reports = ["fucheng-2022", "taiyuan-2021", "yingtan-2023", "yuwangtai-2022", "zhonglou-2020"];
    const inputs = reports.map((name) => ({
      file: `${name}.txt`,
      read: async () => {
        const { source, faults } = await readFile(new URL(`../../seeds/reports/${name}.txt`, import.meta.url).pathname);
        return { source: source === null ? null : { ...source, file: `${name}.txt` }, faults };
      },
    }));
    const other = await open();
    for await (const { outcome } of ingest(other, knowledge, inputs)) expect(["new", "same"]).toContain(outcome);
    expect(await datasetVersion(other)).toBe(merged);
    // And reading again what is stored changes nothing.
    for await (const { outcome } of ingest(other, knowledge, inputs)) expect(outcome).toBe("same");
  });
});

test("a damaged overrides file is told by place and reason, and never overwritten", () => {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-overrides-"));
  try {
    expect(readChanges(join(folder, "none.yaml"))).toEqual([]);
    expect(() => readChanges(folder)).toThrow(/overrides file/u);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
