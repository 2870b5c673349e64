import type { JSX } from "preact";
import { go, here } from "../address/address.js";
import { placeNamedQuery } from "../ask/generated/place-named.js";
import { useQuery } from "../ask/use-answer.js";
import { PlacePicker } from "../parts/place-picker.js";
import { YearInput } from "../parts/year-input.js";
import { words } from "../words/index.js";
import type { Narrowed } from "./narrowed.js";
import { yearsIn } from "./narrowed.js";

/** Narrows what is found to a place with all below it, and to years of reports (限定范围); all of it stands in the address. */
export function Narrowing({ narrowed: { within, from, to } }: { readonly narrowed: Narrowed }): JSX.Element {
  const w = words.value;
  const asked = useQuery(placeNamedQuery, within === null ? null : { id: within });
  const change = (changes: Readonly<Record<string, string | null>>): void => go(here({ ...changes, e: null, n: null }));
  const ends = { from: from === null ? "" : String(from), to: to === null ? "" : String(to) };
  return (
    <div class="row controls" role="group" aria-label={w.find.narrow}>
      {within === null ? (
        <PlacePicker label={w.find.within} onPick={(id) => change({ within: id })} />
      ) : (
        <span class="chip">
          {asked.data?.locality?.fullName ?? within}{" "}
          <a href={here({ within: null, e: null, n: null })} aria-label={w.find.everywhere}>
            ×
          </a>
        </span>
      )}
      {(["from", "to"] as const).map((end) => (
        <label key={end} class="row choice">
          <span class="small grey">{w.find[end]}</span>
          <YearInput
            placeholder={w.graph.any}
            value={ends[end]}
            onChange={(event) => {
              const years = { ...ends, [end]: event.currentTarget.value.trim() };
              if (Object.values(years).every((year) => /^(?:\d{4})?$/u.test(year))) change({ years: yearsIn(years.from, years.to) });
            }}
          />
        </label>
      ))}
      {(within !== null || from !== null || to !== null) && (
        <a class="small" href={here({ within: null, years: null, e: null, n: null })}>
          {w.find.anywhere}
        </a>
      )}
    </div>
  );
}
