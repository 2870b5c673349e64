import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "@jest/globals";
import { start, type Started } from "../cli/process.js";

/* SIGTERM while clients ask. */

const folder = mkdtempSync(join(tmpdir(), "fazhi-stop-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function serving(name: string): Promise<{ readonly server: Started; readonly url: string }> {
  const server = start(["serve", "--seed"], { FAZHI_DATA: join(folder, name), PORT: "0", FAZHI_REQUESTS_PER_MINUTE: "100000" });
  const [url] = await server.until(/http:\/\/[\d.:]+/u);
  return { server, url };
}

interface Asked {
  /** Once the server has the request in hand: it has said 100 Continue. */
  readonly reached: Promise<void>;
  /** How many nodes the answer has. */
  readonly answer: Promise<number>;
}

/** Asks on a connection of its own, so that none is lost between two requests of one connection. */
function ask(url: string): Asked {
  const query = "{ adoptions(first: 100) { nodes { id locality { name } program { name } evidence { quote } } } }";
  const headers = { "content-type": "application/json", expect: "100-continue" };
  const sent = request(`${url}/graphql`, { method: "POST", agent: false, headers });
  const reached = new Promise<void>((resolve) => {
    sent.once("continue", () => {
      resolve();
      sent.end(JSON.stringify({ query }));
    });
  });
  const answer = new Promise<number>((resolve, reject) => {
    sent.on("error", reject);
    sent.on("response", (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        const { data } = JSON.parse(Buffer.concat(parts).toString()) as { data: { adoptions: { nodes: unknown[] } } };
        resolve(data.adoptions.nodes.length);
      });
    });
  });
  sent.flushHeaders();
  return { reached, answer };
}

describe("a server asked to stop", () => {
  test("answers what it has been asked, and ends well within ten seconds", async () => {
    const { server, url } = await serving("once");
    expect(await ask(url).answer).toBe(100);
    let stopping = false;
    const inHand = new Set<Promise<number>>();
    const clients = Array.from({ length: 20 }, async () => {
      while (!stopping) {
        const { reached, answer } = ask(url);
        const done = answer.then(
          () => inHand.delete(answer),
          () => undefined,
        );
        void reached.then(() => inHand.add(answer));
        await done;
      }
    });
    await sleep(500);
    while (inHand.size === 0) await sleep(1);
    stopping = true;
    const asked = [...inHand];
    const began = performance.now();
    server.child.kill("SIGTERM");
    expect(await Promise.all(asked)).toEqual(asked.map(() => 100));
    expect(asked.length).toBeGreaterThan(0);
    expect(await server.end()).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
    await Promise.all(clients);
  });

  test("ends at once when it is asked twice", async () => {
    const { server, url } = await serving("twice");
    const waiting = [1, 2, 3, 4, 5, 6].map(() => ask(url).answer.catch(() => null));
    await sleep(30);
    server.child.kill("SIGTERM");
    await sleep(10);
    const began = performance.now();
    server.child.kill("SIGTERM");
    await server.end();
    expect(performance.now() - began).toBeLessThan(1_500);
    await Promise.all(waiting);
  });
});
