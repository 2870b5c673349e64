import { to } from "../address/address.js";
import type { SearchAnswer } from "../ask/generated/search.js";

export type Hit = SearchAnswer["search"]["nodes"][number];
export type HitKind = Hit["kind"];

/** Kinds of names, in the order in which readers ask for them. */
export const NAMES = [
  "LOCALITY",
  "PROGRAM",
  "INDICATOR",
  "POLICY_DOCUMENT",
  "REPORT",
  "ORGANIZATION",
  "THEME",
] as const satisfies readonly HitKind[];

/** Where a hit leads (去处): a sentence to its place in the report. */
export function pageOf({ kind, id, node }: Hit): string {
  switch (kind) {
    case "LOCALITY":
      return to("/place", id);
    case "PROGRAM":
      return to("/program", id);
    case "INDICATOR":
      return to("/indicator", id);
    case "POLICY_DOCUMENT":
      return to("/document", id);
    case "REPORT":
      return to("/report", id);
    case "THEME":
      return to("/matrix", "", { themes: id });
    case "SENTENCE":
      return node?.__typename === "Sentence"
        ? to("/report", node.report.id, {}, `s=${node.start}-${node.end}`)
        : to("/graph", "", { around: id });
    default:
      return to("/graph", "", { around: id });
  }
}

/** Kinds as the graph calls them, for their words. */
export const KIND_NAMES: Readonly<Record<HitKind, string>> = {
  LOCALITY: "Locality",
  PROGRAM: "Program",
  INDICATOR: "Indicator",
  POLICY_DOCUMENT: "PolicyDocument",
  REPORT: "Report",
  ORGANIZATION: "Organization",
  THEME: "Theme",
  SENTENCE: "Sentence",
  SECTION: "Section",
  OBSERVATION: "Observation",
};
