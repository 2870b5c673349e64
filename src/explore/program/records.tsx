import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { address, here } from "../address/address.js";
import type { AdoptionsVariables } from "../ask/generated/adoptions.js";
import { placeQuery } from "../ask/generated/place.js";
import { useQuery } from "../ask/use-answer.js";
import { words } from "../words/index.js";
import { AdoptionTable } from "./adoption-table.js";

type Filter = NonNullable<AdoptionsVariables["filter"]>;

const LEVELS = ["PROVINCE", "PREFECTURE", "COUNTY", "TOWNSHIP", "VILLAGE"] as const;

/** Adoptions of a measure with their sentences (逐条记录); `?year=`, `level=`, `within=` keep some of them. */
export function Records({ program }: { readonly program: { readonly id: string; readonly name: string } }): JSX.Element {
  const w = words.value;
  const { query, hash } = address.value;
  const year = Number(query.get("year"));
  const level = LEVELS.find((one) => one === query.get("level"));
  const within = query.get("within");
  const place = useQuery(placeQuery, within === null ? null : { id: within });
  const kept = [year > 0 ? w.year(year) : null, level === undefined ? null : w.level[level], place.data?.locality?.name].filter(Boolean);
  const filter: Filter = {
    programs: [program.id],
    ...(year > 0 ? { year: { from: year, to: year } } : {}),
    ...(level === undefined ? {} : { levels: [level] }),
    ...(within === null ? {} : { within }),
  };
  useEffect(() => {
    if (hash === "records") document.getElementById("records")?.scrollIntoView();
  }, [hash, query]);
  return (
    <section id="records">
      <h2>{w.program.table}</h2>
      {kept.length > 0 && (
        <p class="row">
          {w.program.only}
          {kept.join(" · ")}
          <a class="button" href={here({ year: null, level: null, within: null }, "records")}>
            {w.program.everything}
          </a>
        </p>
      )}
      <AdoptionTable name={program.name} filter={filter} />
    </section>
  );
}
