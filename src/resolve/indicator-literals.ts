/**
 * For each alternative of a pattern, characters in a row that any match of it holds: `行政复议|复议(?:案件)?受理` → 行政复议, 复议.
 * Only what stands before the first group, class or quantifier of an alternative is read; it needs two characters at least.
 */
export function literalsOf(pattern: string): string[] {
  return alternatives(pattern).map((alternative) => {
    const plain = alternative.replace(/^\^/u, "");
    const end = plain.search(/[^\p{L}\p{N}（）、%-]/u);
    const literal = end < 0 ? plain : plain.slice(0, end);
    const loose = end >= 0 && /[?*{]/u.test(plain[end] ?? "");
    return loose ? literal.slice(0, -1) : literal;
  });
}

/** Pairs of neighbouring characters as numbers. */
export function bigrams(text: string): number[] {
  const grams: number[] = [];
  for (let i = 1; i < text.length; i++) grams.push(bigram(text, i));
  return grams;
}

/** The character before an offset and the one at it as one number. */
export const bigram = (text: string, at: number): number => (text.charCodeAt(at - 1) << 16) | text.charCodeAt(at);

/** Split at each | outside of brackets. */
function alternatives(pattern: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i];
    if (char === "\\") i++;
    else if (char === "(" || char === "[") depth++;
    else if (char === ")" || char === "]") depth--;
    else if (char === "|" && depth === 0) {
      parts.push(pattern.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, pattern.slice(from)];
}
