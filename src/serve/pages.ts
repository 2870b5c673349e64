import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import express, { Router } from "express";
import { emitSchema } from "./schema.js";

/** The query page as built, for the compiled server and for one that runs from source. */
const PAGE = fileURLToPath(new URL("../../dist/explore/graphiql", import.meta.url));

/** `/graphiql` the offline query page, `/schema.graphql`, and `/` that leads to the page. */
export function pageRoutes({ graphiql = true }: { readonly graphiql?: boolean } = {}): Router {
  const router = Router();
  router.get("/", (_request, response) => {
    response.redirect("/graphiql/");
  });
  router.get("/schema.graphql", (_request, response) => {
    response.type("text/plain; charset=utf-8").send(emitSchema());
  });
  if (!graphiql) return router;
  if (existsSync(PAGE)) {
    router.use("/graphiql", express.static(PAGE));
  } else {
    router.get("/graphiql", (_request, response) => {
      response
        .status(503)
        .type("text/plain; charset=utf-8")
        .send("查询页尚未构建，请运行 npm run build。 The query page is not built: run npm run build.\n");
    });
  }
  return router;
}
