import type { ComponentChildren, JSX } from "preact";
import { go, here } from "../address/address.js";
import { PlacePicker } from "../parts/place-picker.js";
import { words } from "../words/index.js";
import { ORDERS } from "./arranged.js";
import type { OrderName } from "./arranged.js";
import type { Part, Table } from "./table.js";

interface ControlsProps {
  readonly part: Part;
  readonly order: OrderName;
  readonly table: Pick<Table, "choices" | "places">;
  /** Whether rows and columns can be put in order. */
  readonly ordered: boolean;
}

/** What is shown, and in which order (范围与排列): all of it stands in the address. */
export function Controls({ part, order, table: { choices, places }, ordered }: ControlsProps): JSX.Element {
  const w = words.value.matrix;
  const change = (changes: Readonly<Record<string, string | null>>): void => go(here({ ...changes, e: null, n: null }));
  return (
    <div class="row controls">
      <Choice label={w.within} value={part.within ?? ""} onChange={(within) => change({ within: within || null })}>
        <option value="">{w.country}</option>
        <Within part={part} choices={choices} places={places} />
      </Choice>
      <PlacePicker label={w.anyPlace} onPick={(id) => change({ within: id })} />
      <Choice label={w.theme} value={part.themes[0] ?? ""} onChange={(theme) => change({ themes: theme || null })}>
        <option value="">{w.everyTheme}</option>
        {choices.themes.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice label={w.year} value={part.years.join(",")} onChange={(years) => change({ years: years || null })}>
        <option value="">{w.everyYear}</option>
        {choices.years.map(({ keys: [year] }) => (
          <option key={year?.id} value={year?.id ?? ""}>
            {year?.id}
          </option>
        ))}
        {part.years.length > 0 && !choices.years.some(({ keys: [year] }) => year?.id === part.years.join(",")) && (
          <option value={part.years.join(",")}>{words.value.list(part.years)}</option>
        )}
      </Choice>
      {ordered && (
        <Choice label={w.order} value={order} onChange={(name) => change({ order: name === ORDERS[0] ? null : name })}>
          {ORDERS.map((name) => (
            <option key={name} value={name}>
              {w.orders[name]}
            </option>
          ))}
        </Choice>
      )}
    </div>
  );
}

/** Places to narrow down to: those above the chosen one, itself, and those right below, as far as rows show them. */
function Within({ part, choices, places }: Pick<ControlsProps, "part"> & Pick<Table, "choices" | "places">): JSX.Element {
  const { within } = part;
  const options = new Map<string, string>();
  if (within === null)
    for (const {
      keys: [province],
      places: count,
    } of choices.provinces)
      if (province?.id != null) options.set(province.id, `${province.label ?? province.id} ${count ?? ""}`);
  if (within !== null) {
    for (const { id, name, ancestors } of places) {
      const way = [...ancestors.toReversed().slice(1), { id, name }];
      const at = way.findIndex((one) => one.id === within);
      for (const one of at === -1 ? [] : way.slice(0, at + 2)) options.set(one.id, one.name);
    }
    if (!options.has(within)) options.set(within, within);
  }
  return (
    <>
      {[...options].map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ComponentChildren;
}

function Choice({ label, value, onChange, children }: ChoiceProps): JSX.Element {
  return (
    <label class="row choice">
      <span class="small grey">{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {children}
      </select>
    </label>
  );
}
