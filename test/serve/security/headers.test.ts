import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openStore } from "../../../src/load/index.js";
import type { Store } from "../../../src/load/store.js";
import { serve, type Serving } from "../../../src/serve/http.js";

/* Every answer carries the headers that keep pages to themselves: also redirects, errors, and what is no HTTP at all. */

const KEY = "a key of sixteen letters or more";
const folder = mkdtempSync(join(tmpdir(), "fazhi-headers-"));
let store: Store;
let serving: Serving;
let dead = false;
beforeAll(async () => {
  store = await openStore({ folder });
  const ping = (): Promise<void> => (dead ? Promise.reject(new Error("away")) : store.ping());
  serving = await serve({
    store: { ...store, ping },
    host: "127.0.0.1",
    port: 0,
    requestsPerMinute: 60,
    apiKey: KEY,
    origins: ["https://example.org"],
  });
});
afterAll(async () => {
  await serving.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Sends bytes as they are, and gives what comes back until the server ends, or has said all it has. */
function raw(bytes: string | Buffer): Promise<string> {
  const { hostname, port } = new URL(serving.url);
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on("data", (part: Buffer) => {
      parts.push(part);
      if (Buffer.concat(parts).includes("\r\n\r\n")) setTimeout(() => socket.destroy(), 200);
    });
    socket.on("close", () => resolve(Buffer.concat(parts).toString("latin1")));
    socket.on("error", reject);
  });
}
const get = (path: string, ...lines: string[]): string =>
  `GET ${path} HTTP/1.1\r\n${["Host: x", "Connection: close", ...lines].join("\r\n")}\r\n\r\n`;
const post = (body: string, ...lines: string[]): string =>
  `POST /graphql HTTP/1.1\r\n${["Host: x", "Connection: close", "Content-Type: application/json", `Content-Length: ${Buffer.byteLength(body)}`, ...lines].join("\r\n")}\r\n\r\n${body}`;

function expectGuarded(answer: string, status: number): void {
  const [head = ""] = answer.split("\r\n\r\n");
  const [first = "", ...lines] = head.split("\r\n");
  expect(first).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `, "u"));
  const headers = new Map<string, string[]>();
  for (const line of lines) {
    const [name = "", value = ""] = line.split(/: ?(.*)/su);
    headers.set(name.toLowerCase(), [...(headers.get(name.toLowerCase()) ?? []), value]);
  }
  const policy = headers.get("content-security-policy");
  expect(policy).toHaveLength(1);
  expect(policy?.[0]).toContain("default-src 'self'; script-src 'self';");
  expect(policy?.[0]).toContain("frame-ancestors 'none'");
  expect(headers.get("x-content-type-options")).toEqual(["nosniff"]);
  expect(headers.get("x-frame-options")).toEqual(["DENY"]);
  expect(headers.get("referrer-policy")).toEqual(["no-referrer"]);
  expect(headers.get("x-powered-by")).toBeUndefined();
  expect(headers.get("server")).toBeUndefined();
  expect(answer).not.toMatch(/node_modules|at .*\.[jt]s:/u);
}

test.each<readonly [string, string | Buffer, number]>([
  ["the explorer", get("/"), 200],
  ["a deep link", get("/program/x"), 200],
  ["the query page", get("/graphiql/"), 200],
  ["the query page without its slash", get("/graphiql"), 301],
  ["… with a query", get("/graphiql?query=x"), 301],
  ["a folder of assets", get("/assets"), 404],
  ["a way out of the folder", get("/assets/..%2f..%2fpackage.json"), 404],
  ["a way out, plainly", get("/assets/../../package.json"), 404],
  ["a way out, backwards", get("/graphiql/..%5c..%5cpackage.json"), 404],
  ["a NUL in a file's name", get("/assets/index%00.js"), 404],
  ["a dotfile", get("/assets/.git/config"), 404],
  ["nowhere", get("/nowhere"), 404],
  ["no letters", get("/program/%ff%fe"), 400],
  ["two slashes", get("//example.org/%2e%2e"), 404],
  ["no such export", get("/export/..%2f..%2fpackage.json"), 404],
  ["an export", get("/export/reports.csv"), 200],
  ["an export with a wrong choice", get("/export/graph.json?from=x"), 400],
  ["a range that there is not", get("/graphiql/index.html", "Range: bytes=99999999-"), 416],
  ["the schema", get("/schema.graphql"), 200],
  ["figures", get("/metrics"), 200],
  ["a method that is not known there", "PATCH / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 404],
  ["TRACE", "TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 404],
  [
    "OPTIONS",
    "OPTIONS /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nOrigin: https://example.org\r\nAccess-Control-Request-Method: POST\r\n\r\n",
    204,
  ],
  ["a query", post('{"query":"{ __typename }"}'), 200],
  ["no JSON", post("{"), 400],
  ["a key that is wrong", post('{"query":"{ __typename }"}', "Authorization: Bearer nonsense"), 401],
  ["too large", post(`"${"x".repeat(1_100_000)}"`), 413],
  ["an encoding that there is not", post("{}", "Content-Encoding: rot13"), 415],
  ["HTTP/1.1 without a host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400],
  ["an expectation", "GET / HTTP/1.1\r\nHost: x\r\nExpect: miracles\r\n\r\n", 417],
  ["a line end in a header's name", "GET / HTTP/1.1\r\nHost: x\r\nA\rB: c\r\n\r\n", 400],
  ["a header folded", "GET / HTTP/1.1\r\nHost: x\r\nA: b\r\n\x00c\r\n\r\n", 400],
  ["two lengths", "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx", 400],
  ["a length and pieces", "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400],
  ["headers that are too long", `GET / HTTP/1.1\r\nHost: x\r\nA: ${"a".repeat(40_000)}\r\n\r\n`, 431],
  ["TLS", Buffer.from("16030100a5010000a10303", "hex"), 400],
  ["no HTTP", "hello\r\n\r\n", 400],
  ["another version", "GET / HTTP/3.7\r\nHost: x\r\n\r\n", 400],
])("%s", async (_, bytes, status) => {
  expectGuarded(await raw(bytes), status);
});

test.each([
  ["/graphiql?query=%7Breports%7D", "graphiql/?query=%7Breports%7D"],
  ["/graphiql?a%0d%0aSet-Cookie:x", "graphiql/?a%0d%0aSet-Cookie:x"],
  ["//example.org/graphiql", null],
])("a redirect from %s stays on the server, keeps what was asked, and brings no header of a client's", async (path, location) => {
  const answer = await raw(get(path));
  expect(/^location: (.*)\r$/imu.exec(answer)?.[1] ?? null).toBe(location);
  expect(answer).not.toMatch(/^set-cookie/imu);
});

test("a store that is away, and a client that asks too often", async () => {
  dead = true;
  expectGuarded(await raw(get("/readyz")), 503);
  dead = false;
  let last = "";
  for (let n = 0; n < 61 && !last.startsWith("HTTP/1.1 429"); n++) last = await raw(post('{"query":"{ __typename }"}'));
  expectGuarded(last, 429);
});

test("a client that sends its headers letter by letter is told that its time is over", async () => {
  const { hostname, port } = new URL(serving.url);
  const started = performance.now();
  const answer = await new Promise<string>((resolve) => {
    let said = "";
    const socket = connect(Number(port), hostname, () => socket.write("GET / HTTP/1.1\r\nHost: x\r\nA: "));
    const letters = setInterval(() => socket.write("a"), 500);
    socket.on("data", (part: Buffer) => (said += part.toString("latin1")));
    socket.on("error", () => undefined);
    socket.on("close", () => {
      clearInterval(letters);
      resolve(said);
    });
  });
  expectGuarded(answer, 408);
  expect(performance.now() - started).toBeLessThan(20_000);
});
