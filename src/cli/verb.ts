import type { Exit } from "./exit.js";
import type { Terminal } from "./terminal.js";

/** A text in Chinese and in English. */
export type Bilingual = readonly [chinese: string, english: string];

/** One command of `fazhi`: what its help says, and where its work is done. */
export interface Verb {
  readonly name: string;
  readonly does: Bilingual;
  /** As commander writes them: `<paths...>`. */
  readonly argument?: readonly [name: string, says: Bilingual];
  readonly options: readonly (readonly [flags: string, says: Bilingual])[];
  readonly examples: readonly (readonly [command: string, says: Bilingual])[];
  /** Loaded when the verb runs, so that help starts in a moment. */
  readonly load: () => Promise<{ readonly run: VerbRun }>;
}

/** Options come as commander parsed them; each verb checks its own. */
export type VerbRun = (args: readonly string[], options: Readonly<Record<string, unknown>>, terminal: Terminal) => Promise<Exit>;
