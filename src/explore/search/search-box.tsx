import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { address, go, to } from "../address/address.js";
import { route } from "../address/route.js";
import { words } from "../words/index.js";
import { SuggestionList } from "./suggestion-list.js";
import { useSuggestions } from "./suggestions.js";
import { useSettled } from "./use-settled.js";

/** The search field (搜索框): `/` goes to it, arrow keys choose among what is offered as one types, Enter goes there or searches. */
export function SearchBox(): JSX.Element {
  const { search } = words.value;
  const at = route(address.value.path);
  const asked = at.view === "search" ? at.text : "";
  const [text, setText] = useState(asked);
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const settled = useSettled(text.trim());
  const { heading, lines, waiting } = useSuggestions(settled, isOpen);
  // Before the next picture, so that what is typed at once is not lost.
  useLayoutEffect(() => {
    setText(asked);
    setOpen(false);
  }, [asked, address.value.path]);
  useLayoutEffect(() => setChosen(-1), [settled, isOpen]);
  useSlash(field);

  const leave = (href: string): void => {
    setOpen(false);
    field.current?.blur();
    go(href);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const line = lines[chosen];
    if (line !== undefined && isOpen) leave(line.href);
    else if (text.trim() !== "") leave(to("/q", text.trim()));
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") setOpen(false);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.isComposing) return;
    event.preventDefault();
    setOpen(true);
    setChosen(Math.max(-1, Math.min(chosen + step, lines.length - 1)));
  };
  const shown = isOpen && (lines.length > 0 || (settled !== "" && !waiting));
  return (
    <form class="search" role="search" onSubmit={submit}>
      <input
        ref={field}
        type="search"
        role="combobox"
        value={text}
        placeholder={search.hint}
        aria-label={search.field}
        aria-expanded={shown}
        aria-controls="suggestions"
        aria-autocomplete="list"
        aria-activedescendant={shown && chosen >= 0 ? `suggestion-${chosen}` : undefined}
        autocomplete="off"
        maxLength={200}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKey}
      />
      {shown && <SuggestionList heading={heading} lines={lines} chosen={chosen} text={settled} onChoose={leave} />}
    </form>
  );
}

/** `/` anywhere but in a field goes to the search. */
function useSlash(field: { readonly current: HTMLInputElement | null }): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const typing =
        event.target instanceof HTMLElement &&
        (event.target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(event.target.tagName));
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener("keydown", onKey);
    return () => {
      removeEventListener("keydown", onKey);
    };
  }, []);
}
