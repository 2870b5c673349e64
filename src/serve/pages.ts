import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import express, { Router } from "express";
import type { Request, RequestHandler, Response } from "express";
import type { ServiceOptions } from "./client-limits.js";
import { emitSchema } from "./schema.js";

/** The explorer and the query page as built, for the compiled server and for one that runs from source. */
const PAGES = fileURLToPath(new URL("../../dist/explore", import.meta.url));

/** First parts of the explorer's addresses, each of which opens it where it says. */
const VIEWS = ["q", "program", "place", "report", "indicator", "document", "graph", "matrix", "compare", "changes", "about"];

/** `/` the explorer with its deep links, `/graphiql` the offline query page unless it is switched off, `/schema.graphql` where clients may read the schema. */
export function pageRoutes({ graphiql, introspection }: Pick<ServiceOptions, "graphiql" | "introspection">): Router {
  const router = Router();
  if (introspection) {
    router.get("/schema.graphql", (_request, response) => {
      response.type("text/plain; charset=utf-8").send(emitSchema());
    });
  }
  if (!existsSync(join(PAGES, "index.html"))) {
    router.get(["/", ...(graphiql ? ["/graphiql"] : []), ...VIEWS.map((view) => `/${view}{/*rest}`)], notBuilt);
    return router;
  }
  const page = readFileSync(join(PAGES, "index.html"), "utf8");
  router.get(["/", ...VIEWS.map((view) => `/${view}{/*rest}`)], (request, response) => {
    response.set("cache-control", "no-cache").type("html").send(based(page, request));
  });
  router.use("/assets", express.static(join(PAGES, "assets"), { immutable: true, maxAge: "1y", index: false, redirect: false }));
  if (graphiql) router.use("/graphiql", withSlash, express.static(join(PAGES, "graphiql"), { redirect: false }));
  return router;
}

/** Who opens the address of the API in a browser meant the query page. */
export const browserToQueryPage: RequestHandler = (request, response, next) => {
  const opened = request.method === "GET" && /\/graphql\??$/u.test(request.originalUrl);
  const reads = opened && request.accepts(["application/graphql-response+json", "application/json", "text/html"]);
  if (reads === "text/html") response.redirect(302, "graphiql/");
  else next();
};

/** The page's files are named relative to its root, which a deep link is some folders below: behind a proxy, too. */
function based(page: string, request: Request): string {
  const depth = request.path.split("/").length - 2;
  return page.replace("<head>", `<head>\n    <base href="${depth === 0 ? "./" : "../".repeat(depth)}" />`);
}

/** The page's files are named relative to its folder. The redirect of `express.static` would bring a policy of its own. */
const withSlash: RequestHandler = (request, response, next) => {
  const [path = "", query] = request.originalUrl.split("?");
  if (path.endsWith("/graphiql")) response.redirect(301, `graphiql/${query === undefined ? "" : `?${query}`}`);
  else next();
};

function notBuilt(_request: Request, response: Response): void {
  response
    .status(503)
    .type("text/plain; charset=utf-8")
    .send("页面尚未构建，请运行 npm run build。 The pages are not built: run npm run build.\n");
}
