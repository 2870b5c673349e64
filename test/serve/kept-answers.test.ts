import { setTimeout as sleep } from "node:timers/promises";
import { HeaderMap } from "@apollo/server";
import { expect, test } from "@jest/globals";
import type { Store } from "../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../src/load/writer.js";
import { createApollo } from "../../src/serve/apollo.js";
import { createContext, type Asking } from "../../src/serve/context.js";
import { keptAnswers } from "../../src/serve/kept-answers.js";
import { serve } from "../../src/serve/http.js";
import { smallReports, smallVocabulary, version, yingtan2023 } from "../support/small-graph.js";
import { describeStores } from "../support/stores.js";
import { canned } from "./ask.js";

/* Answers that a server keeps, alone: no rows are kept here, so that whatever is not kept is read. */

const ROOM = 2 ** 20;

interface Told {
  readonly body: { readonly data?: unknown; readonly errors?: unknown };
  readonly text: string;
  /** Statements that the store ran for it. */
  readonly ran: number;
  readonly kept: number;
}

const JSON_SENT = new HeaderMap([["content-type", "application/json"]]);

type Asker = (query: string, variables?: Record<string, unknown>, asking?: Asking) => Promise<Told>;

/** A server that keeps answers, asked as Apollo is by the wire. */
async function asker(store: Store, { room = ROOM, oldest = 60_000 } = {}): Promise<Asker> {
  const seen = { writes: undefined };
  const answers = keptAnswers(room, 8, oldest, seen);
  const apollo = createApollo({ answers });
  await apollo.start();
  const kept = { believed: 0, readings: null, answers, seen };
  const asked: Asker = async (query, variables = {}, asking = {}) => {
    let ran = 0;
    const counting: Store = { ...store, read: (...statement) => ((ran += 1), store.read(...statement)) };
    const contextValue = createContext(counting, { kept, ...asking });
    const { body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: "POST", headers: JSON_SENT, search: "", body: { query, variables } },
      context: () => Promise.resolve(contextValue),
    });
    if (body.kind !== "complete") throw new Error("an answer in parts");
    return { body: JSON.parse(body.string) as Told["body"], text: body.string, ran, kept: contextValue.asked.kept };
  };
  return asked;
}

const REPORTS = "query Reports($first: Int) { reports(first: $first) { nodes { id } } }";

describeStores("answers that a server keeps", (open) => {
  const filled = async (): Promise<Store> => {
    const store = await open();
    await writeVocabulary(store, smallVocabulary, version);
    await writeReports(
      store,
      smallReports.filter(({ report }) => report.id !== yingtan2023.report.id),
    );
    return store;
  };

  test("are given again as they were, without a statement, price and all; to another question, or with other variables, they are not", async () => {
    const ask = await asker(await filled());
    const first = await ask(REPORTS, { first: 5 });
    expect(first.ran).toBeGreaterThan(0);
    const again = await ask(REPORTS, { first: 5 });
    expect(again).toMatchObject({ text: first.text, ran: 0, kept: first.ran });
    expect(again.body).toMatchObject({ extensions: { cost: { requested: expect.any(Number) } } });
    expect((await ask(REPORTS, { first: 1 })).ran).toBeGreaterThan(0);
    expect((await ask(REPORTS.replace("{ id }", "{ id year }"), { first: 5 })).ran).toBeGreaterThan(0);
    expect((await ask(`${REPORTS} query Other { reports { nodes { year } } }`, { first: 5 })).body).toMatchObject({
      errors: [expect.anything()],
    });
  });

  test("go with the next write", async () => {
    const store = await filled();
    const ask = await asker(store);
    const known = `{ report(id: "${yingtan2023.report.id}") { id } }`;
    const before = [await ask(known), await ask(known)];
    expect(before.map(({ body }) => body.data)).toEqual([{ report: null }, { report: null }]);
    expect(before[1]?.ran).toBe(0);
    await writeReports(store, [yingtan2023]);
    expect((await ask(known)).body.data).toEqual({ report: { id: yingtan2023.report.id } });
  });

  test("are told from the first after a write, with the names of after it", async () => {
    const store = await filled();
    const ask = await asker(store);
    const named = `{ program(name: "甲制度") { name } }`;
    const before = [await ask(named), await ask(named)];
    expect(before.map(({ body }) => body.data)).toEqual([{ program: null }, { program: null }]);
    const programs = smallVocabulary.programs.map((one) => (one.name === "三项制度" ? { ...one, aliases: ["甲制度"] } : one));
    await writeVocabulary(store, { ...smallVocabulary, programs }, { ...version, lexiconVersion: "甲" });
    const after = [await ask(named), await ask(named)];
    expect(after.map(({ body }) => body.data)).toEqual([{ program: { name: "三项制度" } }, { program: { name: "三项制度" } }]);
    expect(after[1]?.ran).toBe(0);
  });

  test("are no older than they may be", async () => {
    const ask = await asker(await filled(), { oldest: 300 });
    await ask(REPORTS);
    expect((await ask(REPORTS)).ran).toBe(0);
    await sleep(400);
    expect((await ask(REPORTS)).ran).toBeGreaterThan(0);
  });

  test("are none with errors, none beyond the room, and none that tell of what was confirmed", async () => {
    const store = await filled();
    const ask = await asker(store);
    const failing = '{ reports { nodes { id } } locality(id: "x", name: "鹰潭市") { id } }';
    expect((await ask(failing)).body.errors).toBeDefined();
    expect((await ask(failing)).ran).toBeGreaterThan(0);
    const confirmed = "{ reports { nodes { adoptions { nodes { evidence { confirmed } } } } } }";
    await ask(confirmed);
    expect((await ask(confirmed)).ran).toBeGreaterThan(0);
    const little = await asker(store, { room: 1_000 });
    await little(REPORTS);
    expect((await little(REPORTS)).ran).toBeGreaterThan(0);
  });

  test("of a store that is away nothing is told", async () => {
    const store = await filled();
    let away = false;
    const failing: Store = {
      ...store,
      read: (...asked) => (away ? Promise.reject(new Error("away")) : store.read(...asked)),
      writes: () => (away ? Promise.reject(new Error("away")) : store.writes()),
    };
    const ask = await asker(failing);
    await ask(REPORTS);
    expect((await ask(REPORTS)).ran).toBe(0);
    away = true;
    expect((await ask(REPORTS)).body.errors).toBeDefined();
    away = false;
    expect((await ask(REPORTS)).body.errors).toBeUndefined();
  });

  test("come over HTTP as they came first", async () => {
    const serving = await serve({ store: await filled(), host: "127.0.0.1", port: 0 });
    const { query, variables } = canned("1-adopters");
    const asked = async (): Promise<{ text: string; status: number; type: string | null; id: string | null }> => {
      const response = await fetch(`${serving.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
        body: JSON.stringify({ query, variables }),
      });
      const { status, headers } = response;
      return { text: await response.text(), status, type: headers.get("content-type"), id: headers.get("x-request-id") };
    };
    try {
      await asked();
      await sleep(1_100);
      const [second, third] = [await asked(), await asked()];
      expect({ ...third, id: null }).toEqual({ ...second, id: null });
      expect(second.status).toBe(200);
      expect(third.id).not.toBe(second.id);
    } finally {
      await serving.close();
    }
  });
});
