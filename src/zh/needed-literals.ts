/**
 * What stands in whatever a pattern matches: of each list one literal at least. `半(?:个)?小时(?:政务|便民)服务圈` → [半], [小时], [政务, 便民], [服务圈].
 * By this a pattern is known to match nowhere in a text that lacks one, before it is tried. Where nothing is sure the list is empty.
 */
export function neededLiterals(pattern: string): string[][] {
  return parsed(pattern)?.needed ?? [];
}

/** Most characters that a match of a pattern has; Infinity where it has no bound. */
export function longestMatch(pattern: string): number {
  return parsed(pattern)?.longest ?? Infinity;
}

function parsed(pattern: string): Part | null {
  const reader: Reader = { pattern, at: 0 };
  const part = alternatives(reader);
  return reader.at === pattern.length ? part : null;
}

/** What a part of a pattern cannot do without, and how long it gets at most. */
interface Part {
  readonly needed: string[][];
  readonly longest: number;
}

interface Reader {
  readonly pattern: string;
  at: number;
}

/** Of one alternative all that it needs; of several one literal for each, where each needs one. */
function alternatives(reader: Reader): Part {
  const all = [sequence(reader)];
  while (reader.pattern[reader.at] === "|") {
    reader.at += 1;
    all.push(sequence(reader));
  }
  const [only] = all;
  if (all.length === 1 && only !== undefined) return only;
  const chosen = all.map(({ needed }) => surest(needed));
  return {
    needed: chosen.every((literals) => literals.length > 0) ? [chosen.flat()] : [],
    longest: Math.max(...all.map(({ longest }) => longest)),
  };
}

/** The list whose shortest literal is the longest. */
const surest = (needed: readonly string[][]): string[] =>
  needed.reduce<string[]>((best, literals) => (shortest(literals) > shortest(best) ? literals : best), []);

const shortest = (literals: readonly string[]): number => (literals.length === 0 ? 0 : Math.min(...literals.map(({ length }) => length)));

function sequence(reader: Reader): Part {
  const needed: string[][] = [];
  let longest = 0;
  let run = "";
  const close = (): void => {
    if (run !== "") needed.push([run]);
    run = "";
  };
  while (reader.at < reader.pattern.length && !/[|)]/u.test(reader.pattern[reader.at] ?? "")) {
    const atom = nextAtom(reader);
    const { repeated, most } = quantifier(reader);
    if (atom.longest > 0) longest += atom.longest * most;
    if (atom.literal !== null && repeated !== "maybe") run += atom.literal;
    if (atom.literal !== null && repeated === "once") continue;
    close();
    if (repeated !== "maybe") needed.push(...atom.needed);
  }
  close();
  return { needed, longest };
}

interface Atom {
  /** The character that it is, where it is one. */
  readonly literal: string | null;
  readonly needed: readonly string[][];
  readonly longest: number;
}

const ANYTHING: Atom = { literal: null, needed: [], longest: 1 };
const NOTHING: Atom = { ...ANYTHING, longest: 0 };

function nextAtom(reader: Reader): Atom {
  const rest = reader.pattern.slice(reader.at);
  const group = /^\((?:\?(?::|<?[=!]|<\w+>))?/u.exec(rest)?.[0];
  if (group !== undefined) {
    reader.at += group.length;
    const { needed, longest } = alternatives(reader);
    reader.at += 1;
    return /^\(\?<?[=!]/u.test(group) ? NOTHING : { literal: null, needed, longest };
  }
  const set = /^\[(?:\\.|[^\]\\])*\]/u.exec(rest)?.[0];
  if (set !== undefined) {
    reader.at += set.length;
    return /[\\^-]|[\ud800-\udfff]/u.test(set) ? ANYTHING : { literal: null, needed: [[...set.slice(1, -1)]], longest: 1 };
  }
  const escaped = /^\\(?:u[0-9a-f]{4}|u\{\w+\}|p\{[^}]*\}|.)/iu.exec(rest)?.[0];
  const char = escaped ?? String.fromCodePoint(rest.codePointAt(0) ?? 0);
  reader.at += char.length;
  if (escaped !== undefined) return /^\\[^\w]$/u.test(escaped) ? { literal: escaped.slice(1), needed: [], longest: 1 } : ANYTHING;
  return char === "." ? ANYTHING : /[\^$]/u.test(char) ? NOTHING : { literal: char, needed: [], longest: char.length };
}

/** Whether what stands before must be there once, at least once, or not at all, and how often it may be. */
function quantifier(reader: Reader): { readonly repeated: "once" | "often" | "maybe"; readonly most: number } {
  const written = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/u.exec(reader.pattern.slice(reader.at));
  if (written === null) return { repeated: "once", most: 1 };
  reader.at += written[0].length;
  const [sign, least, comma, most] = written;
  if (sign.startsWith("?")) return { repeated: "maybe", most: 1 };
  if (least === undefined) return { repeated: sign.startsWith("+") ? "often" : "maybe", most: Infinity };
  return { repeated: Number(least) > 0 ? "often" : "maybe", most: comma === undefined ? Number(least) : most ? Number(most) : Infinity };
}
