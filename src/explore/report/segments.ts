/** A mention in the text (标注), as the report view needs it. */
export interface Mark {
  readonly id: string;
  readonly kind: "measure" | "document" | "figure";
  readonly start: number;
  readonly end: number;
}

/** A stretch of text under the same marks. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Longest first. */
  readonly marks: readonly Mark[];
  readonly chosen: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a span of the text wherever a mark or the chosen span begins or ends (切分), so that overlapping marks nest in each piece.
 * What reaches over the ends of the span is cut at them.
 */
export function segments(span: Span, marks: readonly Mark[], chosen: Span | null): readonly Piece[] {
  const within = marks.filter(({ start, end }) => start < span.end && end > span.start && start < end);
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of chosen === null ? within : [...within, chosen]) {
    if (start > span.start && start < span.end) cuts.add(start);
    if (end > span.start && end < span.end) cuts.add(end);
  }
  const at = [...cuts].sort((a, b) => a - b);
  return at.slice(0, -1).map((start, nth) => {
    const end = at[nth + 1] ?? span.end;
    return {
      start,
      end,
      marks: within.filter((mark) => mark.start <= start && mark.end >= end).sort((a, b) => b.end - b.start - (a.end - a.start)),
      chosen: chosen !== null && chosen.start <= start && chosen.end >= end,
    };
  });
}
