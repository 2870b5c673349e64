import { signal } from "@preact/signals";
import { address, here } from "../address/address.js";

/** Ids of the records that the view behind the panel lists, in its order: arrow keys go along it. */
export const listed = signal<readonly string[]>([]);

/** The record (记录) that the panel shows; null where it is shut. */
export const opened = (): string | null => address.value.query.get("e");

/** Address that opens the panel on a record, over the view as it is. */
export const evidenceAt = (id: string): string => here({ e: id, n: null });
