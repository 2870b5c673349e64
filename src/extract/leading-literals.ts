import { endsAlternative, nextAtom, quantifier, type Reader } from "./pattern-reader.js";

/**
 * The literal texts that a match of a pattern can begin with: 一村[（(]? → 一村; (?:法律|普法)六进 → 法律六进, 普法六进;
 * 法治(?:政府)?建设 → 法治政府, 法治建设. They go on over choices as long as there are few, so that a text is seldom asked in vain.
 * Throws where a match could begin with anything ([^，]…, .*).
 */
export function leadingLiterals(pattern: string): string[] {
  const reader: Reader = { pattern, at: 0 };
  const beginnings = alternatives(reader).map(({ text }) => text);
  if (reader.at < pattern.length || beginnings.includes(""))
    throw new Error(`a pattern must begin with a literal or a group of literals: ${pattern}`);
  const all = new Set(beginnings);
  return [...all].filter(
    (text) => !Array.from({ length: text.length - 1 }, (_, i) => text.slice(0, i + 1)).some((start) => all.has(start)),
  );
}

/** What a match can begin with; what follows in the pattern may be added as long as it is open. */
interface Beginning {
  readonly text: string;
  readonly open: boolean;
}

const EMPTY: Beginning = { text: "", open: true };
/** Beginnings of one pattern at most, and characters of each: more tell hardly any more places apart. */
const MOST = 160;
const LONGEST = 10;
/** A repetition is followed as far as this. */
const OFTEN = 2;

function alternatives(reader: Reader): Beginning[] {
  const all = sequence(reader);
  while (reader.pattern[reader.at] === "|") {
    reader.at += 1;
    all.push(...sequence(reader));
  }
  return all;
}

function sequence(reader: Reader): Beginning[] {
  let beginnings = [EMPTY];
  while (!endsAlternative(reader)) {
    const choices = atom(reader);
    const { least, most } = quantifier(reader);
    if (choices === null) continue;
    beginnings = repeated(beginnings, choices, least, most);
  }
  return beginnings;
}

/** Beginnings with choices as often as they may stand there; often ones end it. */
function repeated(before: readonly Beginning[], choices: readonly Beginning[], least: number, most: number): Beginning[] {
  const all: Beginning[] = least === 0 ? [...before] : [];
  let now = before;
  for (let times = 1; times <= Math.min(most, OFTEN); times++) {
    now = joined(now, choices);
    if (times === OFTEN && most > OFTEN) now = now.map(closed);
    if (times >= least || times === OFTEN) all.push(...now);
  }
  return all;
}

/** Each beginning that is open with each choice behind it; where there would be too many, those that have begun end here. */
function joined(beginnings: readonly Beginning[], choices: readonly Beginning[]): Beginning[] {
  const open = beginnings.filter((beginning) => beginning.open).length;
  const few = beginnings.length - open + open * choices.length <= MOST;
  return beginnings.flatMap((before) =>
    before.open && (few || before.text === "") ? choices.map(({ text, open: goesOn }) => cut(before.text + text, goesOn)) : closed(before),
  );
}

const closed = ({ text }: Beginning): Beginning => ({ text, open: false });
const cut = (text: string, open: boolean): Beginning => ({ text: text.slice(0, LONGEST), open: open && text.length < LONGEST });

/** What an atom can begin with; null where it takes no room (a look around). */
function atom(reader: Reader): Beginning[] | null {
  const next = nextAtom(reader);
  if (next.kind === "edge") return null;
  if (next.kind === "characters") return next.characters === null ? ANYTHING : next.characters.map(beginning);
  const inside = alternatives(reader);
  reader.at += 1;
  return next.takesRoom ? inside : null;
}

const ANYTHING: Beginning[] = [{ text: "", open: false }];
const beginning = (text: string): Beginning => ({ text, open: true });
