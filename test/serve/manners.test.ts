import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { auditServer } from "graphql-http";
import { openStore } from "../../src/load/index.js";
import type { Store } from "../../src/load/store.js";
import { serve } from "../../src/serve/http.js";
import type { Serving, ServeOptions } from "../../src/serve/http.js";
import { writeFiveReports } from "./five-reports.js";

const KEY = "a key of sixteen letters or more";

describe("manners over HTTP", () => {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-manners-"));
  let store: Store;
  const running: Serving[] = [];
  const start = async (options: Partial<ServeOptions> = {}): Promise<string> => {
    const serving = await serve({ store, host: "127.0.0.1", port: 0, ...options });
    running.push(serving);
    return serving.url;
  };
  let url: string;
  beforeAll(async () => {
    store = await openStore({ folder });
    await writeFiveReports(store);
    url = await start();
  });
  afterAll(async () => {
    for (const serving of running) await serving.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (at: string, query: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${at}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ query }),
    });

  test("passes the audits of GraphQL over HTTP: no error, no warning; only GETs that another site could send are refused", async () => {
    const results = await auditServer({ url: `${url}/graphql` });
    expect(results.length).toBeGreaterThan(60);
    const wanting = results.filter(({ status }) => status !== "ok");
    expect(wanting.filter(({ status }) => status !== "notice").map(({ name }) => name)).toEqual([]);
    for (const { name } of wanting) expect(name).toMatch(/GET/u);
  });

  test.each([
    ["more than 1 MB", JSON.stringify({ query: "{ __typename }", variables: { text: "法".repeat(400_000) } }), 413, "LIMIT_EXCEEDED"],
    ["no JSON", "{ __typename }", 400, "BAD_REQUEST"],
    ["NaN", '{"query":"{ __typename }","variables":{"a":NaN}}', 400, "BAD_REQUEST"],
    ["several at once", '[{"query":"{ __typename }"}]', 400, "BAD_REQUEST"],
    ["no query", "{}", 400, "BAD_REQUEST"],
  ])("%s is refused in both languages, without a stack", async (_, body, status, code) => {
    const response = await fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body });
    const text = await response.text();
    expect([response.status, JSON.parse(text)]).toMatchObject([status, { errors: [{ extensions: { code } }] }]);
    expect(text).toMatch(/\p{Script=Han}.*。 [A-Z]/u);
    expect(text).not.toMatch(/node_modules|at .*\.js/u);
  });

  test.each([
    ["application/json", 200],
    ["application/graphql-response+json", 400],
  ])("a query that does not fit the schema, as %s, has status %d", async (accept, status) => {
    const response = await ask(url, "{ nothing }", { accept });
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toContain(accept);
  });

  test("a query by GET needs a header that a foreign page cannot send", async () => {
    const query = `${url}/graphql?query=${encodeURIComponent("{ statistics { reports } }")}`;
    expect((await fetch(query)).status).toBe(400);
    const response = await fetch(query, { headers: { "apollo-require-preflight": "1" } });
    expect(await response.json()).toMatchObject({ data: { statistics: { reports: 5 } } });
  });

  test("compresses long answers for clients that can read them", async () => {
    const response = await fetch(`${url}/schema.graphql`, { headers: { "accept-encoding": "gzip" } });
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(await response.text()).toContain("type Query");
  });

  test("a long answer comes packed, and is the same as for a client that cannot unpack it", async () => {
    const long = "{ adoptions(first: 100) { nodes { id evidence { quote sentence { text } } } } }";
    const plain = await ask(url, long, { "accept-encoding": "identity" });
    expect(plain.headers.get("content-encoding")).toBeNull();
    const text = await plain.text();
    expect(text.length).toBeGreaterThan(14_600);
    for (const accepted of ["gzip", "deflate, gzip;q=0.5", "*"]) {
      const packed = await ask(url, long, { "accept-encoding": accepted });
      expect([packed.headers.get("content-encoding"), packed.headers.get("vary")]).toEqual([
        "gzip",
        expect.stringContaining("Accept-Encoding"),
      ]);
      expect(Number(packed.headers.get("content-length"))).toBeLessThan(text.length / 2);
      expect(await packed.text()).toBe(text);
    }
    for (const refused of ["gzip;q=0", "identity, gzip;q=0"])
      expect((await ask(url, long, { "accept-encoding": refused })).headers.get("content-encoding")).not.toBe("gzip");
    // What fits what a connection sends at first goes as it is.
    expect((await ask(url, "{ __typename }", { "accept-encoding": "gzip" })).headers.get("content-encoding")).toBeNull();
  });

  test("pages of other origins may ask only where that is configured", async () => {
    const asked = { origin: "https://example.org" };
    expect((await ask(url, "{ __typename }", asked)).headers.get("access-control-allow-origin")).toBeNull();
    const open = await start({ origins: ["https://example.org"] });
    expect((await ask(open, "{ __typename }", asked)).headers.get("access-control-allow-origin")).toBe("https://example.org");
    const other = await ask(open, "{ __typename }", { origin: "https://elsewhere.example" });
    expect(other.headers.get("access-control-allow-origin")).toBeNull();
  });

  const browser = { headers: { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" }, redirect: "manual" } as const;

  test("a browser at the address of the API is led to the query page, a client is not", async () => {
    const led = await fetch(`${url}/graphql`, browser);
    expect([led.status, new URL(led.headers.get("location")!, `${url}/graphql`).pathname]).toEqual([302, "/graphiql/"]);
    const asked = await fetch(`${url}/graphql?query=%7B__typename%7D`, {
      ...browser,
      headers: { ...browser.headers, "apollo-require-preflight": "1" },
    });
    expect(await asked.json()).toEqual(expect.objectContaining({ data: { __typename: "Query" } }));
    for (const accept of ["*/*", "application/json"]) expect((await fetch(`${url}/graphql`, { headers: { accept } })).status).toBe(400);
  });

  test("introspection and the query page can be switched off", async () => {
    const closed = await start({ introspection: false, graphiql: false });
    expect(await (await ask(closed, "{ __schema { types { name } } }")).json()).toMatchObject({ errors: [{}] });
    expect((await fetch(`${closed}/graphiql/`)).status).toBe(404);
    expect((await fetch(`${closed}/graphql`, browser)).status).toBe(400);
    expect((await ask(closed, "{ statistics { reports } }")).status).toBe(200);
  });

  test("metrics tell of queries by outcome, of statements by name, and whether the store is up", async () => {
    const at = await start();
    await ask(at, "{ statistics { reports } }");
    await ask(at, "{ nothing }");
    const response = await fetch(`${at}/metrics`);
    expect(response.headers.get("content-type")).toContain("text/plain");
    const text = await response.text();
    expect(text).toMatch(/^fazhi_queries_total\{outcome="OK"\} 1$/mu);
    expect(text).toMatch(/^fazhi_queries_total\{outcome="GRAPHQL_VALIDATION_FAILED"\} 1$/mu);
    expect(text).toMatch(/^fazhi_query_seconds_count 2$/mu);
    expect(text).toMatch(/^fazhi_statement_seconds_count\{statement="read\/counts"\} 1$/mu);
    expect(text).toMatch(/^fazhi_store_up 1$/mu);
  });

  test.each(["application/json", "application/graphql-response+json"])(
    "a limit that one field breaks while it runs leaves the others their answers, with 200; a query refused as a whole is 400 (%s)",
    async (accept) => {
      const at = await start({});
      const partly = await ask(at, `{ __typename path(from: "鹰潭市", to: "阜城县", maxLength: 7) { __typename } }`, { accept });
      const whole = await ask(at, `{ ${Array.from({ length: 61 }, (_, n) => `a${n}: themes { id }`).join(" ")} }`, { accept });
      expect([partly.status, whole.status]).toEqual([200, 400]);
      expect(await partly.json()).toMatchObject({
        data: { __typename: "Query", path: null },
        errors: [{ path: ["path"], extensions: { code: "LIMIT_EXCEEDED" } }],
      });
      expect(await whole.json()).toMatchObject({ errors: [{ extensions: { code: "LIMIT_EXCEEDED" } }] });
    },
  );

  test("a query that takes too long is given up with a sentence", async () => {
    const slow: Store = {
      ...store,
      read: async (...asked) => {
        await new Promise((resolve) => setTimeout(resolve, 3_000));
        return store.read(...asked);
      },
    };
    const serving = await serve({ store: slow, host: "127.0.0.1", port: 0, querySeconds: 1 });
    running.push(serving);
    const response = await ask(serving.url, "{ statistics { reports } }");
    const answer = (await response.json()) as { errors: { message: string }[] };
    expect(response.status).toBe(200);
    expect(answer.errors[0]).toMatchObject({ extensions: { code: "LIMIT_EXCEEDED" } });
    expect(answer.errors[0]?.message).toContain("超过 1 秒");
  });

  describe("with a key", () => {
    test("a wrong one is refused whatever it asks for, the right one is not", async () => {
      const at = await start({ apiKey: KEY });
      expect((await ask(at, "{ __typename }", { authorization: `Bearer ${KEY}` })).status).toBe(200);
      const wrong = await ask(at, "{ __typename }", { authorization: "Bearer another key" });
      expect([wrong.status, wrong.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
      expect(await wrong.json()).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
      expect((await ask(at, "{ __typename }")).status).toBe(200);
    });

    test("who guesses has to wait, even with the right one; others do not", async () => {
      const at = await start({ apiKey: KEY });
      const guesses = await Promise.all(
        Array.from({ length: 12 }, async (_, n) => (await ask(at, "{ __typename }", { authorization: `Bearer guess ${n}` })).status),
      );
      expect(guesses.filter((status) => status === 401)).toHaveLength(10);
      expect((await ask(at, "{ __typename }", { authorization: `Bearer ${KEY}` })).status).toBe(429);
      expect((await ask(at, "{ __typename }")).status).toBe(200);
    });

    test("a server without one says so", async () => {
      const response = await ask(url, "{ __typename }", { authorization: `Bearer ${KEY}` });
      expect(response.status).toBe(401);
      expect(JSON.stringify(await response.json())).toContain("FAZHI_API_KEY");
    });
  });
});
