import { signal } from "@preact/signals";
import { address, here } from "../address/address.js";

/** Ids that arrow keys go along where a view lists more records than it links to, such as a drawing; otherwise they go along its links. */
export const listed = signal<readonly string[]>([]);

/** The record (记录) that the panel shows; null where it is shut. */
export const opened = (): string | null => address.value.query.get("e");

/** Address that opens the panel on a record, over the view as it is. */
export const evidenceAt = (id: string): string => here({ e: id, n: null });
