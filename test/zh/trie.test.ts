import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { Trie } from "../../src/zh/trie.js";

const word = fc.string({ unit: fc.constantFrom("行", "政", "复", "议", "法", "治"), minLength: 1, maxLength: 5 });

test("finds exactly the words that a text begins with at a place, shortest first", () => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 200 }),
      fc.string({ unit: fc.constantFrom("行", "政", "复", "议", "法", "治"), minLength: 1, maxLength: 20 }),
      (words, text) => {
        const trie = new Trie<string>();
        for (const one of words) trie.set(one, one);
        for (let at = 0; at < text.length; at++) {
          const found: string[] = [];
          trie.visit(text, at, (value, end) => found.push(`${value} ${end}`));
          const expected = [...new Set(words)].filter((one) => text.startsWith(one, at)).sort((a, b) => a.length - b.length);
          expect(found).toEqual(expected.map((one) => `${one} ${at + one.length}`));
          expect(trie.longest(text, at)?.value ?? null).toBe(expected.at(-1) ?? null);
        }
        for (const one of words) expect(trie.get(one)).toBe(one);
      },
    ),
    { seed: 20261124, numRuns: 300 },
  );
});
