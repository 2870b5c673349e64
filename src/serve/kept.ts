import { keptAnswers, type KeptAnswers } from "./kept-answers.js";
import { keptReadings, type KeptReadings, type Seen } from "./kept-readings.js";

/** What outlasts a request. */
export interface Kept {
  /** Milliseconds for which what was derived from the graph is believed where no rows are kept, and so no request looks for writes. */
  readonly believed: number;
  /** Null where no rows are kept. */
  readonly readings: KeptReadings | null;
  /** Null where no answers are kept. */
  readonly answers: KeptAnswers | null;
  /** Shared by both. */
  readonly seen: Seen;
}

/** A second: shorter than anybody takes to ask again about what another process has just written. */
const BELIEVED = 1_000;

/**
 * Milliseconds after which rows are read anew all the same, and answers made anew: whoever writes to Neo4j by hand counts no writes. An
 * answer may be made of rows that are as old, so that nothing is older than a minute.
 */
const OLDEST = 30_000;

/** Of the room, for one statement or answer: a large one does not drive all the others out. */
const SHARE = 8;

/** Of the room, for answers: the rows that they are made of serve other questions, too. */
const FOR_ANSWERS = 1 / 4;

/** What one server keeps of a store, rows and answers in so many bytes. */
export function keptBetweenRequests(bytes: number): Kept {
  const seen = { writes: undefined };
  const forAnswers = Math.floor(bytes * FOR_ANSWERS);
  return {
    believed: BELIEVED,
    readings: bytes === 0 ? null : keptReadings(bytes - forAnswers, SHARE, OLDEST, seen),
    answers: bytes === 0 ? null : keptAnswers(forAnswers, SHARE, OLDEST, seen),
    seen,
  };
}
