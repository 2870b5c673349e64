import type { JSX } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { here } from "../address/address.js";
import { useGrowing } from "../ask/use-growing.js";
import { listed } from "../evidence/open.js";
import { Download } from "../parts/download.js";
import { Shown } from "../parts/states.js";
import { words } from "../words/index.js";
import { arranged } from "./arranged.js";
import type { OrderName } from "./arranged.js";
import { Controls } from "./controls.js";
import { Grid } from "./grid.js";
import { isNarrowed } from "./part.js";
import { saveMatrix } from "./picture.js";
import { reportedIn } from "./places.js";
import { tableOf } from "./table-of.js";
import type { Part, Table } from "./table.js";

/** Places × measures (举措矩阵), under the choices that make it up. */
export function MeasuresTab({ part, order }: { readonly part: Part; readonly order: OrderName }): JSX.Element {
  const asked = useGrowing<Table>(`matrix ${JSON.stringify(part)}`, (signal, show) => tableOf(part, signal, show));
  return <Shown asked={asked}>{(table) => <Whole table={table} part={part} order={order} whole={asked.whole} />}</Shown>;
}

interface WholeProps {
  readonly table: Table;
  readonly part: Part;
  readonly order: OrderName;
  readonly whole: boolean;
}

function Whole({ table, part, order, whole }: WholeProps): JSX.Element {
  const w = words.value.matrix;
  const { places, columns, cells, coming, placeCount } = table;
  const shown = useMemo(() => arranged(table, whole ? order : "tree"), [table, order, whole]);
  useEffect(() => {
    listed.value = shown.places.flatMap(({ id }) => shown.columns.flatMap((column) => cells.get(id)?.get(column.id)?.ids ?? []));
  }, [shown, cells]);
  const empty = places.length === 0 || columns.length === 0;
  return (
    <>
      <Controls part={part} order={order} table={table} ordered={!empty} />
      <p class="row small">
        <span>{w.rows(places.length)}</span>
        <span>{w.columns(columns.length)}</span>
        {!whole && (
          <span class="grey" role="status">
            {w.coming(places.length, coming)}
          </span>
        )}
        {whole && placeCount > places.length && <span>{w.tooManyPlaces(places.length, placeCount)}</span>}
        {!empty && (
          <>
            <Download
              name={w.title}
              columns={["locality_id", "locality", ...shown.columns.map(({ name }) => name)]}
              rows={() => rows(shown, cells, part)}
            />
            <button type="button" onClick={() => saveMatrix(w.title, { arranged: shown, cells, reported: reportedIn(part.years) })}>
              {words.value.png}
            </button>
          </>
        )}
      </p>
      {empty ? (
        <p class="notice">
          {isNarrowed(part) ? (
            <>
              {w.empty} <a href={here({ within: null, themes: null, years: null })}>{w.everything}</a>
            </>
          ) : (
            words.value.start.empty
          )}
        </p>
      ) : (
        <Grid arranged={shown} cells={cells} years={part.years} byYear={order === "year"} label={w.title} />
      )}
    </>
  );
}

/** A word for each cell: its status, SILENT, or NO_REPORT. */
const rows = ({ places, columns }: ReturnType<typeof arranged>, cells: Table["cells"], { years }: Part): readonly (readonly string[])[] =>
  places.map((place) => [
    place.id,
    [...place.ancestors.toReversed().slice(1), place].map(({ name }) => name).join(""),
    ...columns.map(({ id }) => cells.get(place.id)?.get(id)?.status ?? (reportedIn(years)(place) ? "SILENT" : "NO_REPORT")),
  ]);
