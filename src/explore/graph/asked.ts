import { DRAWABLE } from "./kinds.js";
import type { Kind } from "./kinds.js";

/** What a picture shows (看什么), as the address has it. */
export interface GraphAsked {
  readonly of:
    | { readonly how: "around"; readonly id: string; readonly depth: number }
    | { readonly how: "path"; readonly from: string; readonly to: string }
    | { readonly how: "slice"; readonly within: string | null; readonly programs: readonly string[]; readonly themes: readonly string[] };
  readonly years: { readonly from: number | null; readonly to: number | null } | null;
  /** Kinds that are fetched; those of them that are switched off stay in the picture, hidden. */
  readonly fetched: readonly Kind[];
  readonly shown: readonly Kind[];
  /** Nodes grown by the reader, in order; one named twice was asked for its second page. `*` is a further page of a slice. */
  readonly grown: readonly string[];
}

/** Name of a further page of a slice in `grow=`. */
export const FURTHER = "*";

const DEEPEST = 3;
const USUAL: Readonly<Record<GraphAsked["of"]["how"], readonly Kind[]>> = {
  around: ["LOCALITY", "PROGRAM", "POLICY_DOCUMENT", "ORGANIZATION", "REPORT"],
  path: DRAWABLE,
  slice: ["LOCALITY", "PROGRAM"],
};

/** Reads `?around=&depth=&kinds=&years=&grow=`, `?from=&to=` or `?within=`; without any of them it is the whole country. */
export function graphAsked(query: URLSearchParams): GraphAsked {
  const of = subject(query);
  const named = list(query, "kinds").filter((kind): kind is Kind => DRAWABLE.includes(kind as Kind));
  const shown = named.length === 0 ? USUAL[of.how] : named;
  return {
    of,
    years: years(query.get("years")),
    fetched: DRAWABLE.filter((kind) => USUAL[of.how].includes(kind) || shown.includes(kind)),
    shown,
    grown: list(query, "grow"),
  };
}

function subject(query: URLSearchParams): GraphAsked["of"] {
  const [around, from, to] = [query.get("around"), query.get("from"), query.get("to")];
  if (around) return { how: "around", id: around, depth: Math.min(Math.max(Math.trunc(Number(query.get("depth"))) || 1, 1), DEEPEST) };
  if (from && to) return { how: "path", from, to };
  return { how: "slice", within: query.get("within") || null, programs: list(query, "programs"), themes: list(query, "themes") };
}

/** `2020-2023`, `2020-`, `-2023` or `2020`. */
function years(text: string | null): GraphAsked["years"] {
  const [, from, dash, to] = /^(\d{4})?(-)?(\d{4})?$/u.exec(text ?? "") ?? [];
  if (from === undefined && to === undefined) return null;
  return { from: from === undefined ? null : Number(from), to: to !== undefined ? Number(to) : dash === undefined ? Number(from) : null };
}

const list = (query: URLSearchParams, name: string): readonly string[] => (query.get(name) ?? "").split(",").filter((one) => one !== "");
