import { leadingLiterals } from "../leading-literals.js";

/**
 * Leaves off what a pattern that begins with ^ finds; only a text that begins with a character that the pattern may begin with is looked at
 * any closer: most begin with another.
 */
export function cutStart(pattern: RegExp): (text: string) => string {
  const begins = new Set(leadingLiterals(pattern.source.replace(/^\^/u, "")).map((literal) => literal.charCodeAt(0)));
  return (text) => (begins.has(text.charCodeAt(0)) ? text.replace(pattern, "") : text);
}
