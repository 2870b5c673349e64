import type { ProgramKind } from "./reading.js";

/** Where a mention or figure stands, said so that it is found again after another reading of the text (校订所指的原文). */
export interface QuotedMention {
  /** Report id without the mark of a second copy: `rep-360600-2023`. */
  readonly report: string;
  /** The words themselves, and those before and after them in their sentence. */
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly of: "program" | "policyDocument" | "organization" | "observation";
}

/** What a person knows better than the rules (校订), as it stands in the overrides file. */
export type Override =
  /** Two names of one measure; `kind` is that of `into`. */
  | { readonly action: "mergePrograms"; readonly from: string; readonly into: string; readonly kind: ProgramKind }
  /** A surface that is a measure of its own. */
  | { readonly action: "splitAlias"; readonly program: string; readonly alias: string }
  | { readonly action: "rejectMention"; readonly mention: QuotedMention }
  | { readonly action: "confirmMention"; readonly mention: QuotedMention };

/** A line of the log of curation: who changed what, when and why. `undo` takes an earlier change back. */
export type Change = {
  /** `chg-` and twelve hex digits. */
  readonly id: string;
  /** ISO moment in UTC. */
  readonly at: string;
  readonly by: string;
  readonly why: string;
} & (Override | { readonly action: "undo"; readonly change: string } | ReportChange);

/** What was done to whole reports; for the record only, since the report's text is not kept here. */
export interface ReportChange {
  readonly action: "ingestReport" | "removeReport";
  readonly report: string;
  readonly source: string;
}

/** The overrides in force, oldest first: changes that were not taken back. */
export function inForce(changes: readonly Change[]): readonly (Change & Override)[] {
  const undone = new Set(changes.flatMap((change) => (change.action === "undo" ? [change.change] : [])));
  return changes.filter(({ id }) => !undone.has(id)).flatMap((change) => (isOverride(change) ? [change] : []));
}

const isOverride = (change: Change): change is Change & Override =>
  change.action !== "undo" && change.action !== "ingestReport" && change.action !== "removeReport";

/** The name that a measure goes by after all mergers. */
export function mergedName(name: string, overrides: readonly Override[]): string {
  const seen = new Set<string>();
  let now = name;
  for (;;) {
    const merger = overrides.findLast((override) => override.action === "mergePrograms" && override.from === now);
    if (merger?.action !== "mergePrograms" || seen.has(now)) return now;
    seen.add(now);
    now = merger.into;
  }
}
