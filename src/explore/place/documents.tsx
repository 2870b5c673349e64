import type { JSX } from "preact";
import { reportDocumentsQuery } from "../ask/generated/report-documents.js";
import { EvidenceLink } from "../evidence/evidence-link.js";
import { Download } from "../parts/download.js";
import { OpenGraphql } from "../parts/open-graphql.js";
import type { Document } from "../report/facts.js";
import { words } from "../words/index.js";

interface DocumentsProps {
  readonly name: string;
  readonly documents: readonly Document[];
  readonly report: string;
}

/** Documents by what was done with them (制定、落实、学习 …), what the place issued itself first; each leads to its sentence. */
export function Documents({ name, documents, report }: DocumentsProps): JSX.Element {
  const w = words.value;
  const relations = ORDER.flatMap((relation) => {
    const found = documents.filter((one) => one.relation === relation);
    return found.length === 0 ? [] : [[relation, found] as const];
  });
  return (
    <section id="documents">
      <h2>{w.place.documents}</h2>
      {relations.length === 0 ? (
        <p class="notice">{w.place.nothing}</p>
      ) : (
        <dl class="facts by-relation">
          {relations.map(([relation, found]) => (
            <>
              <dt>
                {w.relation[relation]} {found.length}
              </dt>
              <dd lang="zh-CN">
                <ul class="plain lines">
                  {found.map(({ id, title, docNumber }) => (
                    <li key={id}>
                      <EvidenceLink id={id}>《{title}》</EvidenceLink> {docNumber !== null && <span class="grey">{docNumber}</span>}
                    </li>
                  ))}
                </ul>
              </dd>
            </>
          ))}
        </dl>
      )}
      <p class="row small">
        <Download name={`${name}-${w.place.documents}`} columns={COLUMNS} rows={() => documents.map(cells)} />
        <OpenGraphql query={reportDocumentsQuery} variables={{ id: report }} />
      </p>
    </section>
  );
}

const ORDER = ["ISSUED", "EVALUATED", "CLEANED", "IMPLEMENTED", "STUDIED", "PLANNED", "CITED"];

const COLUMNS = ["relation", "title", "doc_number", "quote", "start", "end", "document_id", "citation_id"];

const cells = ({
  id,
  relation,
  title,
  docNumber,
  policyDocument,
  evidence: [first],
}: Document): readonly (string | number | null | undefined)[] => [
  relation,
  title,
  docNumber,
  first?.quote,
  first?.start,
  first?.end,
  policyDocument.id,
  id,
];
