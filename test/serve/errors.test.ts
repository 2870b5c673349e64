import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openStore } from "../../src/load/index.js";
import { StoreError } from "../../src/load/store.js";
import type { Store } from "../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../src/load/writer.js";
import type { VocabularyGraph } from "../../src/model/graph.js";
import { smallReports, smallVocabulary, version } from "../support/small-graph.js";
import { ask } from "./ask.js";

const drum = (code: string, city: string): VocabularyGraph["localities"][number] => ({
  id: `loc-${code}`,
  name: "鼓楼区",
  fullName: `${city}鼓楼区`,
  code,
  level: "COUNTY",
  kind: "ADMINISTRATIVE",
  aliases: ["鼓楼"],
  pinyin: "",
  validFrom: null,
  validTo: null,
  parent: "loc-000000",
});

describe("errors", () => {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-errors-"));
  let store: Store;
  beforeAll(async () => {
    store = await openStore({ folder });
    const localities = [...smallVocabulary.localities, drum("320106", "江苏省南京市"), drum("350102", "福建省福州市")];
    await writeVocabulary(store, { ...smallVocabulary, localities }, version);
    await writeReports(store, smallReports);
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const cursor = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

  test.each([
    ["first: 0"],
    ["first: 101"],
    ["first: -1"],
    ["last: 0"],
    ["first: 1, last: 1"],
    ['after: "nonsense"'],
    ['after: ""'],
    [`after: "${cursor(["adoptions YEAR DESC", null, "x"])}"`],
    [`after: "${cursor(["adoptions PROGRAM ASC", "x", "y"])}"`],
    [`after: "${cursor(["observations YEAR DESC", 2023, "y"])}"`],
    [`first: 1, before: "${cursor(["adoptions YEAR DESC", 2023, "x"])}"`],
    [`after: "${cursor(["adoptions YEAR DESC", 2023, "x"])}", before: "${cursor(["adoptions YEAR DESC", 2023, "x"])}"`],
  ])("adoptions(%s) is BAD_USER_INPUT, in both languages", async (args) => {
    const { errors } = await ask(store, `{ adoptions(${args}) { totalCount } }`);
    expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["BAD_USER_INPUT"]);
    expect(errors[0]?.message).toMatch(/\p{Script=Han}.*。 [A-Z]?[a-zA-Z]/u);
    expect(JSON.stringify(errors)).not.toMatch(/stack|node_modules|\.ts:/u);
  });

  test.each([
    ["{ adoption { id } }", "类型 Query 没有字段 adoption，可能是 adoptions、coAdoption。 Cannot query field"],
    ["{ adoptions(filtr: {}) { totalCount } }", "字段 Query.adoptions 没有参数 filtr，可能是 filter、first。 Unknown argument"],
    ["{ adoptions(filter: { years: { from: 2020 } }) { totalCount } }", "输入类型 AdoptionFilter 没有字段 years，可能是 year。 Field"],
    ["{ adoptions(filter: { status: [PLANED] }) { totalCount } }", "AdoptionStatus 没有取值 PLANED，可能是 PLANNED。 Value"],
    ['{ adoptions(first: "a") { totalCount } }', '此处应为 Int，不能是 "a"。 Int cannot'],
    ["{ compare { years } }", "字段 compare 缺少参数 localities（[ID!]!）。 Field"],
    ["{ adoptions }", "字段 adoptions（AdoptionConnection!）须写明要取什么，如 adoptions { … }。 Field"],
    ['{ node(id: "loc-360600") { name } }', "类型 Node 没有字段 name，可能是 Indicator、Locality、Organization、Program、Theme。 Cannot"],
    ["query ($n: Int!) { adoptions(first: $n) { totalCount } }", "缺少变量 $n 的值（Int!）。 Variable"],
    ["query A { themes { id } } query B { themes { id } }", "查询中有几个操作，请用 operationName 指明要执行哪个。 Must provide"],
    ["{ themes { id ", "查询语法有误：应为 Name，却是 <EOF>。 Syntax Error"],
  ])("%s is answered in Chinese, too, with what may have been meant", async (query, says) => {
    const { errors } = await ask(store, query);
    expect(errors[0]?.message).toContain(says);
  });

  test("what is not there is null or empty", async () => {
    const { data, errors } = await ask(
      store,
      `{ locality(name: "无此地") { id } program(name: "无此举措") { id } indicator(name: "无此指标") { id } report(locality: "无此地") { id }
         year: report(locality: "鹰潭市", year: 1999) { id } policyDocument(docNumber: "无〔2000〕1号") { id } node(id: "prog-无") { id } other: node(id: "x") { id }
         nodes(ids: ["loc-360600", "ado-x", "cit-rep-360600-2023-x"]) { id } adoptions(filter: { programs: ["无此举措"], within: "无此地" }) { totalCount } }`,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      locality: null,
      program: null,
      indicator: null,
      report: null,
      year: null,
      policyDocument: null,
      node: null,
      other: null,
      nodes: [{ id: "loc-360600" }, null, null],
      adoptions: { totalCount: 0 },
    });
  });

  test.each(["鼓楼区", "鼓楼"])("%s could be two places: AMBIGUOUS_NAME with both", async (name) => {
    const { errors } = await ask(store, "query($name: String!) { locality(name: $name) { id } }", { name });
    expect(errors[0]?.extensions).toMatchObject({ code: "AMBIGUOUS_NAME" });
    expect((errors[0]?.extensions?.["candidates"] as { id: string }[]).map(({ id }) => id).toSorted()).toEqual([
      "loc-320106",
      "loc-350102",
    ]);
  });

  test.each([
    ["福州市鼓楼区", "loc-350102"],
    ["江苏省南京市鼓楼区", "loc-320106"],
    ["320106", "loc-320106"],
    ["鹰潭", "loc-360600"],
    ["江西省鹰潭市", "loc-360600"],
    ["loc-360600", "loc-360600"],
  ])("%s is one place", async (id, expected) => {
    const { data } = await ask(store, "query($id: ID!) { locality(id: $id) { id } }", { id });
    expect(data).toEqual({ locality: { id: expected } });
  });

  test.each([
    ['locality(id: "loc-360600", name: "阜城县")', "请给出 id、code 或 name 之一。 Give either id, code or name, not several."],
    ['locality(code: "360600", name: "鹰潭市")', "请给出 id、code 或 name 之一。 Give either id, code or name, not several."],
    ['program(id: "prog-x", name: "行政复议")', "请给出 id 或 name 之一。 Give either id or name, not several."],
    ['indicator(id: "ind-x", name: "行政复议")', "请给出 id 或 name 之一。 Give either id or name, not several."],
    ['policyDocument(title: "x", docNumber: "y")', "请给出 id、title 或 docNumber 之一。 Give either id, title or docNumber, not several."],
    ["policyDocument", "请给出 id、title 或 docNumber。 Give id, title or docNumber."],
    ["locality", "请给出 id、code 或 name。 Give id, code or name."],
    ["program", "请给出 id 或 name。 Give id or name."],
    ["indicator(id: null, name: null)", "请给出 id 或 name。 Give id or name."],
  ])("%s: one argument says what is meant, neither two nor none", async (field, says) => {
    const { errors, statements } = await ask(store, `{ ${field} { id } }`);
    expect(errors.map(({ message, extensions }) => [message, extensions?.["code"]])).toEqual([[says, "BAD_USER_INPUT"]]);
    expect(statements).toEqual([]);
  });

  test("every kind of node is found by its id", async () => {
    const { data } = await ask(
      store,
      "{ adoptions(first: 100) { nodes { id } } observations { nodes { id } } reports { nodes { id sections { id } sentences { id } citations { nodes { id } } organizations { id } } } themes { id } indicators { nodes { id } } programs { nodes { id } } policyDocuments { nodes { id } } }",
    );
    const ids = [...new Set([...JSON.stringify(data).matchAll(/"id":"([^"]+)"/gu)].map(([, id = ""]) => id))];
    for (let at = 0; at < ids.length; at += 100) {
      const some = ids.slice(at, at + 100);
      const { data: found } = await ask<{ nodes: ({ id: string } | null)[] }>(
        store,
        "query($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }",
        { ids: some },
      );
      expect(found.nodes.map((node) => node?.id)).toEqual(some);
    }
  });

  const nest = (depth: number): string => (depth === 0 ? "id" : `parent { ${nest(depth - 1)} }`);
  const aliases = (count: number): string =>
    Array.from({ length: count }, (_, at) => `a${at}: locality(id: "loc-360600") { id }`).join(" ");
  test.each([
    ["too deep", `{ locality(id: "loc-360600") { ${nest(20)} } }`],
    ["too many aliases", `{ ${aliases(61)} }`],
    ["too long", `{ ${aliases(2_000)} }`],
    ["too dear", "{ localities(first: 100) { nodes { adoptions(first: 100) { nodes { program { name } locality { name } } } } } }"],
    ["too many ids", `{ nodes(ids: [${Array.from({ length: 101 }, (_, at) => `"loc-${at}"`).join(",")}]) { id } }`],
  ])("%s is LIMIT_EXCEEDED before anything is read", async (_, query) => {
    const { errors, statements } = await ask(store, query);
    expect(errors.map(({ extensions }) => extensions?.["code"])).toEqual(["LIMIT_EXCEEDED"]);
    expect(errors[0]?.message).toMatch(/\p{Script=Han}.*。/u);
    expect(statements).toEqual([]);
  });

  test.each([
    ["a missing variable", "query($id: ID!) { locality(id: $id) { id } }", "BAD_USER_INPUT"],
    ["an unknown field", "{ localty { id } }", "GRAPHQL_VALIDATION_FAILED"],
    ["an unknown enum value", "{ adoptions(filter: { status: [DONE] }) { totalCount } }", "GRAPHQL_VALIDATION_FAILED"],
    ["half a query", "{ locality(", "GRAPHQL_PARSE_FAILED"],
  ])("%s is %s", async (_, query, code) => {
    const { errors } = await ask(store, query);
    expect(errors[0]?.extensions?.["code"]).toBe(code);
    expect(errors[0]?.message).toMatch(/\p{Script=Han}/u);
  });

  test("a store that is away is STORE_UNAVAILABLE; any other failure has a reference and no words of its own", async () => {
    const failing = (error: Error): Store => ({ ...store, read: () => Promise.reject(error) });
    const away = await ask(failing(new StoreError("UNREACHABLE", "bolt://secret:7687", "hint")), '{ locality(name: "鹰潭市") { id } }');
    expect(away.errors.map(({ extensions }) => extensions)).toEqual([{ code: "STORE_UNAVAILABLE" }]);
    const broken = await ask(failing(new Error("secret words")), '{ locality(name: "鹰潭市") { id } }');
    expect(broken.errors[0]?.extensions).toEqual({
      code: "INTERNAL_SERVER_ERROR",
      reference: expect.stringMatching(/^[0-9a-f]{8}$/u),
    });
    expect(JSON.stringify([away.errors, broken.errors])).not.toMatch(/secret/u);
  });

  test.each(["') MATCH (n) DETACH DELETE n //", "*:*", '"', "\\", "鹰潭\u0000"])("%s is a value like any other", async (name) => {
    const { data, errors } = await ask(
      store,
      "query($name: String!) { locality(name: $name) { id } program(name: $name) { id } programs(filter: { nameContains: $name }) { totalCount } }",
      { name },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ locality: null, program: null, programs: { totalCount: 0 } });
  });
});
