import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { address } from "../address/address.js";
import { remember } from "../search/recent.js";
import { words } from "../words/index.js";

/** The head of a view (标题): its title, which is the window's too unless `window` says another, what it is, and what one can do with it. */
export function Head({
  title,
  window = title,
  what,
  children,
}: {
  readonly title: string;
  readonly window?: string;
  readonly what?: ComponentChildren;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { name } = words.value;
  // Before the next picture, so that whoever goes to the search as soon as the page stands finds it among what was seen.
  useLayoutEffect(() => {
    document.title = window === name ? name : `${window} · ${name}`;
    remember({ path: address.peek().path, title: window });
  }, [window, name]);
  return (
    <header class="head">
      <h1>{title}</h1>
      {what !== undefined && <span class="what">{what}</span>}
      {children !== undefined && <div class="doings">{children}</div>}
    </header>
  );
}
