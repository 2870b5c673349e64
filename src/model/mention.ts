import type { AdoptionStatus, DocumentKind, Period, ProgramKind, Relation } from "./reading.js";
import type { Role } from "./report.js";
import type { Span } from "./text.js";

/*
 * What the sentences of one report say, each thing with its place, before anything of it is identified: the output of `extract`,
 * the input of `resolve`.
 */

/** Fields of every mention; `sentence` is an index into the report's sentences, `rule` the rule that read it. */
export interface Mention extends Span {
  readonly sentence: number;
  readonly role: Role;
  readonly rule: string;
}

/** A title in 《》 (or a short form of one) with what is done to the document there. */
export interface DocumentMention extends Mention {
  /** Without 《》, as printed. */
  readonly title: string;
  readonly docNumber: string | null;
  readonly kind: DocumentKind;
  readonly relation: Relation;
  /** Who is said to have made it: this place, another body named in the text, or nobody. */
  readonly maker: { readonly kind: "self" } | { readonly kind: "other"; readonly name: string } | null;
  /** For a back-reference (《纲要》): the title that it stands for. */
  readonly refersTo: string | null;
}

/** A named measure; `name` is the canonical one where the lexicon knows it. */
export interface ProgramMentionFound extends Mention {
  readonly name: string;
  readonly curated: boolean;
  readonly kind: ProgramKind;
  readonly theme: string | null;
  readonly status: AdoptionStatus;
}

/** A figure with what is counted. */
export interface FigureMention extends Mention {
  readonly value: number;
  readonly unit: string;
  readonly approx: string | null;
  readonly metric: string;
  /** Words around it that may tell an indicator apart; each line stands further away than the one above. */
  readonly context: string;
  readonly scope: string | null;
  readonly period: Period | null;
  /** The year that is told for it, or -1 for the one before the report's; null where it is the report's own. */
  readonly year: number | null;
  /** The metric of what it is told a part of (其中投诉举报类5.2万件); null where it is none. */
  readonly partOf: string | null;
}

/** A body named in the text: 市司法局, 优化营商环境工作领导小组. */
export interface OrganizationMention extends Mention {
  readonly name: string;
}

/** Everything that the rules found in one report. */
export interface Mentions {
  readonly documents: readonly DocumentMention[];
  readonly programs: readonly ProgramMentionFound[];
  readonly figures: readonly FigureMention[];
  readonly organizations: readonly OrganizationMention[];
  readonly problems: readonly Span[];
  readonly plans: readonly Span[];
}
