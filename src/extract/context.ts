import type { ParsedReport, Sentence } from "../model/report.js";
import type { Span } from "../model/text.js";
import { roleAt } from "./role-at.js";

/** What every rule sees: the report, its folded copy, and what earlier rules have taken. */
export interface RuleContext {
  readonly parsed: ParsedReport;
  readonly folded: string;
  /** Titles of books and the like, folded, without spaces and dashes. */
  readonly notPolicy: ReadonlySet<string>;
  /** The sentence around an offset with its index and the role that it has there, or null outside of sentences. */
  readonly sentenceAt: (offset: number) => PlacedSentence | null;
}

interface PlacedSentence extends Sentence {
  /** Index into the report's sentences. */
  readonly sentence: number;
}

/** Context for one report. */
export function contextOf(parsed: ParsedReport, notPolicy: ReadonlySet<string>): RuleContext {
  return { parsed, folded: parsed.folded, notPolicy, sentenceAt: finder(parsed.sentences) };
}

function finder(sentences: readonly Sentence[]): RuleContext["sentenceAt"] {
  const placed: PlacedSentence[] = [];
  return (offset) => {
    let low = 0;
    let high = sentences.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const sentence = sentences[middle] as Sentence;
      if (offset < sentence.start) high = middle - 1;
      else if (offset >= sentence.end) low = middle + 1;
      else {
        const { start, end, role, section, turn } = sentence;
        if (turn !== undefined) return { start, end, role: roleAt(sentence, offset), section, sentence: middle };
        return (placed[middle] ??= { start, end, role, section, sentence: middle });
      }
    }
    return null;
  };
}

/** Whether an offset lies in one of some spans, which are sorted by start and do not overlap. */
export function coverage(spans: readonly Span[]): (offset: number) => Span | null {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  return (offset) => {
    let low = 0;
    let high = sorted.length - 1;
    let found = -1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Span).start <= offset) {
        found = middle;
        low = middle + 1;
      } else high = middle - 1;
    }
    for (let i = found; i >= 0 && i > found - 6; i--) {
      const span = sorted[i] as Span;
      if (span.end > offset) return span;
    }
    return null;
  };
}
