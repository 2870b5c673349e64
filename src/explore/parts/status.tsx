import type { JSX } from "preact";
import { words } from "../words/index.js";

/** Signs of what a report says of a measure (状态); the matrix uses them too. */
export const SIGNS: Readonly<Record<string, string>> = { IMPLEMENTED: "●", PLANNED: "○", PROBLEM: "△", CITED: "·" };

/** A status by its sign and its word. */
export function Status({ of }: { readonly of: string }): JSX.Element {
  return (
    <span class="status">
      <span class="sign" aria-hidden="true">
        {SIGNS[of] ?? ""}
      </span>
      <span class="word">{words.value.status[of] ?? of}</span>
    </span>
  );
}
