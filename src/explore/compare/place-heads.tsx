import type { JSX } from "preact";
import { PlaceName } from "../parts/place-name.js";
import { spans } from "../parts/spans.js";
import { words } from "../words/index.js";
import type { Place } from "./measure-rows.js";

interface PlaceHeadsProps {
  readonly places: readonly Place[];
  readonly title: string;
  /** Whether the reader chose years, so that the missing ones tell something. */
  readonly chosen: boolean;
}

/** The places as heads of columns, each with the years of its reports (表头). */
export function PlaceHeads({ places, title, chosen }: PlaceHeadsProps): JSX.Element {
  const w = words.value.compare;
  return (
    <thead>
      <tr>
        <th scope="col" class="title">
          {title === "" ? <span class="hidden">{words.value.col.measure}</span> : title}
        </th>
        {places.map(({ locality, reportedYears, missingYears }) => (
          <th key={locality.id} scope="col">
            <PlaceName place={locality} />
            <div class="small">
              {reportedYears.length === 0 ? words.value.noReport : w.reported(words.value.list(spans(reportedYears)))}
              {chosen && missingYears.length > 0 && ` · ${w.missing(words.value.list(spans(missingYears)))}`}
            </div>
          </th>
        ))}
      </tr>
    </thead>
  );
}
