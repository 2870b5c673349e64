/** Counts of one kind; several reports are pooled by adding them up, never by averaging their rates. */
export interface Tally {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  /** How many of the found also have this property right: `relation`, `unit`. */
  readonly right: Readonly<Record<string, number>>;
  /** Programs known far beyond their place, found and missed. */
  readonly core?: { readonly tp: number; readonly fn: number };
  /** Document numbers of the documents found. */
  readonly numbers?: Rates3;
}

interface Rates3 {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** Precision, recall, F1 and the shares of right properties, rounded as score.py rounds them. */
export type Figures = Readonly<Record<string, number | null>>;

export function figures(tally: Tally): Figures {
  const { tp, core, numbers } = tally;
  const shares = Object.entries(tally.right).map(([name, right]) => [name, tp === 0 ? null : round(right / tp, 3)] as const);
  return {
    ...rates(tally),
    ...(core === undefined ? {} : { coreRecall: core.tp + core.fn === 0 ? null : round(core.tp / (core.tp + core.fn), 4) }),
    ...Object.fromEntries(shares),
    ...(numbers === undefined ? {} : { docNumber: tp === 0 ? null : rates(numbers).f1 }),
  };
}

/** Adds up the counts of one kind over several reports. */
export function pool(tallies: readonly Tally[]): Tally {
  return tallies.reduce((a, b) => ({
    ...add(a, b),
    right: Object.fromEntries(Object.keys(a.right).map((name) => [name, (a.right[name] ?? 0) + (b.right[name] ?? 0)])),
    ...(a.core && b.core ? { core: { tp: a.core.tp + b.core.tp, fn: a.core.fn + b.core.fn } } : {}),
    ...(a.numbers && b.numbers ? { numbers: add(a.numbers, b.numbers) } : {}),
  }));
}

const add = (a: Rates3, b: Rates3): Rates3 => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn });

function rates({ tp, fp, fn }: Rates3): { p: number; r: number; f1: number; tp: number; fp: number; fn: number } {
  const p = tp + fp === 0 ? 1 : tp / (tp + fp);
  const r = tp + fn === 0 ? 1 : tp / (tp + fn);
  return { p: round(p, 4), r: round(r, 4), f1: p + r === 0 ? 0 : round((2 * p * r) / (p + r), 4), tp, fp, fn };
}

/** Rounds a rate to `digits`; a half goes to the even neighbour, as in Python, so that both scorers print the same. */
export function round(value: number, digits: number): number {
  const halves = value * 2 ** (digits + 1);
  const scaled = value * 10 ** digits;
  if (!Number.isInteger(halves) || halves % 2 === 0) return Number(value.toFixed(digits));
  const below = Math.floor(scaled);
  return (below % 2 === 0 ? below : below + 1) / 10 ** digits;
}
