import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { start } from "../../cli/process.js";
import { openStore } from "../../../src/load/index.js";
import type { Store } from "../../../src/load/store.js";
import { serve, type ServeOptions, type Serving } from "../../../src/serve/http.js";

/* Keys: compared as bytes, guessed at slowly, told to nobody. */

const folder = mkdtempSync(join(tmpdir(), "fazhi-keys-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Answered {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Sends a header's bytes as they are, as curl does; `fetch` would refuse most of them. */
function ask(url: string, headers: Readonly<Record<string, string>>, query = "{ __typename }", path = "/graphql"): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const bytes = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Buffer.from(value, "utf8").toString("latin1")]));
    const sent = request(`${url}${path}`, { method: "POST", agent: false, headers: { "content-type": "application/json", ...bytes } });
    sent.on("error", reject);
    sent.on("response", (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString("utf8"), headers: response.headers }),
      );
    });
    // As a buffer: together with a string Node would send the headers as UTF-8, too.
    sent.end(Buffer.from(JSON.stringify({ query })));
  });
}

describe("a key", () => {
  let store: Store;
  const running: Serving[] = [];
  beforeAll(async () => {
    store = await openStore({ folder: join(folder, "store") });
  });
  afterAll(async () => {
    for (const serving of running) await serving.close();
    await store.close();
  });
  const open = async (options: Partial<ServeOptions>): Promise<string> => {
    const serving = await serve({ store, host: "127.0.0.1", port: 0, ...options });
    running.push(serving);
    return serving.url;
  };

  // The last of one is the byte A0, which is a space to whoever takes bytes for letters.
  test.each(["sixteen ascii letters", "法治图谱的校订钥匙一共十六个汉字以上", "clé secrète, voilà", "🔑🔑🔑🔑🔑🔑🔑🔑🔑"])(
    "%s is the right one, byte for byte; one letter more or less is not",
    async (apiKey) => {
      const url = await open({ apiKey });
      const status = async (key: string): Promise<number> => (await ask(url, { authorization: `Bearer ${key}` })).status;
      expect(await status(apiKey)).toBe(200);
      expect(await status([...apiKey].slice(0, -1).join(""))).toBe(401);
      expect(await status(`${apiKey}x`)).toBe(401);
      expect(await status(apiKey.toUpperCase() === apiKey ? `x${apiKey}` : apiKey.toUpperCase())).toBe(401);
    },
  );

  test("is slow to guess, whatever address the client claims; a proxy that is trusted tells clients apart", async () => {
    const apiKey = "the right one, of sixteen letters";
    const guess = (url: string, n: number): Promise<Answered> =>
      ask(url, { authorization: `Bearer guess ${n}`, "x-forwarded-for": `10.0.0.${n}`, forwarded: `for=10.0.0.${n}` });
    const [direct, behind] = [await open({ apiKey }), await open({ apiKey, trustedProxies: 1 })];
    const statuses = async (url: string): Promise<number[]> => {
      const found: number[] = [];
      for (let n = 0; n < 13; n++) found.push((await guess(url, n)).status);
      return found;
    };
    expect(await statuses(direct)).toEqual([...Array<number>(10).fill(401), 429, 429, 429]);
    expect(await statuses(behind)).toEqual(Array<number>(13).fill(401));
  });
});

test("a server says its key to nobody: not in its log, its answers or its figures; claimed addresses make no noise", async () => {
  const key = "Schlüssel-法治-0123456789";
  const data = join(folder, "data");
  const server = start(["serve", "--seed"], { FAZHI_DATA: data, PORT: "0", FAZHI_API_KEY: key, FAZHI_LOG_LEVEL: "trace" });
  const [url = ""] = await server.until(/http:\/\/[\d.:]+/u);
  const answers = [
    await ask(url, { authorization: `Bearer ${key}` }, '{ curationLog { nodes { __typename } } locality(name: "鹰潭") { name } }'),
    await ask(url, { authorization: `Bearer ${key}` }, 'mutation { confirmMention(id: "ado-none") { __typename } }'),
    await ask(url, { authorization: `Bearer ${key}` }, "{ broken"),
    await ask(url, { authorization: `Bearer ${key}`, "content-type": "text/plain" }),
    await ask(url, { authorization: `Bearer ${key} ` }, "mutation { nothing }"),
    await ask(url, { authorization: `Basic ${Buffer.from(`x:${key}`).toString("base64")}` }),
    await ask(url, { authorization: `Bearer ${key}`, "x-forwarded-for": "1.2.3.4", forwarded: "for=1.2.3.4", "x-real-ip": "1.2.3.4" }),
    await ask(url, { authorization: "Bearer SWORDFISH-GUESSED-KEY", "x-forwarded-for": "not an address" }),
    await ask(url, { authorization: `Bearer ${key}` }, "{}", "/nowhere"),
  ];
  const metrics = await (await fetch(`${url}/metrics`)).text();
  server.child.kill("SIGTERM");
  expect(await server.end()).toBe(0);
  expect(answers[0]?.status).toBe(200);
  expect(server.said.err).toContain('"a query"');
  const everything = [
    server.said.out,
    server.said.err,
    metrics,
    ...answers.map(({ body, headers }) => body + JSON.stringify(headers)),
  ].join("\n");
  const bytes = Buffer.from(key);
  for (const secret of [
    key,
    bytes.toString("latin1"),
    bytes.toString("base64"),
    encodeURIComponent(key),
    ...["hex", "base64"].map((form) =>
      createHash("sha256")
        .update(bytes)
        .digest(form as "hex"),
    ),
    "SWORDFISH",
    JSON.stringify(key).slice(1, -1),
  ])
    expect(everything).not.toContain(secret);
  // The limiter would print a stack with the header's value.
  expect(everything).not.toMatch(/ValidationError|ERR_ERL|1\.2\.3\.4|not an address|node_modules/u);
});
