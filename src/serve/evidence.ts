import type { EvidenceNode, MentionNode, PassageNode, SentenceNode } from "../load/read/rows.js";
import type { GraphQLResolveInfo } from "graphql";
import { asksBeyond, asksFor } from "./asks-for.js";
import { allAtHand, onceAtHand } from "./at-hand.js";
import type { AtHand } from "./at-hand.js";
import type { Loaders } from "./loaders.js";
import { TOLD_BY_SENTENCES } from "./section-of.js";

/** The words behind a fact (原文依据), ready to be cited. `reportId` and `sentenceNode` are for the fields that lead on. */
export interface EvidenceFound {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly suffix: string;
  readonly section: readonly string[];
  readonly rule: string | null;
  /** Id of the mention or figure; null where the whole sentence is the evidence. */
  readonly mention: string | null;
  readonly reportId: string;
  readonly sentenceNode: SentenceNode;
}

type Quoted = Pick<MentionNode, "start" | "end" | "text"> & { readonly id: string | null; readonly rule: string | null };

/** Evidence of a fact that stands on mentions in some sentences; a sentence without one of them is quoted whole. */
export function evidenceOf(
  loaders: Loaders,
  sentences: readonly string[],
  isMeant: (mention: MentionNode) => boolean,
  ahead?: Ahead,
): AtHand<EvidenceFound[]> {
  const below = lookAhead(loaders, sentences, ahead);
  const passages = allAtHand(sentences.map((id) => loaders.one("passages", id)));
  return onceAtHand(passages, (found) => onceAtHand(below, () => quotesOf(found, isMeant)));
}

/** Evidence that is one place in one sentence: a figure. */
export function evidenceAt(loaders: Loaders, sentence: string, quoted: Quoted, ahead?: Ahead): AtHand<EvidenceFound[]> {
  const below = lookAhead(loaders, [sentence], ahead);
  return onceAtHand(loaders.one("evidence", sentence), (node) => onceAtHand(below, () => (node === null ? [] : [quote(node, quoted)])));
}

function quotesOf(passages: readonly (PassageNode | null)[], isMeant: (mention: MentionNode) => boolean): EvidenceFound[] {
  return passages
    .flatMap((passage) => {
      if (passage === null) return [];
      const meant = passage.mentions.filter(isMeant);
      const { start, end, text } = passage;
      return (meant.length > 0 ? meant : [{ start, end, text, id: null, rule: null }]).map((mention) => quote(passage, mention));
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What is known of a fact before its evidence is read: its report, and what the query asks for below the evidence. */
export interface Ahead {
  readonly report: string;
  readonly info: GraphQLResolveInfo;
}

/** Reads what is asked for below evidence in one statement with it. */
function lookAhead(loaders: Loaders, sentences: readonly string[], ahead: Ahead | undefined): AtHand<unknown> {
  if (ahead === undefined) return null;
  const { report, info } = ahead;
  const asked: AtHand<unknown>[] = [];
  if (asksFor(info, "report") || asksFor(info, "sentence", "report")) asked.push(loaders.one("reports", report));
  if (asksBeyond(info, TOLD_BY_SENTENCES, "sentence", "section"))
    for (const id of sentences) asked.push(loaders.many("sectionsOfSentences", id));
  return allAtHand(asked);
}

const CONTEXT = 32;

function quote(sentence: EvidenceNode, { id, start, end, text, rule }: Quoted): EvidenceFound {
  const at = start - sentence.start;
  const after = end - sentence.start;
  return {
    quote: text,
    start,
    end,
    prefix: sentence.text.slice(Math.max(0, at - CONTEXT), Math.max(0, at)),
    suffix: sentence.text.slice(after, after + CONTEXT),
    section: sentence.path,
    rule,
    mention: id,
    reportId: sentence.report,
    sentenceNode: sentence,
  };
}
