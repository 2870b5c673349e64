interface Node<T> {
  next: Map<number, Node<T>> | null;
  value: T | undefined;
}

/** Many words at once: all the words that begin at a place of a text. Time does not depend on how many words there are. */
export class Trie<T> {
  readonly #root: Node<T> = { next: null, value: undefined };
  /** Children of the root by code unit: most places of a text begin no word, and are told so at once. */
  readonly #first: (Node<T> | undefined)[] = new Array<Node<T> | undefined>(0x10000);

  /** Stores `value` under `word`; a later one replaces an earlier one. */
  set(word: string, value: T): void {
    let node = this.#root;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      node.next ??= new Map();
      let child = node.next.get(code);
      if (child === undefined) node.next.set(code, (child = { next: null, value: undefined }));
      if (i === 0) this.#first[code] = child;
      node = child;
    }
    node.value = value;
  }

  get(word: string): T | undefined {
    let node: Node<T> | undefined = this.#root;
    for (let i = 0; i < word.length && node !== undefined; i++) node = node.next?.get(word.charCodeAt(i));
    return node?.value;
  }

  /** Calls `found` for each word that begins at `at`, shortest first, with the offset after it. */
  visit(text: string, at: number, found: (value: T, end: number) => void): void {
    let node = this.#first[text.charCodeAt(at)];
    for (let i = at + 1; node !== undefined; i++) {
      if (node.value !== undefined) found(node.value, i);
      node = node.next?.get(text.charCodeAt(i));
    }
  }

  /** The longest word that begins at `at`, or null. */
  longest(text: string, at: number): { value: T; end: number } | null {
    let best: { value: T; end: number } | null = null;
    this.visit(text, at, (value, end) => (best = { value, end }));
    return best;
  }
}
