import type { JSX } from "preact";
import { to } from "../address/address.js";
import type { CompareAnswer } from "../ask/generated/compare.js";
import { EvidenceLink } from "../evidence/evidence-link.js";
import { opened } from "../evidence/open.js";
import { Status } from "../parts/status.js";
import { words } from "../words/index.js";

type Comparison = CompareAnswer["compare"];
export type Measure = Comparison["measures"][number];
export type Place = Comparison["places"][number];

/** Measures as rows, a cell for each place that leads to its sentences (举措并列). */
export function MeasureRows({ rows, places }: { readonly rows: readonly Measure[]; readonly places: readonly Place[] }): JSX.Element {
  const w = words.value;
  return (
    <>
      {rows.map(({ program, cells }) => (
        <tr key={program.id} class={cells.some(({ adoptions }) => adoptions.some(({ id }) => id === opened())) ? "chosen" : ""}>
          <th scope="row">
            <a href={to("/program", program.id)}>{program.name}</a>
            {program.theme !== null && <span class="small grey theme"> {program.theme.name}</span>}
          </th>
          {cells.map((cell, nth) => (
            <MeasureCell key={nth} cell={cell} label={`${places[nth]?.locality.name ?? ""} ${program.name}`} words={w} />
          ))}
        </tr>
      ))}
    </>
  );
}

interface MeasureCellProps {
  readonly cell: Measure["cells"][number];
  readonly label: string;
  readonly words: typeof words.value;
}

function MeasureCell({ cell: { state, adoptions }, label, words: w }: MeasureCellProps): JSX.Element {
  if (state === "NO_REPORT")
    return (
      <td class="none">
        <span class="hidden">{w.noReport}</span>
      </td>
    );
  const best = adoptions.find(({ status }) => status === state) ?? adoptions[0];
  if (state === "SILENT" || best === undefined)
    return (
      <td>
        <span class="hidden">{w.silent}</span>
      </td>
    );
  const years = [...new Set(adoptions.map(({ year }) => year))];
  return (
    <td>
      <EvidenceLink id={best.id} label={`${label} ${w.status[state] ?? state} ${w.list(years)}`}>
        <Status of={state} />
      </EvidenceLink>
    </td>
  );
}
