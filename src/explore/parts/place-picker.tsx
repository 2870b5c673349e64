import type { JSX } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import { placeHitsQuery } from "../ask/generated/place-hits.js";
import { useQuery } from "../ask/use-answer.js";
import { words } from "../words/index.js";
import "../look/picker.css";

interface PlacePickerProps {
  readonly label: string;
  readonly onPick: (id: string) => void;
}

interface Hit {
  readonly id: string;
  readonly name: string;
  readonly reports: number;
}

const PAUSE = 150;

/** A field to find a place by its name, pinyin or initials (选地区): arrow keys and Enter, or a click. */
export function PlacePicker({ label, onPick }: PlacePickerProps): JSX.Element {
  const w = words.value.compare;
  const id = useId();
  const [text, setText] = useState("");
  const [sought, setSought] = useState("");
  const [at, setAt] = useState(0);
  useEffect(() => {
    const soon = setTimeout(() => setSought(text.trim()), PAUSE);
    return () => {
      clearTimeout(soon);
    };
  }, [text]);
  const asked = useQuery(placeHitsQuery, sought === "" ? null : { text: sought });
  const hits: readonly Hit[] = (asked.data?.search.nodes ?? []).flatMap(({ node }) =>
    node?.__typename === "Locality" ? [{ id: node.id, name: node.fullName, reports: node.reports.totalCount }] : [],
  );
  const open = sought !== "" && text.trim() !== "" && asked.data !== null;
  const pick = (hit: Hit | undefined): void => {
    if (hit === undefined) return;
    setText("");
    setSought("");
    setAt(0);
    onPick(hit.id);
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && hits.length > 0) setAt((at + step + hits.length) % hits.length);
    else if (event.key === "Enter" && open) pick(hits[at]);
    else if (event.key === "Escape") setText("");
    else return;
    event.preventDefault();
  };
  return (
    <div class="picker">
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && hits.length > 0 ? `${id}-${at}` : undefined}
        autocomplete="off"
        placeholder={w.hint}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} class="plain hits" hidden={!open || hits.length === 0}>
        {hits.map((hit, nth) => (
          <li key={hit.id} id={`${id}-${nth}`} role="option" aria-selected={nth === at} onClick={() => pick(hit)}>
            {hit.name} <span class="small grey">{w.reports(hit.reports)}</span>
          </li>
        ))}
      </ul>
      {open && hits.length === 0 && !asked.waiting && (
        <p class="small grey hits" role="status">
          {w.noPlace(sought)}
        </p>
      )}
    </div>
  );
}
