import { plain } from "../../zh/typed.js";
import type { Row, StatementName, Store } from "../store.js";
import { luceneQuery } from "./lucene.js";
import { matchNames, matchText } from "./match.js";
import type { Name } from "./match.js";
import { WINDOW } from "./request.js";
import type { Hit, SearchKind } from "./request.js";
import { runsOf } from "./runs.js";
import type { Scope } from "./scope.js";
import type { Term } from "./terms.js";

/**
 * What the store finds of a kind: a superset by its text index or by looking through, then exactly what holds every term. Of
 * a scope of few reports only their sentences are looked through.
 */
export async function findInStore(store: Store, kind: SearchKind, terms: readonly Term[], scope: Scope | null): Promise<readonly Hit[]> {
  const search = SEARCHES[kind];
  if (search === undefined) return [];
  const runs = terms.map(runsOf);
  const { every, either } = conditions(runs.flat());
  const narrow = kind === "Sentence" && scope !== null && scope.reports.length <= FEW;
  // What a scope leaves of names is only known afterwards.
  const limit = scope === null || kind === "Sentence" ? WINDOW + 1 : CANDIDATES;
  const rows = await store.read(narrow ? "search/sentences-of-reports" : search.statement, {
    every,
    either,
    query: luceneQuery(runs),
    limit,
    candidates: CANDIDATES,
    scoped: scope !== null,
    reports: scope?.reports ?? [],
  });
  return rows.flatMap((row) => search.hit(row, terms));
}

/** Up to so many reports their sentences are read rather than the index. */
const FEW = 500;

/** So many does an index give, the likeliest first, before they are compared. */
const CANDIDATES = 20 * WINDOW;

interface Search {
  readonly statement: StatementName;
  readonly hit: (row: Row, terms: readonly Term[]) => readonly Hit[];
}

const SEARCHES: { readonly [K in SearchKind]?: Search } = {
  Sentence: { statement: "search/sentences", hit: sentence },
  PolicyDocument: { statement: "search/documents", hit: named("PolicyDocument", ["title", "titles", "aliases", "docNumber"]) },
  Organization: { statement: "search/organizations", hit: named("Organization", ["name"]) },
};

function sentence({ id, text, start, report }: Row, terms: readonly Term[]): Hit[] {
  const match = matchText(terms, text as string, start as number);
  return match === null ? [] : [{ ...match, id: id as string, kind: "Sentence", label: text as string, report: report as string }];
}

function named(kind: SearchKind, fields: readonly string[]): Search["hit"] {
  return (row, terms) => {
    const names = fields.flatMap((field) => textsOf(row[field]).map((text): Name => ({ field, text })));
    const match = matchNames(
      terms,
      names,
      names.map(({ text }) => plain(text)),
    );
    return match === null
      ? []
      : [
          {
            ...match,
            score: match.score + (row["favoured"] === true ? 0.5 : 0),
            id: row["id"] as string,
            kind,
            label: names[0]?.text ?? "",
            report: null,
          },
        ];
  };
}

const textsOf = (value: unknown): readonly string[] =>
  typeof value === "string" ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];

/** For looking through: what a text must hold as it is, and what in one of several forms, `a|b`, letters in lower case. */
function conditions(runs: readonly (readonly string[])[]): { readonly every: readonly string[]; readonly either: readonly string[] } {
  const every: string[] = [];
  const either: string[] = [];
  for (const forms of runs) {
    const [only, ...others] = withWide(forms);
    if (only !== undefined && others.length === 0 && /^\p{Script=Han}+$/u.test(only)) every.push(only);
    else either.push([only, ...others].join("|"));
  }
  return { every, either };
}

/** Latin letters and digits may be printed full-width. */
const withWide = (forms: readonly string[]): readonly string[] => [
  ...new Set(forms.flatMap((form) => [form, form.replace(/[!-~]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))])),
];
