import type { JSX } from "preact";
import { address, go } from "../address/address.js";
import { compareQuery } from "../ask/generated/compare.js";
import { placesToCompareQuery } from "../ask/generated/places-to-compare.js";
import { useQuery } from "../ask/use-answer.js";
import { chosenPlaces, chosenYears, MOST_PLACES, withPlaces, withYear } from "../compare/chosen.js";
import { PlacePicker } from "../parts/place-picker.js";
import { SideBySide } from "../compare/side-by-side.js";
import { Head } from "../parts/head.js";
import { Shown } from "../parts/states.js";
import { words } from "../words/index.js";
import "../look/compare.css";

/** So many places are offered to begin with; of more, the cities. */
const OFFERED = 30;

/** Two to six places side by side (比较): differences first. */
export function CompareView(): JSX.Element {
  const { list, of, compare: w } = words.value;
  const { query } = address.value;
  const all = chosenPlaces(query);
  const ids = all.slice(0, MOST_PLACES);
  const years = chosenYears(query);
  const variables = { localities: ids, years: years.length === 0 ? null : years };
  const asked = useQuery(compareQuery, ids.length === 0 ? null : variables);
  const compared = ids.length === 0 ? null : (asked.data?.compare ?? null);
  const names = compared?.places.map(({ locality }) => locality.name) ?? [];
  return (
    <>
      <Head title={names.length === 0 ? w.title : of(w.title, list(names))} />
      <p class="grey">{w.lead}</p>
      <div class="row chooser">
        {compared?.places.map(({ locality }, nth) => (
          <span key={locality.id} class="chip">
            {locality.name}{" "}
            <a href={withPlaces(ids.filter((_, other) => other !== nth))} aria-label={w.remove(locality.name)}>
              ×
            </a>
          </span>
        ))}
        {ids.length < MOST_PLACES ? (
          <PlacePicker label={w.add} onPick={(id) => go(withPlaces([...ids, id]))} />
        ) : (
          <span class="small grey">{w.full}</span>
        )}
      </div>
      <Shown asked={asked}>
        {({ compare }) =>
          ids.length > 0 && (
            <>
              {compare.notFound.length > 0 && (
                <p class="notice fault" role="alert">
                  {w.notFound(list(compare.notFound))}
                </p>
              )}
              <Years all={compare.places.flatMap(({ reportedYears }) => reportedYears)} chosen={years} />
              {compare.places.length > 1 && <SideBySide compared={compare} asked={variables} />}
            </>
          )
        }
      </Shown>
      {(compared === null ? ids.length === 0 : compared.places.length < 2) && <Suggested ids={compared === null ? [] : ids} />}
    </>
  );
}

function Years({ all, chosen }: { readonly all: readonly number[]; readonly chosen: readonly number[] }): JSX.Element | null {
  const w = words.value.compare;
  const years = [...new Set([...all, ...chosen])].sort();
  if (years.length < 2) return null;
  return (
    <nav class="row years" aria-label={w.years}>
      <span class="small grey">{w.years}</span>
      {years.map((year) => (
        <a
          key={year}
          class="button"
          aria-current={chosen.includes(year) ? "true" : undefined}
          data-replace=""
          href={withYear(chosen, year)}
        >
          {year}
        </a>
      ))}
      {chosen.length === 0 && <span class="small grey">{w.everyYear}</span>}
    </nav>
  );
}

/** Places with reports, to begin with. */
function Suggested({ ids }: { readonly ids: readonly string[] }): JSX.Element {
  const w = words.value.compare;
  const asked = useQuery(placesToCompareQuery, {});
  return (
    <Shown asked={asked}>
      {({ all, prefectures }) =>
        all.totalCount === 0 ? (
          <p class="notice">{words.value.start.empty}</p>
        ) : (
          <>
            <p class="notice">
              {ids.length === 0 ? w.empty : w.another}
              {all.totalCount > OFFERED && ` ${w.someOffered(all.totalCount)}`}
            </p>
            <p class="row">
              {(all.totalCount > OFFERED && prefectures.nodes.length > 1 ? prefectures : all).nodes
                .filter(({ id }) => !ids.includes(id))
                .map(({ id, fullName }) => (
                  <a key={id} class="button" href={withPlaces([...ids, id])}>
                    {fullName}
                  </a>
                ))}
            </p>
          </>
        )
      }
    </Shown>
  );
}
