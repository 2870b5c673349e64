import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { address, go, to } from "../address/address.js";
import { route } from "../address/route.js";
import { words } from "../words/index.js";

/** The search field (搜索框): `/` goes to it, Enter searches. */
export function SearchBox(): JSX.Element {
  const { search } = words.value;
  const at = route(address.value.path);
  const asked = at.view === "search" ? at.text : "";
  const [text, setText] = useState(asked);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked !== "") setText(asked);
  }, [asked]);
  useEffect(() => {
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
  const submit = (event: Event): void => {
    event.preventDefault();
    if (text.trim() !== "") go(to("/q", text.trim()));
  };
  return (
    <form class="search" role="search" onSubmit={submit}>
      <input
        ref={field}
        type="search"
        value={text}
        placeholder={search.hint}
        aria-label={search.field}
        onInput={(event) => setText(event.currentTarget.value)}
      />
    </form>
  );
}
