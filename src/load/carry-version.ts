import type { Store } from "./store.js";

/** Marks reports that a change of the lexicon does not touch as read with it, so that they are not read again; returns how many. */
export async function carryVersion(store: Store, before: string, now: string): Promise<number> {
  return store.write(async (transaction) => {
    await transaction.run("write/lock");
    const [row] = await transaction.run("write/carry-version", { before, now });
    const written = Number(row?.["written"] ?? 0);
    if (written > 0) await transaction.run("write/count-write");
    return written;
  });
}
