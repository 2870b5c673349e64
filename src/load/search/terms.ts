import { formsOf, plain } from "../../zh/typed.js";

/** A word or phrase that has to be there, in any of its forms (法制審核, 法制审核), all of one length. */
export interface Term {
  readonly forms: readonly string[];
}

const MOST = 10;

/** Words between spaces and phrases in quotation marks; punctuation around them, and what is nothing else, is left out. */
export function termsOf(text: string): readonly Term[] {
  const words = [...plain(text).matchAll(/["“”‘’]([^"“”‘’]*)["“”‘’]?|[^\s"“”‘’]+/gu)].map((match) => match[1] ?? match[0]);
  const trimmed = words.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")).filter((word) => word !== "");
  return [...new Set(trimmed)].slice(0, MOST).map((word) => ({ forms: formsOf(word) }));
}

/** Where a term stands in a text that was made plain: every start of one of its forms. */
export function placesOf(term: Term, text: string): number[] {
  const found = new Set<number>();
  for (const form of term.forms) {
    for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + form.length)) found.add(at);
  }
  return [...found].sort((a, b) => a - b);
}

/** Where any of the terms stand, overlaps joined. */
export function highlightsOf(terms: readonly Term[], text: string): { readonly start: number; readonly end: number }[] {
  const spans = terms
    .flatMap((term) => placesOf(term, text).map((start) => ({ start, end: start + lengthOf(term) })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

export const lengthOf = (term: Term): number => term.forms[0]?.length ?? 0;
