import type { JSX } from "preact";
import { address, to } from "../address/address.js";
import { placeQuery } from "../ask/generated/place.js";
import { useQuery } from "../ask/use-answer.js";
import { Head } from "../parts/head.js";
import { OpenGraphql } from "../parts/open-graphql.js";
import { Above } from "../parts/place-name.js";
import { PlacesWithin } from "../parts/places-within.js";
import { Missing, Shown } from "../parts/states.js";
import type { Place } from "../place/place.js";
import { History } from "../place/history.js";
import { IssuedDocuments } from "../place/issued-documents.js";
import { PlaceReport } from "../place/place-report.js";
import { chosenReport, ReportTabs } from "../place/report-tabs.js";
import { words } from "../words/index.js";

/** A place (地区): its reports year by year, what it did, issued, counted, admitted and planned, and what became of the plans. */
export function PlaceView({ id }: { readonly id: string }): JSX.Element {
  const asked = useQuery(placeQuery, { id });
  return (
    <Shown asked={asked}>
      {({ locality }) =>
        locality === null ? <Missing what={words.value.kinds["Locality"] ?? ""} id={id} /> : <Inside key={locality.id} place={locality} />
      }
    </Shown>
  );
}

function Inside({ place }: { readonly place: Place }): JSX.Element {
  const w = words.value;
  const { query } = address.value;
  const reports = place.reports.nodes;
  const report = chosenReport(reports, query.get("year"), query.get("report"));
  const years = [...new Set(reports.filter(({ body }) => body === null).map(({ year }) => year))];
  const [earlier, later] = years.slice(-2);
  return (
    <div class="place">
      <Head
        title={report === null ? place.name : `${place.name} ${report.year}`}
        what={
          <>
            <Above place={place} /> {w.level[place.level]}
          </>
        }
      >
        <a class="button" href={to("/graph", "", { around: place.id })}>
          {w.related.graph}
        </a>
        <a class="button" href={to("/compare", "", { places: place.id })}>
          {w.related.compare}
        </a>
        {later !== undefined && (
          <a class="button" href={to("/changes", place.id, { from: String(earlier), to: String(later) })}>
            {w.related.changes}
          </a>
        )}
        <OpenGraphql query={placeQuery} variables={{ id: place.id }} />
      </Head>
      <History place={place} />
      {report === null ? (
        <p class="notice">{w.place.none}</p>
      ) : (
        <>
          <ReportTabs reports={reports} chosen={report} of={place.id} />
          <PlaceReport key={report.id} place={place} report={report} years={years} />
        </>
      )}
      <IssuedDocuments issued={place.issued} />
      {place.level !== "COUNTY" && (
        <section>
          <h2>{w.place.below}</h2>
          <PlacesWithin id={place.id} />
        </section>
      )}
    </div>
  );
}
