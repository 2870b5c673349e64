import type { RequestHandler } from "express";

/**
 * Headers of every answer (安全响应头), also of redirects, errors and what is no HTTP: nothing from elsewhere is loaded, nothing framed or
 * embedded elsewhere, no address told to others.
 */
export const SECURITY_HEADERS = {
  "content-security-policy":
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; " +
    "worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
} as const;

const HEADERS = Object.entries(SECURITY_HEADERS);

/** Set as they are: Express would look each one over, for every answer. */
export const securityHeaders: RequestHandler = (_request, response, next) => {
  for (const [name, value] of HEADERS) response.setHeader(name, value);
  next();
};
