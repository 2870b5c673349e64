import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";
import { openStore } from "../../../src/load/index.js";
import type { Store } from "../../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../../src/load/writer.js";
import { serve, type Serving } from "../../../src/serve/http.js";
import { readConfig } from "../../../src/config.js";
import { smallReports, smallVocabulary, version } from "../../support/small-graph.js";

/* What graphql-cop tries, each probe as it sends it, and what OWASP's GraphQL cheat sheet asks for, over HTTP. */

const folder = mkdtempSync(join(tmpdir(), "fazhi-probes-"));
let store: Store;
let open: Serving;
let closed: Serving;
beforeAll(async () => {
  store = await openStore({ folder });
  await writeVocabulary(store, smallVocabulary, version);
  await writeReports(store, smallReports);
  open = await serve({ store, host: "127.0.0.1", port: 0 });
  const { service } = readConfig({ NODE_ENV: "production", FAZHI_INTROSPECTION: "off" });
  closed = await serve({ store, host: "127.0.0.1", port: 0, ...service });
});
afterAll(async () => {
  await open.close();
  await closed.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
    readonly extensions?: Record<string, unknown>;
  };
}
async function send(serving: Serving, init: RequestInit, query = "", path = "/graphql"): Promise<Answer> {
  const response = await fetch(`${serving.url}${path}${query}`, init);
  const text = await response.text();
  return { status: response.status, text, body: text.startsWith("{") ? (JSON.parse(text) as Answer["body"]) : {} };
}
const ask = (serving: Serving, query: string, more: object = {}, headers: Record<string, string> = {}): Promise<Answer> =>
  send(serving, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify({ query, ...more }) });
const codes = ({ body }: Answer): unknown[] => (body.errors ?? []).map(({ extensions }) => extensions?.["code"]);

describe("graphql-cop", () => {
  test("alias overloading: 101 aliases", async () => {
    const found = await ask(open, `query cop { ${Array.from({ length: 101 }, (_, n) => `alias${n}:__typename`).join(" ")} }`);
    expect([found.body.data, codes(found)]).toEqual([undefined, ["LIMIT_EXCEEDED"]]);
  });
  test("array based batching: ten queries in one request", async () => {
    const body = JSON.stringify(Array.from({ length: 10 }, () => ({ query: "query cop { __typename }" })));
    const found = await send(open, { method: "POST", headers: { "content-type": "application/json" }, body });
    expect([found.status, found.body.data, codes(found)]).toEqual([400, undefined, ["BAD_REQUEST"]]);
  });
  test("directive overloading: an error for each of ten, or of a thousand", async () => {
    for (const count of [10, 1_000]) {
      const { body } = await ask(open, `query cop { __typename ${"@aa".repeat(count)} }`);
      expect(body.errors?.length).toBeLessThan(10);
    }
  });
  test("field duplication: the same field 500 times", async () => {
    const found = await ask(open, `query cop { ${"__typename \n".repeat(500)} }`);
    expect([found.body.data, codes(found)]).toEqual([undefined, ["LIMIT_EXCEEDED"]]);
    // Also where a fragment hides them.
    const hidden = await ask(open, `{ ...A ${"...A ".repeat(10)} } fragment A on Query { ${"__typename ".repeat(40)} }`);
    expect(codes(hidden)).toEqual(["LIMIT_EXCEEDED"]);
  });
  test("circular query by introspection", async () => {
    const { body } = await ask(
      open,
      "query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }",
    );
    expect(body.data).toBeUndefined();
  });
  test("circular fragments", async () => {
    for (const query of [
      "query cop { ...A } fragment A on Query { ...A }",
      "query cop { ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
      '{ locality(name: "鹰潭") { ...A } } fragment A on Locality { parent { ...A } }',
    ])
      expect(codes(await ask(open, query))).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
  });
  test.each(["GET", "HEAD"])("a query by %s, which another site's page could send", async (method) => {
    expect((await send(open, { method }, `?query=${encodeURIComponent("query cop { __typename }")}`)).status).toBe(400);
  });
  test("a mutation by GET, even with the header that a foreign page cannot send", async () => {
    const query = `?query=${encodeURIComponent('mutation cop { removeReport(id: "rep-360600-2023") { __typename } }')}`;
    expect((await send(open, { method: "GET" }, query)).status).toBe(400);
    expect((await send(open, { method: "GET", headers: { "apollo-require-preflight": "1" } }, query)).status).toBe(405);
    expect((await ask(open, '{ report(id: "rep-360600-2023") { id } }')).body.data).toEqual({ report: { id: "rep-360600-2023" } });
  });
  test.each(["application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x", ""])(
    "a POST as %s, which a foreign form could send",
    async (type) => {
      const found = await send(open, {
        method: "POST",
        headers: type === "" ? {} : { "content-type": type },
        body: Buffer.from("query=query+cop+%7B+__typename+%7D"),
      });
      expect([found.status, found.body.data]).toEqual([400, undefined]);
    },
  );
  test("field suggestions: none where the schema is hidden, for fields, types, arguments, enum values and variables alike", async () => {
    for (const query of [
      "query cop { localty { id } }",
      '{ locality(nam: "x") { id } }',
      "{ adoptions(filter: { statuses: [IMPLEMENTD] }) { totalCount } }",
      "{ adoptions(orderBy: { field: YAER }) { totalCount } }",
      "query ($f: AdoptionFiltr) { adoptions(filter: $f) { totalCount } }",
      "{ ... on Qery { __typename } }",
      "{ locality }",
    ]) {
      const [hidden, shown] = [await ask(closed, query), await ask(open, query)];
      expect(codes(hidden)).toEqual(codes(shown));
      expect([query, hidden.text]).toEqual([query, expect.not.stringMatching(/did you mean/iu)]);
    }
    expect((await ask(open, "query cop { localty { id } }")).text).toContain('Did you mean \\"locality\\"');
    const variables = { f: { programz: ["x"] } };
    const found = await ask(closed, "query ($f: AdoptionFilter) { adoptions(filter: $f) { totalCount } }", { variables });
    expect([codes(found), /did you mean/iu.test(found.text)]).toEqual([["BAD_USER_INPUT"], false]);
  });
  test("introspection and the schema's text: as configured", async () => {
    expect((await ask(open, getIntrospectionQuery())).body.data).toBeDefined();
    for (const query of [
      getIntrospectionQuery(),
      "{ __schema { queryType { name } } }",
      '{ __type(name: "Query") { name } }',
      "{ __type: __schema { types { name } } }",
    ])
      expect([(await ask(closed, query)).body.data, codes(await ask(closed, query))[0]]).toEqual([undefined, "GRAPHQL_VALIDATION_FAILED"]);
    expect((await ask(closed, "{ __typename }")).body.data).toEqual({ __typename: "Query" });
    expect((await send(closed, {}, "", "/schema.graphql")).status).toBe(404);
    expect((await send(open, {}, "", "/schema.graphql")).status).toBe(200);
  });
  test.each(["/graphiql", "/graphiql/", "/playground", "/console", "/graphql", "/altair", "/graphql-explorer", "/v1/explorer"])(
    "no workbench at %s in production",
    async (path) => {
      const found = await send(closed, { headers: { accept: "text/html" } }, "", path);
      expect(found.status).toBeGreaterThanOrEqual(400);
      expect(found.text).not.toMatch(/graphiql\.|playground|apollo-sandbox|<script/iu);
    },
  );
  test("trace mode", async () => {
    const { body } = await ask(
      open,
      "query cop { __typename }",
      {},
      { "x-apollo-tracing": "1", "apollo-federation-include-trace": "ftv1", "apollo-query-plan-experimental": "1" },
    );
    expect(Object.keys(body.extensions ?? {})).toEqual(["cost"]);
  });
  test.each(["qwerty cop { abc }", "{", "", '{ node(id: "\\u12") { id } }', "{ __typename }\u0000", "mutation { x", "subscription { x }"])(
    "an unhandled error of %j: no exception, no stack",
    async (query) => {
      const { text, body } = await ask(open, query);
      expect(body.errors?.length).toBeGreaterThan(0);
      expect(text).not.toMatch(/exception|stack|node_modules|\.[jt]s:\d|INTERNAL/iu);
    },
  );
});

describe("OWASP's GraphQL cheat sheet", () => {
  test("persisted queries cannot be planted", async () => {
    const sha256Hash = "ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38";
    const found = await ask(open, "{__typename}", { extensions: { persistedQuery: { version: 1, sha256Hash } } });
    expect(codes(found)).toEqual(["PERSISTED_QUERY_NOT_SUPPORTED"]);
  });
  test("depth, price, length and rows are limited before anything runs", async () => {
    const deep = `{ locality(name: "鹰潭") { ${"parent { ".repeat(20)}id${" }".repeat(20)} } }`;
    const dear = "{ localities(first: 100) { nodes { adoptions(first: 100) { nodes { program { name } locality { name } } } } } }";
    const long = `{ ${"id ".repeat(100_000)} }`;
    const rows = "{ adoptions(first: 1000000) { nodes { id } } }";
    for (const query of [deep, dear, long]) expect(codes(await ask(open, query))).toEqual(["LIMIT_EXCEEDED"]);
    expect(codes(await ask(open, rows))).toEqual(["BAD_USER_INPUT"]);
  });
  test("brackets nested without end, and comments and names without end, do not take the server along", async () => {
    for (const query of [
      `{ node(id: ${"[".repeat(200_000)}`,
      "{".repeat(200_000),
      `{ a${"a".repeat(500_000)} }`,
      `#${"x".repeat(900_000)}\n{ __typename }`,
      `{ node(id: "${"\\\\".repeat(200_000)}") { id } }`,
      `query (${Array.from({ length: 700 }, (_, n) => `$v${n}: ID`).join(" ")}) { __typename }`,
    ]) {
      const started = performance.now();
      const { status } = await ask(open, query);
      expect(status).toBeLessThan(500);
      expect(performance.now() - started).toBeLessThan(10_000);
    }
    expect((await ask(open, "{ __typename }")).status).toBe(200);
  });
  test("JSON nested without end, and keys that all objects inherit from", async () => {
    const post = (body: string): Promise<Answer> => send(open, { method: "POST", headers: { "content-type": "application/json" }, body });
    const nested = `{"query":"query ($f: AdoptionFilter) { adoptions(filter: $f) { totalCount } }","variables":{"f":${'{"not":'.repeat(30_000)}{}${"}".repeat(30_000)}}}`;
    expect((await post(nested)).status).toBeLessThan(500);
    for (const key of ["__proto__", "constructor", "prototype"]) {
      const body = `{"query":"query ($f: AdoptionFilter) { adoptions(filter: $f) { totalCount } }","${key}":{"polluted":1},"variables":{"${key}":{"polluted":1},"f":{"${key}":{"polluted":1}}},"extensions":{"${key}":{"polluted":1}}}`;
      expect(codes(await post(body))).toEqual(["BAD_USER_INPUT"]);
      expect((await send(open, {}, `?${key}[polluted]=1&filter[${key}][polluted]=1`, "/export/reports.csv")).status).toBe(400);
    }
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
  test("who has no key changes nothing: every mutation is refused", async () => {
    const query = '{ __type(name: "Mutation") { fields { name args { name type { kind ofType { kind name } } } } } }';
    const { data } = (await ask(open, query)).body as {
      data: {
        __type: {
          fields: { name: string; args: { name: string; type: { kind: string; ofType: { kind: string; name: string } | null } }[] }[];
        };
      };
    };
    expect(data.__type.fields.length).toBeGreaterThan(5);
    for (const { name, args } of data.__type.fields) {
      const given = args
        .filter(({ type }) => type.kind === "NON_NULL")
        .map((one) => `${one.name}: ${one.type.ofType?.kind === "INPUT_OBJECT" ? '{ name: "x" }' : '"x"'}`);
      expect([name, codes(await ask(open, `mutation { ${name}(${given.join(", ")}) { __typename } }`))]).toEqual([
        name,
        ["UNAUTHENTICATED"],
      ]);
    }
  });
});

test.each([
  "/export/../../package.json",
  "/export/..%2f..%2f..%2fetc%2fpasswd",
  "/export/%2e%2e/%2e%2e/package.json",
  "/export/....//....//etc/passwd",
  "/export/reports.csv%00.json",
  "/export/reports.csv/../../../package.json",
  "/assets/%2e%2e/%2e%2e/config.js",
  "/assets/..%5c..%5cconfig.js",
  "/assets//etc/passwd",
  "/graphiql/%2e%2e%2f%2e%2e%2fcli%2fmain.js",
  "/graphiql/..;/..;/config.js",
  "/export/graph%0d%0aSet-Cookie:%20a=b.json",
])("%s leads out of nothing, and brings no header", async (path) => {
  const response = await fetch(open.url + path);
  const text = await response.text();
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.headers.get("set-cookie")).toBeNull();
  expect(response.headers.get("content-disposition")).toBeNull();
  expect(text).not.toMatch(/root:|"dependencies"|process\.env/u);
});
