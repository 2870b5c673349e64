import type { JSX } from "preact";
import { to } from "../address/address.js";
import { EvidenceLink } from "../evidence/evidence-link.js";
import { opened } from "../evidence/open.js";
import { Quote } from "../parts/quote.js";
import { Status } from "../parts/status.js";
import { words } from "../words/index.js";
import type { Changed } from "./outcomes.js";

interface MeasureTableProps {
  readonly rows: readonly Changed[];
  readonly from: number;
  readonly to: number;
}

/** Measures with what both years say of them, in their words (前后对照). */
export function MeasureTable({ rows, from, to: until }: MeasureTableProps): JSX.Element {
  const w = words.value;
  return (
    <table class="changes stack">
      <thead>
        <tr>
          <th>{w.col.measure}</th>
          <th>{w.year(from)}</th>
          <th>{w.year(until)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ program, before, after, firstYear, stateBefore, stateAfter }) => (
          <tr key={program.id} class={[...before, ...after].some(({ id }) => id === opened()) ? "chosen" : ""}>
            <th scope="row">
              <a href={to("/program", program.id)}>{program.name}</a>
              {program.theme !== null && <div class="small grey">{program.theme.name}</div>}
              {stateAfter === "IMPLEMENTED" && stateBefore !== "IMPLEMENTED" && firstYear !== null && firstYear < from && (
                <div class="small grey">{w.changes.earlier(firstYear)}</div>
              )}
            </th>
            <Side year={from} told={before} name={program.name} />
            <Side year={until} told={after} name={program.name} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SideProps {
  readonly year: number;
  readonly told: Changed["before"];
  readonly name: string;
}

function Side({ year, told, name }: SideProps): JSX.Element {
  const w = words.value;
  if (told.length === 0)
    return (
      <td class="grey">
        <span class="only-phone">{year} </span>
        {w.silent}
      </td>
    );
  return (
    <td class="quote">
      {told.map(({ id, status, evidence: [first] }) => (
        <div key={id}>
          <span class="only-phone small grey">{year} </span>
          <EvidenceLink id={id} label={`${name} ${year} ${w.status[status] ?? status}`}>
            <Status of={status} />
          </EvidenceLink>{" "}
          {first !== undefined && <Quote words={first} />}
        </div>
      ))}
    </td>
  );
}
