import { Router, type RequestHandler } from "express";
import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";
import type { Store } from "../load/store.js";
import type { Asked } from "./asked.js";
import { measureStore } from "./store-metrics.js";

/** What Prometheus reads of a server at `/metrics`. */
export interface Metrics {
  readonly registry: Registry;
  /** An answer was sent, or broken off (`aborted`): `of` is one of a few words, whatever address was asked for. */
  readonly sent: (of: string, status: number | "aborted") => void;
  /** A query was answered: `outcome` is OK or the code of its first error, `codes` are those of all. */
  readonly answered: (asked: Asked, outcome: string, codes: readonly string[]) => void;
}

export function createMetrics(store: Store): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const queries = new Counter({
    name: "fazhi_queries_total",
    help: "GraphQL queries answered, by outcome: OK or the code of the first error",
    labelNames: ["outcome"],
    registers,
  });
  const seconds = new Histogram({
    name: "fazhi_query_seconds",
    help: "Time from a GraphQL query to its answer",
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20],
    registers,
  });
  const statements = new Histogram({
    name: "fazhi_statement_seconds",
    help: "Time of a statement of the store, by its name under cypher/",
    labelNames: ["statement"],
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 5],
    registers,
  });
  const kept = new Counter({
    name: "fazhi_statements_kept_total",
    help: "Statements that were not run, since their rows were kept from an earlier request",
    registers,
  });
  const requests = new Counter({
    name: "fazhi_http_requests_total",
    help: "HTTP requests by what they ask for and the status of the answer",
    labelNames: ["of", "status"],
    registers,
  });
  const errors = new Counter({ name: "fazhi_errors_total", help: "Errors in GraphQL answers, by code", labelNames: ["code"], registers });
  measureStore(store, registry);
  return {
    registry,
    sent: (of, status) => {
      requests.inc({ of, status });
    },
    answered: (asked, outcome, codes) => {
      queries.inc({ outcome });
      for (const code of codes) errors.inc({ code });
      seconds.observe((performance.now() - asked.started) / 1000);
      kept.inc(asked.kept);
      for (const { statement, milliseconds } of asked.statements) statements.observe({ statement }, milliseconds / 1000);
    },
  };
}

/** `/metrics` in the text format of Prometheus. */
export function metricsRoute({ registry }: Metrics): Router {
  const router = Router();
  router.get("/metrics", (_request, response, next) => {
    registry.metrics().then((text) => response.type(registry.contentType).send(text), next);
  });
  return router;
}

/** Counts every answer, whatever it is. Addresses are not told apart: a client could make up any number of them. */
export const countRequests =
  ({ sent }: Metrics): RequestHandler =>
  (request, response, next) => {
    const [, first = ""] = request.path.split("/");
    response.once("close", () => {
      const { statusCode } = response;
      sent(KNOWN.has(first) ? first : statusCode < 400 ? "page" : "other", response.writableFinished ? statusCode : "aborted");
    });
    next();
  };

const KNOWN: ReadonlySet<string> = new Set(["graphql", "export", "graphiql", "assets", "metrics", "healthz", "readyz", "schema.graphql"]);
