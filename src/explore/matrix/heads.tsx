import type { JSX } from "preact";
import { to } from "../address/address.js";
import { words } from "../words/index.js";
import { HEAD } from "./moves.js";
import type { Column } from "./table.js";

/** Names of measures over their columns, written downwards (列头). */
export function Heads({ columns, focus }: { readonly columns: readonly Column[]; readonly focus: number | null }): JSX.Element {
  const { matrix } = words.value;
  return (
    <>
      {columns.map(({ id, name, places }, nth) => (
        <div
          key={id}
          class="m-head"
          role="columnheader"
          aria-colindex={nth + 2}
          data-at={`${HEAD},${nth}`}
          style={{ "--column": nth }}
          title={`${name} · ${matrix.named(places)}`}
        >
          <a href={to("/program", id)} tabIndex={nth === focus ? 0 : -1}>
            {name}
          </a>
        </div>
      ))}
    </>
  );
}
