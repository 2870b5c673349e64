import { unitsOf } from "../zh/units.js";

/** Rows of words as `PairPlaces` looks them up: for each row how many words, and of each word its first and its last two characters. */
export type Rows = Int32Array;

export const rowsOf = (rows: readonly (readonly string[])[]): Rows =>
  Int32Array.from(rows.flatMap((words) => [words.length, ...words.flatMap((word) => [pairIn(word, 1), pairIn(word, word.length - 1)])]));

const pairIn = (word: string, at: number): number => slotOf(word.charCodeAt(at - 1), word.charCodeAt(at));

/** In which parts of a text two neighbouring characters stand, so that a pattern is not tried where a word that it needs is nowhere near. */
export class PairPlaces {
  /** For each pair (and those that share its slot) one bit for each part of the text that has it. */
  readonly #parts = new Int32Array(SLOTS);
  /** Places of one part, as a power of two. */
  readonly #size: number;
  readonly #end: number;

  constructor(text: string) {
    const units = unitsOf(text);
    const { length } = text;
    const size = Math.max(6, Math.ceil(Math.log2(Math.max(1, length) / PARTS)));
    const parts = this.#parts;
    let first = units[0] as number;
    for (let at = 1; at < length; at++) {
      const second = units[at] as number;
      const slot = slotOf(first, second);
      parts[slot] = (parts[slot] as number) | (1 << (at >> size));
      first = second;
    }
    this.#size = size;
    this.#end = Math.max(0, length - 1);
  }

  /** False where one of the rows has no word between two places; true else, and now and then where it has none all the same. */
  mayHold(rows: Rows, from: number, to: number): boolean {
    const parts = this.#parts;
    const low = from >> this.#size;
    const high = Math.min(to, this.#end) >> this.#size;
    const here = (-1 << low) & (-1 >>> (PARTS - 1 - high));
    for (let at = 0; at < rows.length;) {
      const end = at + 1 + 2 * (rows[at] as number);
      let held = false;
      for (let word = at + 1; word < end && !held; word += 2)
        held = ((parts[rows[word] as number] as number) & here) !== 0 && ((parts[rows[word + 1] as number] as number) & here) !== 0;
      if (!held) return false;
      at = end;
    }
    return true;
  }
}

const PARTS = 32;
const SLOTS = 1 << 12;
const slotOf = (first: number, second: number): number => Math.imul((first << 16) | second, 0x9e3779b1) >>> 20;
