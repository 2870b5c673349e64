import { randomUUID } from "node:crypto";
import type { ErrorRequestHandler, RequestHandler } from "express";
import type { Logger } from "../log.js";

/** Answers what went wrong before GraphQL had its turn (请求体过大、不是 JSON) as GraphQL would: a sentence and a code, never a page with a stack. */
export const httpFaults =
  (log: Logger | null): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const { status, code, message } = told(error, log);
    response.status(status).json({ errors: [{ message, extensions: { code } }] });
  };

/** Where there is no such address. A page of Express's own would bring a policy of its own in place of ours. */
export const noSuchPage =
  (graphiql: boolean): RequestHandler =>
  (_request, response) => {
    const [chinese, english] = graphiql ? ["，查询页在 /graphiql", ", the query page at /graphiql"] : ["", ""];
    response
      .status(404)
      .type("text/plain; charset=utf-8")
      .send(`没有这个地址；浏览页在 /${chinese}。 There is no such address: the explorer is at /${english}.\n`);
  };

interface Told {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

function told(error: unknown, log: Logger | null): Told {
  const { status, type } = error as { readonly status?: unknown; readonly type?: unknown };
  if (type === "entity.too.large") {
    return {
      status: 413,
      code: "LIMIT_EXCEEDED",
      message: "请求过大，上限 1 MB；请分几次发送。 The request is larger than 1 MB: send it in parts.",
    };
  }
  if (type === "entity.parse.failed") {
    return { status: 400, code: "BAD_REQUEST", message: "请求不是有效的 JSON。 The request is no valid JSON." };
  }
  if (typeof status === "number" && status >= 400 && status < 500) {
    return { status, code: "BAD_REQUEST", message: "请求有误，无法读取。 The request could not be read." };
  }
  const reference = randomUUID().slice(0, 8);
  log?.error({ reference, err: error }, "a request failed");
  return {
    status: 500,
    code: "INTERNAL_SERVER_ERROR",
    message: `服务内部错误（编号 ${reference}）。 Internal error; the log has reference ${reference}.`,
  };
}
