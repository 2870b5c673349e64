import { randomBytes } from "node:crypto";
import type { Reason } from "../model/editor.js";
import type { Change, Override, ReportChange } from "../model/override.js";

/** What a change says, before it has an author and a moment. */
export type Said = Override | ReportChange | { readonly action: "undo"; readonly change: string };

export const changeOf = (said: Said, { by, why }: Reason): Change => ({
  id: `chg-${randomBytes(6).toString("hex")}`,
  at: new Date().toISOString(),
  by,
  why,
  ...said,
});
