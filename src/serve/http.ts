import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expressMiddleware } from "@as-integrations/express5";
import express from "express";
import { rateLimit } from "express-rate-limit";
import { readLevel } from "../load/read/level.js";
import type { Store } from "../load/store.js";
import type { Logger } from "../log.js";
import { createApollo } from "./apollo.js";
import { exportRoutes } from "./export-routes.js";
import { securityHeaders } from "./headers.js";
import { healthRoutes } from "./health.js";
import { createLoaders } from "./loaders.js";
import { pageRoutes } from "./pages.js";

export interface ServeOptions {
  readonly store: Store;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly log?: Logger;
  /** Requests of one client in a minute; 600 unless given. */
  readonly requestsPerMinute?: number;
}

export interface Serving {
  /** `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Lets open requests finish, then stops. The store stays open. */
  readonly close: () => Promise<void>;
}

/** Serves the graph over HTTP; resolves once it listens, rejects with Node's error where the port is taken. */
export async function serve({ store, host, port, log, requestsPerMinute = 600 }: ServeOptions): Promise<Serving> {
  const app = express();
  const server = createServer(app);
  const apollo = createApollo(log ?? null, server);
  await apollo.start();
  app.disable("x-powered-by");
  app.use(securityHeaders);
  app.use(healthRoutes(store));
  app.use(rateLimit({ windowMs: 60_000, limit: requestsPerMinute, standardHeaders: "draft-8", legacyHeaders: false, message: TOO_MANY }));
  app.use(
    "/graphql",
    express.json({ limit: "1mb" }),
    expressMiddleware(apollo, { context: () => Promise.resolve({ loaders: createLoaders(store) }) }),
  );
  app.use(pageRoutes());
  app.use(exportRoutes(store));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  // Neo4j takes seconds to plan the statement that most queries run: let it start before the first one asks.
  void readLevel(store, []).catch(() => undefined);
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://${host.includes(":") ? `[${host}]` : host}:${taken}`, close: () => apollo.stop() };
}

const TOO_MANY = {
  errors: [{ message: "请求过于频繁，请稍后再试。 Too many requests: try again in a minute.", extensions: { code: "LIMIT_EXCEEDED" } }],
};
