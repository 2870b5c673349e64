import type { JSX } from "preact";
import { to } from "../address/address.js";
import { EvidenceLink } from "../evidence/evidence-link.js";
import { words } from "../words/index.js";
import type { Changed } from "./outcomes.js";

/** Many measures as text, by theme, each with a link to the sentence of one of the years (举措名单). */
export function MeasureList({ rows, side }: { readonly rows: readonly Changed[]; readonly side: "before" | "after" }): JSX.Element {
  const w = words.value;
  const themes = new Map<string, Changed[]>();
  for (const row of rows) {
    const theme = row.program.theme?.name ?? w.place.noTheme;
    themes.set(theme, [...(themes.get(theme) ?? []), row]);
  }
  return (
    <dl class="by-theme">
      {[...themes].map(([theme, found]) => (
        <div key={theme}>
          <dt>{theme}</dt>
          <dd>
            <ul class="plain">
              {found.map(({ program, [side]: told }) => (
                <li key={program.id}>
                  <a href={to("/program", program.id)}>{program.name}</a>{" "}
                  {told[0] !== undefined && (
                    <EvidenceLink id={told[0].id} label={`${w.evidence.title} ${program.name} ${told[0].year}`}>
                      <span class="small grey">{w.evidence.title}</span>
                    </EvidenceLink>
                  )}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
