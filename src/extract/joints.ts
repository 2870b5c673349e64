/** Pairs of neighbouring characters of names: whether one may go on from a character to another is told at a look. */
export class Joints {
  readonly #bits = new Int32Array(SLOTS / 32);

  add(word: string): void {
    for (let i = 1; i < word.length; i++) this.#mark(word.charCodeAt(i - 1), word.charCodeAt(i));
  }

  /** Of a pattern the words that are written out, and each with those behind it that may be next where others are left out or chosen. */
  addPattern(pattern: string): void {
    const parts = Array.from(pattern.matchAll(WRITTEN), ([word, oneOf]) => (oneOf === undefined ? [word] : [...oneOf]));
    parts.forEach((words, at) => {
      for (const word of words) {
        this.add(word);
        for (const other of parts.slice(at + 1, at + REACH).flat()) this.#mark(word.charCodeAt(word.length - 1), other.charCodeAt(0));
      }
    });
  }

  /** False where no name has the one right behind the other; true where one has, and now and then where none has. */
  has(first: number, second: number): boolean {
    const slot = slotOf(first, second);
    return (((this.#bits[slot >> 5] as number) >> (slot & 31)) & 1) === 1;
  }

  #mark(first: number, second: number): void {
    const slot = slotOf(first, second);
    this.#bits[slot >> 5] = (this.#bits[slot >> 5] as number) | (1 << (slot & 31));
  }
}

/** A word, or the characters of which there is one. */
const WRITTEN = /\[([\u4e00-\u9fff]+)\]|[\u4e00-\u9fff]+/gu;
/** Words of a pattern that may lie between two that stand side by side. */
const REACH = 8;

const SLOTS = 1 << 20;
const slotOf = (first: number, second: number): number => Math.imul((first << 16) | second, 0x9e3779b1) >>> 12;
