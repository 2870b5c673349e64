import { createHash, timingSafeEqual } from "node:crypto";
import { Router, type Request } from "express";
import { rateLimit } from "express-rate-limit";

/** That a client claims another address is no news, unless a trusted proxy does: the limiter would print a stack for it. */
export const BELIEVES_NOBODY = { forwardedHeader: false, xForwardedForHeader: false } as const;

/** Wrong keys (密钥) of one client in a minute, after which even the right one has to wait. */
const WRONG_KEYS = 10;

/**
 * Refuses requests that show a key which is not the server's, before anything else is done for them.
 * Keys are compared by their hashes in constant time; a client that keeps guessing has to wait.
 */
export function keyRoutes(apiKey: string | null): Router {
  const router = Router();
  const guesses = rateLimit({
    windowMs: 60_000,
    limit: WRONG_KEYS,
    skipSuccessfulRequests: true,
    standardHeaders: false,
    legacyHeaders: false,
    validate: BELIEVES_NOBODY,
    message: error("LIMIT_EXCEEDED", "密钥错误次数过多，请一分钟后再试。", "Too many wrong keys: try again in a minute."),
  });
  router.use((request, response, next) => {
    if (shownKey(request) === null) {
      next();
      return;
    }
    void guesses(request, response, () => {
      if (showsKey(request, apiKey)) next();
      else
        response
          .status(401)
          .set("www-authenticate", "Bearer")
          .json(error("UNAUTHENTICATED", ...why(apiKey)));
    });
  });
  return router;
}

/** Whether a request carries `Authorization: Bearer` with the server's key. */
export function showsKey(request: Request, apiKey: string | null): boolean {
  const shown = shownKey(request);
  return apiKey !== null && shown !== null && timingSafeEqual(hash(shown), hash(Buffer.from(apiKey)));
}

/** As bytes: Node gives a header's as one letter each, whatever they stand for. */
function shownKey(request: Request): Buffer | null {
  const shown = /^Bearer[ \t]+(.+)$/isu.exec(request.headers.authorization ?? "")?.[1];
  return shown === undefined ? null : Buffer.from(shown, "latin1");
}

const hash = (key: Buffer): Buffer => createHash("sha256").update(key).digest();

const why = (apiKey: string | null): [string, string] =>
  apiKey === null
    ? [
        "本服务未设密钥，不能修改；请设置 FAZHI_API_KEY 后重新启动。",
        "This server has no key and changes nothing: start it with FAZHI_API_KEY.",
      ]
    : ["密钥不对。", "The key is wrong."];

const error = (code: string, chinese: string, english: string): object => ({
  errors: [{ message: `${chinese} ${english}`, extensions: { code } }],
});
