import type { JSX } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { address, here } from "../address/address.js";
import { matrixProgramsQuery } from "../ask/generated/matrix-programs.js";
import { useGrowing } from "../ask/use-growing.js";
import { listed } from "../evidence/open.js";
import { arranged, ORDERS } from "../matrix/arranged.js";
import type { OrderName } from "../matrix/arranged.js";
import { Controls } from "../matrix/controls.js";
import { Grid } from "../matrix/grid.js";
import { partOf } from "../matrix/part.js";
import { questions, tableOf } from "../matrix/table.js";
import type { Part, Table } from "../matrix/table.js";
import { Download } from "../parts/download.js";
import { Head } from "../parts/head.js";
import { OpenGraphql } from "../parts/open-graphql.js";
import { Shown } from "../parts/states.js";
import { words } from "../words/index.js";
import "../look/matrix.css";

/** Who does what (矩阵): places as rows, measures as columns. */
export function MatrixView(): JSX.Element {
  const w = words.value.matrix;
  const { query } = address.value;
  const part = partOf(query);
  const order = ORDERS.find((one) => one === query.get("order")) ?? ORDERS[0];
  const asked = useGrowing<Table>(`matrix ${JSON.stringify(part)}`, (signal, show) => tableOf(part, signal, show));
  return (
    <>
      <Head title={w.title}>
        <OpenGraphql query={matrixProgramsQuery} variables={questions(part).programs} />
      </Head>
      <p class="grey lead-line">{w.lead}</p>
      <Shown asked={asked}>{(table) => <Whole table={table} part={part} order={order} whole={asked.whole} />}</Shown>
    </>
  );
}

interface WholeProps {
  readonly table: Table;
  readonly part: Part;
  readonly order: OrderName;
  readonly whole: boolean;
}

function Whole({ table, part, order, whole }: WholeProps): JSX.Element {
  const w = words.value.matrix;
  const { places, columns, cells, come, placeCount } = table;
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
            {w.coming(come, places.length)}
          </span>
        )}
        {placeCount > places.length && <span>{w.tooManyPlaces(places.length, placeCount)}</span>}
        {!empty && (
          <Download
            name={w.title}
            columns={["locality_id", "locality", ...shown.columns.map(({ name }) => name)]}
            rows={() => rows(shown, cells, part)}
          />
        )}
      </p>
      {empty ? (
        <p class="notice">
          {w.empty}{" "}
          {(part.within !== null || part.themes.length > 0 || part.years.length > 0) && (
            <a href={here({ within: null, themes: null, years: null })}>{w.everything}</a>
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
  places.map(({ id, name, ancestors, years: reported }) => [
    id,
    [
      ...ancestors
        .toReversed()
        .slice(1)
        .map((one) => one.name),
      name,
    ].join(""),
    ...columns.map(
      (column) =>
        cells.get(id)?.get(column.id)?.status ??
        (years.length === 0 || years.some((year) => reported.includes(year)) ? "SILENT" : "NO_REPORT"),
    ),
  ]);
