import type { Fault } from "./fault.js";
import type { Role } from "./report.js";
import type { SourceText, Span } from "./text.js";

/** Contract of `fazhi extract --format json`: what one report says. docs/extraction.md explains each field. */
export interface Reading {
  readonly source: {
    readonly file: string;
    readonly mediaType: string;
    readonly contentHash: string;
    readonly characters: number;
    readonly text?: string;
  };
  /** Null where the file is no report, or its place or year is unknown. */
  readonly report: ReportFacts | null;
  readonly sections: readonly SectionFacts[];
  readonly policyDocuments: readonly PolicyDocumentFacts[];
  readonly programs: readonly ProgramFacts[];
  readonly observations: readonly ObservationFacts[];
  readonly problems: readonly Passage[];
  readonly plans: readonly Passage[];
  readonly organizations: readonly OrganizationFacts[];
  readonly places: readonly PlaceFacts[];
  readonly faults: readonly Fault[];
}

export type ReportLevel = "province" | "prefecture" | "county" | "township" | "zone" | "department";

export interface ReportFacts {
  /** Official name of the place: 鹰潭市; for a department, of the place that it belongs to. */
  readonly locality: string;
  /** GB/T 2260, six digits (nine for a township); null where none is known. */
  readonly code: string | null;
  readonly level: ReportLevel;
  /** Nearest first, up to the province, as of the report's year. */
  readonly parents: readonly string[];
  /** The department (武汉市司法局) where one reports. */
  readonly body: string | null;
  readonly year: number;
  /** ISO date as printed. */
  readonly publishedOn: string | null;
  readonly issuers: readonly string[];
  readonly title: string | null;
  /** Where each fact was taken from when it was not printed as such: `{"locality": "text"}`. */
  readonly inferred: Readonly<Record<string, string>>;
}

export interface SectionFacts extends Span {
  readonly number: string | null;
  readonly heading: string;
  readonly depth: number;
  readonly role: Role;
  readonly theme: string | null;
}

/** One place in the text; `text` is exactly its slice, `sentence` the span of the sentence around it. */
export interface MentionFacts extends Span {
  readonly text: string;
  readonly sentence: readonly [number, number];
  readonly role: Role;
  readonly rule: string;
}

export type Relation = "issued" | "evaluated" | "cleaned" | "implemented" | "studied" | "planned" | "cited";
export type DocumentKind =
  "LAW" | "REGULATION" | "LOCAL_REGULATION" | "RULE" | "OUTLINE" | "PLAN" | "NOTICE" | "OPINION" | "MEASURES" | "LIST" | "OTHER";

export interface PolicyDocumentFacts {
  readonly title: string;
  readonly docNumber: string | null;
  readonly kind: DocumentKind;
  readonly relation: Relation;
  readonly issuedHere: boolean;
  readonly mentions: readonly MentionFacts[];
}

export type AdoptionStatus = "implemented" | "planned" | "problem" | "cited";
export type ProgramKind = "INSTITUTION" | "CAMPAIGN" | "PROJECT" | "REFORM" | "PLATFORM" | "SERVICE" | "BRAND" | "PILOT" | "OTHER";

export interface ProgramMention extends MentionFacts {
  readonly status: AdoptionStatus;
}

export interface ProgramFacts {
  readonly name: string;
  readonly curated: boolean;
  readonly kind: ProgramKind;
  readonly theme: string | null;
  /** Best status of its mentions. */
  readonly status: AdoptionStatus;
  readonly aliases: readonly string[];
  readonly mentions: readonly ProgramMention[];
}

export type Period = "annual" | "cumulative" | "as-of";

/** One figure. `start`…`end` is the printed value with its unit (`187.66余万元`) = `rawValue`. */
export interface ObservationFacts extends Span {
  readonly metric: string;
  /** Name of a curated indicator, else null. */
  readonly indicator: string | null;
  /** 万 and 亿 multiplied out; percent as printed. */
  readonly value: number;
  readonly unit: string;
  readonly rawValue: string;
  /** The word as printed: 余, 约, 近, 超, 以上. */
  readonly approx: string | null;
  readonly scope: string | null;
  readonly period: Period | null;
  readonly year: number | null;
  readonly role: Role;
  readonly sentence: readonly [number, number];
  readonly rule: string;
}

/** A passage that is an item of its own: an admitted shortcoming, an announced task. */
export interface Passage extends Span {
  readonly text: string;
}

export interface OrganizationFacts {
  readonly name: string;
  readonly mentions: readonly MentionFacts[];
}

export interface PlaceFacts {
  readonly name: string;
  readonly code: string | null;
  readonly mentions: readonly MentionFacts[];
}

/** A reading together with the text and the sentences that its offsets point into: what becomes a graph. */
export interface ReadReport {
  readonly source: SourceText;
  readonly reading: Reading & { readonly report: ReportFacts };
  readonly sentences: readonly (Span & { readonly role: Role; readonly section: number })[];
}

/** A reading without facts, for what could not be read or is no report: there is always one object a file. */
export const emptyReading = (source: Reading["source"], faults: readonly Fault[]): Reading => ({
  source,
  report: null,
  sections: [],
  policyDocuments: [],
  programs: [],
  observations: [],
  problems: [],
  plans: [],
  organizations: [],
  places: [],
  faults,
});
