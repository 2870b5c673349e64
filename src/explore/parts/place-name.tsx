import type { JSX } from "preact";
import { to } from "../address/address.js";
import type { NamedPlace } from "./named-place.js";

/** A place below those above it: 江苏省 › 常州市 › 钟楼区. The country is left out. */
export function PlaceName({ place, year }: { readonly place: NamedPlace; readonly year?: number }): JSX.Element {
  return (
    <span lang="zh-CN">
      <span class="up">
        {above(place)
          .map(({ name }) => `${name} › `)
          .join("")}
      </span>
      <a href={to("/place", place.id, { year: year === undefined ? null : String(year) })}>{place.name}</a>
    </span>
  );
}

/** The places above one (上级), each a link, the highest first. */
export function Above({ place }: { readonly place: NamedPlace }): JSX.Element {
  return (
    <span lang="zh-CN">
      {above(place).map(({ id, name }) => (
        <>
          <a href={to("/place", id)}>{name}</a> ›{" "}
        </>
      ))}
    </span>
  );
}

const above = ({ ancestors }: NamedPlace): NamedPlace["ancestors"] =>
  ancestors.filter(({ name }) => name !== "中华人民共和国" && name !== "中国").toReversed();
