import type { AdoptionStatus, DocumentKind, Period, ProgramKind, Relation, ReportLevel } from "./reading.js";
import type { Role } from "./report.js";
import type { PlaceKind, PlaceLevel, ValueType } from "./knowledge.js";

/*
 * What the graph holds, as flat rows ready to be written: docs/model.md. Ids are deterministic; the functions below are the
 * only place where they are made.
 */

/** What one report adds to the graph. Everything in it goes in, or is replaced, in one transaction. */
export interface ReportGraph {
  readonly report: ReportRow;
  /** Places that the report refers to beyond those that are always stored, with their parents up to one that is. */
  readonly localities: readonly LocalityRow[];
  readonly sections: readonly SectionRow[];
  readonly sentences: readonly SentenceRow[];
  readonly programs: readonly ProgramRow[];
  readonly policyDocuments: readonly PolicyDocumentRow[];
  readonly organizations: readonly OrganizationRow[];
  readonly mentions: readonly MentionRow[];
  readonly adoptions: readonly AdoptionRow[];
  readonly citations: readonly CitationRow[];
  /** Documents that the place itself issued. */
  readonly issued: readonly IssuedRow[];
  readonly observations: readonly ObservationRow[];
}

/** Gazetteer and lexicon as graph: stored once, kept whatever happens to reports. */
export interface VocabularyGraph {
  readonly localities: readonly LocalityRow[];
  readonly successions: readonly { readonly from: string; readonly to: string; readonly year: number | null; readonly kind: string }[];
  readonly themes: readonly {
    readonly id: string;
    readonly name: string;
    readonly order: number;
    readonly outlineSection: string | null;
  }[];
  readonly programs: readonly ProgramRow[];
  readonly components: readonly { readonly part: string; readonly whole: string }[];
  readonly foundations: readonly { readonly program: string; readonly document: string }[];
  readonly policyDocuments: readonly PolicyDocumentRow[];
  readonly indicators: readonly IndicatorRow[];
}

export interface LocalityRow {
  readonly id: string;
  readonly name: string;
  readonly fullName: string;
  readonly code: string | null;
  readonly level: PlaceLevel;
  readonly kind: PlaceKind;
  readonly aliases: readonly string[];
  readonly pinyin: string;
  readonly validFrom: number | null;
  readonly validTo: number | null;
  /** Id of the place above it; null for the country. */
  readonly parent: string | null;
}

export interface ReportRow {
  readonly id: string;
  readonly locality: string;
  readonly title: string | null;
  readonly year: number;
  readonly publishedOn: string | null;
  readonly issuers: readonly string[];
  readonly body: string | null;
  readonly level: Uppercase<ReportLevel>;
  readonly source: string;
  readonly mediaType: string;
  readonly contentHash: string;
  readonly text: string;
  /** Which fact was inferred how, as JSON: `{"locality":"text"}`. */
  readonly inferred: string;
  readonly extractorVersion: string;
  readonly lexiconVersion: string;
  /** ISO moment, of a report that comes from another store. */
  readonly ingestedAt?: string;
}

export interface SectionRow {
  readonly id: string;
  readonly heading: string;
  readonly number: string | null;
  readonly depth: number;
  readonly order: number;
  readonly role: Uppercase<Role>;
  readonly start: number;
  readonly end: number;
  readonly theme: string | null;
  /** Headings from the outermost down to this one. */
  readonly path: readonly string[];
}

export interface SentenceRow {
  readonly id: string;
  readonly section: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly order: number;
  readonly role: Uppercase<Role>;
}

/** For an uncurated program every property follows from its name, so that the order of reports does not matter. */
export interface ProgramRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly pinyin: string;
  readonly kind: ProgramKind;
  readonly scope: "NATIONAL" | "PROVINCIAL" | "LOCAL" | "UNKNOWN";
  readonly curated: boolean;
  readonly theme: string | null;
}

/** As with programs, what is not curated follows from the id; printed titles and numbers ride on the citations. */
export interface PolicyDocumentRow {
  readonly id: string;
  readonly title: string;
  /** Short titles of the lexicon (简称); none where it does not know the document. */
  readonly aliases: readonly string[];
  readonly kind: DocumentKind;
  readonly curated: boolean;
  readonly docNumber: string | null;
  readonly year: number | null;
}

export interface IndicatorRow {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly valueType: ValueType;
  readonly aliases: readonly string[];
  readonly theme: string | null;
}

export interface OrganizationRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly locality: string;
}

export interface MentionRow {
  readonly id: string;
  readonly sentence: string;
  readonly target: string;
  readonly kind: "Program" | "PolicyDocument" | "Organization" | "Locality";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
}

export interface AdoptionRow {
  readonly id: string;
  readonly program: string;
  readonly place: string;
  readonly report: string;
  readonly year: number;
  readonly status: Uppercase<AdoptionStatus>;
  /** Sentence ids in the order of the text, never empty. */
  readonly evidence: readonly string[];
  /** The mentions behind it, in the same order as they stand. */
  readonly mentions: readonly string[];
  /** Year that a plan is for; null otherwise. */
  readonly plannedFor: number | null;
}

export interface CitationRow {
  readonly id: string;
  readonly policyDocument: string;
  readonly relation: Uppercase<Relation>;
  readonly title: string;
  readonly docNumber: string | null;
  readonly evidence: readonly string[];
  readonly mentions: readonly string[];
}

export interface IssuedRow {
  readonly id: string;
  readonly policyDocument: string;
  readonly year: number | null;
  readonly evidence: readonly string[];
}

export interface ObservationRow {
  readonly id: string;
  /** Indicator id or null. */
  readonly indicator: string | null;
  readonly sentence: string;
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly rawValue: string;
  readonly baseValue: number;
  readonly baseUnit: string;
  readonly approximation: string | null;
  readonly scope: string | null;
  readonly period: Uppercase<Period> | "AS_OF" | null;
  readonly year: number | null;
  readonly role: Uppercase<Role>;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** `loc-360600`; the country is `loc-000000`. */
export const localityId = (code: string): string => `loc-${code}`;

/** `rep-360600-2023`, of a department `rep-360600.司法局-2023`. */
export const reportId = (code: string, body: string | null, year: number): string =>
  `rep-${code}${body === null ? "" : `.${body}`}-${year}`;

/** Kept beside another report of the same body and year: its id and eight hex digits of its content. */
export const siblingReportId = (id: string, contentHash: string): string => `${id}~${contentHash.replace(/^sha256:/u, "").slice(0, 8)}`;

export const sectionId = (report: string, order: number): string => `sec-${report}-${order}`;
export const sentenceId = (report: string, start: number, end: number): string => `sen-${report}-${start}-${end}`;
export const programId = (name: string): string => `prog-${name}`;
export const indicatorId = (name: string): string => `ind-${name}`;
export const mentionId = (report: string, start: number, end: number, target: string): string => `men-${report}-${start}-${end}-${target}`;
export const adoptionId = (report: string, status: Uppercase<AdoptionStatus>, program: string): string =>
  `ado-${report}-${status}-${program.replace(/^prog-/u, "")}`;
export const citationId = (report: string, document: string): string => `cit-${report}-${document.replace(/^pol-/u, "")}`;
export const issuedId = (report: string, document: string): string => `iss-${report}-${document.replace(/^pol-/u, "")}`;
export const organizationId = (code: string, name: string): string => `org-${code}-${name}`;

/** `n` counts values that start at one place, from 0. */
export const observationId = (report: string, start: number, n: number): string => `obs-${report}-${start}${n === 0 ? "" : `-${n}`}`;

/** `pol-` and the normalised title; documents of a place carry its code. */
export const policyDocumentId = (normalisedTitle: string, code: string | null): string =>
  `pol-${normalisedTitle}${code === null ? "" : `@${code}`}`;
