/** What was found, missed and wrongly taken of one kind in one report. */
export interface Matched<G, S> {
  readonly pairs: readonly (readonly [G, S])[];
  readonly missed: readonly G[];
  readonly wrong: readonly S[];
}

/** Pairs gold with what was extracted, one to one, first come first served; a doubtful gold item takes its match away without counting. */
export function match<G extends { readonly doubt?: boolean }, S>(
  gold: readonly G[],
  extracted: readonly S[],
  same: (gold: G, extracted: S) => boolean,
): Matched<G, S> {
  const left = [...extracted];
  const pairs: (readonly [G, S])[] = [];
  const missed: G[] = [];
  for (const item of [...gold.filter((g) => !doubtful(g)), ...gold.filter(doubtful)]) {
    const at = left.findIndex((candidate) => same(item, candidate));
    const [hit] = at < 0 ? [] : left.splice(at, 1);
    if (doubtful(item)) continue;
    if (hit === undefined) missed.push(item);
    else pairs.push([item, hit]);
  }
  return { pairs, missed, wrong: left };
}

const doubtful = (item: { readonly doubt?: boolean }): boolean => item.doubt === true;
