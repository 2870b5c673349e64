import type { ComponentChildren, JSX } from "preact";
import { words } from "../words/index.js";

interface TableFootProps {
  readonly shown: number;
  readonly total: number;
  readonly onMore?: (() => void) | undefined;
  readonly children?: ComponentChildren;
}

/** Under a table: how much of it is shown, more of it, and what one can do with it (表尾). */
export function TableFoot({ shown, total, onMore, children }: TableFootProps): JSX.Element {
  const w = words.value;
  return (
    <p class="row small table-foot">
      <span class="grey">{w.shownOf(shown, total)}</span>
      {total > shown && onMore !== undefined && (
        <button type="button" onClick={onMore}>
          {w.more}
        </button>
      )}
      {children}
    </p>
  );
}
