import type { JSX } from "preact";
import { to } from "../address/address.js";
import type { CompareAnswer } from "../ask/generated/compare.js";
import { EvidenceLink } from "../evidence/evidence-link.js";
import { opened } from "../evidence/open.js";
import { words } from "../words/index.js";
import type { Place } from "./measure-rows.js";
import { scaleOf } from "./scale.js";

export type Figure = CompareAnswer["compare"]["figures"][number];

/** Figures as rows, as printed; bars where all of a row are of one unit and scope (数据并列). */
export function FigureRows({ rows, places }: { readonly rows: readonly Figure[]; readonly places: readonly Place[] }): JSX.Element {
  const w = words.value;
  return (
    <>
      {rows.map(({ indicator, cells }) => {
        const most = scaleOf(cells.flatMap(({ observations }) => observations));
        return (
          <tr key={indicator.id} class={cells.some(({ observations }) => observations.some(({ id }) => id === opened())) ? "chosen" : ""}>
            <th scope="row">
              <a href={to("/indicator", indicator.id)}>{indicator.name}</a>
            </th>
            {cells.map(({ state, observations }, nth) => (
              <td key={nth} class={state === "NO_REPORT" ? "none" : "figures"}>
                {state !== "GIVEN" && <span class="hidden">{state === "SILENT" ? w.silent : w.noReport}</span>}
                {observations.map(({ id, year, rawValue, scope, baseValue }) => (
                  <div key={id}>
                    <EvidenceLink id={id} label={`${places[nth]?.locality.name ?? ""} ${indicator.name} ${rawValue} ${year ?? ""}`}>
                      {rawValue}
                    </EvidenceLink>{" "}
                    <span class="small grey">{[scope, year].filter(Boolean).join(" ")}</span>
                    {most !== null && <span class="bar under" style={{ width: `${(baseValue / most) * 100}%` }} aria-hidden="true" />}
                  </div>
                ))}
              </td>
            ))}
          </tr>
        );
      })}
    </>
  );
}
