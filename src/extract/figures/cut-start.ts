import { leadingLiterals } from "../leading-literals.js";

/**
 * Leaves off, or replaces by `keep`, what a pattern that begins with ^ finds; as `replace` does, but only a text that begins with a
 * character that the pattern may begin with is looked at any closer: most begin with another.
 */
export function cutStart(pattern: RegExp, keep = ""): (text: string) => string {
  const begins = new Set(leadingLiterals(pattern.source.replace(/^\^/u, "")).map((literal) => literal.charCodeAt(0)));
  return (text) => (begins.has(text.charCodeAt(0)) ? text.replace(pattern, keep) : text);
}
