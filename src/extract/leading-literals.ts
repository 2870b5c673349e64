/**
 * The literal texts that a match of a pattern can begin with: 一村[（(]? → 一村; (?:法律|普法)六进 → 法律, 普法; (?:重大)?行政决策 → 重大, 行政决策.
 * Throws where a match could begin with anything ([^，]…, .*).
 */
export function leadingLiterals(pattern: string): string[] {
  return alternatives(pattern).flatMap((alternative) => firsts(alternative, pattern));
}

function firsts(part: string, whole: string): string[] {
  if (part.startsWith("(?:")) {
    const close = closing(part);
    const inside = alternatives(part.slice(3, close)).flatMap((alternative) => firsts(alternative, whole));
    const rest = part.slice(close + 1);
    return /^(?:\?|\*|\{0)/u.test(rest) ? [...inside, ...firsts(rest.replace(/^(?:\?|\*|\{0,\d*\})\??/u, ""), whole)] : inside;
  }
  const set = /^\[([^\]^]+)\](\?|\*)?/u.exec(part);
  if (set?.[1] !== undefined)
    return set[2] === undefined ? members(set[1]) : [...members(set[1]), ...firsts(part.slice(set[0].length), whole)];
  const optional = /^(\\d|[^\\()[\]|.^$?*+{}])\?/u.exec(part);
  if (optional?.[1] !== undefined) return [optional[1], ...firsts(part.slice(optional[0].length), whole)];
  if (/^\\d/u.test(part)) return [..."0123456789"];
  const literal = /^[^\\()[\]|.^$?*+{}]+/u.exec(part)?.[0] ?? "";
  const sure = /^[?*{]/u.test(part.slice(literal.length)) ? literal.slice(0, -1) : literal;
  if (sure === "") throw new Error(`a pattern must begin with a literal or a group of literals: ${whole}`);
  return [sure];
}

/** Characters of a set, ranges written out: 2-9居社. */
function members(set: string): string[] {
  const ranges = set.replace(/(.)-(.)/gu, (_, from: string, to: string) => {
    let all = "";
    for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) all += String.fromCharCode(code);
    return all;
  });
  return [...ranges.replace(/\\d/gu, "0123456789")];
}

/** Parts between the | of the outermost level. */
function alternatives(pattern: string): string[] {
  const parts = [""];
  let depth = 0;
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i] ?? "";
    if (char === "(" || char === "[") depth += 1;
    if (char === ")" || char === "]") depth -= 1;
    if (char === "|" && depth === 0) parts.push("");
    else parts.push((parts.pop() ?? "") + char);
  }
  return parts;
}

function closing(part: string): number {
  let depth = 0;
  for (let i = 0; i < part.length; i++) {
    if (part[i] === "(") depth += 1;
    if (part[i] === ")" && --depth === 0) return i;
  }
  return part.length;
}
