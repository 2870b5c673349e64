import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { everyPage } from "../ask/every-page.js";
import { documentCitationsQuery } from "../ask/generated/document-citations.js";
import type { DocumentCitationsAnswer, DocumentCitationsVariables } from "../ask/generated/document-citations.js";
import { useAnswer } from "../ask/use-answer.js";
import { EvidenceLink } from "../evidence/evidence-link.js";
import { listed, opened } from "../evidence/open.js";
import type { Cell } from "../parts/csv.js";
import { Download } from "../parts/download.js";
import { OpenGraphql } from "../parts/open-graphql.js";
import { PlaceName } from "../parts/place-name.js";
import { Quote } from "../parts/quote.js";
import { Shown } from "../parts/states.js";
import { TableFoot } from "../parts/table-foot.js";
import { words } from "../words/index.js";

type Citation = NonNullable<DocumentCitationsAnswer["policyDocument"]>["citations"]["nodes"][number];
type Relation = Citation["relation"];
const STEP = 50;

interface CitationTableProps {
  readonly id: string;
  readonly title: string;
  /** Only what reports say of it in this way; null for all. */
  readonly relation: Relation | null;
}

/** Every report that names a document, with its sentence (引用), the earliest first; fifty at a time. */
export function CitationTable({ id, title, relation }: CitationTableProps): JSX.Element {
  const w = words.value;
  const [limit, setLimit] = useState(STEP);
  const variables: DocumentCitationsVariables = { id, filter: relation === null ? null : { relations: [relation] }, first: STEP };
  const asked = useAnswer(`citations ${JSON.stringify(variables)} ${limit}`, (signal) =>
    everyPage(documentCitationsQuery, { ...variables, after: null }, ({ policyDocument }) => policyDocument?.citations, { limit, signal }),
  );
  const rows = asked.data?.rows;
  useEffect(() => {
    listed.value = rows?.map((row) => row.id) ?? [];
  }, [rows]);
  return (
    <Shown asked={asked}>
      {(found) =>
        found === null || found.rows.length === 0 ? (
          <p class="notice">{relation === null ? w.document.none : w.document.noneOf}</p>
        ) : (
          <>
            <table class="stack">
              <thead>
                <tr>
                  <th>{w.col.year}</th>
                  <th>{w.col.place}</th>
                  <th>{w.col.relation}</th>
                  <th>{w.col.quote}</th>
                  <th>
                    <span class="hidden">{w.evidence.title}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {found.rows.map((row) => (
                  <Row key={row.id} row={row} />
                ))}
              </tbody>
            </table>
            <TableFoot shown={found.rows.length} total={found.total} onMore={() => setLimit(limit + STEP)}>
              <Download name={title} columns={COLUMNS} rows={() => found.rows.map(cells)} />
              <OpenGraphql query={documentCitationsQuery} variables={variables} />
            </TableFoot>
          </>
        )
      }
    </Shown>
  );
}

function Row({ row }: { readonly row: Citation }): JSX.Element {
  const w = words.value;
  const [first] = row.evidence;
  const { report } = row;
  return (
    <tr class={opened() === row.id ? "chosen" : ""}>
      <td class="short">{report.year}</td>
      <td>
        <PlaceName place={report.locality} year={report.year} />
        {report.body !== null && <span class="grey"> {report.body}</span>}
      </td>
      <td class="short">{w.relation[row.relation]}</td>
      <td class="quote">
        {first !== undefined && <Quote words={first} />}
        {row.evidence.length > 1 && <span class="small grey"> +{row.evidence.length - 1}</span>}
      </td>
      <td class="short">
        <EvidenceLink id={row.id} label={`${w.evidence.title} ${report.year} ${report.locality.name}`}>
          {w.evidence.title}
        </EvidenceLink>
      </td>
    </tr>
  );
}

const COLUMNS = ["year", "locality", "title", "relation", "quote", "start", "end", "report_id", "citation_id"];

const cells = ({ id, title, relation, report, evidence: [first] }: Citation): readonly Cell[] => [
  report.year,
  report.locality.fullName,
  title,
  relation,
  first?.quote,
  first?.start,
  first?.end,
  report.id,
  id,
];
