import { Gauge, type Registry } from "prom-client";
import type { Store } from "../load/store.js";

/** What of the store Prometheus sees: whether it answers, how much has come in, and how much of the driver's pool is in use. */
export function measureStore(store: Store, registry: Registry): void {
  const gauge = (name: string, help: string, read: () => Promise<number>): void => {
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        // What is not known is not told; 0 would be a value.
        await read().then(
          (value) => this.set(value),
          () => this.remove(),
        );
      },
    });
  };
  const { pool } = store;
  // First, so that what is read for the others is not counted.
  if (pool !== undefined) {
    gauge("fazhi_store_sessions", "Sessions open to Neo4j now, each with a connection of the pool or waiting for one", () =>
      Promise.resolve(pool().open),
    );
    gauge("fazhi_store_connections_max", "Most connections that the pool may have", () => Promise.resolve(pool().most));
  }
  gauge("fazhi_store_up", "1 while the store answers, else 0", () =>
    store.ping().then(
      () => 1,
      () => 0,
    ),
  );
  gauge(
    "fazhi_store_writes",
    "Transactions that have written to the graph, by whatever process: an ingest adds one for each group of reports",
    async () => {
      const [meta] = await store.read("meta/stored");
      return Number(meta?.["writes"] ?? 0);
    },
  );
  gauge("fazhi_reports", "Reports in the graph", async () => {
    const rows = await store.recall("reportsRead", (graph) => graph.read("read/extractor-versions"), 1_000);
    return rows.reduce((sum, { reports }) => sum + Number(reports), 0);
  });
}
