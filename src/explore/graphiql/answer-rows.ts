type Cell = string | number | null;

export interface AnswerTable {
  /** Way to the list in the answer: `adoptions.nodes`. */
  readonly path: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The longest list of an answer as a table (结果表格): a row for each of its objects, a column for each field, inner fields by their way; null without a list. */
export function answerTable(data: unknown): AnswerTable | null {
  const longest = lists(data, "").reduce<Found | null>((a, b) => (a === null || b.items.length > a.items.length ? b : a), null);
  if (longest === null) return null;
  const flat = longest.items.map((item) => new Map(cells(item, "")));
  const columns = [...new Set(flat.flatMap((row) => [...row.keys()]))];
  return { path: longest.path, columns, rows: flat.map((row) => columns.map((column) => row.get(column) ?? null)) };
}

interface Found {
  readonly path: string;
  readonly items: readonly object[];
}

/** Lists of objects, not those inside rows of other lists. */
function lists(value: unknown, path: string): readonly Found[] {
  if (Array.isArray(value)) return value.some(isObject) ? [{ path, items: value.filter(isObject) }] : [];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => lists(inner, path === "" ? name : `${path}.${name}`));
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);

function cells(value: unknown, path: string): readonly (readonly [string, Cell])[] {
  if (isObject(value)) return Object.entries(value).flatMap(([name, inner]) => cells(inner, path === "" ? name : `${path}.${name}`));
  if (!Array.isArray(value)) return [[path, cell(value)]];
  if (value.length === 0) return [];
  if (!value.some(isObject)) return [[path, value.map(cell).join("；")]];
  // Several pieces of evidence in one cell, as the CSV exports have them.
  const inner = value.flatMap((item) => cells(item, path));
  return [...new Set(inner.map(([name]) => name))].map((name) => {
    const all = inner.filter(([other]) => other === name).map(([, text]) => String(text ?? ""));
    return [name, [...new Set(all)].join(" | ")];
  });
}

const cell = (value: unknown): Cell => (typeof value === "number" || typeof value === "string" || value === null ? value : String(value));
