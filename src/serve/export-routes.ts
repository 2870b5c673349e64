import { once } from "node:events";
import { Router, type Request, type Response } from "express";
import { EXPORTS, type ExportFormat } from "../export/index.js";
import type { Store } from "../load/store.js";

/** `GET /export/graph.json` and the others, streamed: a slow reader slows the reading of the store, a reader that leaves ends it. */
export function exportRoutes(store: Store): Router {
  const router = Router();
  for (const [name, format] of Object.entries(EXPORTS)) {
    router.get(`/export/${name}`, (request, response, next) => {
      stream(store, name, format, request, response).catch((error: unknown) => {
        // Once something is sent, breaking off is the only way left to say that the file is not whole.
        if (response.headersSent) response.destroy();
        else next(error);
      });
    });
  }
  return router;
}

async function stream(store: Store, name: string, format: ExportFormat, request: Request, response: Response): Promise<void> {
  const pieces = format.write(store);
  const first = await pieces.next();
  response.setHeader("content-type", format.mediaType);
  response.setHeader("content-disposition", `attachment; filename="${name}"`);
  if (request.method === "HEAD" || first.done === true) {
    response.end();
    return;
  }
  response.write(first.value);
  for await (const piece of pieces) {
    if (response.destroyed) return;
    if (!response.write(piece)) await Promise.race([once(response, "drain"), once(response, "close")]);
  }
  response.end();
}
