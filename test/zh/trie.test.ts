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
          if (expected.length > 0) for (let from = 0; from <= at; from++) expect(trie.next(text, from, at + 1)).toBeLessThanOrEqual(at);
        }
        for (const one of words) expect(trie.get(one)).toBe(one);
      },
    ),
    { seed: 20261124, numRuns: 300 },
  );
});

test("places where no word begins are passed by, up to the place given and no further", () => {
  const trie = new Trie<number>();
  for (const one of ["复议", "法"]) trie.set(one, 1);
  expect(trie.next("行政治复行复议", 0, 7)).toBe(5);
  expect(trie.next("行政法治", 0, 4)).toBe(2);
  expect(trie.next("行政治复行复议", 0, 4)).toBe(4);
  expect(trie.next("行政治复", 4, 4)).toBe(4);
});
