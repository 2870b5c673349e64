import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { to } from "../address/address.js";
import { everyPage } from "../ask/every-page.js";
import { placesWithinQuery } from "../ask/generated/places-within.js";
import type { StartAnswer } from "../ask/generated/start.js";
import { useAnswer } from "../ask/use-answer.js";
import { PlaceName } from "../parts/place-name.js";
import { Shown } from "../parts/states.js";
import { words } from "../words/index.js";

const LIMIT = 300;

/** Provinces with the number of places that reported (地区树); one that is opened lists them. */
export function PlaceTree({ provinces }: { readonly provinces: StartAnswer["provinces"] }): JSX.Element {
  const few = provinces.reduce((sum, { places }) => sum + (places ?? 0), 0) <= 20;
  return (
    <ul class="plain lines tree">
      {provinces.map(({ keys: [province], places }) =>
        province?.id == null ? null : (
          <Branch key={province.id} id={province.id} name={province.label ?? province.id} places={places ?? 0} open={few} />
        ),
      )}
    </ul>
  );
}

interface BranchProps {
  readonly id: string;
  readonly name: string;
  readonly places: number;
  readonly open: boolean;
}

function Branch({ id, name, places, open }: BranchProps): JSX.Element {
  const [opened, setOpened] = useState(open);
  return (
    <li>
      <details open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary>
          {name} <span class="small grey">{words.value.start.places_n(places)}</span>
        </summary>
        {opened && <PlacesWithin id={id} />}
      </details>
    </li>
  );
}

/** Places at or below one that have reports, each with how many (所辖). */
export function PlacesWithin({ id }: { readonly id: string }): JSX.Element {
  const w = words.value;
  const asked = useAnswer(`places within ${id}`, (signal) =>
    everyPage(placesWithinQuery, { within: id, after: null }, ({ localities }) => localities, { limit: LIMIT, signal }),
  );
  return (
    <Shown asked={asked}>
      {(found) =>
        found === null || found.rows.length === 0 ? (
          <p class="notice">{w.place.noneBelow}</p>
        ) : (
          <>
            <ul class="plain leaves">
              {found.rows.map((place) => (
                <li key={place.id}>
                  <PlaceName place={{ ...place, ancestors: place.ancestors.filter((above) => above.id !== id).slice(0, -2) }} />{" "}
                  <span class="small grey">{place.reports.totalCount > 1 && place.reports.totalCount}</span>
                </li>
              ))}
            </ul>
            {found.total > found.rows.length && (
              <p class="small grey">
                {w.shownOf(found.rows.length, found.total)} · <a href={to("/place", id)}>{w.all}</a>
              </p>
            )}
          </>
        )
      }
    </Shown>
  );
}
