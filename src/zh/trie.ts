/**
 * Many words at once: all the words that begin at a place of a text. Time does not depend on how many words there are.
 * Nodes are numbers; an edge is kept in one open hash table under its node and code unit, which needs no object a step.
 */
export class Trie<T> {
  readonly #values: (T | undefined)[] = [undefined];
  /** Nodes of the first code unit: most places of a text begin no word, and are told so at once. */
  readonly #first = new Int32Array(0x10000);
  /** One bit for each pair of units that a word may begin with, small enough to stay near: most places of a text are told by it alone. */
  readonly #begins = new Int32Array(BEGINNINGS / 32);
  /** Whether some word is of one unit only. */
  #single = false;
  #count = 0;
  /** Four numbers a slot, so that a look touches one line of memory: node (0 where the slot is free), code unit, target. */
  #edges = new Int32Array(1 << 12);
  #mask = (1 << 10) - 1;

  /** Stores `value` under `word`; a later one replaces an earlier one. */
  set(word: string, value: T): void {
    this.#noteBeginning(word);
    let node = ROOT;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let next = this.step(node, code);
      if (next === ROOT) {
        next = this.#values.push(undefined) - 1;
        if (node === ROOT) this.#first[code] = next;
        else this.#link(node, code, next);
      }
      node = next;
    }
    this.#values[node] = value;
  }

  get(word: string): T | undefined {
    let node = ROOT;
    for (let i = 0; i < word.length; i++) {
      node = this.step(node, word.charCodeAt(i));
      if (node === ROOT) return undefined;
    }
    return this.#values[node];
  }

  /** Calls `found` for each word that begins at `at`, shortest first, with the offset after it. */
  visit(text: string, at: number, found: (value: T, end: number) => void): void {
    let node = this.#first[text.charCodeAt(at)] ?? ROOT;
    for (let i = at + 1; node !== ROOT; i++) {
      const value = this.#values[node];
      if (value !== undefined) found(value, i);
      if (i >= text.length) return;
      node = this.step(node, text.charCodeAt(i));
    }
  }

  /** The longest word that begins at `at`, or null. */
  longest(text: string, at: number): { value: T; end: number } | null {
    let best: T | undefined;
    let end = at;
    let node = this.#first[text.charCodeAt(at)] ?? ROOT;
    for (let i = at + 1; node !== ROOT; i++) {
      const value = this.#values[node];
      if (value !== undefined) [best, end] = [value, i];
      node = i < text.length ? this.step(node, text.charCodeAt(i)) : ROOT;
    }
    return best === undefined ? null : { value: best, end };
  }

  /** The node that an edge leads to; `ROOT` where there is none. For those who walk a text themselves. */
  step(node: number, code: number): number {
    if (node === ROOT) return this.#first[code] as number;
    const edges = this.#edges;
    const mask = this.#mask;
    for (let slot = hash(node, code) & mask; ; slot = (slot + 1) & mask) {
      const there = edges[slot * 4] as number;
      if (there === 0) return ROOT;
      if (there === node && edges[slot * 4 + 1] === code) return edges[slot * 4 + 2] as number;
    }
  }

  /** Whether a word may begin with these two units; a no is sure. After the last unit of a text comes 0. */
  mayBegin(first: number, second: number): boolean {
    const slot = beginning(first, second);
    if ((((this.#begins[slot >> 5] as number) >> (slot & 31)) & 1) === 1) return true;
    return this.#single && this.#first[first] !== ROOT;
  }

  /** What is stored under the word that leads to a node. */
  at(node: number): T | undefined {
    return this.#values[node];
  }

  #noteBeginning(word: string): void {
    if (word.length === 1) this.#single = true;
    const slot = beginning(word.charCodeAt(0), word.charCodeAt(1));
    this.#begins[slot >> 5] = (this.#begins[slot >> 5] as number) | (1 << (slot & 31));
  }

  #link(node: number, code: number, target: number): void {
    if (++this.#count * 2 > this.#mask) this.#grow();
    let slot = hash(node, code) & this.#mask;
    while (this.#edges[slot * 4] !== 0) slot = (slot + 1) & this.#mask;
    this.#edges[slot * 4] = node;
    this.#edges[slot * 4 + 1] = code;
    this.#edges[slot * 4 + 2] = target;
  }

  #grow(): void {
    const old = this.#edges;
    this.#edges = new Int32Array(old.length * 4);
    this.#mask = this.#edges.length / 4 - 1;
    this.#count = 1;
    for (let i = 0; i < old.length; i += 4) if (old[i] !== 0) this.#link(old[i] as number, old[i + 1] as number, old[i + 2] as number);
  }
}

/** Where every word begins, and what a step that leads nowhere gives. */
export const ROOT = 0;

const BEGINNINGS = 1 << 17;
const beginning = (first: number, second: number): number => (Math.imul(first, 0x9e3779b1) >>> 15) ^ second;

const hash = (node: number, code: number): number => {
  const mixed = Math.imul(node ^ (code << 15), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};
