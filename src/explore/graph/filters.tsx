import type { JSX } from "preact";
import { words } from "../words/index.js";
import { DRAWABLE, lookOf, SHAPE_SIGNS } from "./kinds.js";
import type { Kind, Status } from "./kinds.js";

interface FiltersProps {
  readonly kinds: ReadonlySet<Kind>;
  readonly counts: ReadonlyMap<Kind, number>;
  readonly statuses: ReadonlySet<Status>;
  readonly told: readonly Status[];
  readonly shared: boolean;
  readonly onKinds: (kinds: readonly Kind[]) => void;
  readonly onStatuses: (statuses: readonly Status[]) => void;
  readonly onShared: (shared: boolean) => void;
}

/** Legend and switches in one (图例与筛选): kinds by their shape and colour, statuses, what is shared. */
export function Filters(props: FiltersProps): JSX.Element {
  const w = words.value;
  const { kinds, counts, statuses, told, shared, onKinds, onStatuses, onShared } = props;
  return (
    <div class="graph-filters row small">
      <fieldset class="row">
        <legend class="hidden">{w.graph.kinds}</legend>
        {DRAWABLE.map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={kinds.has(kind)} onChange={() => onKinds(toggled(DRAWABLE, kinds, kind))} />
            <Sign of={kind} />
            {w.kinds[lookOf(kind).word]} <span class="grey">{counts.get(kind) ?? (kinds.has(kind) ? 0 : "")}</span>
          </label>
        ))}
      </fieldset>
      {told.length > 1 && (
        <fieldset class="row">
          <legend class="hidden">{w.graph.statuses}</legend>
          {told.map((status) => (
            <label key={status}>
              <input type="checkbox" checked={statuses.has(status)} onChange={() => onStatuses(toggled(told, statuses, status))} />
              <span class={status === "IMPLEMENTED" ? "stroke" : "stroke faint"} aria-hidden="true" />
              {w.status[status]}
            </label>
          ))}
        </fieldset>
      )}
      <label title={w.graph.sharedTitle}>
        <input type="checkbox" checked={shared} onChange={() => onShared(!shared)} />
        {w.graph.shared}
      </label>
    </div>
  );
}

/** The shape of a kind in its colour (图例符号). */
export function Sign({ of }: { readonly of: Kind }): JSX.Element {
  const { shape, colour } = lookOf(of);
  return (
    <span class="shape" style={{ color: `var(--${colour})` }} aria-hidden="true">
      {SHAPE_SIGNS[shape]}
    </span>
  );
}

/** The others stay as they are, in their usual order. */
const toggled = <One,>(all: readonly One[], on: ReadonlySet<One>, one: One): readonly One[] =>
  all.filter((other) => (other === one ? !on.has(one) : on.has(other)));
