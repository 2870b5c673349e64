import { beforeAll, expect, test } from "@jest/globals";
import { readyNames } from "../../src/load/search/names.js";
import type { Store } from "../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../src/load/writer.js";
import { smallReports, smallVocabulary, version, yingtan2022, yingtan2023 } from "../support/small-graph.js";
import { describeStores } from "../support/stores.js";
import { ask } from "./ask.js";
import { writeFiveReports } from "./five-reports.js";
import { writeReport } from "../support/write-report.js";

interface Shown {
  readonly search: {
    readonly nodes: readonly {
      readonly id: string;
      readonly kind: string;
      readonly label: string;
      readonly score: number;
      readonly snippets: readonly {
        readonly field: string;
        readonly text: string;
        readonly offset: number | null;
        readonly highlights: readonly { readonly start: number; readonly end: number }[];
      }[];
    }[];
    readonly edges: readonly { readonly cursor: string }[];
    readonly totalCount: number;
    readonly counts: readonly { readonly kind: string; readonly count: number; readonly more: boolean }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string | null };
  };
}

const SEARCH = `query($text: String!, $kinds: [NodeKind!], $filter: SearchFilter, $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, filter: $filter, first: $first, after: $after) {
    nodes { id kind label score snippets { field text offset highlights { start end } } }
    edges { cursor } totalCount counts { kind count more } pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;

const find = async (store: Store, text: string, variables: Record<string, unknown> = {}): Promise<Shown["search"]> => {
  const { data, errors } = await ask<Shown>(store, SEARCH, { text, ...variables });
  expect(errors).toEqual([]);
  return data.search;
};

const marked = (hit: Shown["search"]["nodes"][number] | undefined): string[] =>
  (hit?.snippets ?? []).flatMap(({ text, highlights }) => highlights.map(({ start, end }) => text.slice(start, end)));

describeStores("search over the five reports", (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open({ keep: true });
    await writeFiveReports(store);
  });

  test("a word without segmentation is found in the sentence that says it, with its place in the report", async () => {
    const { nodes } = await find(store, "无人律所", { kinds: ["SENTENCE"] });
    expect(nodes.length).toBe(2);
    for (const hit of nodes) {
      expect(marked(hit)).toEqual(["无人律所"]);
      const { data } = await ask<{ node: { start: number; report: { text: string } } }>(
        store,
        `{ node(id: ${JSON.stringify(hit.id)}) { ... on Sentence { start report { text } } } }`,
      );
      const [{ offset, highlights } = { offset: 0, highlights: [] }] = hit.snippets;
      expect(offset).toBe(data.node.start);
      const at = (offset ?? 0) + (highlights[0]?.start ?? 0);
      expect(data.node.report.text.slice(at, at + 4)).toBe("无人律所");
    }
  });

  test.each([
    ["三项制度", "PROGRAM", "prog-三项制度"],
    ["鹰潭市", "LOCALITY", "loc-360600"],
    ["江西省鹰潭市", "LOCALITY", "loc-360600"],
    ["360600", "LOCALITY", "loc-360600"],
    ["《中华人民共和国民法典》", "POLICY_DOCUMENT", "pol-民法典"],
    ["yingtan", "LOCALITY", "loc-360600"],
    ["yingtanshi", "LOCALITY", "loc-360600"],
    ["sanxiangzhidu", "PROGRAM", "prog-三项制度"],
    ["sxzd", "PROGRAM", "prog-三项制度"],
    ["行政复议案件受理", "INDICATOR", "ind-行政复议案件受理"],
    ["xzfyajsl", "INDICATOR", "ind-行政复议案件受理"],
    ["行政执法", "THEME", "theme-enforcement"],
  ])("%s comes first as %s", async (text, kind, id) => {
    const { nodes } = await find(store, text, { first: 5 });
    const best = nodes.filter(({ score }) => score === nodes[0]?.score);
    expect(best.map((hit) => [hit.kind, hit.id])).toContainEqual([kind, id]);
  });

  test("a word inside a name, in traditional script, full-width: the same is found", async () => {
    const { nodes } = await find(store, "法制审核");
    expect(nodes.map(({ id }) => id)).toContain("prog-重大执法决定法制审核");
    expect((await find(store, "法制審核")).nodes).toEqual(nodes);
    const half = await find(store, "12345热线");
    expect(half.nodes[0]?.id).toBe("prog-12345热线");
    expect((await find(store, "１２３４５热线")).nodes).toEqual(half.nodes);
  });

  test.each([
    ["检查", "INDICATOR", "... on Indicator { observations { totalCount } }"],
    ["法治", "PROGRAM", "... on Program { adoptions { totalCount } }"],
  ])("%s: of each %s those come first that some report speaks of", async (text, kind, counted) => {
    const { data, errors } = await ask<{ search: { nodes: { score: number; node: Record<string, { totalCount: number }> }[] } }>(
      store,
      `query($text: String!, $kinds: [NodeKind!]) { search(text: $text, kinds: $kinds, first: 100) { nodes { score node { ${counted} } } } }`,
      { text, kinds: [kind] },
    );
    expect(errors).toEqual([]);
    const untold = data.search.nodes.map(({ node }) => Object.values(node).every(({ totalCount }) => totalCount === 0));
    expect(untold).toContain(true);
    expect(untold).toEqual(untold.toSorted());
  });

  test("several words must all be there, a phrase as it stands", async () => {
    const { nodes } = await find(store, "鹰潭 司法局 信用", { kinds: ["SENTENCE"] });
    for (const hit of nodes) expect(["鹰潭", "司法局", "信用"].every((word) => hit.label.includes(word))).toBe(true);
    const loose = await find(store, "行政 公示", { kinds: ["SENTENCE"] });
    const phrase = await find(store, '"行政执法公示"', { kinds: ["SENTENCE"] });
    expect(loose.totalCount).toBeGreaterThan(phrase.totalCount);
    expect(phrase.totalCount).toBeGreaterThan(0);
    for (const hit of phrase.nodes) expect(new Set(marked(hit))).toEqual(new Set(["行政执法公示"]));
  });

  test("within a place, in a year, of a kind", async () => {
    const within = await find(store, "三项制度", { filter: { within: "鹰潭市" } });
    const reports = within.nodes.filter(({ kind }) => kind === "SENTENCE");
    expect(reports.length).toBeGreaterThan(0);
    for (const { id } of reports) expect(id).toMatch(/^sen-rep-360600-/u);
    const whole = await find(store, "三项制度", { filter: { year: { from: 2022, to: 2022 } }, kinds: ["SENTENCE"] });
    for (const { id } of whole.nodes) expect(id).toMatch(/^sen-rep-\d+-2022-/u);
    const none = await find(store, "三项制度", { filter: { year: { from: 99999 } } });
    expect(none.totalCount).toBe(0);
    expect((await find(store, "无人律所", { filter: { within: "太原市" } })).nodes.filter(({ kind }) => kind === "SENTENCE")).toEqual([]);
  });

  test("page by page every hit comes once, in the order of one long page", async () => {
    const whole = await find(store, "行政", { first: 100 });
    const seen: string[] = [];
    for (let after: string | null = null, turn = 0; turn < 5; turn++) {
      const page: Shown["search"] = await find(store, "行政", { first: 20, after });
      seen.push(...page.nodes.map(({ id }) => id));
      expect(page.pageInfo.hasPreviousPage).toBe(turn > 0);
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(whole.nodes.map(({ id }) => id));
    expect(whole.totalCount).toBe(whole.counts.reduce((sum, { count }) => sum + count, 0));
    const scores = whole.nodes.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test("what is found has all its fields, in one statement", async () => {
    const { data, errors, statements } = await ask<{ search: { nodes: { node: object }[] } }>(
      store,
      `{ search(text: "三项制度", first: 50) { nodes { node { id ... on Program { name adopters } ... on Sentence { text } ... on PolicyDocument { title } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.search.nodes[0]?.node).toMatchObject({ id: "prog-三项制度", name: "三项制度" });
    expect(statements.filter((name) => name.startsWith("read/"))).toEqual(["read/level", "read/level"]);
  });
});

describeStores("search takes anything", (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open({ keep: true });
    await writeVocabulary(store, smallVocabulary, version);
    await writeReports(store, smallReports);
  });

  test.each([
    "",
    "   ",
    "*:*",
    '"',
    '""',
    "“",
    "') MATCH (n) DETACH DELETE n //",
    "name:*",
    "a AND (",
    "~^:/[]{}!",
    "\\",
    "+-&&||",
    "。，",
    "\u0000",
    "\ud83d",
    "😀",
    "$every",
    "//{filters}",
  ])("%j finds nothing, and harms nothing", async (text) => {
    expect((await find(store, text)).totalCount).toBe(0);
    expect((await find(store, "三项制度", { kinds: ["PROGRAM"] })).nodes[0]?.id).toBe("prog-三项制度");
  });

  test.each(["法", "行政 ".repeat(40), "𠮷", "1", "a", "%", "三项制度 OR 法", "三项制度*", "NOT 三项制度"])(
    "%j is an answer",
    async (text) => {
      await find(store, text);
    },
  );

  test.each([
    [{ text: "法".repeat(1_000_000) }, "LIMIT_EXCEEDED"],
    [{ text: "法", first: 0 }, "BAD_USER_INPUT"],
    [{ text: "法", first: 101 }, "BAD_USER_INPUT"],
    [{ text: "法", kinds: ["OBSERVATION"] }, "BAD_USER_INPUT"],
    [{ text: "法", kinds: ["NOTHING"] }, "BAD_USER_INPUT"],
    [{ text: "法", after: "nonsense" }, "BAD_USER_INPUT"],
    [{ text: 1 }, "BAD_USER_INPUT"],
  ])("refuses %#", async (variables, code) => {
    const { errors } = await ask(store, SEARCH, variables);
    expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual([code]);
  });

  test("a cursor of another search is refused", async () => {
    const { edges } = await find(store, "三项制度", { first: 1 });
    const { errors } = await ask(store, SEARCH, { text: "行政执法", after: edges[0]?.cursor });
    expect(errors[0]?.extensions?.["code"]).toBe("BAD_USER_INPUT");
  });

  test("empty lists and unknown places find nothing", async () => {
    expect((await find(store, "三项制度", { kinds: [] })).totalCount).toBe(0);
    expect((await find(store, "三项制度", { filter: { within: "无此地" } })).totalCount).toBe(0);
    expect((await find(store, "三项制度", { filter: {} })).totalCount).toBeGreaterThan(0);
  });
});

describeStores("search while the graph grows", (open) => {
  test("finds what was written a moment ago", async () => {
    const store = await open();
    await writeVocabulary(store, smallVocabulary, version);
    await writeReport(store, yingtan2022);
    expect((await find(store, "法治体检行动")).totalCount).toBe(0);
    await writeReport(store, yingtan2023);
    const { nodes } = await find(store, "法治体检行动");
    expect(nodes.map(({ kind }) => kind)).toEqual(["PROGRAM", "SENTENCE", "SENTENCE"]);
  });
});

test("names that cannot be made ready wait for the first search, which says so; the server runs on", async () => {
  for (const recalled of [Promise.reject(new Error("away")), Promise.resolve([null])]) {
    const store = { recall: () => recalled } as unknown as Store;
    await expect(readyNames(store)).resolves.toBeUndefined();
  }
});
