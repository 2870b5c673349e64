import type { ApolloServerPlugin } from "@apollo/server";
import type { Logger } from "../log.js";
import type { Asked } from "./asked.js";
import type { Context } from "./context.js";
import type { Metrics } from "./metrics.js";

/** Milliseconds after which a query is logged as slow, with its slowest statements. */
const SLOW = 1_000;

/** Letters of a query's name in the log: a client may give half a million. */
const NAME = 100;

/** Tells log and metrics of every query: its name, how long it took, what it cost and read. Never its variables: they may be private. */
export const observePlugin = (log: Logger | null, metrics: Metrics | null): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ operationName, response, contextValue: { asked } }) => {
        response.http.headers.set("x-request-id", asked.id);
        const result = response.body.kind === "single" ? response.body.singleResult : response.body.initialResult;
        const codes = (result.errors ?? []).map(({ extensions }) => (extensions?.["code"] as string | undefined) ?? "FAILED");
        const outcome = codes[0] ?? "OK";
        metrics?.answered(asked, outcome, codes);
        const milliseconds = Math.round(performance.now() - asked.started);
        const cost = (result.extensions?.["cost"] as { readonly requested: number } | undefined)?.requested;
        const told = {
          request: asked.id,
          query: operationName?.slice(0, NAME) ?? null,
          outcome,
          milliseconds,
          cost,
          statements: asked.statements.length,
          kept: asked.kept,
        };
        if (milliseconds >= SLOW) log?.warn({ ...told, slowest: slowest(asked) }, "a slow query");
        else log?.info(told, "a query");
        return Promise.resolve();
      },
    }),
});

const slowest = ({ statements }: Asked): readonly string[] =>
  statements
    .toSorted((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, 3)
    .map(({ statement, milliseconds }) => `${statement} ${Math.round(milliseconds)} ms`);
