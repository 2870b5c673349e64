import type { MatrixCellsAnswer } from "../ask/generated/matrix-cells.js";

type Edge = MatrixCellsAnswer["graph"]["edges"][number];
export type Status = "IMPLEMENTED" | "PLANNED" | "PROBLEM" | "CITED";

/** What the reports of a place say of a measure (格): the strongest word, and the records behind it. */
export interface Cell {
  readonly status: Status;
  /** First year that says so. */
  readonly year: number;
  /** Records, those of the strongest word first, the latest first. */
  readonly ids: readonly string[];
  readonly years: readonly number[];
}

/** Cells of a row by id of the measure. */
export type Cells = ReadonlyMap<string, Cell>;

const STRENGTH: readonly Status[] = ["IMPLEMENTED", "PLANNED", "PROBLEM", "CITED"];

/** Records as cells, by place and by measure; done outweighs planned, as the comparison has it. */
export function cellsOf(edges: readonly Edge[]): ReadonlyMap<string, Cells> {
  const found = new Map<string, Map<string, { readonly id: string; readonly status: Status; readonly year: number }[]>>();
  for (const { id, source, target, year, properties } of edges) {
    const status = STRENGTH.find((one) => one === (properties as { readonly status?: unknown } | null)?.status);
    if (status === undefined || year === null) continue;
    const row = found.get(source) ?? new Map<string, { id: string; status: Status; year: number }[]>();
    found.set(source, row);
    row.set(target, [...(row.get(target) ?? []), { id, status, year }]);
  }
  return new Map([...found].map(([place, row]) => [place, new Map([...row].map(([program, records]) => [program, cellOf(records)]))]));
}

function cellOf(records: readonly { readonly id: string; readonly status: Status; readonly year: number }[]): Cell {
  const sorted = [...records].sort((a, b) => STRENGTH.indexOf(a.status) - STRENGTH.indexOf(b.status) || b.year - a.year);
  const status = sorted[0]?.status ?? "CITED";
  const years = [...new Set(sorted.flatMap((one) => (one.status === status ? [one.year] : [])))].sort((a, b) => a - b);
  return { status, year: years[0] ?? 0, years, ids: sorted.map(({ id }) => id) };
}
