import { neededLiterals } from "./needed-literals.js";

/**
 * Which of many patterns may match somewhere in a text, known from one pass over it: what a pattern cannot do without is looked up by pairs
 * of neighbouring characters. A wrong yes is possible (pairs share places in the table), a wrong no is not.
 */
export interface Presence {
  /** Takes in a pattern; its number. */
  readonly add: (pattern: string) => number;
  /** Turns to a text, given as its code units. */
  readonly read: (units: Uint16Array, length: number) => void;
  /** Whether the pattern of a number may match in the text last read. */
  readonly may: (number: number) => boolean;
}

export function presence(): Presence {
  const needs: (readonly (readonly Int32Array[])[])[] = [];
  const seen = new Uint8Array(PAIRS + 0x10000);
  let stamp = 0;
  let known = new Uint8Array(0);
  const holds = (slots: Int32Array): boolean => slots.every((slot) => seen[slot] === stamp);
  return {
    add: (pattern) => needs.push(neededLiterals(pattern).map((literals) => literals.map(slotsOf))) - 1,
    read: (units, length) => {
      stamp = (stamp % 255) + 1;
      if (stamp === 1) seen.fill(0);
      if (known.length === needs.length) known.fill(UNKNOWN);
      else known = new Uint8Array(needs.length);
      let before = 0;
      for (let i = 0; i < length; i++) {
        const code = units[i] as number;
        seen[pair(before, code)] = stamp;
        seen[PAIRS + code] = stamp;
        before = code;
      }
    },
    may: (number) => {
      const answer = known[number];
      if (answer !== UNKNOWN) return answer === YES;
      const may = (needs[number] ?? []).every((literals) => literals.some(holds));
      known[number] = may ? YES : NO;
      return may;
    },
  };
}

const UNKNOWN = 0;
const YES = 1;
const NO = 2;
const PAIRS = 0x10000;

/** Where a pair of code units stands in the table; single ones stand behind the pairs. */
const pair = (first: number, second: number): number => (Math.imul(first, 40503) ^ second) & (PAIRS - 1);

function slotsOf(literal: string): Int32Array {
  if (literal.length === 1) return Int32Array.of(PAIRS + literal.charCodeAt(0));
  return Int32Array.from({ length: literal.length - 1 }, (_, i) => pair(literal.charCodeAt(i), literal.charCodeAt(i + 1)));
}
