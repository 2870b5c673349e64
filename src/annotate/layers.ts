import type { Span } from "../model/text.js";

/** A span inside others, cut so that none crosses another: markup can only nest. */
export interface Layer<T extends Span> extends Span {
  readonly of: T;
  /** Whether it begins here, or goes on from where a crossing span cut it. */
  readonly first: boolean;
  readonly inner: readonly Layer<T>[];
}

/** Spans of one line as layers in the order of the text; the longer of two that begin together lies outside. */
export function layers<T extends Span>(spans: readonly T[], line: Span): Layer<T>[] {
  const pieces = spans
    .map((of) => ({ of, start: Math.max(of.start, line.start), end: Math.min(of.end, line.end), first: of.start >= line.start }))
    .filter(({ start, end }) => start < end);
  return nested(pieces);
}

interface Piece<T extends Span> extends Span {
  readonly of: T;
  readonly first: boolean;
}

function nested<T extends Span>(pieces: readonly Piece<T>[]): Layer<T>[] {
  const waiting = [...pieces].sort(byStart);
  const found: Layer<T>[] = [];
  for (let piece = waiting.shift(); piece !== undefined; piece = waiting.shift()) {
    const { end } = piece;
    const inside: Piece<T>[] = [];
    while (waiting[0] !== undefined && waiting[0].start < end) {
      const next = waiting.shift() as Piece<T>;
      inside.push({ ...next, end: Math.min(next.end, end) });
      if (next.end > end) insert(waiting, { ...next, start: end, first: false });
    }
    found.push({ ...piece, inner: nested(inside) });
  }
  return found;
}

const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

function insert<P extends Span>(sorted: P[], piece: P): void {
  const at = sorted.findIndex((other) => byStart(piece, other) <= 0);
  sorted.splice(at === -1 ? sorted.length : at, 0, piece);
}
