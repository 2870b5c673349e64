import { Router } from "express";
import type { Store } from "../load/store.js";

/** `/healthz`: the process lives. `/readyz`: the store answers; 503 while it does not. */
export function healthRoutes(store: Store): Router {
  const router = Router();
  router.get("/healthz", (_request, response) => {
    response.json({ status: "ok" });
  });
  router.get("/readyz", (_request, response) => {
    store.ping().then(
      () => response.json({ status: "ready", engine: store.engine }),
      () => response.status(503).json({ status: "unavailable", message: "图数据库暂不可用。 The store does not answer." }),
    );
  });
  return router;
}
