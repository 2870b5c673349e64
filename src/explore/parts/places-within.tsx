import type { JSX } from "preact";
import { to } from "../address/address.js";
import { everyPage } from "../ask/every-page.js";
import { placesWithinQuery } from "../ask/generated/places-within.js";
import type { PlacesWithinAnswer } from "../ask/generated/places-within.js";
import { useAnswer } from "../ask/use-answer.js";
import { words } from "../words/index.js";
import { Shown } from "./states.js";

type Place = PlacesWithinAnswer["localities"]["nodes"][number];

const LIMIT = 300;

interface PlacesWithinProps {
  readonly id: string;
  /** Whether the place itself stands at the head of the list. */
  readonly headed?: boolean;
}

/** Places below one that have reports (所辖地区), each prefecture with its counties; a number says of how many years. */
export function PlacesWithin({ id, headed = false }: PlacesWithinProps): JSX.Element {
  const w = words.value;
  const asked = useAnswer(`places within ${id}`, (signal) =>
    everyPage(placesWithinQuery, { within: id, after: null }, ({ localities }) => localities, { limit: LIMIT, signal }),
  );
  return (
    <Shown asked={asked}>
      {(found) => {
        const places = found?.rows.filter((place) => place.id !== id) ?? [];
        const itself = headed ? found?.rows.find((place) => place.id === id) : undefined;
        if (places.length === 0 && itself === undefined) return <p class="notice">{w.place.noneBelow}</p>;
        return (
          <>
            <ul class="plain leaves" lang="zh-CN">
              {itself !== undefined && (
                <li>
                  <Reporting place={itself} />
                </li>
              )}
              {branches(places, id).map(({ head, counties }) => (
                <li key={head.id}>
                  {"reports" in head ? (
                    <Reporting place={head} />
                  ) : (
                    <a class="grey" href={to("/place", head.id)}>
                      {head.name}
                    </a>
                  )}
                  {counties.length > 0 && (
                    <span class="counties">
                      {counties.map((county) => (
                        <Reporting key={county.id} place={county} />
                      ))}
                    </span>
                  )}
                </li>
              ))}
            </ul>
            {found !== null && found.total > found.rows.length && (
              <p class="small grey">
                {w.shownOf(found.rows.length, found.total)} · {w.place.narrow}
              </p>
            )}
          </>
        );
      }}
    </Shown>
  );
}

function Reporting({ place }: { readonly place: Place }): JSX.Element {
  return (
    <span>
      <a href={to("/place", place.id)}>{place.name}</a>
      {place.reports.totalCount > 1 && <span class="small grey"> {place.reports.totalCount}</span>}
    </span>
  );
}

interface Branch {
  readonly head: Place | Place["ancestors"][number];
  readonly counties: readonly Place[];
}

/** Places under the one right below `id` that they lie in, which need not have a report of its own. */
function branches(places: readonly Place[], id: string): readonly Branch[] {
  const above = ({ ancestors }: Place): Place["ancestors"][number] | undefined =>
    ancestors[ancestors.findIndex((one) => one.id === id) - 1];
  const heads = new Map<string, Branch["head"]>();
  for (const place of places) {
    const head = above(place) ?? place;
    if (!heads.has(head.id)) heads.set(head.id, head);
  }
  for (const place of places) if (heads.has(place.id)) heads.set(place.id, place);
  return [...heads.values()].map((head) => ({ head, counties: places.filter((place) => above(place)?.id === head.id) }));
}
