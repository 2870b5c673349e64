import type { JSX } from "preact";
import { reportMeasuresQuery } from "../ask/generated/report-measures.js";
import { EvidenceLink } from "../evidence/evidence-link.js";
import { Download } from "../parts/download.js";
import { OpenGraphql } from "../parts/open-graphql.js";
import { SIGNS } from "../parts/status.js";
import type { Measure } from "../report/facts.js";
import { words } from "../words/index.js";

interface MeasuresProps {
  readonly name: string;
  readonly measures: readonly Measure[];
  readonly report: string;
}

/** Measures by theme (按主题分列的举措); each leads to its sentence, its sign says what the report says of it. */
export function Measures({ name, measures, report }: MeasuresProps): JSX.Element {
  const w = words.value;
  const themes = byTheme(measures);
  return (
    <section id="measures">
      <h2>{w.place.measures}</h2>
      {themes.length === 0 ? (
        <p class="notice">{w.place.nothing}</p>
      ) : (
        <>
          <p class="row small grey">
            {Object.entries(SIGNS).map(([status, sign]) => (
              <span key={status}>
                {sign} {w.status[status]}
              </span>
            ))}
          </p>
          <div class="themes">
            {themes.map(([theme, programs]) => (
              <div key={theme}>
                <h3>
                  {theme === "" ? w.place.noTheme : theme} {programs.length}
                </h3>
                <ul class="plain" lang="zh-CN">
                  {programs.map((told) => (
                    <Program key={told[0]?.program.id} told={told} />
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </>
      )}
      <p class="row small">
        <Download name={`${name}-${w.place.measures}`} columns={COLUMNS} rows={() => measures.map(cells)} />
        <OpenGraphql query={reportMeasuresQuery} variables={{ id: report }} />
      </p>
    </section>
  );
}

function Program({ told }: { readonly told: readonly Measure[] }): JSX.Element | null {
  const w = words.value;
  const [first, ...others] = told;
  if (first === undefined) return null;
  return (
    <li>
      <EvidenceLink id={first.id} label={w.of(first.program.name, w.status[first.status] ?? "")}>
        <span class="sign" aria-hidden="true">
          {SIGNS[first.status]}
        </span>
        {first.program.name}
      </EvidenceLink>
      {others.map(({ id, status }) => (
        <EvidenceLink key={id} id={id} label={w.of(first.program.name, w.status[status] ?? "")}>
          {" "}
          {SIGNS[status]}
        </EvidenceLink>
      ))}
    </li>
  );
}

const ORDER = Object.keys(SIGNS);

/** Themes with their measures, what was done first; of a measure what was done comes first, too. */
function byTheme(measures: readonly Measure[]): readonly (readonly [string, readonly (readonly Measure[])[]])[] {
  const sorted = [...measures].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  const programs = Map.groupBy(sorted, ({ program }) => program.id);
  const themes = Map.groupBy(programs.values(), ([first]) => first?.program.theme?.name ?? "");
  return [...themes].sort(([a, one], [b, other]) => Number(a === "") - Number(b === "") || other.length - one.length);
}

const COLUMNS = ["theme", "program", "status", "quote", "start", "end", "program_id", "adoption_id"];

const cells = ({ id, status, program, evidence: [first] }: Measure): readonly (string | number | undefined)[] => [
  program.theme?.name,
  program.name,
  status,
  first?.quote,
  first?.start,
  first?.end,
  program.id,
  id,
];
