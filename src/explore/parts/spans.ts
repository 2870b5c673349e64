/** Years as spans (年度区间), each as short as it goes: 2014–2016, 2019, 2020. */
export function spans(years: readonly number[]): readonly string[] {
  const runs: { from: number; to: number }[] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.to === year - 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  return runs.flatMap(({ from, to }) => (to - from > 1 ? [`${from}–${to}`] : to > from ? [String(from), String(to)] : [String(from)]));
}
