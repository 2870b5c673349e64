import { position } from "../model/text.js";
import type { Gold } from "./gold.js";
import { KINDS, type Kind, type Mistake, type Score } from "./score.js";
import { figures, pool, type Figures } from "./tally.js";

export { compare } from "./compare.js";
export { loadGold, type Gold } from "./gold.js";
export { KINDS, score, type Kind, type Score } from "./score.js";
export { figures, type Figures } from "./tally.js";

/** What `fazhi evaluate` prints for one report. */
export interface Evaluation {
  readonly file: string;
  readonly report: Score["report"];
  readonly wrong: Score["wrong"];
  readonly kinds: Readonly<Record<Kind, Figures>>;
  readonly mistakes: readonly LocatedMistake[];
}

/** A mistake with the line that it stands in, for a person to judge. */
interface LocatedMistake extends Mistake {
  readonly line: number | null;
  readonly sentence: string | null;
}

/** The figures of one scored report, and its mistakes with their sentences. */
export function evaluation(gold: Gold, scored: Score, text: string | null): Evaluation {
  return {
    file: gold.file,
    report: scored.report,
    wrong: scored.wrong,
    kinds: byKind((kind) => figures(scored.tallies[kind])),
    mistakes: scored.mistakes.map((mistake) => located(mistake, text)),
  };
}

/** Figures over all reports together. */
export function pooled(scores: readonly Score[]): Readonly<Record<Kind, Figures>> {
  return byKind((kind) => figures(pool(scores.map((one) => one.tallies[kind]))));
}

function byKind(make: (kind: Kind) => Figures): Record<Kind, Figures> {
  return Object.fromEntries(KINDS.map((kind) => [kind, make(kind)])) as Record<Kind, Figures>;
}

function located(mistake: Mistake, text: string | null): LocatedMistake {
  if (mistake.at === null || text === null) return { ...mistake, line: null, sentence: null };
  const { start, end } = mistake.at;
  const before = Math.max(...[..."。！？\n"].map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  const length = text.slice(end).search(/[。！？\n]/u);
  const sentence = text.slice(start === 0 ? 0 : before, length < 0 ? text.length : end + length + 1).trim();
  return { ...mistake, line: position(text, start).line, sentence };
}
