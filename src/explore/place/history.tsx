import type { JSX } from "preact";
import { to } from "../address/address.js";
import type { Place } from "./place.js";
import { words } from "../words/index.js";

/** What a place was and what it became (沿革): 余江区 was 余江县 until 2018. */
export function History({ place }: { readonly place: Place }): JSX.Element | null {
  const w = words.value.place;
  if (place.predecessors.length + place.successors.length === 0) return null;
  return (
    <p class="small">
      {place.predecessors.length > 0 && <Places label={w.formerly} of={place.predecessors} />}
      {place.successors.length > 0 && <Places label={w.later} of={place.successors} />}
    </p>
  );
}

function Places({ label, of }: { readonly label: string; readonly of: Place["predecessors"] }): JSX.Element {
  return (
    <span class="row">
      <span class="grey">{label}</span>
      {of.map(({ kind, year, locality }) => (
        <span key={locality.id}>
          <a href={to("/place", locality.id)}>{locality.name}</a>{" "}
          <span class="grey">
            {year} {words.value.place.succession[kind] ?? ""}
          </span>
        </span>
      ))}
    </span>
  );
}
