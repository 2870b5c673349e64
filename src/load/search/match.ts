import { plain } from "../../zh/typed.js";
import type { Snippet } from "./request.js";
import { highlightsOf, lengthOf, placesOf } from "./terms.js";
import type { Term } from "./terms.js";

/** A name of something, with what it is called in the store. */
export interface Name {
  readonly field: string;
  readonly text: string;
}

export interface Match {
  readonly score: number;
  readonly snippets: readonly Snippet[];
}

/**
 * How well names answer: 100 for a whole name as typed, 95 for another name, then what begins with the words, then what
 * holds them, the shorter the better. Null unless every term stands in one of them.
 */
export function matchNames(
  terms: readonly Term[],
  names: readonly Name[],
  plains: readonly string[] = names.map(({ text }) => plain(text)),
): Match | null {
  let sum = 0;
  const shown = new Set<number>();
  for (const term of terms) {
    let best = 0;
    let at = -1;
    plains.forEach((name, index) => {
      const score = scoreOf(term, name, index === 0);
      if (score > best) [best, at] = [score, index];
    });
    if (at === -1) return null;
    sum += best;
    shown.add(at);
  }
  return {
    score: rounded(sum / terms.length),
    snippets: [...shown].sort((a, b) => a - b).map((index) => snippet(terms, names[index], plains[index])),
  };
}

/** How well a sentence answers: 20, and up to 30 by how much of it the words are. Null unless it holds all of them. */
export function matchText(terms: readonly Term[], text: string, offset: number): Match | null {
  const folded = plain(text);
  const counts = terms.map((term) => placesOf(term, folded).length);
  if (counts.includes(0)) return null;
  const highlights = highlightsOf(terms, folded);
  const covered = highlights.reduce((sum, { start, end }) => sum + end - start, 0);
  return { score: rounded(20 + (30 * covered) / text.length), snippets: [{ field: "text", text, offset, highlights }] };
}

function scoreOf(term: Term, name: string, isFirst: boolean): number {
  let best = 0;
  for (const form of term.forms) {
    if (name === form) return isFirst ? 100 : 95;
    const at = name.indexOf(form);
    if (at === -1) continue;
    const share = lengthOf(term) / name.length;
    const place = at === 0 ? 75 : at + form.length === name.length ? 65 : 55;
    best = Math.max(best, place + 15 * share - (isFirst ? 0 : 5));
  }
  return best;
}

function snippet(terms: readonly Term[], name: Name | undefined, folded = ""): Snippet {
  return { field: name?.field ?? "", text: name?.text ?? "", offset: null, highlights: highlightsOf(terms, folded) };
}

/** Few digits, so that engines and cursors agree on ties. */
const rounded = (score: number): number => Math.round(score * 100) / 100;
