import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expressMiddleware } from "@as-integrations/express5";
import express from "express";
import { readyNames } from "../load/search/names.js";
import type { Store } from "../load/store.js";
import type { Logger } from "../log.js";
import type { Editor } from "../model/editor.js";
import { createApollo } from "./apollo.js";
import { createContext } from "./context.js";
import { exportRoutes } from "./export-routes.js";
import { guard, tooMany } from "./guards.js";
import { healthRoutes } from "./health.js";
import { httpFaults, noSuchPage } from "./http-faults.js";
import { keptBetweenRequests } from "./kept.js";
import { answerMalformed } from "./malformed.js";
import { keyRoutes, showsKey } from "./key.js";
import { countRequests, createMetrics, metricsRoute } from "./metrics.js";
import { packedAtOnce } from "./packed.js";
import { browserToQueryPage, pageRoutes } from "./pages.js";
import { DEFAULTS, type ServiceOptions } from "./client-limits.js";

export interface ServeOptions extends Partial<ServiceOptions> {
  readonly store: Store;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly log?: Logger;
  /** What changes the graph, for clients that show the key. */
  readonly editor?: Editor | null;
}

export interface Serving {
  /** `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Lets open requests finish, then stops. The store stays open. */
  readonly close: () => Promise<void>;
}

/** Milliseconds in which a client has to have sent its headers, and all of its request: who sends a letter a minute keeps no connection. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 2_000 };

/** Serves the graph over HTTP; resolves once it listens, rejects with Node's error where the port is taken. */
export async function serve({ store, host, port, log, editor = null, ...given }: ServeOptions): Promise<Serving> {
  const options = { ...DEFAULTS, ...given };
  const app = express();
  const server = createServer({ requireHostHeader: false, ...PATIENCE }, app);
  const metrics = createMetrics(store);
  answerMalformed(server, (status) => {
    metrics.sent("malformed", status);
  });
  const kept = keptBetweenRequests(options.cacheMegabytes * 2 ** 20);
  const apollo = createApollo({ log: log ?? null, drains: server, metrics, introspection: options.introspection, answers: kept.answers });
  await apollo.start();
  const context = ({ req }: { req: express.Request }) =>
    Promise.resolve(
      createContext(store, {
        editor: showsKey(req, options.apiKey) ? editor : null,
        ...(editor === null ? {} : { isConfirmed: editor.isConfirmed }),
        plainJson: req.accepts(["application/json", "application/graphql-response+json"]) === "application/json",
        patience: options.querySeconds * 1_000,
        kept,
      }),
    );
  app.use(countRequests(metrics));
  guard(app, options);
  app.use(healthRoutes(store), metricsRoute(metrics), tooMany(options.requestsPerMinute), keyRoutes(options.apiKey));
  if (options.graphiql) app.use("/graphql", browserToQueryPage);
  app.use("/graphql", packedAtOnce, express.json({ limit: "1mb" }), expressMiddleware(apollo, { context }));
  app.use(pageRoutes(options), exportRoutes(store));
  app.use(noSuchPage(options.graphiql), httpFaults(log ?? null));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  void readyNames(store);
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://${host.includes(":") ? `[${host}]` : host}:${taken}`, close: () => apollo.stop() };
}
