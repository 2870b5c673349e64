import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { layers, type Layer } from "../../src/annotate/layers.js";
import type { Span } from "../../src/model/text.js";

type Named = Span & { readonly name: string };

const drawn = (found: readonly Layer<Named>[]): string =>
  found
    .map(({ of, start, end, first, inner }) => `${first ? "" : "~"}${of.name}${start}-${end}${inner.length > 0 ? `(${drawn(inner)})` : ""}`)
    .join(" ");

describe("layers", () => {
  test.each([
    [
      "beside each other",
      [
        ["a", 0, 2],
        ["b", 2, 4],
      ],
      "a0-2 b2-4",
    ],
    [
      "one in the other",
      [
        ["b", 1, 2],
        ["a", 0, 4],
      ],
      "a0-4(b1-2)",
    ],
    [
      "beginning together, the longer outside",
      [
        ["b", 0, 2],
        ["a", 0, 4],
      ],
      "a0-4(b0-2)",
    ],
    [
      "crossing: the later one is cut",
      [
        ["a", 0, 4],
        ["b", 2, 6],
      ],
      "a0-4(b2-4) ~b4-6",
    ],
    [
      "running into the line and out of it",
      [
        ["a", -3, 2],
        ["b", 8, 30],
      ],
      "~a0-2 b8-10",
    ],
    [
      "empty or elsewhere",
      [
        ["a", 3, 3],
        ["b", 12, 14],
      ],
      "",
    ],
  ] as const)("%s", (_, spans, expected) => {
    const all = spans.map(([name, start, end]) => ({ name, start, end }));
    expect(drawn(layers(all, { start: 0, end: 10 }))).toBe(expected);
  });

  test("cover each character by exactly the spans that stand there, whatever crosses", () => {
    const span = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 })).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const covering = Array.from({ length: 30 }, () => [] as object[]);
        const walk = (found: readonly Layer<Span>[], within: Span): void => {
          let at = within.start;
          for (const layer of found) {
            expect(layer.start).toBeGreaterThanOrEqual(at);
            expect(layer.end).toBeLessThanOrEqual(within.end);
            at = layer.end;
            for (let i = layer.start; i < layer.end; i++) covering[i]?.push(layer.of);
            walk(layer.inner, layer);
          }
        };
        walk(layers(spans, { start: 0, end: 30 }), { start: 0, end: 30 });
        covering.forEach((found, i) => {
          expect(new Set(found)).toEqual(new Set(spans.filter(({ start, end }) => start <= i && i < end)));
          expect(found).toHaveLength(new Set(found).size);
        });
        const begins = (all: readonly Layer<Span>[]): number =>
          all.reduce((sum, { first, inner }) => sum + (first ? 1 : 0) + begins(inner), 0);
        expect(begins(layers(spans, { start: 0, end: 60 }))).toBe(spans.length);
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });
});
