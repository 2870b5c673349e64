interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** The first of the latest years (近年) whose counts together are no more than `most`; null where all fit. One year is always taken. */
export function latestThatFit(years: readonly YearCount[], most: number): number | null {
  const latestFirst = [...years].sort((a, b) => b.year - a.year);
  let sum = 0;
  let since: number | null = null;
  for (const { year, count } of latestFirst) {
    sum += count;
    if (sum > most) return since ?? year;
    since = year;
  }
  return null;
}
