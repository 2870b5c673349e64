import { longestMatch, neededLiterals } from "./needed-literals.js";

/**
 * Which of many patterns may match in a text, and where, known from one pass over it: what a pattern cannot do without is looked up by
 * pairs of neighbouring characters. A wrong yes is possible (pairs share places in the table), a wrong no is not.
 */
export interface Presence {
  /** Takes in a pattern; its number. */
  readonly add: (pattern: string) => number;
  /** Turns to a text, given as its code units. */
  readonly read: (units: Uint16Array, length: number) => void;
  /** Whether the pattern of a number may match somewhere in the text last read. */
  readonly may: (number: number) => boolean;
  /** Whether it may match at an offset: what it needs last stands near. Offsets are asked for in ascending order. */
  readonly mayAt: (number: number, at: number) => boolean;
}

export function presence(): Presence {
  const needs: (readonly (readonly Int32Array[])[])[] = [];
  const nears: Near[] = [];
  let ready: Laid = laid(nears);
  const places = placesOfSlots();
  let known = new Uint8Array(0);
  const holds = (slots: Int32Array): boolean => slots.every((slot) => places.firsts[slot] !== NOWHERE);
  return {
    add: (pattern) => {
      const needed = neededLiterals(pattern);
      nears.push(nearOf(needed, longestMatch(pattern)));
      return needs.push(needed.map((list) => list.map(slotsOf))) - 1;
    },
    read: (units, length) => {
      places.fill(units, length);
      if (known.length === needs.length) known.fill(UNKNOWN);
      else known = new Uint8Array(needs.length);
      if (ready.count.length !== nears.length) ready = laid(nears);
      ready.cursors.fill(UNREAD);
    },
    may: (number) => {
      const answer = known[number];
      if (answer !== UNKNOWN) return answer === YES;
      const may = (needs[number] ?? []).every((list) => list.some(holds));
      known[number] = may ? YES : NO;
      return may;
    },
    mayAt: (number, at) => {
      const { count, from, reach, slots, cursors } = ready;
      const literals = count[number] as number;
      if (literals === 0) return true;
      const first = from[number] as number;
      const within = at + (reach[number] as number);
      for (let i = first; i < first + literals; i++) {
        let place = cursors[i] as number;
        if (place < at && place !== NOWHERE) cursors[i] = place = places.from(slots[i] as number, place, at);
        if (place <= within && place !== NOWHERE) return true;
      }
      return false;
    },
  };
}

/** The literals of which a pattern needs one last, and how far from its beginning that may stand; none where it has no bound. */
interface Near {
  readonly slots: readonly number[];
  readonly reach: number;
}

function nearOf(needed: readonly (readonly string[])[], longest: number): Near {
  const last = needed.length < 2 || longest === Infinity ? [] : (needed.at(-1) ?? []);
  return { slots: last.map((literal) => slotsOf(literal)[0] ?? 0), reach: longest === Infinity ? 0 : longest - 1 };
}

/** The same in rows of numbers by the pattern's, and where each literal was last looked for. */
interface Laid {
  readonly count: Int32Array;
  readonly from: Int32Array;
  readonly reach: Int32Array;
  readonly slots: Int32Array;
  readonly cursors: Int32Array;
}

function laid(nears: readonly Near[]): Laid {
  const slots = nears.flatMap((near) => near.slots);
  let before = 0;
  return {
    count: Int32Array.from(nears, (near) => near.slots.length),
    from: Int32Array.from(nears, (near) => (before += near.slots.length) - near.slots.length),
    reach: Int32Array.from(nears, ({ reach }) => reach),
    slots: Int32Array.from(slots),
    cursors: new Int32Array(slots.length),
  };
}

/** For each slot its first place in a text, for each place the next of its slot: of pairs, and of single units. */
function placesOfSlots(): {
  readonly firsts: Int32Array;
  readonly fill: (units: Uint16Array, length: number) => void;
  /** The first place of a slot at an offset or behind it, where `place` is one before. */
  readonly from: (slot: number, place: number, at: number) => number;
} {
  const firsts = new Int32Array(SLOTS).fill(NOWHERE);
  let nextPair = new Int32Array(0);
  let nextUnit = new Int32Array(0);
  let filled: { readonly units: Uint16Array; readonly length: number } = { units: new Uint16Array(0), length: 0 };
  const fill = (units: Uint16Array, length: number): void => {
    // Only what the last text filled is emptied.
    for (let i = 0; i < filled.length; i++) {
      const code = filled.units[i] as number;
      firsts[pair(code, i + 1 < filled.length ? (filled.units[i + 1] as number) : 0)] = NOWHERE;
      firsts[PAIRS + code] = NOWHERE;
    }
    filled = { units, length };
    if (nextPair.length < length) [nextPair, nextUnit] = [new Int32Array(length), new Int32Array(length)];
    let behind = 0;
    for (let i = length - 1; i >= 0; i--) {
      const code = units[i] as number;
      const slot = pair(code, behind);
      nextPair[i] = firsts[slot] as number;
      firsts[slot] = i;
      nextUnit[i] = firsts[PAIRS + code] as number;
      firsts[PAIRS + code] = i;
      behind = code;
    }
  };
  const from = (slot: number, place: number, at: number): number => {
    const next = slot < PAIRS ? nextPair : nextUnit;
    let found = place === UNREAD ? (firsts[slot] as number) : place;
    while (found !== NOWHERE && found < at) found = next[found] as number;
    return found;
  };
  return { firsts, fill, from };
}

const UNKNOWN = 0;
const YES = 1;
const NO = 2;
const NOWHERE = -1;
const UNREAD = -2;
const PAIRS = 0x10000;
const SLOTS = PAIRS + 0x10000;

/** Where a pair of code units stands in the table; single ones stand behind the pairs. */
const pair = (first: number, second: number): number => (Math.imul(first, 40503) ^ second) & (PAIRS - 1);

function slotsOf(literal: string): Int32Array {
  if (literal.length === 1) return Int32Array.of(PAIRS + literal.charCodeAt(0));
  return Int32Array.from({ length: literal.length - 1 }, (_, i) => pair(literal.charCodeAt(i), literal.charCodeAt(i + 1)));
}
