import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openStore } from "../../src/load/index.js";
import { StoreError } from "../../src/load/store.js";
import type { Store } from "../../src/load/store.js";
import { serve } from "../../src/serve/http.js";
import type { Serving } from "../../src/serve/http.js";
import { emitSchema } from "../../src/serve/schema.js";

describe("over HTTP", () => {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-http-"));
  let store: Store;
  let serving: Serving;
  let away = false;
  beforeAll(async () => {
    store = await openStore({ folder });
    const ping = (): Promise<void> => (away ? Promise.reject(new StoreError("UNREACHABLE", "away", "")) : store.ping());
    serving = await serve({ store: { ...store, ping }, host: "127.0.0.1", port: 0, requestsPerMinute: 12 });
  });
  afterAll(async () => {
    await serving.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (query: string, headers: Record<string, string> = { "content-type": "application/json" }): Promise<Response> =>
    fetch(`${serving.url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });

  test("answers a query, with its price", async () => {
    const response = await ask("{ statistics { engine reports } }");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      data: { statistics: { engine: "embedded", reports: 0 } },
      extensions: { cost: { requested: expect.any(Number), limit: 50_000 } },
    });
  });

  test("refuses what a foreign page could send", async () => {
    expect((await ask("{ statistics { reports } }", { "content-type": "text/plain" })).status).toBeGreaterThanOrEqual(400);
    expect((await fetch(`${serving.url}/graphql?query={statistics{reports}}`)).status).toBe(400);
  });

  test("tells whether it lives and whether the store answers", async () => {
    expect((await fetch(`${serving.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${serving.url}/readyz`)).status).toBe(200);
    away = true;
    expect((await fetch(`${serving.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${serving.url}/healthz`)).status).toBe(200);
    away = false;
  });

  test("says where the pages are to whoever asks for another, under the same policy", async () => {
    const [home, nowhere] = await Promise.all([fetch(serving.url), fetch(`${serving.url}/nowhere/<b>`)]);
    expect(nowhere.status).toBe(404);
    expect(nowhere.headers.get("content-type")).toMatch(/^text\/plain/u);
    expect(await nowhere.text()).toMatch(/没有这个地址.*\/graphiql/u);
    const policy = home.headers.get("content-security-policy");
    expect(policy).toContain("frame-ancestors");
    expect(nowhere.headers.get("content-security-policy")).toBe(policy);
  });

  test("lets no page load anything from elsewhere", async () => {
    const response = await fetch(serving.url);
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/u);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("x-powered-by")).toBeNull();
  });

  test("gives the schema as text", async () => {
    expect(await (await fetch(`${serving.url}/schema.graphql`)).text()).toBe(emitSchema());
  });

  test("a taken port is Node's own error", async () => {
    const port = Number(new URL(serving.url).port);
    await expect(serve({ store, host: "127.0.0.1", port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  test("slows down who asks too often, but not who looks after it", async () => {
    const statuses = await Promise.all(Array.from({ length: 14 }, async () => (await ask("{ __typename }")).status));
    expect(statuses).toContain(429);
    expect((await fetch(`${serving.url}/healthz`)).status).toBe(200);
  });
});
