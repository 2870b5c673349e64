import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { address, here, to } from "../address/address.js";
import { useGrowing } from "../ask/use-growing.js";
import { EvidenceLink } from "../evidence/evidence-link.js";
import { listed, opened } from "../evidence/open.js";
import { Download } from "../parts/download.js";
import { PlaceName } from "../parts/place-name.js";
import { Shown } from "../parts/states.js";
import { TableFoot } from "../parts/table-foot.js";
import { words } from "../words/index.js";
import { Controls } from "./controls.js";
import { isPart, largest, rankedBy } from "./figure-rows.js";
import type { Figure, FigureRow } from "./figure-rows.js";
import { figuresOf } from "./figures.js";
import { isNarrowed } from "./part.js";
import type { FiguresTable } from "./figures.js";
import { ORDERS } from "./arranged.js";
import type { Part } from "./table.js";

const STEP = 60;

/** Places × indicators (数据矩阵): values as printed with bars, each column in one unit. */
export function FiguresTab({ part }: { readonly part: Part }): JSX.Element {
  const asked = useGrowing<FiguresTable>(`figures ${JSON.stringify(part)}`, (signal, show) => figuresOf(part, signal, show));
  return <Shown asked={asked}>{(table) => <Numbers table={table} part={part} whole={asked.whole} />}</Shown>;
}

function Numbers({ table, part, whole }: { readonly table: FiguresTable; readonly part: Part; readonly whole: boolean }): JSX.Element {
  const w = words.value;
  const { columns, choices, come, coming, total, since } = table;
  const [shown, setShown] = useState(STEP);
  const sort = address.value.query.get("sort");
  const sorted = columns.findIndex((column) => keyOf(column) === sort);
  const rows = useMemo(() => (sorted === -1 ? table.rows : rankedBy(table.rows, sorted)), [table, sorted]);
  const most = useMemo(() => largest(columns, rows), [columns, rows]);
  useEffect(() => {
    listed.value = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.map(({ id }) => id)));
  }, [rows]);
  return (
    <>
      <Controls
        part={part}
        order={ORDERS[0]}
        table={{ choices, places: rows.map(({ place }) => ({ ...place, years: [] })) }}
        ordered={false}
      />
      {!whole && (
        <p class="small grey" role="status">
          {w.matrix.comingFigures(come, coming)}
        </p>
      )}
      {whole && come < total && <p class="notice">{w.matrix.tooManyFigures(come, total, since)}</p>}
      {rows.length === 0 ? (
        <p class="notice">{isNarrowed(part) || choices.years.length > 0 ? w.matrix.noFigures : w.start.empty}</p>
      ) : (
        <>
          <div class="scroll figures-matrix" tabIndex={0} role="region" aria-label={w.matrix.tabs["figures"]}>
            <table>
              <thead>
                <tr>
                  <th>{w.col.place}</th>
                  {columns.map((column, at) => (
                    <th key={keyOf(column)} class="number" aria-sort={sorted === at ? "descending" : undefined}>
                      <a href={to("/indicator", column.id)}>{column.name}</a>
                      <div class="small">
                        {column.unit} · {w.matrix.rows(column.places)}{" "}
                        <a
                          data-replace=""
                          href={here({ sort: sorted === at ? null : keyOf(column) })}
                          aria-label={w.matrix.sortBy(column.name, column.unit)}
                        >
                          {sorted === at ? "▼" : "▽"}
                        </a>
                      </div>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.slice(0, shown).map((row) => (
                  <Row key={row.place.id} row={row} most={most} names={columns.map(({ name }) => name)} />
                ))}
              </tbody>
            </table>
          </div>
          <TableFoot shown={Math.min(shown, rows.length)} total={rows.length} onMore={() => setShown(shown + STEP)}>
            <Download
              name={w.matrix.tabs["figures"] ?? ""}
              columns={COLUMNS}
              rows={() => rows.flatMap(({ cells }) => cells.flat().map(record))}
            />
          </TableFoot>
        </>
      )}
    </>
  );
}

const keyOf = ({ id, unit }: { readonly id: string; readonly unit: string }): string => `${id}|${unit}`;

interface RowProps {
  readonly row: FigureRow;
  readonly most: readonly number[];
  readonly names: readonly string[];
}

function Row({ row: { place, cells }, most, names }: RowProps): JSX.Element {
  return (
    <tr class={cells.some((cell) => cell.some(({ id }) => id === opened())) ? "chosen" : ""}>
      <th scope="row">
        <PlaceName place={place} />
      </th>
      {cells.map(([first, ...others], at) => (
        <td key={at} class="number">
          {first === undefined ? (
            <span class="hidden">{words.value.silent}</span>
          ) : (
            <>
              <span class="small grey">{[isPart(first) ? first.scope : null, first.year].filter((one) => one !== null).join(" ")} </span>
              <EvidenceLink id={first.id} label={`${place.name} ${names[at] ?? ""} ${first.rawValue} ${first.year ?? ""}`}>
                {first.rawValue}
              </EvidenceLink>
              {others.length > 0 && <span class="small grey"> +{others.length}</span>}
              {!isPart(first) && (most[at] ?? 0) > 0 && (
                <span class="bar under" style={{ width: `${(Math.max(0, first.value) / (most[at] ?? 1)) * 100}%` }} aria-hidden="true" />
              )}
            </>
          )}
        </td>
      ))}
    </tr>
  );
}

const COLUMNS = [
  "locality_id",
  "locality",
  "indicator_id",
  "year",
  "value",
  "unit",
  "raw_value",
  "scope",
  "approximation",
  "observation_id",
];

const record = ({
  locality,
  indicator,
  year,
  value,
  unit,
  rawValue,
  scope,
  approximation,
  id,
}: Figure): readonly (string | number | null | undefined)[] => [
  locality.id,
  locality.name,
  indicator?.id,
  year,
  value,
  unit,
  rawValue,
  scope,
  approximation,
  id,
];
