import { createHash } from "node:crypto";
import type { Row } from "../store.js";

interface Spanned {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Told {
  readonly id: string;
  readonly evidence: readonly string[] | null;
  readonly mentions?: readonly string[] | null;
}

/** A row of `check/reports`: a stored report with all that stands on its text. */
interface Examined {
  readonly id: string;
  readonly text: string;
  readonly contentHash: string;
  readonly places: readonly string[];
  readonly sentences: readonly Spanned[];
  readonly mentions: readonly (Spanned & { readonly sentence: string })[];
  readonly observations: readonly (Spanned & { readonly evidence: readonly string[] })[];
  readonly adoptions: readonly Told[];
  readonly citations: readonly Told[];
  readonly issued: readonly Told[];
}

export type ReportFaultKind = "text" | "place" | "quote" | "evidence" | "digest";

export interface ReportFault {
  readonly kind: ReportFaultKind;
  /** Of the sentence, mention, figure or fact; of the report itself for `text`, `place` and `digest`. */
  readonly id: string;
}

/**
 * What does not hold in a stored report (逐字核对): `text` is not what was read, it has not one place, a quote is not the slice of the text
 * at its offsets, or a fact's evidence is not among its sentences and mentions.
 */
export function reportFaults(row: Row): ReportFault[] {
  const report = row as unknown as Examined;
  const sentences = new Set(report.sentences.map(({ id }) => id));
  const mentions = new Set(report.mentions.map(({ id }) => id));
  const all = (ids: readonly string[] | null | undefined, known: ReadonlySet<string>): boolean => (ids ?? []).every((id) => known.has(id));
  const stands = ({ evidence, mentions: named }: Told): boolean =>
    (evidence ?? []).length > 0 && all(evidence, sentences) && all(named, mentions);
  const fault =
    (kind: ReportFaultKind) =>
    ({ id }: { readonly id: string }): ReportFault => ({ kind, id });
  const quoted = [...report.sentences, ...report.mentions, ...report.observations];
  const facts = [...report.adoptions, ...report.citations, ...report.issued, ...report.observations];
  return [
    ...(hashOf(report.text) === report.contentHash ? [] : [fault("text")(report)]),
    ...(report.places.length === 1 ? [] : [fault("place")(report)]),
    ...quoted.filter(({ text, start, end }) => report.text.slice(start, end) !== text).map(fault("quote")),
    ...facts.filter((fact) => !stands(fact)).map(fault("evidence")),
  ];
}

const hashOf = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;
