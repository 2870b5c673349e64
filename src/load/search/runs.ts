import type { Term } from "./terms.js";

/** The parts of a term that an index has words for: Chinese characters in a row, or letters and digits in a row; each in the forms of the term. */
export function runsOf(term: Term): readonly (readonly string[])[] {
  const [form = ""] = term.forms;
  return [...form.matchAll(RUN)].map(({ 0: run, index }) => [
    ...new Set(term.forms.map((other) => other.slice(index, index + run.length))),
  ]);
}

const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

export const isChinese = (run: string): boolean => /^\p{Script=Han}/u.test(run);
