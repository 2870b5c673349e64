/**
 * What stands in whatever a pattern matches: of each list one literal at least. `半(?:个)?小时(?:政务|便民)服务圈` → [半], [小时], [政务, 便民], [服务圈].
 * By this a pattern is known to match nowhere in a text that lacks one, before it is tried. Where nothing is sure the list is empty.
 */
export function neededLiterals(pattern: string): string[][] {
  const reader: Reader = { pattern, at: 0 };
  const needed = alternatives(reader);
  return reader.at === pattern.length ? needed : [];
}

interface Reader {
  readonly pattern: string;
  at: number;
}

/** Of one alternative all that it needs; of several one literal for each, where each needs one. */
function alternatives(reader: Reader): string[][] {
  const all: string[][][] = [sequence(reader)];
  while (reader.pattern[reader.at] === "|") {
    reader.at += 1;
    all.push(sequence(reader));
  }
  const [only] = all;
  if (all.length === 1 && only !== undefined) return only;
  const chosen = all.map(surest);
  return chosen.every((literals) => literals.length > 0) ? [chosen.flat()] : [];
}

/** The list whose shortest literal is the longest. */
const surest = (needed: readonly string[][]): string[] =>
  needed.reduce<string[]>((best, literals) => (shortest(literals) > shortest(best) ? literals : best), []);

const shortest = (literals: readonly string[]): number => (literals.length === 0 ? 0 : Math.min(...literals.map(({ length }) => length)));

function sequence(reader: Reader): string[][] {
  const needed: string[][] = [];
  let run = "";
  const close = (): void => {
    if (run !== "") needed.push([run]);
    run = "";
  };
  while (reader.at < reader.pattern.length && !/[|)]/u.test(reader.pattern[reader.at] ?? "")) {
    const atom = nextAtom(reader);
    const repeated = quantifier(reader);
    if (atom.literal !== null && repeated !== "maybe") run += atom.literal;
    if (atom.literal !== null && repeated === "once") continue;
    close();
    if (repeated !== "maybe") needed.push(...atom.needed);
  }
  close();
  return needed;
}

interface Atom {
  /** The character that it is, where it is one. */
  readonly literal: string | null;
  readonly needed: readonly string[][];
}

const ANYTHING: Atom = { literal: null, needed: [] };

function nextAtom(reader: Reader): Atom {
  const rest = reader.pattern.slice(reader.at);
  const group = /^\((?:\?(?::|<?[=!]|<\w+>))?/u.exec(rest)?.[0];
  if (group !== undefined) {
    reader.at += group.length;
    const needed = alternatives(reader);
    reader.at += 1;
    return /^\(\?<?[=!]/u.test(group) ? ANYTHING : { literal: null, needed };
  }
  const set = /^\[(?:\\.|[^\]\\])*\]/u.exec(rest)?.[0];
  if (set !== undefined) {
    reader.at += set.length;
    return /[\\^-]|[\ud800-\udfff]/u.test(set) ? ANYTHING : { literal: null, needed: [[...set.slice(1, -1)]] };
  }
  const escaped = /^\\(?:u[0-9a-f]{4}|u\{\w+\}|p\{[^}]*\}|.)/iu.exec(rest)?.[0];
  const char = escaped ?? String.fromCodePoint(rest.codePointAt(0) ?? 0);
  reader.at += char.length;
  if (escaped !== undefined) return /^\\[^\w]$/u.test(escaped) ? { literal: escaped.slice(1), needed: [] } : ANYTHING;
  return /[.^$]/u.test(char) ? ANYTHING : { literal: char, needed: [] };
}

/** Whether what stands before must be there once, at least once, or not at all. */
function quantifier(reader: Reader): "once" | "often" | "maybe" {
  const written = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/u.exec(reader.pattern.slice(reader.at));
  if (written === null) return "once";
  reader.at += written[0].length;
  return written[0].startsWith("+") || Number(written[1] ?? 0) > 0 ? "often" : "maybe";
}
