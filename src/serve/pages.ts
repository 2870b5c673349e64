import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import express, { Router } from "express";
import { emitSchema } from "./schema.js";

/** The built query page, beside the compiled server or, when run from source, under dist. */
const FOLDERS = ["../explore", "../../dist/explore"].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

/** `/graphiql` the offline query page, `/schema.graphql`, and `/` that leads to the page. */
export function pageRoutes(): Router {
  const router = Router();
  const folder = FOLDERS.find((candidate) => existsSync(`${candidate}/graphiql/index.html`));
  router.get("/", (_request, response) => {
    response.redirect("/graphiql/");
  });
  router.get("/schema.graphql", (_request, response) => {
    response.type("text/plain; charset=utf-8").send(emitSchema());
  });
  if (folder === undefined) {
    router.get("/graphiql", (_request, response) => {
      response.status(503).type("text/plain; charset=utf-8").send("查询页尚未构建，请运行 npm run build。 The query page is not built: run npm run build.\n");
    });
  } else {
    router.use("/graphiql", express.static(`${folder}/graphiql`));
  }
  return router;
}
