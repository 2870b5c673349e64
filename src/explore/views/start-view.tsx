import type { JSX } from "preact";
import { to } from "../address/address.js";
import { startQuery } from "../ask/generated/start.js";
import type { StartAnswer } from "../ask/generated/start.js";
import { useQuery } from "../ask/use-answer.js";
import { titleOf } from "../evidence/citation.js";
import { Download } from "../parts/download.js";
import { Head } from "../parts/head.js";
import { shown } from "../parts/number.js";
import { OpenGraphql } from "../parts/open-graphql.js";
import { Shown } from "../parts/states.js";
import { PlaceTree } from "../start/place-tree.js";
import { Questions } from "../start/questions.js";
import { words } from "../words/index.js";

/** What is in here (首页): counts, questions to begin with, measures, reports, places. */
export function StartView(): JSX.Element {
  const w = words.value;
  const asked = useQuery(startQuery, {});
  return (
    <div class="start">
      <Head title={w.start.lead} window={w.name}>
        <OpenGraphql query={startQuery} variables={{}} />
      </Head>
      <Shown asked={asked}>
        {(data) => (data.statistics.reports === 0 ? <p class="notice">{w.start.empty}</p> : <Inside data={data} />)}
      </Shown>
    </div>
  );
}

function Inside({ data }: { readonly data: StartAnswer }): JSX.Element {
  const w = words.value;
  const { statistics, reports, programs, policyDocuments, provinces } = data;
  const most = programs.nodes[0]?.adopters ?? 1;
  return (
    <>
      <p class="counts">
        {w.start.counts({
          places: shown(statistics.reportingLocalities),
          reports: shown(statistics.reports),
          sentences: shown(statistics.sentences),
          programs: shown(statistics.namedPrograms),
          documents: shown(statistics.citedDocuments),
          figures: shown(statistics.observations),
        })}
      </p>
      <Questions data={data} />
      <div class="columns">
        <section>
          <h2>{w.start.programs}</h2>
          <ul class="plain ranked">
            {programs.nodes.map(({ id, name, adopters }) => (
              <li key={id}>
                <a href={to("/program", id)}>{name}</a>
                <span class="track" aria-hidden="true">
                  <span class="bar" style={{ width: `${(adopters / most) * 100}%` }} />
                </span>
                <a class="number grey" href={to("/program", id, {}, "records")} aria-label={`${name} ${w.start.places_n(adopters)}`}>
                  {adopters}
                </a>
              </li>
            ))}
          </ul>
          <p class="small">
            <Download
              name={w.start.programs}
              columns={["program", "adopters", "program_id"]}
              rows={() => programs.nodes.map(({ id, name, adopters }) => [name, adopters, id])}
            />
          </p>
          <h2>{w.start.documents}</h2>
          <ul class="plain lines">
            {policyDocuments.nodes.map(({ id, title, citedByPlaces }) => (
              <li key={id}>
                <a href={to("/document", id)}>《{title}》</a> <span class="small grey">{w.start.places_n(citedByPlaces)}</span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{w.start.places}</h2>
          <PlaceTree provinces={provinces} />
          <h2>{w.start.reports}</h2>
          <ul class="plain lines">
            {reports.nodes.map((report) => (
              <li key={report.id}>
                <a href={to("/report", report.id)}>{titleOf(report)}</a> <span class="small grey">{report.publishedOn}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
