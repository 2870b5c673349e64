import { to } from "../address/address.js";
import { searchQuery } from "../ask/generated/search.js";
import { startQuery } from "../ask/generated/start.js";
import { useQuery } from "../ask/use-answer.js";
import type { Asked } from "../ask/use-answer.js";
import type { SearchAnswer } from "../ask/generated/search.js";
import { words } from "../words/index.js";
import { recent } from "./recent.js";
import { pageOf } from "./hit.js";
import type { Hit } from "./hit.js";

/** One line under the search field (建议). */
export interface Suggestion {
  readonly key: string;
  readonly href: string;
  /** What was seen before or is suggested, by its name. */
  readonly label: string;
  readonly hit: Hit | null;
}

export interface Suggestions {
  readonly heading: string;
  readonly lines: readonly Suggestion[];
  readonly waiting: boolean;
}

const SHOWN = 9;

/** What to offer for a text; for none, what was seen last or what most places did. Nothing is asked while the list is shut. */
export function useSuggestions(text: string, isOpen: boolean): Suggestions {
  const w = words.value.find;
  const found: Asked<SearchAnswer> = useQuery(searchQuery, isOpen && text !== "" ? { text, first: SHOWN } : null);
  const seen = isOpen && text === "" ? recent() : [];
  const started = useQuery(startQuery, isOpen && text === "" && seen.length === 0 ? {} : null);
  if (text !== "") {
    const lines = found.data?.search.nodes.map((hit) => ({ key: hit.id, href: pageOf(hit), label: hit.label, hit })) ?? [];
    return { heading: "", lines, waiting: found.waiting };
  }
  if (seen.length > 0) {
    const lines = seen.map(({ path, title }) => ({ key: path, href: to(path), label: title, hit: null }));
    return { heading: w.recent, lines, waiting: false };
  }
  const lines = (started.data?.programs.nodes ?? [])
    .slice(0, SHOWN - 2)
    .map(({ id, name }) => ({ key: id, href: to("/program", id), label: name, hit: null }));
  return { heading: w.suggested, lines, waiting: started.waiting };
}
