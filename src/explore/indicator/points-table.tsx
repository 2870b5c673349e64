import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { EvidenceLink } from "../evidence/evidence-link.js";
import { opened } from "../evidence/open.js";
import type { Cell } from "../parts/csv.js";
import { Download } from "../parts/download.js";
import { PlaceName } from "../parts/place-name.js";
import { TableFoot } from "../parts/table-foot.js";
import { words } from "../words/index.js";
import type { Line, Point } from "./line.js";
import { axisOf } from "./scale.js";

const STEP = 60;

interface PointsTableProps {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly years: readonly number[];
}

/** Every line as a row, every year as a column, values as printed; silence told from want of a report (数据表). */
export function PointsTable({ name, lines, years }: PointsTableProps): JSX.Element {
  const w = words.value;
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <div class="scroll" tabIndex={0} role="region" aria-label={w.indicator.table}>
        <table>
          <thead>
            <tr>
              <th>{w.col.place}</th>
              <th>{w.indicator.axis}</th>
              {years.map((year) => (
                <th key={year} class="number">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, shown).map((line) => (
              <Row key={`${line.locality.id} ${axisOf(line)}`} line={line} years={years} />
            ))}
          </tbody>
        </table>
      </div>
      <TableFoot shown={Math.min(shown, lines.length)} total={lines.length} onMore={() => setShown(shown + STEP)}>
        <Download name={name} columns={COLUMNS} rows={() => lines.flatMap(cells)} />
      </TableFoot>
    </>
  );
}

function Row({ line, years }: { readonly line: Line; readonly years: readonly number[] }): JSX.Element {
  return (
    <tr class={line.points.some(({ observations }) => observations.some(({ id }) => id === opened())) ? "chosen" : ""}>
      <th scope="row">
        <PlaceName place={line.locality} />
      </th>
      <td class="grey">{axisOf(line)}</td>
      {years.map((year) => (
        <Value key={year} place={line.locality.name} point={line.points.find((one) => one.year === year)} />
      ))}
    </tr>
  );
}

function Value({ place, point }: { readonly place: string; readonly point: Point | undefined }): JSX.Element {
  const w = words.value.indicator;
  if (point === undefined || point.state === "NO_REPORT")
    return (
      <td class="none">
        <span class="hidden">{w.state["NO_REPORT"]}</span>
      </td>
    );
  if (point.state === "SILENT")
    return (
      <td>
        <span class="hidden">{w.state["SILENT"]}</span>
      </td>
    );
  return (
    <td class="number">
      {point.observations.map(({ id, rawValue }) => (
        <div key={id}>
          <EvidenceLink id={id} label={`${place} ${point.year} ${rawValue}`}>
            {rawValue}
          </EvidenceLink>
        </div>
      ))}
      {point.conflicting && <div class="small grey">{w.conflicting}</div>}
    </td>
  );
}

const COLUMNS = [
  "locality_id",
  "locality",
  "unit",
  "scope",
  "cumulative",
  "year",
  "state",
  "value",
  "raw_value",
  "approximation",
  "observation_id",
];

const cells = ({ locality, unit, scope, cumulative, points }: Line): readonly (readonly Cell[])[] =>
  points.map(({ year, state, value, approximation, observations: [first] }) => [
    locality.id,
    locality.fullName,
    unit,
    scope,
    String(cumulative),
    year,
    state,
    value,
    first?.rawValue,
    approximation,
    first?.id,
  ]);
