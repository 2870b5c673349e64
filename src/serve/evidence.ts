import type { EvidenceNode, MentionNode } from "../load/read/rows.js";
import type { GraphQLResolveInfo } from "graphql";
import { asksFor } from "./asks-for.js";
import type { Loaders } from "./loaders.js";

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
  readonly sentenceNode: EvidenceNode["sentence"];
}

type Quoted = Pick<MentionNode, "start" | "end" | "text"> & { readonly id: string | null; readonly rule: string | null };

/** Evidence of a fact that stands on mentions in some sentences; a sentence without one of them is quoted whole. */
export async function evidenceOf(
  loaders: Loaders,
  sentences: readonly string[],
  isMeant: (mention: MentionNode) => boolean,
  ahead?: Ahead,
): Promise<EvidenceFound[]> {
  const aheadRead = lookAhead(loaders, sentences, ahead);
  const found = await Promise.all(sentences.map((id) => Promise.all([loaders.one("evidence", id), loaders.many("mentions", id)])));
  await aheadRead;
  return found
    .flatMap(([node, mentions]) => {
      if (node === null) return [];
      const meant = mentions.filter(isMeant);
      const whole = { ...node.sentence, id: null, rule: null };
      return (meant.length > 0 ? meant : [whole]).map((mention) => quote(node, mention));
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Evidence that is one place in one sentence: a figure. */
export async function evidenceAt(loaders: Loaders, sentence: string, quoted: Quoted, ahead?: Ahead): Promise<EvidenceFound[]> {
  const aheadRead = lookAhead(loaders, [sentence], ahead);
  const node = await loaders.one("evidence", sentence);
  await aheadRead;
  return node === null ? [] : [quote(node, quoted)];
}

/** What is known of a fact before its evidence is read: its report, and what the query asks for below the evidence. */
export interface Ahead {
  readonly report: string;
  readonly info: GraphQLResolveInfo;
}

/** Reads what is asked for below evidence in one statement with it. */
async function lookAhead(loaders: Loaders, sentences: readonly string[], ahead: Ahead | undefined): Promise<void> {
  if (ahead === undefined) return;
  const { report, info } = ahead;
  await Promise.all([
    asksFor(info, "report") || asksFor(info, "sentence", "report") ? loaders.one("reports", report) : null,
    asksFor(info, "sentence", "section") ? Promise.all(sentences.map((id) => loaders.many("sectionsOfSentences", id))) : null,
  ]);
}

const CONTEXT = 32;

function quote({ sentence, path }: EvidenceNode, { id, start, end, text, rule }: Quoted): EvidenceFound {
  const at = start - sentence.start;
  const after = end - sentence.start;
  return {
    quote: text,
    start,
    end,
    prefix: sentence.text.slice(Math.max(0, at - CONTEXT), Math.max(0, at)),
    suffix: sentence.text.slice(after, after + CONTEXT),
    section: path,
    rule,
    mention: id,
    reportId: sentence.report,
    sentenceNode: sentence,
  };
}
