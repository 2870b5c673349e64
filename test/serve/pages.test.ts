import { beforeAll, expect, test } from "@jest/globals";
import type { Store } from "../../src/load/store.js";
import { removeReport, writeReports, writeVocabulary } from "../../src/load/writer.js";
import {
  smallReports,
  smallVocabulary,
  version,
  yingtan2022,
  yingtan2023,
  yingtanJustice2023,
  yuwangtai2022,
} from "../support/small-graph.js";
import { describeStores } from "../support/stores.js";
import { ask } from "./ask.js";
import type { Answer } from "./ask.js";
import { writeReport } from "../support/write-report.js";

interface Shown {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

interface ToldSection {
  readonly id: string;
  readonly path: readonly string[];
  readonly report: { readonly id: string };
  readonly heading?: string;
}

interface Evidenced {
  readonly nodes: readonly { readonly evidence: readonly { readonly sentence: { readonly section: ToldSection } }[] }[];
}

const PAGE = "edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount";

/** Lists of the graph and of one node, each with the name of its field order. */
const lists = [
  ["adoptions", "adoptions", "PROGRAM"],
  ["observations", "observations", "VALUE"],
  ["localities", "localities", "CODE"],
  ["programs", "programs", "ADOPTERS"],
  ["policyDocuments", "policyDocuments", "PLACES"],
  ["indicators", "indicators", "NAME"],
  ["reports", "reports", "YEAR"],
  ["adoptions of a place", 'locality(name: "鹰潭市") { adoptions', "STATUS"],
  ["adoptions of a measure", 'program(name: "三项制度") { adoptions', "LOCALITY"],
  ["adoptions of a report, at hand", 'report(id: "rep-360600-2023") { adoptions', "PROGRAM"],
  ["adoptions of a report, sorted by the store", 'report(id: "rep-360600-2023") { adoptions', "LOCALITY"],
  ["figures of a report", 'report(id: "rep-360600-2022") { observations', "POSITION"],
  ["citations of a report", 'report(id: "rep-360600-2023") { citations', "TITLE"],
  ["citations of a document", 'policyDocument(title: "《法治社会建设实施方案》") { citations', "YEAR"],
] as const;

describeStores("pages", (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open({ keep: true });
    await writeVocabulary(store, smallVocabulary, version);
    await writeReports(store, smallReports);
  });

  const page = async (field: string, args: string): Promise<Shown> => {
    const { data, errors } = await ask(store, `{ ${field}(${args}) { ${PAGE} }${field.includes("{") ? " }" : ""} }`);
    expect(errors).toEqual([]);
    const outer = Object.values(data as object)[0] as Shown | Record<string, Shown>;
    return "pageInfo" in outer ? (outer as Shown) : (Object.values(outer)[0] as Shown);
  };

  test.each(lists)("%s: forward and backward give the whole list, whatever the size of a page", async (_, field, by) => {
    for (const direction of ["ASC", "DESC"]) {
      const order = `orderBy: { field: ${by}, direction: ${direction} }`;
      const whole = await page(field, `first: 100, ${order}`);
      const ids = whole.nodes.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(whole.totalCount).toBe(ids.length);
      expect([whole.pageInfo.hasNextPage, whole.pageInfo.hasPreviousPage]).toEqual([false, false]);

      const forward: string[] = [];
      for (let after = ""; ;) {
        const shown = await page(field, `first: 2, ${order}${after === "" ? "" : `, after: "${after}"`}`);
        forward.push(...shown.edges.map(({ node }) => node.id));
        after = shown.pageInfo.endCursor ?? "";
        if (!shown.pageInfo.hasNextPage) break;
      }
      expect(forward).toEqual(ids);

      const backward: string[] = [];
      for (let before = ""; ;) {
        const shown = await page(field, `last: 2, ${order}${before === "" ? "" : `, before: "${before}"`}`);
        backward.unshift(...shown.edges.map(({ node }) => node.id));
        before = shown.pageInfo.startCursor ?? "";
        if (!shown.pageInfo.hasPreviousPage) break;
      }
      expect(backward).toEqual(ids);
    }
  });

  test("20 rows unless asked for otherwise, and nothing is counted that nobody asks for", async () => {
    const { data, statements } = await ask<{ localities: Shown }>(store, "{ localities { nodes { id } } }");
    expect(data.localities.nodes.length).toBe(Math.min(20, smallVocabulary.localities.length + yingtan2022.localities.length));
    expect(statements).toEqual(["read/localities"]);
  });

  test("the widest page of a level costs one statement", async () => {
    const { errors, statements } = await ask(
      store,
      `{ adoptions(first: 100) { nodes { locality { name parent { name } } program { name theme { name } components { name } } report { title }
         evidence { quote sentence { text section { heading } } report { year } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(statements).toEqual(["read/adoptions", "read/level", "read/level"]);
  });

  test.each(["adoptions", "observations"])("a sentence tells of its section what is there to read of it (%s)", async (list) => {
    const sections = async (more: string): Promise<readonly ToldSection[]> => {
      const query = `{ list: ${list}(first: 60) { nodes { evidence { sentence { section { id path report { id } ${more} } } } } } }`;
      const { list: found } = (await ask<{ list: Evidenced }>(store, query)).data;
      return found.nodes.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence.section));
    };
    const [told, read] = [await sections(""), await sections("heading")];
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual(read.map(({ id, path, report }) => ({ id, path, report })));
    for (const { path, heading } of read) expect(path.at(-1)).toBe(heading);
  });

  test("the same list of many parents is one statement", async () => {
    const { errors, statements } = await ask(
      store,
      "{ localities(first: 100) { nodes { name adoptions(first: 2) { totalCount nodes { id } } reports { nodes { id } } } } }",
    );
    expect(errors).toEqual([]);
    expect(statements).toEqual(["read/localities", "read/adoptions-of-localities", "read/reports-of-localities"]);
  });
});

describeStores("pages while the graph grows", (open) => {
  test("a row that comes in between is neither skipped nor shown twice", async () => {
    const store = await open();
    await writeVocabulary(store, smallVocabulary, version);
    await writeReports(store, [yingtan2022, yuwangtai2022]);
    const query =
      "query($after: String) { adoptions(first: 1, after: $after, orderBy: { field: YEAR, direction: ASC }) { nodes { id } pageInfo { endCursor hasNextPage } } }";
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { data }: Answer<{ adoptions: Shown }> = await ask(store, query, { after });
      seen.push(...data.adoptions.nodes.map(({ id }) => id));
      if (!data.adoptions.pageInfo.hasNextPage) break;
      after = data.adoptions.pageInfo.endCursor;
      if (seen.length === 1) await writeReport(store, yingtan2023);
      if (seen.length === 3) await writeReport(store, yingtanJustice2023);
    }
    const all = [yingtan2022, yuwangtai2022, yingtan2023, yingtanJustice2023].flatMap(({ adoptions }) => adoptions.map(({ id }) => id));
    expect(seen.toSorted()).toEqual(all.toSorted());
  });

  const orders = ["YEAR", "LOCALITY", "PROGRAM", "STATUS"].flatMap((field) =>
    ["ASC", "DESC"].map((direction) => [field, direction] as const),
  );

  test.each(orders)("by %s %s, both ways: what was there from the start is shown once, in order", async (field, direction) => {
    const store = await open();
    await writeVocabulary(store, smallVocabulary, version);
    await writeReports(store, [yingtan2022, yuwangtai2022, yingtanJustice2023]);
    const order = `orderBy: { field: ${field}, direction: ${direction} }`;
    const walk = async (forward: boolean, meanwhile: () => Promise<unknown>): Promise<readonly string[]> => {
      const args = forward ? "first: 1, after: $cursor" : "last: 1, before: $cursor";
      const query = `query($cursor: String) { adoptions(${args}, ${order}) { nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`;
      const seen: string[] = [];
      let cursor: string | null = null;
      for (;;) {
        const { data }: Answer<{ adoptions: Shown }> = await ask(store, query, { cursor });
        const { nodes, pageInfo }: Shown = data.adoptions;
        seen.push(...nodes.map(({ id }) => id));
        if (!(forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return forward ? seen : seen.toReversed();
        cursor = forward ? pageInfo.endCursor : pageInfo.startCursor;
        if (seen.length === 1) await meanwhile();
      }
    };
    const whole = async (): Promise<readonly string[]> => {
      const { data } = await ask<{ adoptions: Shown }>(store, `{ adoptions(first: 100, ${order}) { nodes { id } } }`);
      return data.adoptions.nodes.map(({ id }) => id);
    };
    const before = await whole();
    const forward = await walk(true, () => writeReport(store, yingtan2023));
    const after = await whole();
    expect(forward.filter((id) => before.includes(id))).toEqual(before);
    expect(after.filter((id) => forward.includes(id))).toEqual(forward);
    const backward = await walk(false, () => removeReport(store, yingtan2023.report.id));
    expect(backward.filter((id) => before.includes(id))).toEqual(before);
  });
});
