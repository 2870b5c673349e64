import { Component } from "preact";
import type { JSX } from "preact";
import { to } from "../address/address.js";
import { evidenceAt } from "../evidence/open.js";
import { SIGNS } from "../parts/status.js";
import { words } from "../words/index.js";
import type { Cell, Cells } from "./cell.js";
import { HEAD } from "./moves.js";
import type { PlaceRow } from "./places.js";
import type { Column } from "./table.js";

interface RowProps {
  readonly row: number;
  readonly place: PlaceRow;
  readonly columns: readonly Column[];
  readonly cells: Cells;
  readonly reported: boolean;
  readonly byYear: boolean;
  /** The column that has the focus; null where it is in another row. */
  readonly focus: number | null;
  /** The record that the evidence panel shows. */
  readonly open: string | null;
}

/** One place (一行): cells with something in them, and the one that has the focus; the others are blank paper. */
export class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    const { row, place, columns, cells, reported, byYear, focus, open } = this.props;
    const same = next.row === row && next.place === place && next.columns === columns && next.cells === cells && next.byYear === byYear;
    return !same || next.reported !== reported || next.focus !== focus || holds(next, next.open) || holds(this.props, open);
  }

  override render({ row, place, columns, cells, reported, byYear, focus, open }: RowProps): JSX.Element {
    const above = place.ancestors
      .slice(0, -1)
      .toReversed()
      .map(({ name }) => name)
      .join("");
    return (
      <div class={reported ? "m-row" : "m-row none"} role="row" aria-rowindex={row + 2} style={{ "--row": row }}>
        <div class="m-side" role="rowheader" aria-colindex={1} data-at={`${row},${HEAD}`} title={`${above}${place.name}`}>
          <span class="up">{above} </span>
          <a href={to("/place", place.id)} tabIndex={focus === HEAD ? 0 : -1}>
            {place.name}
          </a>
        </div>
        {columns.map((column, nth) => {
          const cell = cells.get(column.id);
          if (cell === undefined && nth !== focus) return null;
          return (
            <div
              key={column.id}
              class={cell?.ids.some((id) => id === open) === true ? "m-cell open" : "m-cell"}
              role="gridcell"
              aria-colindex={nth + 2}
              data-at={`${row},${nth}`}
              style={{ "--column": nth }}
              tabIndex={cell === undefined ? 0 : undefined}
              aria-label={cell === undefined ? said(place, column, cell, reported) : undefined}
            >
              {cell !== undefined && (
                <a href={evidenceAt(cell.ids[0] ?? "")} tabIndex={nth === focus ? 0 : -1} aria-label={said(place, column, cell, reported)}>
                  {byYear && cell.status === "IMPLEMENTED" ? String(cell.year).slice(2) : SIGNS[cell.status]}
                </a>
              )}
            </div>
          );
        })}
      </div>
    );
  }
}

/** A cell in words: 阜城县 三项制度 已实施 2022. */
function said(place: PlaceRow, column: Column, cell: Cell | undefined, reported: boolean): string {
  const w = words.value;
  const what = cell === undefined ? (reported ? w.silent : w.noReport) : `${w.status[cell.status] ?? cell.status} ${cell.years.join("、")}`;
  return `${place.name} ${column.name} ${what}`;
}

function holds({ cells, open }: RowProps, id: string | null): boolean {
  if (open === null || id === null) return false;
  for (const { ids } of cells.values()) if (ids.includes(id)) return true;
  return false;
}
