/** A cell by row and column; −1 is the head of the row or of the column (位置). */
export interface At {
  readonly row: number;
  readonly column: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
  /** Rows of a page. */
  readonly page: number;
}

export const HEAD = -1;
export const ORIGIN: At = { row: 0, column: 0 };

/** Where a key leads from a cell, as in any grid (键盘移动); null where it is no key of the grid. */
export function moved({ row, column }: At, key: string, control: boolean, { rows, columns, page }: Size): At | null {
  const to = (nextRow: number, nextColumn: number): At => {
    const at = { row: clamped(nextRow, rows), column: clamped(nextColumn, columns) };
    // There is nothing in the corner.
    return at.row === HEAD && at.column === HEAD ? { row, column } : at;
  };
  switch (key) {
    case "ArrowDown":
      return to(row + 1, column);
    case "ArrowUp":
      return to(row - 1, column);
    case "ArrowRight":
      return to(row, column + 1);
    case "ArrowLeft":
      return to(row, column - 1);
    case "PageDown":
      return to(row + page, column);
    case "PageUp":
      return to(Math.max(0, row - page), column);
    case "Home":
      return control ? to(0, 0) : to(row, 0);
    case "End":
      return control ? to(rows - 1, columns - 1) : to(row, columns - 1);
    default:
      return null;
  }
}

const clamped = (at: number, count: number): number => Math.min(Math.max(at, HEAD), count - 1);
