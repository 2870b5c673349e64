import type { JSX } from "preact";
import { to } from "../address/address.js";

export interface NamedPlace {
  readonly id: string;
  readonly name: string;
  readonly ancestors: readonly { readonly id: string; readonly name: string }[];
}

/** A place below those above it: 江苏省 › 常州市 › 钟楼区. The country is left out. */
export function PlaceName({ place, year }: { readonly place: NamedPlace; readonly year?: number }): JSX.Element {
  const above = place.ancestors.filter(({ name }) => name !== "中华人民共和国" && name !== "中国").toReversed();
  return (
    <span>
      {above.length > 0 && <span class="up">{above.map(({ name }) => `${name} › `).join("")}</span>}
      <a href={to("/place", place.id, { year: year === undefined ? null : String(year) })}>{place.name}</a>
    </span>
  );
}
