import type { JSX } from "preact";
import { Status } from "../parts/status.js";
import { words } from "../words/index.js";
import type { Cells } from "./cell.js";
import { reportedIn } from "./places.js";
import type { PlaceRow } from "./places.js";
import type { Column } from "./table.js";

interface CornerProps {
  readonly place: PlaceRow | undefined;
  readonly column: Column | undefined;
  readonly cells: ReadonlyMap<string, Cells>;
  readonly years: readonly number[];
  readonly byYear: boolean;
}

/** The corner tells of the cell that is pointed at or has the focus (读数); otherwise what the signs mean. */
export function Corner({ place, column, cells, years, byYear }: CornerProps): JSX.Element {
  const w = words.value;
  const cell = place === undefined || column === undefined ? undefined : cells.get(place.id)?.get(column.id);
  const reported = place === undefined || reportedIn(years)(place);
  return (
    <div class="m-corner" role="columnheader" aria-colindex={1} aria-label={w.col.place}>
      {place === undefined && column === undefined ? (
        <ul class="plain small grey">
          {["IMPLEMENTED", "PLANNED", "PROBLEM", "CITED"].map((status) => (
            <li key={status}>
              <Status of={status} />
            </li>
          ))}
          <li>
            <span class="m-swatch" /> {w.silent}
          </li>
          <li>
            <span class="m-swatch none" /> {w.noReport}
          </li>
          {byYear && <li>{w.matrix.firstYear}</li>}
        </ul>
      ) : (
        <div aria-hidden="true">
          {place !== undefined && <div>{place.name}</div>}
          {column !== undefined && <div class="m-said">{column.name}</div>}
          {place !== undefined && column !== undefined && (
            <div class="small">
              {cell === undefined ? (
                <span class="grey">{reported ? w.silent : w.noReport}</span>
              ) : (
                <>
                  <Status of={cell.status} /> {w.list(cell.years)}
                </>
              )}
            </div>
          )}
          {column !== undefined && place === undefined && <div class="small grey">{w.matrix.named(column.places)}</div>}
          {place !== undefined && column === undefined && (
            <div class="small grey">{w.matrix.reports(w.list(place.years), cells.get(place.id)?.size ?? 0)}</div>
          )}
        </div>
      )}
    </div>
  );
}
