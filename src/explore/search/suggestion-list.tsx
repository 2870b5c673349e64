import type { JSX } from "preact";
import { to } from "../address/address.js";
import { words } from "../words/index.js";
import { aboutHit, Found } from "./found.js";
import { KIND_NAMES } from "./hit.js";
import type { Suggestion } from "./suggestions.js";

interface ListProps {
  readonly heading: string;
  readonly lines: readonly Suggestion[];
  readonly chosen: number;
  readonly text: string;
  readonly onChoose: (href: string) => void;
}

/** What is offered under the search field (搜索建议). */
export function SuggestionList({ heading, lines, chosen, text, onChoose }: ListProps): JSX.Element {
  const w = words.value;
  // The field keeps the focus, or the list would shut before the press is over.
  const keepFocus = (event: MouseEvent): void => event.preventDefault();
  return (
    <div class="suggestions" onMouseDown={keepFocus}>
      {heading !== "" && <p class="small grey">{heading}</p>}
      <ul class="plain" id="suggestions" role="listbox" aria-label={w.search.field}>
        {lines.map(({ key, href, label, hit }, nth) => (
          <li
            key={key}
            id={`suggestion-${nth}`}
            role="option"
            aria-selected={nth === chosen}
            onClick={(event) => {
              event.preventDefault();
              onChoose(href);
            }}
          >
            <span class="kind">{hit === null ? "" : w.kinds[KIND_NAMES[hit.kind]]}</span>
            <span class={hit?.kind === "SENTENCE" ? "label sentence" : "label"} lang="zh-CN">
              {hit === null ? label : <Found hit={hit} />}
            </span>
            <span class="small grey">{hit === null ? "" : aboutHit(hit)}</span>
          </li>
        ))}
      </ul>
      {text !== "" &&
        (lines.length === 0 ? (
          <p class="small grey">{w.find.none(text)}</p>
        ) : (
          <p class="small">
            <a href={to("/q", text)} tabIndex={-1} onClick={() => onChoose(to("/q", text))}>
              {w.find.all}
            </a>
          </p>
        ))}
    </div>
  );
}
