/** Rows as a table for a terminal; Chinese characters take two columns. Numbers stand to the right. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(String(row[column] ?? "")))));
  const cell = (value: string | number, column: number): string => {
    const text = String(value);
    const padding = " ".repeat(Math.max(0, (widths[column] ?? 0) - width(text)));
    return typeof value === "number" ? padding + text : text + padding;
  };
  return rows.map((row) => row.map(cell).join("  ").trimEnd()).join("\n");
}

/** Columns that a text takes. */
function width(text: string): number {
  return [...text].reduce(
    (sum, character) =>
      sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(character) ? 2 : 1),
    0,
  );
}
