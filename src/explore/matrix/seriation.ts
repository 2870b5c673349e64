/** Rows and columns in an order in which what is alike stands together (排序): permutations of their indices. */
export interface Order {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export type Weighed = readonly [row: number, column: number, weight: number];

const ROUNDS = 60;
const GOLDEN = 0.618_033_988_75;

/**
 * Orders a table by likeness: rows and columns get the scores of the first axis of correspondence analysis, found by reciprocal
 * averaging (Hill 1973), as archaeologists and ecologists order theirs. A blank cell is left out or has weight 0. Rows and columns
 * without any cell come last; equal scores keep the order given.
 */
export function byLikeness(rows: number, columns: number, found: readonly Weighed[]): Order {
  // Sums of fractions depend on their order: the same table is always added up in the same one.
  const cells = [...found].sort(([a, left], [b, right]) => a - b || left - right);
  const at = { rows: Int32Array.from(cells, ([row]) => row), columns: Int32Array.from(cells, ([, column]) => column) };
  const weights = Float64Array.from(cells, ([, , weight]) => weight);
  const rowSums = sums(rows, at.rows, weights);
  const columnSums = sums(columns, at.columns, weights);
  // Scattered, so that no likeness can be hidden from the start by symmetry.
  let rowScores = Float64Array.from({ length: rows }, (_, row) => (row * GOLDEN) % 1);
  let columnScores = new Float64Array(columns);
  for (let round = 0; round < ROUNDS; round += 1) {
    centre(rowScores, rowSums);
    columnScores = averaged(rowScores, at.rows, at.columns, weights, columnSums);
    rowScores = averaged(columnScores, at.columns, at.rows, weights, rowSums);
  }
  const sign = fullestFirst(rowScores, rowSums);
  return { rows: sorted(rowScores, rowSums, sign), columns: sorted(columnScores, columnSums, sign) };
}

type Numbers = Float64Array<ArrayBuffer>;

const get = (of: Numbers | Int32Array, at: number): number => of[at] ?? 0;

function sums(length: number, at: Int32Array, weights: Numbers): Numbers {
  const sum = new Float64Array(length);
  for (let cell = 0; cell < at.length; cell += 1) sum[get(at, cell)] = get(sum, get(at, cell)) + get(weights, cell);
  return sum;
}

/** Takes away what all have in common, so that the difference comes out, and keeps the scores in bounds. */
function centre(scores: Numbers, filled: Numbers): void {
  const total = filled.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return;
  const mean = scores.reduce((sum, score, at) => sum + score * get(filled, at), 0) / total;
  const width = Math.sqrt(scores.reduce((sum, score, at) => sum + (score - mean) ** 2 * get(filled, at), 0) / total);
  for (let at = 0; at < scores.length; at += 1) scores[at] = width < 1e-12 ? 0 : (get(scores, at) - mean) / width;
}

/** Each gets the mean score of what it is filled with. */
function averaged(from: Numbers, source: Int32Array, target: Int32Array, weights: Numbers, filled: Numbers): Numbers {
  const scores = new Float64Array(filled.length);
  for (let cell = 0; cell < source.length; cell += 1) {
    const at = get(target, cell);
    scores[at] = get(scores, at) + get(weights, cell) * get(from, get(source, cell));
  }
  for (let at = 0; at < scores.length; at += 1) if (get(filled, at) > 0) scores[at] = get(scores, at) / get(filled, at);
  return scores;
}

/** An axis has no direction of its own: the half with more in it comes first. */
function fullestFirst(scores: Numbers, filled: Numbers): 1 | -1 {
  return scores.reduce((balance, score, at) => balance + Math.sign(score) * get(filled, at) ** 2, 0) > 0 ? -1 : 1;
}

function sorted(scores: Numbers, filled: Numbers, sign: number): readonly number[] {
  const blank = (at: number): number => (get(filled, at) > 0 ? 0 : 1);
  const score = (at: number): number => Math.round(sign * get(scores, at) * 1e9);
  return [...scores.keys()].sort((a, b) => blank(a) - blank(b) || score(a) - score(b) || a - b);
}
