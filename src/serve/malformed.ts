import { STATUS_CODES, type Server } from "node:http";
import type { Duplex } from "node:stream";
import type { RequestHandler } from "express";
import { SECURITY_HEADERS } from "./headers.js";

/**
 * Answers what never becomes a request (畸形请求) as every other fault: Node would write a bare status line without our headers.
 * `told` hears the status. Where an answer is under way on the connection, or nobody listens any more, it is cut.
 */
export function answerMalformed(server: Server, told: (status: number) => void): void {
  const answering = new WeakSet<Duplex>();
  server.on("request", ({ socket }, response) => {
    answering.add(socket);
    response.once("close", () => answering.delete(socket));
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable || answering.has(socket)) socket.destroy(error);
    else {
      const status = STATUS[error.code ?? ""] ?? 400;
      told(status);
      socket.end(raw(status));
    }
  });
  // `Expect` with anything but 100-continue.
  server.on("checkExpectation", (_request, response) => {
    told(417);
    response.writeHead(417, HEADERS).end(BODY);
  });
}

/** HTTP/1.1 wants `Host`; Node's own refusal would come without our headers. */
export const needsHost: RequestHandler = (request, response, next) => {
  if (request.headers.host !== undefined || request.httpVersion !== "1.1") next();
  else response.status(400).set("connection", "close").type("json").send(BODY);
};

const STATUS: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

const BODY = JSON.stringify({
  errors: [{ message: "请求有误，无法读取。 The request could not be read.", extensions: { code: "BAD_REQUEST" } }],
});

const HEADERS = {
  ...SECURITY_HEADERS,
  "content-type": "application/json; charset=utf-8",
  "content-length": Buffer.byteLength(BODY),
  connection: "close",
} as const;

const raw = (status: number): string =>
  `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${Object.entries(HEADERS)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("")}\r\n${BODY}`;
