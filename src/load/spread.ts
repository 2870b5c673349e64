import { createHash } from "node:crypto";

/**
 * Where an id falls in an order that has nothing to do with what it says, 0 … 2^48: the first hundred neighbours by it are a fair
 * sample, the same each time. Stored on the relationships of dense nodes, so that an index gives their neighbours in this order.
 */
export const spread = (id: string): number => createHash("sha256").update(id).digest().readUIntBE(0, 6);
