import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { StartAnswer } from "../ask/generated/start.js";
import { PlacesWithin } from "../parts/places-within.js";
import { words } from "../words/index.js";

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
        {opened && <PlacesWithin id={id} headed />}
      </details>
    </li>
  );
}
