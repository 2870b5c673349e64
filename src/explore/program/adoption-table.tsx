import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { everyPage } from "../ask/every-page.js";
import { adoptionsQuery } from "../ask/generated/adoptions.js";
import type { AdoptionsAnswer, AdoptionsVariables } from "../ask/generated/adoptions.js";
import { useAnswer } from "../ask/use-answer.js";
import { EvidenceLink } from "../evidence/evidence-link.js";
import { opened } from "../evidence/open.js";
import { Download } from "../parts/download.js";
import { OpenGraphql } from "../parts/open-graphql.js";
import { PlaceName } from "../parts/place-name.js";
import { Quote } from "../parts/quote.js";
import { Shown } from "../parts/states.js";
import { Status } from "../parts/status.js";
import { words } from "../words/index.js";

type Adoption = AdoptionsAnswer["adoptions"]["nodes"][number];
const STEP = 50;

/** Every adoption with its sentence (采纳记录), the earliest first; fifty at a time. */
export function AdoptionTable({
  name,
  filter,
}: {
  readonly name: string;
  readonly filter: NonNullable<AdoptionsVariables["filter"]>;
}): JSX.Element {
  const w = words.value;
  const [limit, setLimit] = useState(STEP);
  const variables = { filter, orderBy: { field: "YEAR", direction: "ASC" } as const, first: STEP };
  const asked = useAnswer(`${JSON.stringify(variables)} ${limit}`, (signal) =>
    everyPage(adoptionsQuery, { ...variables, after: null }, ({ adoptions }) => adoptions, { limit, signal }),
  );
  return (
    <Shown asked={asked}>
      {(found) =>
        found === null || found.rows.length === 0 ? (
          <p class="notice">{w.program.noAdoption}</p>
        ) : (
          <>
            <table class="stack">
              <thead>
                <tr>
                  <th>{w.col.year}</th>
                  <th>{w.col.place}</th>
                  <th>{w.col.status}</th>
                  <th>{w.col.quote}</th>
                </tr>
              </thead>
              <tbody>
                {found.rows.map((row) => (
                  <Row key={row.id} row={row} />
                ))}
              </tbody>
            </table>
            <p class="row small">
              <span class="grey">{w.shownOf(found.rows.length, found.total)}</span>
              {found.total > found.rows.length && (
                <button type="button" onClick={() => setLimit(limit + STEP)}>
                  {w.more}
                </button>
              )}
              <Download name={name} columns={COLUMNS} rows={() => found.rows.map(cells)} />
              <OpenGraphql query={adoptionsQuery} variables={variables} />
            </p>
          </>
        )
      }
    </Shown>
  );
}

function Row({ row }: { readonly row: Adoption }): JSX.Element {
  const { evidence } = words.value;
  const [first] = row.evidence;
  return (
    <tr class={opened() === row.id ? "chosen" : ""}>
      <td>{row.year}</td>
      <td class="place">
        <PlaceName place={row.locality} year={row.year} />
        {row.report.body !== null && <div class="grey">{row.report.body}</div>}
      </td>
      <td>
        <Status of={row.status} />
      </td>
      <td class="quote" lang="zh-CN">
        <EvidenceLink id={row.id}>
          {first === undefined ? evidence.title : <Quote words={first} />}
          {row.evidence.length > 1 && <span class="small grey"> +{row.evidence.length - 1}</span>}
        </EvidenceLink>
      </td>
    </tr>
  );
}

const COLUMNS = ["year", "locality", "program", "status", "quote", "start", "end", "report_id", "adoption_id"];

const cells = ({ id, year, locality, program, status, report, evidence: [first] }: Adoption): readonly (string | number | undefined)[] => [
  year,
  locality.fullName,
  program.name,
  status,
  first?.quote,
  first?.start,
  first?.end,
  report.id,
  id,
];
