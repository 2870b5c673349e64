interface Scaled {
  readonly baseValue: number;
  readonly baseUnit: string;
  readonly scope: string | null;
}

/** The largest of several figures, against which bars are drawn (比例尺); null where they are not of one unit and scope, or not above 0. */
export function scaleOf(figures: readonly Scaled[]): number | null {
  const [first] = figures;
  if (first === undefined || figures.length < 2) return null;
  if (figures.some(({ baseUnit, scope }) => baseUnit !== first.baseUnit || scope !== first.scope)) return null;
  if (figures.some(({ baseValue }) => baseValue < 0)) return null;
  const most = Math.max(...figures.map(({ baseValue }) => baseValue));
  return most > 0 ? most : null;
}
