import type { EvidenceNode, MentionNode } from "../load/read/rows.js";
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
): Promise<EvidenceFound[]> {
  const found = await Promise.all(sentences.map((id) => Promise.all([loaders.one("evidence", id), loaders.many("mentions", id)])));
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
export async function evidenceAt(loaders: Loaders, sentence: string, quoted: Quoted): Promise<EvidenceFound[]> {
  const node = await loaders.one("evidence", sentence);
  return node === null ? [] : [quote(node, quoted)];
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
