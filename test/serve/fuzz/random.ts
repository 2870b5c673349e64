/** Chance that a seed repeats (随机数): the same seed draws the same. */
export interface Random {
  /** 0 ≤ n < most. */
  readonly below: (most: number) => number;
  readonly maybe: (chance: number) => boolean;
  readonly one: <T>(of: readonly T[]) => T;
  /** Some of them, at least one where there is one, in their order. */
  readonly some: <T>(of: readonly T[], most: number) => readonly T[];
}

/** After mulberry32. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return {
    below,
    maybe: (chance) => next() < chance,
    one: <T>(of: readonly T[]): T => {
      const found = of[below(of.length)];
      if (found === undefined) throw new Error("nothing to choose from");
      return found;
    },
    some: (of, most) => {
      const wanted = 1 + below(Math.min(most, of.length));
      const chosen = new Set<number>();
      while (chosen.size < wanted) chosen.add(below(of.length));
      return of.filter((_, at) => chosen.has(at));
    },
  };
}
