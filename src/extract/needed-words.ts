import { endsAlternative, nextAtom, quantifier, type Reader } from "./pattern-reader.js";

/** What a match of a pattern holds behind its beginning: of each row one word at least, no further from where it begins than `within`. */
export interface NeededWords {
  readonly rows: readonly (readonly string[])[];
  readonly within: number;
}

/**
 * 法治[^，]{0,24}(?:纳入|列入)[^，]{0,8}巡[察视] holds 纳入 or 列入 and 巡察 or 巡视 within 38 characters, so that it need not be tried where one
 * of them is nowhere near. Rows of words of one character, and what only a choice of several parts holds, are left out.
 */
export function neededWords(pattern: string): NeededWords {
  const reader: Reader = { pattern, at: 0 };
  const [only, ...others] = alternatives(reader);
  if (only === undefined || others.length > 0) return { rows: [], within: 0 };
  return { rows: only.rows.filter(({ begins }) => !begins).map(({ words }) => words), within: only.longest };
}

interface Row {
  readonly words: readonly string[];
  /** Whether it stands where the pattern begins, where a text has been looked up already. */
  readonly begins: boolean;
}

/** One alternative. */
interface Branch {
  readonly rows: readonly Row[];
  /** All that it can be, where that is a few words written out. */
  readonly whole: readonly string[] | null;
  readonly longest: number;
}

/** More ways to write a word than this tell little. */
const MOST = 24;

function alternatives(reader: Reader): Branch[] {
  const all = [sequence(reader)];
  while (reader.pattern[reader.at] === "|") {
    reader.at += 1;
    all.push(sequence(reader));
  }
  return all;
}

function sequence(reader: Reader): Branch {
  const rows: Row[] = [];
  /** The words that the parts read last make together, side by side; `parts` are those before. */
  let run: readonly string[] = [""];
  let parts = 0;
  let longest = 0;
  const end = (): void => {
    rows.push(...wordsIn(run, parts === 0));
    run = [""];
    parts += 1;
  };
  while (!endsAlternative(reader)) {
    const part = atom(reader);
    const { least, most } = quantifier(reader);
    if (part === null) continue;
    longest += part.longest === 0 ? 0 : part.longest * most;
    const joined = least === 1 && most === 1 && part.whole !== null ? joinedWith(run, part.whole) : null;
    if (joined !== null) {
      run = joined;
      continue;
    }
    end();
    if (least >= 1) rows.push(...part.rows.map(({ words }) => ({ words, begins: false })));
  }
  const whole = parts === 0 ? run : null;
  end();
  return { rows, whole, longest };
}

const wordsIn = (words: readonly string[], begins: boolean): Row[] => (words.every((word) => word.length >= 2) ? [{ words, begins }] : []);

function joinedWith(run: readonly string[], words: readonly string[]): readonly string[] | null {
  return run.length * words.length > MOST ? null : run.flatMap((before) => words.map((word) => before + word));
}

/** Null where it takes no room. */
function atom(reader: Reader): Branch | null {
  const next = nextAtom(reader);
  if (next.kind === "edge") return null;
  if (next.kind === "characters") return { rows: [], whole: next.characters, longest: 1 };
  const inside = alternatives(reader);
  reader.at += 1;
  if (!next.takesRoom) return null;
  const whole = inside.every((branch) => branch.whole !== null) ? inside.flatMap((branch) => branch.whole ?? []) : null;
  const [only, ...others] = inside;
  return {
    rows: only !== undefined && others.length === 0 ? only.rows : whole === null ? [] : wordsIn(whole, false),
    whole,
    longest: Math.max(...inside.map((branch) => branch.longest)),
  };
}
