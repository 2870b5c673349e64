import { Router } from "express";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Store } from "../load/store.js";
import type { Asked } from "./asked.js";

/** What Prometheus reads of a server at `/metrics`. */
export interface Metrics {
  readonly registry: Registry;
  /** A query was answered: `outcome` is OK or the code of its first error. */
  readonly answered: (asked: Asked, outcome: string) => void;
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
  new Gauge({
    name: "fazhi_store_up",
    help: "1 while the store answers, else 0",
    registers,
    async collect() {
      this.set(await answers(store));
    },
  });
  return {
    registry,
    answered: (asked, outcome) => {
      queries.inc({ outcome });
      seconds.observe((performance.now() - asked.started) / 1000);
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

const answers = (store: Store): Promise<0 | 1> =>
  store.ping().then(
    () => 1,
    () => 0,
  );
