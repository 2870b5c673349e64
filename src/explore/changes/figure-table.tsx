import type { JSX } from "preact";
import { to } from "../address/address.js";
import type { ChangesAnswer } from "../ask/generated/changes.js";
import { EvidenceLink } from "../evidence/evidence-link.js";
import { opened } from "../evidence/open.js";
import { shown } from "../parts/number.js";
import { words } from "../words/index.js";

type Figure = NonNullable<NonNullable<ChangesAnswer["changes"]>["figures"]>[number];
const ARROWS: Readonly<Record<Figure["direction"], string>> = { UP: "↑", DOWN: "↓", SAME: "=", UNCLEAR: "?" };

interface FigureTableProps {
  readonly rows: readonly Figure[];
  readonly from: number;
  readonly to: number;
}

/** Figures that both years give, as printed, and how they moved (数据升降). */
export function FigureTable({ rows, from, to: until }: FigureTableProps): JSX.Element {
  const w = words.value;
  return (
    <div class="scroll">
      <table class="moves">
        <thead>
          <tr>
            <th>{w.col.indicator}</th>
            <th class="number">{w.year(from)}</th>
            <th class="number">{w.year(until)}</th>
            <th>{w.changes.moved}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={`${row.indicator.id} ${row.scope ?? ""} ${row.unit} ${row.period ?? ""}`}
              class={[...row.before, ...row.after].some(({ id }) => id === opened()) ? "chosen" : ""}
            >
              <th scope="row">
                <a href={to("/indicator", row.indicator.id)}>{row.indicator.name}</a>
                {row.scope !== null && <span class="small grey"> {row.scope}</span>}
              </th>
              <Values year={from} name={row.indicator.name} values={row.before} />
              <Values year={until} name={row.indicator.name} values={row.after} />
              <td class="short">
                <span aria-hidden="true">{ARROWS[row.direction]} </span>
                {w.changes.direction[row.direction]} {moved(row)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ValuesProps {
  readonly year: number;
  readonly name: string;
  readonly values: Figure["before"];
}

function Values({ year, name, values }: ValuesProps): JSX.Element {
  return (
    <td class="number">
      {values.map(({ id, rawValue }) => (
        <div key={id}>
          <EvidenceLink id={id} label={`${name} ${year} ${rawValue}`}>
            {rawValue}
          </EvidenceLink>
        </div>
      ))}
    </td>
  );
}

/** 8 件，+30%: how far in the base unit, and as a share where that means something. */
function moved({ direction, difference, ratio, unit }: Figure): string {
  if (difference === null || direction === "SAME" || direction === "UNCLEAR") return "";
  const share = ratio === null || unit === "%" ? "" : ` (${ratio >= 1 ? "+" : "−"}${shown(Math.round(Math.abs(ratio - 1) * 100))}%)`;
  return `${shown(Math.abs(difference))} ${unit}${share}`;
}
