import type { Fault } from "./fault.js";
import type { Change, QuotedMention } from "./override.js";

/** What came of a change: reports that were read again, and those left for `fazhi ingest --refresh` because they are too many. */
export interface Edited {
  readonly change: Change;
  readonly reread: number;
  readonly pending: number;
}

/** Who asks for a change, and why. */
export interface Reason {
  readonly by: string;
  readonly why: string;
}

/** A report that came in, or what kept it out. */
export interface Taken {
  readonly outcome: "new" | "replaced" | "same" | "duplicate" | "failed";
  readonly report: string | null;
  readonly faults: readonly Fault[];
}

/** A file to be taken in: its text, or its bytes. */
export interface Submission {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly locality: string | null;
  readonly year: number | null;
  readonly force: boolean;
  readonly mode: "skip" | "replace" | "keep-both";
}

/** Why a change cannot be made, in Chinese and English. */
export class EditRefused extends Error {
  override readonly name = "EditRefused";
  constructor(
    readonly chinese: string,
    readonly english: string,
  ) {
    super(`${chinese} ${english}`);
  }
}

/**
 * Curation (校订): changes that outlive the store, since each is first written to the overrides file and then read into the graph.
 * One change after another. Rejects with EditRefused where a change makes no sense, with a StoreError where the store is lost.
 */
export interface Editor {
  mergePrograms(from: string, into: string, reason: Reason): Promise<Edited>;
  splitAlias(program: string, alias: string, reason: Reason): Promise<Edited>;
  rejectMention(id: string, reason: Reason): Promise<Edited>;
  confirmMention(id: string, reason: Reason): Promise<Edited>;
  undo(change: string, reason: Reason): Promise<Edited>;
  ingestReport(submission: Submission, reason: Reason): Promise<Taken>;
  /** Null where there is no such report. */
  removeReport(id: string, reason: Reason): Promise<Change | null>;
  /** Newest last. */
  log(): readonly Change[];
  /** Whether a person confirmed that these words say what they were read as. */
  readonly isConfirmed: (mention: Omit<QuotedMention, "of">) => boolean;
}
