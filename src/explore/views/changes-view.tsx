import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { address, here, to } from "../address/address.js";
import { changesQuery } from "../ask/generated/changes.js";
import type { ChangesAnswer } from "../ask/generated/changes.js";
import { reportedYearsQuery } from "../ask/generated/reported-years.js";
import { useQuery } from "../ask/use-answer.js";
import { Told } from "../changes/told.js";
import { records } from "../changes/outcomes.js";
import { pairOf } from "../changes/years.js";
import type { Pair } from "../changes/years.js";
import { listed } from "../evidence/open.js";
import { Head } from "../parts/head.js";
import { OpenGraphql } from "../parts/open-graphql.js";
import { PlaceName } from "../parts/place-name.js";
import type { NamedPlace } from "../parts/named-place.js";
import { Missing, Shown } from "../parts/states.js";
import { words } from "../words/index.js";
import "../look/changes.css";

/** One place between two years (逐年变化): begun, kept, no longer named; figures up and down; what became of the plans. */
export function ChangesView({ id }: { readonly id: string }): JSX.Element {
  const asked = useQuery(reportedYearsQuery, { id });
  return (
    <Shown asked={asked}>
      {({ locality }) =>
        locality === null ? (
          <Missing what={words.value.kinds["Locality"] ?? ""} id={id} />
        ) : (
          <OfPlace place={locality} years={[...new Set(locality.reports.nodes.map(({ year }) => year))]} />
        )
      }
    </Shown>
  );
}

function OfPlace({ place, years }: { readonly place: NamedPlace; readonly years: readonly number[] }): JSX.Element {
  const w = words.value;
  const pair = pairOf(address.value.query, years);
  const variables = pair === null ? null : { locality: place.id, ...pair };
  const asked = useQuery(changesQuery, variables);
  return (
    <>
      <Head title={pair === null ? w.changes.titleOf(place.name) : w.changes.title(place.name, pair.from, pair.to)}>
        <a class="button" href={to("/place", place.id)}>
          {w.changes.place}
        </a>
        {variables !== null && <OpenGraphql query={changesQuery} variables={variables} />}
      </Head>
      <p class="small">
        <PlaceName place={place} />
      </p>
      {pair === null ? (
        <p class="notice">{years.length === 0 ? w.changes.noReports : w.changes.oneReport(w.list(years))}</p>
      ) : (
        <>
          {years.length > 1 && <Years years={years} pair={pair} />}
          <Shown asked={asked}>{({ changes }) => changes !== null && <Between changes={changes} />}</Shown>
        </>
      )}
    </>
  );
}

function Years({ years, pair }: { readonly years: readonly number[]; readonly pair: Pair }): JSX.Element {
  const w = words.value.changes;
  return (
    <div class="years">
      {(["from", "to"] as const).map((side) => (
        <nav key={side} class="row" aria-label={w[side]}>
          <span class="small grey">{w[side]}</span>
          {years
            .filter((year) => (side === "from" ? year < pair.to : year > pair.from))
            .map((year) => (
              <a
                key={year}
                class="button"
                data-replace=""
                aria-current={pair[side] === year ? "true" : undefined}
                href={here({ from: String(pair.from), to: String(pair.to), [side]: String(year), e: null, n: null })}
              >
                {year}
              </a>
            ))}
        </nav>
      ))}
    </div>
  );
}

function Between({ changes }: { readonly changes: NonNullable<ChangesAnswer["changes"]> }): JSX.Element {
  const { list, changes: w } = words.value;
  useEffect(() => {
    listed.value = records(changes);
  }, [changes]);
  const missing = [changes.from, changes.to].filter((year) => !changes.reportedYears.includes(year));
  return (
    <>
      {missing.length > 0 && (
        <p class="notice fault" role="alert">
          {w.missing(list(missing), list(changes.reportedYears))}
        </p>
      )}
      <Told changes={changes} />
    </>
  );
}
