/** What can be found. */
export const SEARCH_KINDS = ["Locality", "Program", "Indicator", "PolicyDocument", "Organization", "Report", "Theme", "Sentence"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** So many hits of a kind are ranked; what lies beyond is only told to be there. */
export const WINDOW = 1_000;

export interface SearchRequest {
  /** Words, all of which must be there; a phrase stands in quotation marks. */
  readonly text: string;
  readonly kinds: readonly SearchKind[];
  /** Id of a place: what is said by or about it and the places below it. */
  readonly within?: string | null;
  /** Of the reports. */
  readonly years?: { readonly from: number | null; readonly to: number | null } | null;
}

/** Words found, with where they stand in them. */
export interface Snippet {
  /** Which property of the node: `name`, `aliases`, `text` … */
  readonly field: string;
  readonly text: string;
  /** Offset of the snippet in the report's text; null for names. */
  readonly offset: number | null;
  /** Spans in `text`, in order, none over another. */
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}

export interface Hit {
  readonly id: string;
  readonly kind: SearchKind;
  /** What a person would call it. */
  readonly label: string;
  /** Up to 100, for the whole name as typed. */
  readonly score: number;
  readonly snippets: readonly Snippet[];
  /** The report that a sentence stands in. */
  readonly report: string | null;
}

export interface Found {
  readonly hits: readonly Hit[];
  /** Kinds of which there are more than were ranked. */
  readonly more: readonly SearchKind[];
}
