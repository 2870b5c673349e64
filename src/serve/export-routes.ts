import { createHash } from "node:crypto";
import { Router, type Request, type Response } from "express";
import { ChoiceError, EXPORTS, prepareExport, type ExportFormat, type ReadyExport } from "../export/index.js";
import type { Store } from "../load/store.js";

/**
 * `GET /export/graph.json` and the others, streamed: a slow reader slows the reading of the store, a reader that leaves ends it.
 * Headers tell the version of the data; beside a CSV file stands its `…csv-metadata.json`. The same graph asked for again is 304.
 */
export function exportRoutes(store: Store): Router {
  const router = Router();
  for (const [name, format] of Object.entries(EXPORTS)) {
    router.get(`/export/${name}`, handle(store, name, format, stream));
    if (format.table !== undefined) router.get(`/export/${name}-metadata.json`, handle(store, name, format, metadata));
  }
  router.get("/export/*what", (request, response) => {
    const list = Object.keys(EXPORTS).join("、");
    response
      .status(404)
      .json(fault("NOT_FOUND", `没有导出 ${request.path}，可用：${list}。 There is no such export; choose one of the list.`));
  });
  return router;
}

type Answer = (ready: ReadyExport, name: string, format: ExportFormat, request: Request, response: Response) => Promise<void> | void;

function handle(
  store: Store,
  name: string,
  format: ExportFormat,
  answer: Answer,
): (request: Request, response: Response, next: (error: unknown) => void) => void {
  return (request, response, next) => {
    prepareExport(store, name, format, parametersOf(request))
      .then((ready) => answer(ready, name, format, request, response))
      .catch((error: unknown) => {
        // Once something is sent, breaking off is the only way left to say that the file is not whole.
        if (response.headersSent) response.destroy();
        else if (error instanceof ChoiceError) response.status(400).json(fault("BAD_USER_INPUT", error.message));
        else next(error);
      });
  };
}

const fault = (code: string, message: string): object => ({ errors: [{ message, extensions: { code } }] });

/** As they stand in the address: names repeat for lists, and nothing is made of brackets. */
function parametersOf({ originalUrl }: Request): Readonly<Record<string, readonly string[]>> {
  const { searchParams } = new URL(originalUrl, "http://localhost");
  return Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]));
}

const metadata: Answer = (ready, _name, _format, _request, response) => {
  response.setHeader("content-type", "application/csvm+json; charset=utf-8");
  response.send(JSON.stringify(ready.metadata, null, 2));
};

/** After an upgrade the same graph may be written otherwise. */
const STARTED = Date.now();

/** Waits until the reader has taken what was written, or left. It listens once: what compresses gives no listener back. */
function drainOf(response: Response): () => Promise<void> {
  let wake = (): void => undefined;
  for (const event of ["drain", "close"])
    response.on(event, () => {
      wake();
    });
  return () => new Promise((resolve) => (wake = resolve));
}

const stream: Answer = async (ready, name, format, request, response) => {
  const { dataset, extractor, lexicon } = ready.about;
  const asked = createHash("sha256").update(`${STARTED} ${request.originalUrl}`).digest("hex").slice(0, 12);
  const etag = `W/"${dataset}-${asked}"`;
  response.set({
    "content-type": format.mediaType,
    "content-disposition": `attachment; filename="${name}"`,
    "cache-control": "no-cache",
    etag,
    "x-fazhi-dataset": dataset,
    "x-fazhi-extractor": extractor.join(" "),
    ...(lexicon === null ? {} : { "x-fazhi-lexicon": lexicon }),
    ...(ready.metadata === null ? {} : { link: `<${name}-metadata.json>; rel="describedby"; type="application/csvm+json"` }),
  });
  const has = (request.get("if-none-match") ?? "").split(/,\s*/u).includes(etag);
  if (has || request.method === "HEAD") {
    response.status(has ? 304 : 200).end();
    return;
  }
  const pieces = ready.write();
  const first = await pieces.next();
  if (first.done === true) {
    response.end();
    return;
  }
  const drained = drainOf(response);
  response.write(first.value);
  for await (const piece of pieces) {
    if (response.destroyed) return;
    if (!response.write(piece)) await drained();
  }
  response.end();
};
