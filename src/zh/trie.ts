/**
 * Many words at once: all the words that begin at a place of a text. Time does not depend on how many words there are.
 * Nodes are numbers; an edge is kept in one open hash table under its node and code unit, which needs no object a step.
 */
export class Trie<T> {
  readonly #values: (T | undefined)[] = [undefined];
  /** Nodes of the first code unit: most places of a text begin no word, and are told so at once. */
  readonly #first = new Int32Array(0x10000);
  #edges = 0;
  #nodes = new Int32Array(1 << 12).fill(-1);
  #codes = new Uint16Array(1 << 12);
  #targets = new Int32Array(1 << 12);

  /** Stores `value` under `word`; a later one replaces an earlier one. */
  set(word: string, value: T): void {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let next = this.#step(node, code);
      if (next === 0) {
        next = this.#values.push(undefined) - 1;
        if (node === 0) this.#first[code] = next;
        else this.#link(node, code, next);
      }
      node = next;
    }
    this.#values[node] = value;
  }

  get(word: string): T | undefined {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      node = this.#step(node, word.charCodeAt(i));
      if (node === 0) return undefined;
    }
    return this.#values[node];
  }

  /** Calls `found` for each word that begins at `at`, shortest first, with the offset after it. */
  visit(text: string, at: number, found: (value: T, end: number) => void): void {
    let node = this.#first[text.charCodeAt(at)] ?? 0;
    for (let i = at + 1; node !== 0; i++) {
      const value = this.#values[node];
      if (value !== undefined) found(value, i);
      if (i >= text.length) return;
      node = this.#step(node, text.charCodeAt(i));
    }
  }

  /** The longest word that begins at `at`, or null. */
  longest(text: string, at: number): { value: T; end: number } | null {
    let best: { value: T; end: number } | null = null;
    if (at < text.length) this.visit(text, at, (value, end) => (best = { value, end }));
    return best;
  }

  /** The node that an edge leads to; 0, the root, where there is none. */
  #step(node: number, code: number): number {
    if (node === 0) return this.#first[code] as number;
    const mask = this.#nodes.length - 1;
    let slot = hash(node, code) & mask;
    for (;;) {
      const there = this.#nodes[slot];
      if (there === -1) return 0;
      if (there === node && this.#codes[slot] === code) return this.#targets[slot] as number;
      slot = (slot + 1) & mask;
    }
  }

  #link(node: number, code: number, target: number): void {
    if (++this.#edges * 2 > this.#nodes.length) this.#grow();
    const mask = this.#nodes.length - 1;
    let slot = hash(node, code) & mask;
    while (this.#nodes[slot] !== -1) slot = (slot + 1) & mask;
    this.#nodes[slot] = node;
    this.#codes[slot] = code;
    this.#targets[slot] = target;
  }

  #grow(): void {
    const [nodes, codes, targets] = [this.#nodes, this.#codes, this.#targets];
    const size = nodes.length * 4;
    this.#nodes = new Int32Array(size).fill(-1);
    this.#codes = new Uint16Array(size);
    this.#targets = new Int32Array(size);
    this.#edges = 1;
    for (let i = 0; i < nodes.length; i++) if (nodes[i] !== -1) this.#link(nodes[i] as number, codes[i] as number, targets[i] as number);
  }
}

const hash = (node: number, code: number): number => {
  const mixed = Math.imul(node ^ (code << 15), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};
