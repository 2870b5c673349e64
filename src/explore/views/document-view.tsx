import type { JSX } from "preact";
import { address, here, to } from "../address/address.js";
import { documentQuery } from "../ask/generated/document.js";
import type { DocumentAnswer } from "../ask/generated/document.js";
import { useQuery } from "../ask/use-answer.js";
import { CitationTable } from "../document/citation-table.js";
import { Origin } from "../document/origin.js";
import { Head } from "../parts/head.js";
import { OpenGraphql } from "../parts/open-graphql.js";
import { Missing, Shown } from "../parts/states.js";
import { words } from "../words/index.js";

/** Ways in which reports name a document, the most telling first (关系). */
const RELATIONS = ["ISSUED", "IMPLEMENTED", "STUDIED", "EVALUATED", "CLEANED", "PLANNED", "CITED"] as const;

/** A policy document (政策文件): what it is, who issued it, who names it and how, and the measures founded on it. */
export function DocumentView({ id }: { readonly id: string }): JSX.Element {
  const asked = useQuery(documentQuery, { id });
  return (
    <Shown asked={asked}>
      {(data) =>
        data.policyDocument === null ? (
          <Missing what={words.value.kinds["PolicyDocument"] ?? ""} id={id} />
        ) : (
          <Told document={data.policyDocument} around={data.neighbourhood?.nodes ?? []} />
        )
      }
    </Shown>
  );
}

interface ToldProps {
  readonly document: NonNullable<DocumentAnswer["policyDocument"]>;
  readonly around: NonNullable<DocumentAnswer["neighbourhood"]>["nodes"];
}

function Told({ document, around }: ToldProps): JSX.Element {
  const w = words.value;
  const chosen = RELATIONS.find((relation) => relation === address.value.query.get("relation")) ?? null;
  const counts = RELATIONS.map((relation) => ({ relation, count: document[relation].totalCount })).filter(({ count }) => count > 0);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const what = [w.documentKind[document.kind], document.docNumber, document.year].filter(Boolean).join(" · ");
  return (
    <>
      <Head title={`《${document.title}》`} what={what}>
        <a class="button" href={to("/graph", "", { around: document.id })}>
          {w.related.graph}
        </a>
        <OpenGraphql query={documentQuery} variables={{ id: document.id }} />
      </Head>
      <Origin document={document} founded={around.filter(({ kind }) => kind === "PROGRAM")} />
      <p class="finding">
        <strong>{w.document.cited(document.citedByPlaces)}</strong>
      </p>
      <h2>{w.document.table}</h2>
      {counts.length > 1 && (
        <nav class="row" aria-label={w.col.relation}>
          <a class="button" aria-current={chosen === null ? "true" : undefined} data-replace="" href={here({ relation: null })}>
            {w.document.every} {all}
          </a>
          {counts.map(({ relation, count }) => (
            <a
              key={relation}
              class="button"
              aria-current={chosen === relation ? "true" : undefined}
              data-replace=""
              href={here({ relation })}
            >
              {w.relation[relation]} {count}
            </a>
          ))}
        </nav>
      )}
      <CitationTable id={document.id} title={document.title} relation={chosen} />
    </>
  );
}
