import type { RequestHandler } from "express";

/** Headers that keep pages to themselves: nothing from elsewhere is loaded, nothing framed, no address told to others. */
export const securityHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    "content-security-policy":
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; " +
      "worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
  });
  next();
};
