/** A pattern of the lexicon, read from left to right. */
export interface Reader {
  readonly pattern: string;
  at: number;
}

/** Whether an alternative ends here. */
export const endsAlternative = ({ pattern, at }: Reader): boolean => at >= pattern.length || /[|)]/u.test(pattern[at] ?? "");

/** What stands at a place of a pattern: a group, of which only the opening is read, or what takes the place of one character. */
export type Atom =
  | { readonly kind: "group"; readonly takesRoom: boolean }
  /** Null where it can be any character. */
  | { readonly kind: "characters"; readonly characters: readonly string[] | null }
  | { readonly kind: "edge" };

/** The next atom; of a group the reader then stands behind its opening bracket. */
export function nextAtom(reader: Reader): Atom {
  const rest = reader.pattern.slice(reader.at);
  const group = /^\((?:\?(?::|<?[=!]|<\w+>))?/u.exec(rest)?.[0];
  if (group !== undefined) {
    reader.at += group.length;
    return { kind: "group", takesRoom: !/[=!]$/u.test(group) };
  }
  const set = /^\[((?:\\.|[^\]\\])*)\]/u.exec(rest);
  if (set?.[1] !== undefined) {
    reader.at += set[0].length;
    return { kind: "characters", characters: set[1].startsWith("^") || /\\(?!d)/u.test(set[1]) ? null : members(set[1]) };
  }
  const char = /^\\./u.exec(rest)?.[0] ?? rest.slice(0, 1);
  reader.at += char.length;
  if (char === "\\d") return { kind: "characters", characters: members(char) };
  if (char === "^" || char === "$" || char === "\\b") return { kind: "edge" };
  return { kind: "characters", characters: char === "." || /^\\\w/u.test(char) ? null : [char.slice(-1)] };
}

/** Characters of a set, ranges written out: 2-9居社. */
function members(set: string): string[] {
  const ranges = set.replace(/([^\\])-(.)/gu, (_, from: string, to: string) => {
    let all = "";
    for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) all += String.fromCharCode(code);
    return all;
  });
  return [...ranges.replace(/\\d/gu, "0123456789")];
}

/** How often the atom before may stand there; read over. */
export function quantifier(reader: Reader): { readonly least: number; readonly most: number } {
  const written = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/u.exec(reader.pattern.slice(reader.at));
  if (written === null) return { least: 1, most: 1 };
  reader.at += written[0].length;
  const [sign, least, comma, most] = written;
  if (sign.startsWith("?")) return { least: 0, most: 1 };
  if (least === undefined) return { least: sign.startsWith("+") ? 1 : 0, most: Infinity };
  return { least: Number(least), most: comma === undefined ? Number(least) : most ? Number(most) : Infinity };
}
