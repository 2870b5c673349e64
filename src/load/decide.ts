import type { ReportRow } from "../model/graph.js";
import { siblingReportId } from "../model/graph.js";

/** What to do with a report whose body and year may be there from another source (来源). */
export type WriteMode = "skip" | "replace" | "keep-both";

/** What the store holds for one body and year. */
export type StoredReport = Pick<ReportRow, "id" | "source" | "contentHash" | "extractorVersion" | "lexiconVersion">;

/** `write` under `id`, after removing `removes`; or leave what is stored. */
export interface Decision {
  readonly outcome: "new" | "replaced" | "same" | "duplicate";
  readonly id: string;
  readonly removes: readonly string[];
  /** Source of the stored report that stands in the way, or that was replaced. */
  readonly other: string | null;
}

/** A source replaces its own; another source for the same body and year stays out unless `mode` lets it in. */
export function decide(report: ReportRow, stored: readonly StoredReport[], mode: WriteMode): Decision {
  const own = stored.find(({ source }) => source === report.source);
  const sibling = siblingReportId(report.id, report.contentHash);
  if (own !== undefined) {
    if (isSame(report, own)) return { outcome: "same", id: own.id, removes: [], other: null };
    const id = own.id === report.id ? report.id : sibling;
    return refuseTaken(stored, own.id, { outcome: "replaced", id, removes: [own.id], other: null });
  }
  const base = stored.find(({ id }) => id === report.id);
  const first = base ?? stored[0];
  if (first === undefined) return { outcome: "new", id: report.id, removes: [], other: null };
  if (mode === "replace") return { outcome: "replaced", id: report.id, removes: [first.id], other: first.source };
  if (mode === "skip") return { outcome: "duplicate", id: first.id, removes: [], other: first.source };
  return refuseTaken(stored, null, { outcome: "new", id: base === undefined ? report.id : sibling, removes: [], other: first.source });
}

/** The same text from two sources beside a third would get one id twice. */
function refuseTaken(stored: readonly StoredReport[], own: string | null, decision: Decision): Decision {
  const twin = stored.find(({ id }) => id === decision.id && id !== own);
  return twin === undefined ? decision : { outcome: "duplicate", id: twin.id, removes: [], other: twin.source };
}

function isSame(report: ReportRow, stored: StoredReport): boolean {
  return (
    report.contentHash === stored.contentHash &&
    report.extractorVersion === stored.extractorVersion &&
    report.lexiconVersion === stored.lexiconVersion
  );
}
