import type { Reading } from "../model/reading.js";

/** A file as it was read; `text` is null where nothing could be read. */
export interface ReadFile {
  readonly file: string;
  readonly reading: Reading;
  readonly text: string | null;
}

/** Prints readings one after another, in some format. */
export interface Printer {
  readonly print: (one: ReadFile) => Promise<void>;
  readonly end: () => Promise<void>;
}
