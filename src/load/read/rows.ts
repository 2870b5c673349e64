import type {
  AdoptionRow,
  CitationRow,
  IndicatorRow,
  IssuedRow,
  LocalityRow,
  MentionRow,
  ObservationRow,
  OrganizationRow,
  PolicyDocumentRow,
  ProgramRow,
  ReportRow,
  SectionRow,
  SentenceRow,
} from "../../model/graph.js";

/* What the reading statements give back: the rows that were written, with the ids of what they hang on. */

export type LocalityNode = LocalityRow;
export type ProgramNode = ProgramRow;
export type IndicatorNode = IndicatorRow;
export type OrganizationNode = OrganizationRow;
export type AdoptionNode = AdoptionRow;

/** Without its text, which is fetched when it is asked for. */
export type ReportNode = Omit<ReportRow, "text"> & { readonly ingestedAt: string };
export type PolicyDocumentNode = PolicyDocumentRow & { readonly titles: readonly string[] };
export type SectionNode = SectionRow & { readonly report: string };
export type SentenceNode = SentenceRow & { readonly report: string };
export type ObservationNode = ObservationRow & { readonly report: string; readonly place: string };
export type CitationNode = CitationRow & { readonly report: string };
export type IssuedNode = IssuedRow & { readonly report: string; readonly place: string };

export interface ThemeNode {
  readonly id: string;
  readonly name: string;
  readonly order: number;
  readonly outlineSection: string | null;
}

/** A step in the history of a place: what it came from or became, when and how. */
export interface SuccessionNode {
  readonly locality: string;
  readonly year: number | null;
  readonly kind: string;
}

/** A sentence with the headings above it. */
export type EvidenceNode = SentenceNode & { readonly path: readonly string[] };

/** The same with what it mentions, in the order of the text. */
export type PassageNode = EvidenceNode & { readonly mentions: readonly MentionNode[] };

export type MentionNode = Pick<MentionRow, "id" | "start" | "end" | "text" | "rule" | "target">;

/**
 * Every part of `cypher/read/level/` with the kind of its rows. Keys of `adoptions` and `citations` are
 * `report|id`, of the last five a name, alias, code (代码), title or number (文号).
 */
export interface LevelRows {
  readonly localities: LocalityNode;
  readonly reports: ReportNode;
  readonly programs: ProgramNode;
  readonly policyDocuments: PolicyDocumentNode;
  readonly indicators: IndicatorNode;
  readonly observations: ObservationNode;
  readonly organizations: OrganizationNode;
  readonly themes: ThemeNode;
  readonly sections: SectionNode;
  readonly sentences: SentenceNode;
  readonly texts: { readonly text: string };
  /** Keyed by the sentence, as are the passages. */
  readonly evidence: EvidenceNode;
  readonly passages: PassageNode;
  /** What the lists of a report stand on, keyed by the report. */
  readonly passagesOfAdoptions: PassageNode;
  readonly passagesOfCitations: PassageNode;
  readonly evidenceOfObservations: EvidenceNode;
  readonly ancestors: LocalityNode;
  readonly children: LocalityNode;
  readonly predecessors: SuccessionNode;
  readonly successors: SuccessionNode;
  /** What a place was before (沿革), without what was merged into it. */
  readonly formerly: LocalityNode;
  readonly formerIds: string;
  /** What became of a place in the end; itself where it still exists. */
  readonly today: LocalityNode;
  readonly components: ProgramNode;
  readonly componentOf: ProgramNode;
  readonly foundedOn: PolicyDocumentNode;
  readonly adopters: number;
  readonly citingPlaces: number;
  readonly issuers: IssuedNode;
  /** The section that a sentence stands in, keyed by the sentence. */
  readonly sectionsOfSentences: SectionNode;
  readonly reportSections: SectionNode;
  readonly reportSentences: SentenceNode;
  readonly reportOrganizations: OrganizationNode;
  readonly reportAdoptions: AdoptionNode & { readonly programName: string };
  readonly reportCitations: CitationNode & { readonly year: number };
  readonly reportObservations: ObservationNode;
  readonly adoptions: AdoptionNode;
  readonly citations: CitationNode;
  readonly localitiesNamed: LocalityNode & { readonly formerIds: readonly string[] };
  readonly programsNamed: ProgramNode;
  readonly indicatorsNamed: IndicatorNode;
  readonly documentsTitled: PolicyDocumentNode;
  readonly documentsNumbered: PolicyDocumentNode;
}

export type LevelPart = keyof LevelRows;

/** One thing wanted: a node by its id, or what hangs on it. */
export interface Want {
  readonly part: LevelPart;
  readonly id: string;
}

/** Rows of one part that belong to one id. */
export type Rows = readonly LevelRows[LevelPart][];

/** Every list that is read page by page: a statement of `cypher/read/`, with what its rows are. */
export interface ListRows {
  readonly adoptions: AdoptionNode;
  readonly "adoptions-of-localities": AdoptionNode;
  readonly "adoptions-of-programs": AdoptionNode;
  readonly "adoptions-of-reports": AdoptionNode;
  readonly observations: ObservationNode;
  readonly "observations-of-localities": ObservationNode;
  readonly "observations-of-indicators": ObservationNode;
  readonly "observations-of-reports": ObservationNode;
  readonly reports: ReportNode;
  readonly "reports-of-localities": ReportNode;
  readonly localities: LocalityNode;
  readonly programs: ProgramNode;
  readonly "policy-documents": PolicyDocumentNode;
  readonly "policy-documents-of-localities": PolicyDocumentNode;
  readonly indicators: IndicatorNode;
  readonly "citations-of-reports": CitationNode;
  readonly "citations-of-documents": CitationNode;
}

export type ListName = keyof ListRows;
