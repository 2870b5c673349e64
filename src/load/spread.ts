import { createHash } from "node:crypto";

/**
 * Where an id falls in an order that has nothing to do with what it says, 0 … 2^48: the first hundred neighbours by it are a fair
 * sample, the same each time. Stored on the relationships of dense nodes, so that an index gives their neighbours in this order.
 */
export function spread(id: string): number {
  const known = reckoned.get(id);
  if (known !== undefined) return known;
  if (reckoned.size >= MOST) reckoned.clear();
  const key = createHash("sha256").update(id).digest().readUIntBE(0, 6);
  reckoned.set(id, key);
  return key;
}

/** Every drawing of a neighbourhood asks for the same places, measures and reports again; some megabytes. */
const reckoned = new Map<string, number>();
const MOST = 50_000;
