import compression from "compression";
import cors from "cors";
import type { Express, RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import { securityHeaders } from "./headers.js";
import { BELIEVES_NOBODY } from "./key.js";
import { needsHost } from "./malformed.js";
import { FIRST_FLIGHT } from "./packed.js";
import type { ServiceOptions } from "./client-limits.js";

/** What holds for every request: headers, compression, whose pages may ask. */
export function guard(app: Express, { origins, trustedProxies }: ServiceOptions): void {
  app.disable("x-powered-by");
  app.set("trust proxy", trustedProxies);
  app.use(securityHeaders, needsHost, compression({ threshold: FIRST_FLIGHT }));
  if (origins.length > 0) app.use(cors({ origin: origins.includes("*") ? "*" : [...origins], methods: ["GET", "POST"], maxAge: 86_400 }));
}

/** Slows down a client that asks more often than `limit` times a minute. */
export const tooMany = (limit: number): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    validate: BELIEVES_NOBODY,
    message: {
      errors: [{ message: "请求过于频繁，请稍后再试。 Too many requests: try again in a minute.", extensions: { code: "LIMIT_EXCEEDED" } }],
    },
  });
