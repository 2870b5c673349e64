import type { NodeKind } from "../load/read/export.js";
import type { Bounds } from "../load/read/slice.js";
import type { Store } from "../load/store.js";
import type { About } from "./about.js";

/** What is to be exported, checked and with names resolved to ids. */
export interface Job {
  readonly store: Store;
  readonly bounds: Bounds;
  /** Kinds of nodes that a graph is made of; relationships need both ends. */
  readonly kinds: ReadonlySet<NodeKind>;
  /** Whether the words behind each fact are written with it. */
  readonly evidence: boolean;
  readonly about: About;
}

/** Kinds of nodes, in the order in which they are written. Sections and sentences are text, not graph: they stay in the store. */
export const KINDS: readonly NodeKind[] = ["Locality", "Report", "Program", "PolicyDocument", "Indicator", "Observation", "Organization"];
