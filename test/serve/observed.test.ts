import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import type { Logger } from "../../src/log.js";
import { openStore } from "../../src/load/index.js";
import { StoreError, type Store } from "../../src/load/store.js";
import { serve } from "../../src/serve/http.js";
import type { Serving } from "../../src/serve/http.js";
import { describeNeo4j, openers } from "../support/stores.js";
import { writeFiveReports } from "./five-reports.js";

/* What whoever runs a server sees of it: the log, and /metrics. */

type Line = Readonly<Record<string, unknown>>;

function noted(): { readonly log: Logger; readonly lines: () => Line[] } {
  const pieces: string[] = [];
  const into = new Writable({
    write: (piece: Buffer, _, done) => {
      pieces.push(piece.toString("utf8"));
      done();
    },
  });
  return { log: pino({ level: "info", base: null }, into), lines: () => pieces.map((piece) => JSON.parse(piece) as Line) };
}

const ask = (url: string, query: string, variables: object = {}): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
/** What stands in /metrics behind a name and its labels; null where it is not there. */
const figure = async (url: string, name: string): Promise<number | null> => {
  const text = await (await fetch(`${url}/metrics`)).text();
  const line = text.split("\n").find((one) => one.startsWith(`${name} `));
  return line === undefined ? null : Number(line.slice(name.length + 1));
};

describe("the embedded store", () => {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-observed-"));
  const { log, lines } = noted();
  let store: Store;
  let serving: Serving;
  let [slow, away] = [0, false];
  beforeAll(async () => {
    store = await openStore({ folder });
    const watched: Store = {
      ...store,
      ping: () => (away ? Promise.reject(new StoreError("UNREACHABLE", "away", "")) : store.ping()),
      writes: () => (away ? Promise.reject(new StoreError("UNREACHABLE", "away", "")) : store.writes()),
      read: async (...asked) => {
        if (slow > 0) await sleep(slow);
        if (away) throw new StoreError("UNREACHABLE", "away", "");
        return store.read(...asked);
      },
    };
    serving = await serve({ store: watched, host: "127.0.0.1", port: 0, log, requestsPerMinute: 1_000 });
  });
  afterAll(async () => {
    await serving.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("a query is a line: request, name, cost, time, statements; not its variables", async () => {
    const response = await ask(serving.url, "query Places($name: String) { locality(name: $name) { id } }", { name: "某个私人的地方" });
    const line = lines().at(-1);
    expect(line).toEqual({
      level: 30,
      time: expect.any(Number),
      request: response.headers.get("x-request-id"),
      query: "Places",
      outcome: "OK",
      milliseconds: expect.any(Number),
      cost: 2,
      statements: expect.any(Number),
      kept: 0,
      msg: "a query",
    });
    expect(line?.["request"]).toMatch(/^[0-9a-f]{8}$/u);
    expect(line?.["statements"]).toBeGreaterThan(0);
    expect(JSON.stringify(lines())).not.toContain("私人");
  });

  test("what was kept from an earlier query is counted apart", async () => {
    const query = "{ reports(first: 3) { nodes { title } } }";
    // The first looks how often the graph was written to, beside its statement; what comes next is kept under that.
    for (let time = 0; time < 3; time++) await ask(serving.url, query);
    expect(lines().at(-1)).toMatchObject({ statements: 0, kept: 1 });
    expect(await figure(serving.url, "fazhi_statements_kept_total")).toBeGreaterThanOrEqual(1);
  });

  test("of a name that is longer than anybody reads, the beginning", async () => {
    await ask(serving.url, `query ${"a".repeat(500_000)} { __typename }`);
    expect(lines().at(-1)).toMatchObject({ query: "a".repeat(100), outcome: "OK" });
  });

  test("what takes longer than a second is a warning that names its statements and their time", async () => {
    slow = 1_100;
    await ask(serving.url, "query Slow { statistics { reports } }");
    slow = 0;
    expect(lines().at(-1)).toMatchObject({
      level: 40,
      msg: "a slow query",
      query: "Slow",
      slowest: expect.arrayContaining([expect.stringMatching(/^read\/counts 1[1-9]\d\d ms$/u)]),
    });
  });

  test("a store that is away is told of in the log and the figures, and so is its return", async () => {
    expect(await figure(serving.url, "fazhi_store_up")).toBe(1);
    away = true;
    await ask(serving.url, "{ statistics { reports } }");
    expect(await figure(serving.url, "fazhi_store_up")).toBe(0);
    expect(await figure(serving.url, "fazhi_store_writes")).toBeNull();
    away = false;
    expect(await figure(serving.url, "fazhi_store_up")).toBe(1);
    expect(lines().filter(({ msg }) => msg === "store away")).toEqual([expect.objectContaining({ level: 40, fault: "UNREACHABLE" })]);
    expect(await figure(serving.url, 'fazhi_queries_total{outcome="STORE_UNAVAILABLE"}')).toBe(1);
  });

  test("requests are counted by what they ask for and status, however many addresses are made up", async () => {
    for (let n = 0; n < 30; n++) await fetch(`${serving.url}/made-up-${n}/x`);
    await (await fetch(`${serving.url}/export/reports.csv`)).arrayBuffer();
    await fetch(`${serving.url}/export/none`);
    await fetch(`${serving.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: "{" });
    expect(await figure(serving.url, 'fazhi_http_requests_total{of="other",status="404"}')).toBe(30);
    expect(await figure(serving.url, 'fazhi_http_requests_total{of="export",status="200"}')).toBe(1);
    expect(await figure(serving.url, 'fazhi_http_requests_total{of="export",status="404"}')).toBe(1);
    expect(await figure(serving.url, 'fazhi_http_requests_total{of="graphql",status="400"}')).toBe(1);
    const text = await (await fetch(`${serving.url}/metrics`)).text();
    expect(text).not.toContain("made-up");
    const { hostname, port } = new URL(serving.url);
    await new Promise((resolve) => {
      const socket = connect(Number(port), hostname, () => socket.end("hello\r\n\r\n"));
      socket.resume().on("close", resolve);
    });
    expect(await figure(serving.url, 'fazhi_http_requests_total{of="malformed",status="400"}')).toBe(1);
  });

  test("errors are counted by code, each of an answer", async () => {
    const before = (await figure(serving.url, 'fazhi_errors_total{code="BAD_USER_INPUT"}')) ?? 0;
    await ask(serving.url, "{ a: locality { id } b: program { id } statistics { reports } }");
    expect(await figure(serving.url, 'fazhi_errors_total{code="BAD_USER_INPUT"}')).toBe(before + 2);
  });

  test("an ingest shows as writes; an embedded store has no pool", async () => {
    const before = (await figure(serving.url, "fazhi_store_writes")) ?? 0;
    await writeFiveReports(store);
    expect(await figure(serving.url, "fazhi_store_writes")).toBeGreaterThan(before);
    expect(await figure(serving.url, "fazhi_reports")).toBe(5);
    expect(await figure(serving.url, "fazhi_store_sessions")).toBeNull();
  });
});

describeNeo4j("figures of the pool", (config) => {
  const open = openers(config);
  test("sessions that are open now, the most that there may be connections, and none once all is answered", async () => {
    const store = await open.neo4j();
    await writeFiveReports(store);
    const serving = await serve({ store, host: "127.0.0.1", port: 0, requestsPerMinute: 10_000 });
    try {
      expect(await figure(serving.url, "fazhi_store_connections_max")).toBe(100);
      // A server that has begun reads the names that searches need; the first search waits for it.
      await ask(serving.url, '{ search(text: "法治") { totalCount } }');
      // It takes a while, so that it is seen.
      const asked = Array.from({ length: 20 }, () =>
        ask(serving.url, "{ statistics { datasetVersion } groups(of: OBSERVATIONS, by: [UNIT]) { count } }"),
      );
      let most = 0;
      const all = Promise.all(asked).then(() => true);
      while (!(await Promise.race([all, sleep(5, false)]))) most = Math.max(most, store.pool?.().open ?? 0);
      expect(most).toBeGreaterThan(0);
      expect(await figure(serving.url, "fazhi_store_sessions")).toBe(0);
    } finally {
      await serving.close();
    }
  });
});
