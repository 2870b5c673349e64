import { describe, expect, test } from "@jest/globals";
import { canonicalDump } from "../../src/load/dump.js";
import { datasetVersion } from "../../src/load/read/dataset.js";
import { removeReport, writeReports, writeVocabulary } from "../../src/load/writer.js";
import type { Store, Transaction } from "../../src/load/store.js";
import type { ReportGraph, VocabularyGraph } from "../../src/model/graph.js";
import { siblingReportId } from "../../src/model/graph.js";
import { plan, smallReports, smallVocabulary, township, version, village, yingtan2022, yingtan2023 } from "../support/small-graph.js";
import { describeStores } from "../support/stores.js";
import { writeReport } from "../support/write-report.js";

describeStores("writing", (open) => {
  const withVocabulary = async (): Promise<Store> => {
    const store = await open();
    await writeVocabulary(store, smallVocabulary, version);
    return store;
  };

  describe("vocabulary", () => {
    test("goes in once for a version", async () => {
      const store = await open();
      expect(await writeVocabulary(store, smallVocabulary, version)).toBe(true);
      const first = await dump(store);
      expect(await writeVocabulary(store, smallVocabulary, version)).toBe(false);
      expect(await writeVocabulary(store, smallVocabulary, { ...version, lexiconVersion: "other" })).toBe(true);
      expect(await dump(store)).toEqual(first);
    });

    test("holds exactly the rows given", async () => {
      const lines = await dump(await withVocabulary());
      const { localities, themes, programs, policyDocuments, indicators, successions, components, foundations } = smallVocabulary;
      const nodes = [localities, themes, programs, policyDocuments, indicators].flat().length;
      const parents = localities.filter(({ parent }) => parent !== null).length;
      const inThemes = [...programs, ...indicators].filter(({ theme }) => theme !== null).length;
      expect(lines).toHaveLength(nodes + parents + inThemes + successions.length + components.length + foundations.length);
      expect(lines).toContain('{"from":"loc-360681","properties":{"from":1996},"to":"loc-360600","type":"PART_OF"}');
      expect(lines).toContain('{"from":"loc-362224","properties":{"kind":"RENAMED","year":1996},"to":"loc-360681","type":"SUCCEEDED_BY"}');
      expect(lines).toContain('{"from":"prog-行政执法公示","properties":{},"to":"prog-三项制度","type":"COMPONENT_OF"}');
    });

    test("of a new version keeps what reports use, and drops the rest", async () => {
      const store = await withVocabulary();
      await writeReports(store, smallReports);
      const without: VocabularyGraph = {
        ...smallVocabulary,
        programs: smallVocabulary.programs.filter(({ name }) => name === "行政执法公示"),
        components: [],
        foundations: [],
        policyDocuments: [],
        indicators: [],
        localities: smallVocabulary.localities.filter(({ id }) => id !== "loc-362224"),
        successions: [],
      };
      await writeVocabulary(store, without, { gazetteerVersion: "next", lexiconVersion: "next" });
      const kept = nodesOf(await dump(store));
      expect(kept.get("prog-三项制度")).toMatchObject({ curated: false });
      expect(kept.get("prog-行政执法公示")).toMatchObject({ curated: true });
      expect(kept.get("pol-中华人民共和国行政处罚法")).toMatchObject({ curated: false, titles: ["行政处罚法"] });
      expect(kept.get("ind-行政复议案件受理")).toMatchObject({ curated: false });
      expect(kept.has("pol-全面推行三项制度的指导意见")).toBe(false);
      expect(kept.has("loc-362224")).toBe(false);
      for (const { report } of smallReports) await removeReport(store, report.id);
      const rest = nodesOf(await dump(store));
      expect([...rest.keys()].filter((id) => /^(?:prog|pol|ind)-/u.test(id))).toEqual(["prog-行政执法公示"]);
      await writeVocabulary(store, smallVocabulary, version);
      expect(await dump(store)).toEqual(await dump(await fresh(open, [])));
    });
  });

  test("twice changes nothing, not even the count of writes", async () => {
    const store = await withVocabulary();
    expect((await writeReports(store, smallReports)).map(({ outcome }) => outcome)).toEqual(["new", "new", "new", "new"]);
    const first = await dump(store);
    const [before] = await store.read("meta/stored");
    expect((await writeReports(store, smallReports)).map(({ outcome }) => outcome)).toEqual(["same", "same", "same", "same"]);
    expect(await writeReport(store, yingtan2023)).toEqual({ outcome: "same", id: "rep-360600-2023", other: null });
    expect(await dump(store)).toEqual(first);
    expect(await store.read("meta/stored")).toEqual([before]);
  });

  test("any order of reports, one by one or together, gives the same graph", async () => {
    const together = await dump(await fresh(open, smallReports));
    const one = await withVocabulary();
    for (const graph of smallReports.toReversed()) await writeReport(one, graph);
    expect(await dump(one)).toEqual(together);
    expect(nodesOf(together).get(plan)).toMatchObject({
      titles: ["关于法治社会建设实施方案", "法治社会建设实施方案"],
      docNumber: "鹰府发〔2022〕3号",
    });
  });

  test("holds every row of the reports", async () => {
    const lines = await dump(await fresh(open, smallReports));
    for (const { sentences, observations, mentions, adoptions, citations, issued } of smallReports) {
      for (const { id } of [...sentences, ...observations]) expect(nodesOf(lines).has(id)).toBe(true);
      for (const { id } of [...mentions, ...adoptions, ...citations, ...issued]) {
        expect(lines.filter((line) => line.includes(`"id":${JSON.stringify(id)}`))).toHaveLength(1);
      }
    }
  });

  test("a changed report replaces its own and nothing else", async () => {
    const store = await fresh(open, smallReports);
    const changed = withoutProgram({ ...yingtan2023, report: { ...yingtan2023.report, extractorVersion: "0.2.0" } }, "prog-法治体检行动");
    expect(await writeReport(store, changed)).toEqual({ outcome: "replaced", id: "rep-360600-2023", other: null });
    const now = await dump(store);
    expect(now).toEqual(
      await dump(
        await fresh(
          open,
          smallReports.map((graph) => (graph === yingtan2023 ? changed : graph)),
        ),
      ),
    );
    expect(nodesOf(now).has("prog-法治体检行动")).toBe(false);
    expect((await writeReport(store, yingtan2023)).outcome).toBe("replaced");
    expect(await dump(store)).toEqual(await dump(await fresh(open, smallReports)));
  });

  describe("another source for the same body and year", () => {
    const other: ReportGraph = {
      ...yingtan2023,
      report: { ...yingtan2023.report, source: "other.txt", contentHash: `sha256:${"ab".repeat(32)}` },
    };

    test("stays out", async () => {
      const store = await fresh(open, smallReports);
      const before = await dump(store);
      expect(await writeReport(store, other)).toEqual({ outcome: "duplicate", id: "rep-360600-2023", other: "yingtan-2023.txt" });
      expect(await dump(store)).toEqual(before);
    });

    test("is the first of its batch that goes in", async () => {
      const store = await withVocabulary();
      expect((await writeReports(store, [yingtan2023, other])).map(({ outcome }) => outcome)).toEqual(["new", "duplicate"]);
      expect(await dump(store)).toEqual(await dump(await fresh(open, [yingtan2023])));
    });

    test("replaces on demand", async () => {
      const store = await fresh(open, smallReports);
      expect(await writeReport(store, other, { mode: "replace" })).toEqual({
        outcome: "replaced",
        id: "rep-360600-2023",
        other: "yingtan-2023.txt",
      });
      expect(await dump(store)).toEqual(
        await dump(
          await fresh(
            open,
            smallReports.map((graph) => (graph === yingtan2023 ? other : graph)),
          ),
        ),
      );
    });

    test("is kept beside on demand, and goes without a trace", async () => {
      const store = await fresh(open, smallReports);
      const before = await dump(store);
      const id = siblingReportId("rep-360600-2023", other.report.contentHash);
      expect(await writeReport(store, other, { mode: "keep-both" })).toEqual({ outcome: "new", id, other: "yingtan-2023.txt" });
      const both = await dump(store);
      expect(both.filter((line) => line.includes(`${id}-`)).length).toBeGreaterThan(10);
      expect(before.filter((line) => !both.includes(line))).toEqual([]);
      expect((await writeReport(store, other, { mode: "keep-both" })).outcome).toBe("same");
      expect(await removeReport(store, id)).toBe(true);
      expect(await dump(store)).toEqual(before);
    });
  });

  test("removing leaves no orphan, whatever the order", async () => {
    const store = await withVocabulary();
    const empty = await dump(store);
    for (const order of [smallReports, smallReports.toReversed()]) {
      await writeReports(store, smallReports);
      for (const { report } of order) {
        expect(await removeReport(store, report.id)).toBe(true);
        const left = smallReports.filter(
          ({ report: { id } }) =>
            !order.slice(0, order.findIndex((graph) => graph.report === report) + 1).some((gone) => gone.report.id === id),
        );
        if (left.length === 2) expect(await dump(store)).toEqual(await dump(await fresh(open, left)));
      }
      expect(await dump(store)).toEqual(empty);
    }
    expect(await removeReport(store, yingtan2023.report.id)).toBe(false);
  });

  test("a village brings the places above it, and takes them along", async () => {
    const store = await fresh(open, [yingtan2022]);
    const lines = await dump(store);
    expect(lines).toContain(`{"from":"${village}","properties":{},"to":"${township}","type":"PART_OF"}`);
    expect(lines).toContain(`{"from":"${township}","properties":{},"to":"loc-360681","type":"PART_OF"}`);
    await removeReport(store, yingtan2022.report.id);
    expect([...nodesOf(await dump(store)).keys()].filter((id) => id.startsWith(township))).toEqual([]);
  });

  test("a failure in the middle of a batch leaves nothing of it", async () => {
    const store = await fresh(open, [yingtan2023]);
    const before = await dump(store);
    for (const at of [3, 12, 25]) {
      await expect(writeReports(failing(store, at), [changedText(yingtan2023), yingtan2022])).rejects.toThrow("the plug was pulled");
      expect(await dump(store)).toEqual(before);
    }
    expect((await writeReport(store, yingtan2022)).outcome).toBe("new");
  });

  test("a statement that the engine refuses while others are under way is told, and leaves nothing", async () => {
    const store = await fresh(open, [yingtan2023]);
    const before = await dump(store);
    for (const refused of ["write/sections", "write/sentences", "write/implemented"]) {
      await expect(writeReports(spoiling(store, refused), [yingtan2022])).rejects.toThrow(/Type mismatch|应写入 \d 行，实际 0 行/u);
      expect(await dump(store)).toEqual(before);
    }
  });

  test("a fact that could tie to nothing is refused whole", async () => {
    const store = await open();
    const before = await dump(store);
    await expect(writeReport(store, yingtan2023)).rejects.toMatchObject({ fault: "BAD_DATA" });
    expect(await dump(store)).toEqual(before);
  });

  test("two writers at once end as one after the other", async () => {
    const store = await withVocabulary();
    const outcomes = await Promise.all([...smallReports, ...smallReports].map((graph) => writeReport(store, graph)));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["new", "new", "new", "new", "same", "same", "same", "same"]);
    expect(await dump(store)).toEqual(await dump(await fresh(open, smallReports)));
    await Promise.all([
      removeReport(store, "rep-360600-2023"),
      writeReport(store, changedText(yingtan2022)),
      removeReport(store, "rep-410205-2022"),
    ]);
    const [, , justice] = smallReports;
    expect(await dump(store)).toEqual(
      await dump(await fresh(open, [changedText(yingtan2022), ...(justice === undefined ? [] : [justice])])),
    );
  });

  test("the dataset's version follows what the graph says, not when", async () => {
    const store = await withVocabulary();
    const empty = await datasetVersion(store);
    expect(empty).toMatch(/^[0-9a-f]{16}$/u);
    await writeReport(store, yingtan2023, { ingestedAt: "2026-01-01T00:00:00.000Z" });
    const full = await datasetVersion(store);
    expect(full).not.toBe(empty);
    await removeReport(store, yingtan2023.report.id);
    expect(await datasetVersion(store)).toBe(empty);
    await writeReport(store, yingtan2023, { ingestedAt: "2026-02-02T00:00:00.000Z" });
    expect(await datasetVersion(store)).toBe(full);
  });

  /** The dump of a store of its own that holds these reports, as lines; it takes the place of the store before on a shared server. */
  async function fresh(openEmpty: typeof open, graphs: readonly ReportGraph[]): Promise<Store> {
    const store = await openEmpty();
    await writeVocabulary(store, smallVocabulary, version);
    await writeReports(store, graphs);
    return store;
  }
});

async function dump(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of canonicalDump(store)) lines.push(line);
  return lines;
}

function nodesOf(lines: readonly string[]): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const nodes = lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter((row) => "label" in row);
  return new Map(nodes.map((row) => [String(row["id"]), row]));
}

function changedText(graph: ReportGraph): ReportGraph {
  return { ...graph, report: { ...graph.report, contentHash: `sha256:${"cd".repeat(32)}` } };
}

function withoutProgram(graph: ReportGraph, id: string): ReportGraph {
  return {
    ...graph,
    programs: graph.programs.filter((row) => row.id !== id),
    mentions: graph.mentions.filter((row) => row.target !== id),
    adoptions: graph.adoptions.filter((row) => row.program !== id),
  };
}

/** The store, whose transactions break at a statement. */
function failing(store: Store, at: number): Store {
  return {
    ...store,
    write: (work) =>
      store.write((transaction) => {
        let count = 0;
        const run: Transaction["run"] = (statement, parameters) => {
          count += 1;
          if (count === at) throw new Error("the plug was pulled");
          return transaction.run(statement, parameters);
        };
        return work({ run });
      }),
  };
}

/** Gives a statement rows that are no rows. */
function spoiling(store: Store, spoiled: string): Store {
  return {
    ...store,
    write: (work) =>
      store.write((transaction) =>
        work({ run: (statement, parameters) => transaction.run(statement, statement === spoiled ? { rows: ["none"] } : parameters) }),
      ),
  };
}
