import { isChinese } from "./runs.js";

/**
 * A query for Neo4j's index that finds at least what holds every run; the analyzer `cjk` indexes pairs of characters. A query
 * holds nothing but letters, digits and its own signs, whatever was typed.
 */
export function luceneQuery(terms: readonly (readonly (readonly string[])[])[]): string {
  return terms
    .flatMap((runs) => {
      // A single character is no pair; beside longer runs it is left to the comparison afterwards.
      const telling = runs.filter((forms) => forms.some((form) => !isChinese(form) || [...form].length > 1));
      return (telling.length > 0 ? telling : runs).map((forms) => `+(${forms.map(clause).join(" OR ")})`);
    })
    .join(" ");
}

const clause = (run: string): string => (isChinese(run) && [...run].length > 1 ? `"${run}"` : `*${run}*`);
