import { createHash } from "node:crypto";

/** Codes that the Bureau of Statistics gives to zones: from 57 up at the place of the county (131172, 632857). */
export const zoneCode = (code) => code.length === 6 && Number(code.slice(4)) >= 57;

/** A zone without any code is known by the place it belongs to and its name. */
export const madeCode = (parent, name) => `x-${parent}-${createHash("sha256").update(`${parent}${name}`).digest("hex").slice(0, 8)}`;
