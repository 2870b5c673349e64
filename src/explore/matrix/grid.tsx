import type { JSX } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { opened } from "../evidence/open.js";
import { words } from "../words/index.js";
import type { Arranged } from "./arranged.js";
import type { Cells } from "./cell.js";
import { Corner } from "./corner.js";
import { Heads } from "./heads.js";
import { HEAD, moved, ORIGIN } from "./moves.js";
import type { At } from "./moves.js";
import { reportedIn } from "./places.js";
import { Row } from "./row.js";
import { ROW, useVisible } from "./visible.js";

interface GridProps {
  readonly arranged: Arranged;
  readonly cells: ReadonlyMap<string, Cells>;
  /** The years asked for; a place without a report in one of them is hatched. */
  readonly years: readonly number[];
  /** Whether cells show the first year rather than the status. */
  readonly byYear: boolean;
  readonly label: string;
}

const NONE: Cells = new Map();

/** Places × measures (矩阵): only the rows in view are there; arrow keys move over cells, Enter opens the sentence. */
export function Grid({ arranged: { places, columns }, cells, years, byYear, label }: GridProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const cross = useRef<HTMLDivElement>(null);
  const wanted = useRef(false);
  const moving = useRef(false);
  const [at, setAt] = useState<At>(ORIGIN);
  const [pointed, setPointed] = useState<At | null>(null);
  const visible = useVisible(box, places.length);
  const focus = at.row < places.length && at.column < columns.length ? at : ORIGIN;
  const shown = pointed ?? (wanted.current ? focus : null);
  const open = opened();

  useLayoutEffect(() => setAt(ORIGIN), [places, columns]);
  useLayoutEffect(() => {
    // A blank cell goes when the focus leaves it, and takes the focus along: a key's way is remembered until it has been gone.
    if (!wanted.current && !moving.current) return;
    moving.current = false;
    const cell = box.current?.querySelector<HTMLElement>(`[data-at="${focus.row},${focus.column}"]`);
    (cell?.querySelector<HTMLElement>("a") ?? cell)?.focus({ preventScroll: true });
    if (cell != null && box.current !== null) bringIntoView(box.current, cell);
  }, [focus, visible]);

  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / ROW) - 6);
    const next = moved(focus, event.key, event.ctrlKey, { rows: places.length, columns: columns.length, page });
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    moving.current = true;
    setPointed(null);
    visible.reveal(next.row);
    setAt(next);
  };
  const onPoint = (event: Event): void => {
    const place = placeOf(event.target);
    if (cross.current !== null) cross.current.style.setProperty("--at", String(place === null ? -1 : place.column));
    if (place?.row !== pointed?.row || place?.column !== pointed?.column) setPointed(place);
  };
  const onFocus = (event: Event): void => {
    wanted.current = true;
    const place = placeOf(event.target);
    if (place !== null && (place.row !== at.row || place.column !== at.column)) setAt(place);
  };
  const heads = useMemo(() => <Heads columns={columns} focus={focus.row === HEAD ? focus.column : null} />, [columns, focus]);
  return (
    <div
      ref={box}
      class="matrix"
      role="grid"
      aria-label={label}
      aria-rowcount={places.length + 1}
      aria-colcount={columns.length + 1}
      style={{ "--columns": columns.length, "--rows": places.length }}
      onKeyDown={onKey}
      onPointerOver={onPoint}
      onPointerLeave={onPoint}
      onFocusIn={onFocus}
      onFocusOut={() => (wanted.current = false)}
    >
      <div class="m-top" role="rowgroup">
        <div class="m-heads" role="row" aria-rowindex={1}>
          <Corner
            place={shown === null ? undefined : places[shown.row]}
            column={shown === null ? undefined : columns[shown.column]}
            cells={cells}
            years={years}
            byYear={byYear}
          />
          {heads}
        </div>
      </div>
      <div class="m-rows" role="rowgroup" aria-label={words.value.matrix.rows(places.length)}>
        <div ref={cross} class="m-cross" role="presentation" />
        {places.slice(visible.from, visible.until).map((place, nth) => {
          const row = visible.from + nth;
          return (
            <Row
              key={place.id}
              row={row}
              place={place}
              columns={columns}
              cells={cells.get(place.id) ?? NONE}
              reported={reportedIn(years)(place)}
              byYear={byYear}
              focus={focus.row === row ? focus.column : null}
              open={open}
            />
          );
        })}
      </div>
    </div>
  );
}

/** Which cell something is in, by its `data-at`. */
function placeOf(target: EventTarget | null): At | null {
  const [row, column] = (target instanceof Element ? target.closest<HTMLElement>("[data-at]") : null)?.dataset["at"]?.split(",") ?? [];
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}

/** Scrolls so far that the cell stands clear of the sticky heads. */
function bringIntoView(box: HTMLElement, cell: HTMLElement): void {
  if (cell.closest(".m-side") !== null || cell.classList.contains("m-side")) return;
  const outer = box.getBoundingClientRect();
  const inner = cell.getBoundingClientRect();
  const side = box.querySelector(".m-corner")?.getBoundingClientRect();
  const left = inner.left - (side?.right ?? outer.left);
  const right = inner.right - outer.right + 16;
  if (left < 0) box.scrollLeft += left;
  else if (right > 0) box.scrollLeft += right;
}
