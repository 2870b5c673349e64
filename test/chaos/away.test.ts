import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openStore } from "../../src/load/index.js";
import type { Store } from "../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../src/load/writer.js";
import { serve } from "../../src/serve/http.js";
import type { Serving } from "../../src/serve/http.js";
import { proxyTo, type Proxy } from "../support/proxy.js";
import { smallReports, smallVocabulary, version } from "../support/small-graph.js";
import { describeNeo4j, openers } from "../support/stores.js";

/*
 * A server whose Neo4j is cut off by the network, and comes back: told within five seconds, back within five. Routed, too, where the
 * driver first asks for the table of servers; a single one names the address by which it was asked, the proxy's.
 */

describe.each(["bolt", "neo4j"])("over %s://", (scheme) => {
  describeNeo4j("while the store is away", (config) => {
    const open = openers(config).neo4j;
    let proxy: Proxy;
    let store: Store;
    let serving: Serving;
    beforeAll(async () => {
      const filled = await open({ keep: true });
      await writeVocabulary(filled, smallVocabulary, version);
      await writeReports(filled, smallReports);
      const { hostname, port } = new URL(config.uri);
      proxy = await proxyTo(hostname, Number(port));
      store = await openStore({ neo4j: { ...config, uri: `${scheme}://127.0.0.1:${proxy.port}` }, folder: "" });
      serving = await serve({ store, host: "127.0.0.1", port: 0, requestsPerMinute: 10_000 });
    });
    afterAll(async () => {
      await serving.close();
      await proxy.close();
      await store.close();
    });

    interface Answer {
      readonly data: { readonly reports?: { readonly totalCount: number } } | null;
      readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
    }
    const ask = async (): Promise<Answer> => {
      const response = await fetch(`${serving.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ reports { totalCount } }" }),
      });
      return (await response.json()) as Answer;
    };
    const status = async (path: string): Promise<number> => (await fetch(`${serving.url}${path}`)).status;
    const within = async <T>(milliseconds: number, work: Promise<T>): Promise<T> => {
      const began = performance.now();
      const result = await work;
      expect(performance.now() - began).toBeLessThan(milliseconds);
      return result;
    };
    const answered = { data: { reports: { totalCount: smallReports.length } } };
    /** Asks until there is an answer: the time that the store's return takes to be noticed. */
    const back = async (): Promise<void> => {
      for (const until = performance.now() + 5_000; ;) {
        const answer = await ask();
        if (answer.data?.reports !== undefined) {
          expect(answer).toMatchObject(answered);
          return;
        }
        expect(performance.now()).toBeLessThan(until);
      }
    };

    test.each(["cut", "hold"] as const)("%s: GraphQL says so, /readyz 503, /healthz 200; then all is well again", async (way) => {
      expect(await ask()).toMatchObject(answered);
      proxy[way]();
      const [away, ready] = await Promise.all([within(5_000, ask()), within(5_000, status("/readyz"))]);
      expect(away.errors?.map(({ extensions }) => extensions.code)).toEqual(["STORE_UNAVAILABLE"]);
      expect(ready).toBe(503);
      expect(await status("/healthz")).toBe(200);
      proxy.open();
      await within(5_000, back());
      expect(await status("/readyz")).toBe(200);
    });

    test("a slow network is waited for", async () => {
      proxy.delay(400);
      expect(await ask()).toMatchObject(answered);
      proxy.open();
      await back();
    });
  });
});
