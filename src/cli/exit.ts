/** What the process says when it ends, for scripts. */
export const EXIT = { ok: 0, someFailed: 1, usage: 2, store: 3, interrupted: 130 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** The command was given in a way that cannot be meant: one sentence, exit 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}
