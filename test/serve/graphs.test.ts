import { beforeAll, expect, test } from "@jest/globals";
import type { Store } from "../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../src/load/writer.js";
import { smallReports, smallVocabulary, version, yingtan2023 } from "../support/small-graph.js";
import { storedEdges } from "../support/small-graph-stored.js";
import { describeStores } from "../support/stores.js";
import { ask } from "./ask.js";
import { writeFiveReports } from "./five-reports.js";

interface Shown {
  readonly nodes: readonly {
    readonly id: string;
    readonly kind: string;
    readonly label: string;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly type: string;
    readonly year: number | null;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
  readonly truncated: readonly { readonly node: string | null; readonly left: number; readonly cursor: string }[];
}

const GRAPH = "{ nodes { id kind label properties } edges { id source target type year properties } truncated { node left cursor } }";
const FIELDS = {
  neighbourhood:
    "query($id: ID!, $depth: Int, $kinds: [NodeKind!], $types: [RelationshipType!], $years: YearRange, $limit: Int, $after: String) { shown: neighbourhood(id: $id, depth: $depth, kinds: $kinds, types: $types, years: $years, limit: $limit, after: $after)",
  path: "query($from: ID!, $to: ID!, $maxLength: Int) { shown: path(from: $from, to: $to, maxLength: $maxLength)",
  graph: "query($filter: GraphFilter!, $limit: Int, $after: String) { shown: graph(filter: $filter, limit: $limit, after: $after)",
};

async function draw(store: Store, field: keyof typeof FIELDS, variables: Record<string, unknown>): Promise<Shown | null> {
  const { data, errors } = await ask<{ shown: Shown | null }>(store, `${FIELDS[field]} ${GRAPH} }`, variables);
  expect(errors).toEqual([]);
  if (data.shown !== null) checkShape(data.shown);
  return data.shown;
}

const drawn = async (store: Store, field: keyof typeof FIELDS, variables: Record<string, unknown>): Promise<Shown> => {
  const shown = await draw(store, field, variables);
  if (shown === null) throw new Error("there is no graph");
  return shown;
};

/** Every end of an edge is drawn, ids are told once, properties are flat. */
function checkShape({ nodes, edges }: Shown): void {
  const ids = new Set(nodes.map(({ id }) => id));
  expect(ids.size).toBe(nodes.length);
  expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
  for (const { source, target } of edges) expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
  for (const { properties } of [...nodes, ...edges]) {
    for (const value of Object.values(properties)) expect(["string", "number", "boolean"]).toContain(typeof value);
  }
}

describeStores("graphs over the five reports", (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open({ keep: true });
    await writeFiveReports(store);
  });

  test("太原市 and 鹰潭市 meet in a measure that both did", async () => {
    const { nodes, edges } = await drawn(store, "path", { from: "太原市", to: "鹰潭市" });
    expect(nodes.map(({ kind }) => kind)).toEqual(["LOCALITY", "PROGRAM", "LOCALITY"]);
    expect([nodes[0]?.id, nodes[2]?.id]).toEqual(["loc-140100", "loc-360600"]);
    const measure = nodes[1]?.id ?? "";
    const { data } = await ask<{ program: { adoptions: { nodes: { locality: { id: string } }[] } } }>(
      store,
      "query($id: ID!) { program(id: $id) { adoptions(first: 100) { nodes { locality { id } } } } }",
      { id: measure },
    );
    const adopters = data.program.adoptions.nodes.map(({ locality }) => locality.id);
    expect(adopters).toEqual(expect.arrayContaining(["loc-140100", "loc-360600"]));
    expect(edges.map(({ source, target }) => [source, target])).toEqual([
      ["loc-140100", measure],
      ["loc-360600", measure],
    ]);
  });

  test("an edge leads to the exact words", async () => {
    const { data, errors } = await ask<{
      neighbourhood: {
        edges: { type: string; year: number; evidence: { quote: string; start: number; end: number; report: { text: string } }[] }[];
      };
    }>(
      store,
      `{ neighbourhood(id: "三项制度", types: [IMPLEMENTED]) { edges { type year evidence { quote start end report { text } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.neighbourhood.edges.length).toBeGreaterThanOrEqual(4);
    for (const { type, evidence } of data.neighbourhood.edges) {
      expect(type).toBe("IMPLEMENTED");
      expect(evidence.length).toBeGreaterThan(0);
      for (const { quote, start, end, report } of evidence) expect(report.text.slice(start, end)).toBe(quote);
    }
  });

  test("a slice below a place holds whole places and nothing else's reports", async () => {
    const { nodes, truncated } = await drawn(store, "graph", { filter: { within: "江西省" } });
    expect(truncated).toEqual([]);
    expect(nodes.filter(({ kind }) => kind === "REPORT").map(({ id }) => id)).toEqual(["rep-360600-2023"]);
    expect(nodes.filter(({ kind }) => kind === "LOCALITY").map(({ id }) => id)).toEqual(["loc-360600"]);
    const { data } = await ask<{ report: { observations: { totalCount: number } } }>(
      store,
      `{ report(id: "rep-360600-2023") { observations { totalCount } } }`,
    );
    expect(nodes.filter(({ kind }) => kind === "OBSERVATION").length).toBe(data.report.observations.totalCount);
  });

  test("a slice of a measure is a star, of a theme all its measures", async () => {
    const star = await drawn(store, "graph", { filter: { programs: ["三项制度"] } });
    expect(star.nodes.filter(({ kind }) => kind === "PROGRAM").map(({ label }) => label)).toEqual(["三项制度"]);
    expect(new Set(star.nodes.map(({ kind }) => kind))).toEqual(new Set(["PROGRAM", "LOCALITY"]));
    const themed = await drawn(store, "graph", { filter: { themes: ["theme-enforcement"], year: { from: 2023, to: 2023 } } });
    for (const { kind, properties } of themed.nodes) if (kind === "PROGRAM") expect(properties["theme"]).toBe("theme-enforcement");
    for (const { year } of themed.edges) if (year !== null) expect(year).toBe(2023);
  });

  test("pages of a slice give every place once", async () => {
    const seen: string[] = [];
    const filter = { kinds: ["LOCALITY", "PROGRAM"] };
    for (let after: string | null = null; ;) {
      const { nodes, truncated }: Shown = await drawn(store, "graph", { filter, limit: 60, after });
      expect(nodes.length).toBeLessThanOrEqual(60);
      seen.push(...nodes.filter(({ kind }) => kind === "LOCALITY").map(({ id }) => id));
      after = truncated[0]?.cursor ?? null;
      if (after === null) break;
    }
    expect(seen.toSorted()).toEqual(["loc-131128", "loc-140100", "loc-320404", "loc-360600", "loc-410205"].toSorted());
  });

  test("the neighbours of a dense node come page by page, each once, a sample of every kind at first", async () => {
    const whole = await drawn(store, "neighbourhood", { id: "鹰潭市", limit: 1000 });
    expect(whole.truncated).toEqual([]);
    const first = await drawn(store, "neighbourhood", { id: "鹰潭市", limit: 12 });
    expect(new Set(first.nodes.map(({ kind }) => kind))).toEqual(new Set(whole.nodes.map(({ kind }) => kind)));
    expect(first.nodes.length).toBe(12);
    const degree = whole.edges.filter(({ source, target }) => [source, target].includes("loc-360600")).length;
    const shown = first.edges.filter(({ source, target }) => [source, target].includes("loc-360600")).length;
    expect(first.truncated).toEqual([{ node: "loc-360600", left: degree - shown, cursor: expect.any(String) }]);
    const seen = new Set<string>();
    for (let after: string | null = null, pages = 0; pages < 50; pages++) {
      const page: Shown = await drawn(store, "neighbourhood", { id: "鹰潭市", limit: 12, after });
      for (const { id } of page.nodes.slice(1)) {
        expect(seen.has(id)).toBe(false);
        seen.add(id);
      }
      after = page.truncated[0]?.cursor ?? null;
      if (after === null) break;
    }
    expect([...seen].sort()).toEqual(
      whole.nodes
        .slice(1)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test("relationships are the same ones, however little is asked of them", async () => {
    const query = (fields: string): string =>
      `{ neighbourhood(id: "鹰潭市", depth: 2, limit: 300) { edges { source target type ${fields} } } }`;
    const ends = async (fields: string): Promise<string[]> => {
      const { data } = await ask<{ neighbourhood: Shown }>(store, query(fields));
      return data.neighbourhood.edges.map(({ source, target, type }) => `${source} ${type} ${target}`).toSorted();
    };
    const [brief, named] = [await ends(""), await ends("id year")];
    expect(brief.length).toBeGreaterThan(100);
    expect(brief).toEqual(named);
  });

  test("the same question has the same answer", async () => {
    const question = { id: "三项制度", depth: 3, limit: 50 };
    expect(await drawn(store, "neighbourhood", question)).toEqual(await drawn(store, "neighbourhood", question));
  });

  test("costs a statement a step, and three", async () => {
    const { statements } = await ask(store, `{ neighbourhood(id: "loc-360600", depth: 3, limit: 1000) ${GRAPH} }`);
    expect(statements.toSorted()).toEqual(["read/edges-among", "read/level", "read/neighbours", "read/neighbours", "read/neighbours"]);
  });
});

describeStores("graphs of the small graph", (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open({ keep: true });
    await writeVocabulary(store, smallVocabulary, version);
    await writeReports(store, smallReports);
  });

  const TEXT = ["IN_THEME", "HAS_SECTION", "HAS_SENTENCE", "MENTIONS", "EVIDENCED_BY"];
  const facts = storedEdges.filter(({ type }) => !TEXT.includes(type));
  const around = (id: string, edges: typeof storedEdges = facts): string[] =>
    [...new Set(edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])))].sort();

  test.each(["loc-360600", "prog-三项制度", "ind-行政复议案件受理", "org-360600-市司法局", yingtan2023.report.id])(
    "all around %s",
    async (id) => {
      const { nodes, edges } = await drawn(store, "neighbourhood", { id });
      expect(nodes[0]?.id).toBe(id);
      expect(
        nodes
          .slice(1)
          .map((node) => node.id)
          .sort(),
      ).toEqual(around(id));
      const ids = new Set(nodes.map((node) => node.id));
      expect(edges.length).toBe(facts.filter(({ from, to }) => ids.has(from) && ids.has(to)).length);
    },
  );

  test("text only when it is asked for", async () => {
    const { nodes } = await drawn(store, "neighbourhood", { id: "三项制度", kinds: ["SENTENCE", "THEME"] });
    const text = around("prog-三项制度", storedEdges).filter((id) => /^(?:sen|theme)-/u.test(id));
    expect(
      nodes
        .slice(1)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(text);
  });

  test("types and years narrow", async () => {
    const named = await drawn(store, "neighbourhood", { id: "鹰潭市", types: ["NAMED"] });
    expect(new Set(named.edges.map(({ type }) => type))).toEqual(new Set(["NAMED"]));
    const early = await drawn(store, "neighbourhood", { id: "鹰潭市", years: { from: 2022, to: 2022 } });
    expect(early.nodes.map(({ id }) => id)).toContain("prog-一村一法律顾问");
    expect(early.nodes.map(({ id }) => id)).not.toContain("prog-三项制度");
    for (const { year } of early.edges) expect([null, 2022]).toContain(year);
  });

  test("what is not there is null", async () => {
    expect(await draw(store, "neighbourhood", { id: "loc-nowhere" })).toBeNull();
    expect(await draw(store, "neighbourhood", { id: "无此物" })).toBeNull();
    expect(await draw(store, "neighbourhood", { id: "" })).toBeNull();
    expect(await draw(store, "path", { from: "鹰潭市", to: "无此物" })).toBeNull();
    expect(await draw(store, "path", { from: "鹰潭市", to: "禹王台区", maxLength: 1 })).toBeNull();
    expect((await drawn(store, "path", { from: "鹰潭市", to: "鹰潭市" })).nodes.map(({ id }) => id)).toEqual(["loc-360600"]);
    expect((await drawn(store, "graph", { filter: { within: "无此地" } })).nodes).toEqual([]);
    expect((await drawn(store, "graph", { filter: { programs: [] } })).nodes).toEqual([]);
    expect((await drawn(store, "graph", { filter: { year: { from: 99999 } } })).nodes).toEqual([]);
    expect((await drawn(store, "graph", { filter: { kinds: [] } })).nodes).toEqual([]);
  });

  test.each([
    ["neighbourhood", { id: "鹰潭市", depth: 0 }, "BAD_USER_INPUT"],
    ["neighbourhood", { id: "鹰潭市", depth: 4 }, "LIMIT_EXCEEDED"],
    ["neighbourhood", { id: "鹰潭市", limit: 0 }, "BAD_USER_INPUT"],
    ["neighbourhood", { id: "鹰潭市", limit: 1001 }, "LIMIT_EXCEEDED"],
    ["neighbourhood", { id: "鹰潭市", after: "x" }, "BAD_USER_INPUT"],
    ["path", { from: "鹰潭市", to: "禹王台区", maxLength: 7 }, "LIMIT_EXCEEDED"],
    ["graph", { filter: {}, limit: 5001 }, "LIMIT_EXCEEDED"],
    ["graph", { filter: { localities: Array.from({ length: 501 }, (_, n) => `x${n}`) } }, "LIMIT_EXCEEDED"],
    ["graph", { filter: {}, after: "x" }, "BAD_USER_INPUT"],
  ] as const)("refuses %s %j", async (field, variables, code) => {
    const { errors } = await ask(store, `${FIELDS[field]} { nodes { id } } }`, variables);
    expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual([code]);
  });

  test("a cursor of another node, or one that was changed, is refused", async () => {
    const { truncated } = await drawn(store, "neighbourhood", { id: "鹰潭市", limit: 3 });
    const cursor = truncated[0]?.cursor ?? "";
    const [order] = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")) as [string];
    const forged = Buffer.from(JSON.stringify([order, "[1", "x"])).toString("base64url");
    for (const [id, after] of [
      ["三项制度", cursor],
      ["鹰潭市", forged],
    ]) {
      const { errors } = await ask(store, `${FIELDS.neighbourhood} { nodes { id } } }`, { id, after });
      expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["BAD_USER_INPUT"]);
    }
  });
});
