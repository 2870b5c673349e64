/** What a place says of a measure, or that it says nothing, or has no report (状态). */
export type State = "CITED" | "IMPLEMENTED" | "NO_REPORT" | "PLANNED" | "PROBLEM" | "SILENT";

export interface ComparedRow {
  readonly program: { readonly id: string; readonly name: string; readonly theme: { readonly name: string } | null };
  readonly cells: readonly { readonly state: State }[];
}

/** Measures that the same places carried out (同一组地区已实施): which of the places, in their order. */
export interface Pattern<Row> {
  readonly doing: readonly boolean[];
  readonly rows: readonly Row[];
}

export interface Differences<Row> {
  readonly different: readonly Pattern<Row>[];
  /** Carried out by all that have a report, of which there are two at least. */
  readonly same: readonly Row[];
}

/** Sets apart what is the same, and groups the rest by who carries it out: the most common first, what nobody carries out last. */
export function differences<Row extends ComparedRow>(rows: readonly Row[]): Differences<Row> {
  const same: Row[] = [];
  const patterns = new Map<string, Row[]>();
  for (const row of rows) {
    const reported = row.cells.filter(({ state }) => state !== "NO_REPORT");
    const doing = reported.filter(({ state }) => state === "IMPLEMENTED").length;
    if (reported.length > 1 && doing === reported.length) same.push(row);
    else {
      const pattern = row.cells.map(({ state }) => (state === "IMPLEMENTED" ? "1" : "0")).join("");
      patterns.set(pattern, [...(patterns.get(pattern) ?? []), row]);
    }
  }
  const ones = (pattern: string): number => pattern.replaceAll("0", "").length;
  const different = [...patterns]
    .sort(([a], [b]) => ones(b) - ones(a) || (a < b ? 1 : -1))
    .map(([pattern, found]) => ({ doing: [...pattern].map((sign) => sign === "1"), rows: found.sort(byTheme) }));
  return { different, same: same.sort(byTheme) };
}

function byTheme(a: ComparedRow, b: ComparedRow): number {
  const [theme, other] = [a.program.theme?.name, b.program.theme?.name];
  if (theme !== other) return theme === undefined ? 1 : other === undefined ? -1 : theme.localeCompare(other, "zh-CN");
  return a.program.name.localeCompare(b.program.name, "zh-CN");
}
