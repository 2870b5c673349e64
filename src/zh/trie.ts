import { unitsOf } from "./units.js";

/**
 * Many words at once: all the words that begin at a place of a text. Time does not depend on how many words there are.
 * Words are put in order when the first text is read: nodes lie in one row of numbers, each before its children, so that a walk reads on
 * where it is and needs no object a step.
 */
export class Trie<T> {
  readonly #words = new Map<string, T>();
  #ready: Ordered<T> | null = null;

  /** Stores `value` under `word`; a later one replaces an earlier one. */
  set(word: string, value: T): void {
    this.#words.set(word, value);
    this.#ready = null;
  }

  get(word: string): T | undefined {
    return this.#words.get(word);
  }

  /** Calls `found` for each word that begins at `at`, shortest first, with the offset after it; `found` reads no other text in a trie. */
  visit(text: string, at: number, found: (value: T, end: number) => void): void {
    const words = (this.#ready ??= ordered(this.#words));
    const units = unitsOf(text);
    const first = units[at] as number;
    if (words.singles !== null && isSet(words.alone, first)) {
      const single = words.singles.get(first);
      if (single !== undefined) found(single, at + 1);
    }
    const pair = pairOf(first, units[at + 1] as number);
    if (mayBegin(words.begins, pair, units[at + PAIR] as number)) walk(words, pair, units, at + PAIR, found);
  }

  /** The first place from `from` on where a word may begin, or `to`: places of which `visit` need not be asked are passed by at once. */
  next(text: string, from: number, to: number): number {
    const { begins, alone } = (this.#ready ??= ordered(this.#words));
    const units = unitsOf(text);
    let first = units[from] as number;
    for (let at = from; at < to; at++) {
      const second = units[at + 1] as number;
      if (isSet(alone, first) || mayBegin(begins, pairOf(first, second), units[at + PAIR] as number)) return at;
      first = second;
    }
    return to;
  }

  /** The longest word that begins at `at`, or null. */
  longest(text: string, at: number): { value: T; end: number } | null {
    let best: { value: T; end: number } | null = null;
    this.visit(text, at, (value, end) => (best = { value, end }));
    return best;
  }
}

/** Words as a walk reads them. */
interface Ordered<T> {
  /** One bit for each pair of units that a word begins with, and for each three (of a word of two: those and 0): most places of a text are told by it alone. */
  readonly begins: Int32Array;
  /** Open hash table: two units in one number, and their node. */
  readonly pairs: Int32Array;
  readonly pairMask: number;
  /** A node: where its value stands (0 for none), how many children, their units in order, their nodes. */
  readonly cells: Int32Array;
  /** From 1. */
  readonly values: readonly (T | undefined)[];
  /** One bit for each unit that is a word. */
  readonly alone: Int32Array;
  /** Words of one unit; null where there are none. */
  readonly singles: ReadonlyMap<number, T> | null;
}

const NONE = 0;
const PAIR = 2;

/** The words of two units and more that begin with a pair, from the unit behind it. */
function walk<T>(
  { pairs, pairMask, cells, values }: Ordered<T>,
  pair: number,
  units: Uint16Array,
  from: number,
  found: (value: T, end: number) => void,
): void {
  let node = nodeOf(pairs, pairMask, pair);
  for (let i = from; node !== NONE; i++) {
    const value = cells[node] as number;
    if (value !== NONE) found(values[value] as T, i);
    node = child(cells, node, units[i] as number);
  }
}

/** Whether a pair of units and the one behind it may be a word of two or the first three of one. */
function mayBegin(begins: Int32Array, pair: number, third: number): boolean {
  const slot = pairSlot(pair);
  return isSet(begins, slot) && (isSet(begins, tripleSlot(slot, third)) || isSet(begins, tripleSlot(slot, 0)));
}

function ordered<T>(words: ReadonlyMap<string, T>): Ordered<T> {
  const sorted = [...words.keys()].filter((word) => word.length >= PAIR).sort();
  const singles = new Map([...words].flatMap(([word, value]) => (word.length === 1 ? [[word.charCodeAt(0), value] as const] : [])));
  const values: (T | undefined)[] = [undefined];
  const cells: number[] = [NONE];
  const begins = new Int32Array(BEGINNINGS / 32);
  const alone = new Int32Array(UNITS / 32);
  for (const unit of singles.keys()) mark(alone, unit);
  const starts = sorted.flatMap((word, i) => (i > 0 && word.slice(0, PAIR) === sorted[i - 1]?.slice(0, PAIR) ? [] : i));
  const pairMask = 2 ** Math.ceil(Math.log2(starts.length * 2 + 2)) - 1;
  const pairs = new Int32Array((pairMask + 1) * 2);
  /** Writes the node of the words from one place to another, which are the same up to a depth. */
  const node = (from: number, to: number, depth: number): number => {
    const at = cells.length;
    const ends = (sorted[from] as string).length === depth;
    const rest = ends ? from + 1 : from;
    cells.push(ends ? values.push(words.get(sorted[from] as string)) - 1 : NONE, 0);
    for (let i = rest; i < to; i = stretch(sorted, i, to, depth)) cells.push((sorted[i] as string).charCodeAt(depth));
    const count = cells.length - at - 2;
    cells[at + 1] = count;
    for (let i = 0; i < count; i++) cells.push(NONE);
    for (let i = rest, n = 0; i < to; n++) {
      const next = stretch(sorted, i, to, depth);
      cells[at + 2 + count + n] = node(i, next, depth + 1);
      i = next;
    }
    return at;
  };
  starts.forEach((from, i) => {
    const pair = pairOf((sorted[from] as string).charCodeAt(0), (sorted[from] as string).charCodeAt(1));
    let slot = hash(pair) & pairMask;
    while (pairs[slot * 2 + 1] !== NONE) slot = (slot + 1) & pairMask;
    pairs[slot * 2] = pair;
    pairs[slot * 2 + 1] = node(from, starts[i + 1] ?? sorted.length, PAIR);
  });
  for (const word of sorted) {
    const slot = pairSlot(pairOf(word.charCodeAt(0), word.charCodeAt(1)));
    mark(begins, slot);
    mark(begins, tripleSlot(slot, word.length === PAIR ? 0 : word.charCodeAt(2)));
  }
  return { begins, alone, pairs, pairMask, cells: Int32Array.from(cells), values, singles: singles.size === 0 ? null : singles };
}

/** Where the sorted words end that have the same unit at a depth as the one at `from`. */
function stretch(words: readonly string[], from: number, to: number, depth: number): number {
  const unit = (words[from] as string).charCodeAt(depth);
  let next = from + 1;
  while (next < to && (words[next] as string).charCodeAt(depth) === unit) next += 1;
  return next;
}

function nodeOf(pairs: Int32Array, mask: number, pair: number): number {
  for (let slot = hash(pair) & mask; ; slot = (slot + 1) & mask) {
    const node = pairs[slot * 2 + 1] as number;
    if (node === NONE || pairs[slot * 2] === pair) return node;
  }
}

/** The child of a node under a unit, by halves. */
function child(cells: Int32Array, node: number, unit: number): number {
  const count = cells[node + 1] as number;
  const units = node + 2;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[units + middle] as number) < unit) low = middle + 1;
    else high = middle;
  }
  return low < count && cells[units + low] === unit ? (cells[units + count + low] as number) : NONE;
}

const pairOf = (first: number, second: number): number => (first << 16) | second;
const hash = (pair: number): number => Math.imul(pair, 0x9e3779b1) >>> 12;

const UNITS = 1 << 16;
const BEGINNINGS = 1 << 18;
const pairSlot = (pair: number): number => Math.imul(pair, 0x9e3779b1) >>> 14;
const tripleSlot = (slot: number, third: number): number => Math.imul(slot ^ (third << 15), 0x85ebca6b) >>> 14;
const isSet = (bits: Int32Array, slot: number): boolean => (((bits[slot >> 5] as number) >> (slot & 31)) & 1) === 1;
const mark = (bits: Int32Array, slot: number): void => {
  bits[slot >> 5] = (bits[slot >> 5] as number) | (1 << (slot & 31));
};
