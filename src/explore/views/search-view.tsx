import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { address, here } from "../address/address.js";
import { ask } from "../ask/ask.js";
import type { SearchAnswer } from "../ask/generated/search.js";
import { searchQuery } from "../ask/generated/search.js";
import { useAnswer } from "../ask/use-answer.js";
import { Head } from "../parts/head.js";
import { OpenGraphql } from "../parts/open-graphql.js";
import { Download } from "../parts/download.js";
import { Shown } from "../parts/states.js";
import { KIND_NAMES, NAMES } from "../search/hit.js";
import type { Hit, HitKind } from "../search/hit.js";
import { Hits } from "../search/hits.js";
import { filterOf, narrowedBy } from "../search/narrowed.js";
import { Narrowing } from "../search/narrowing.js";
import { words } from "../words/index.js";
import "../look/picker.css";

const NAMES_SHOWN = 20;
const SENTENCES_SHOWN = 20;
const STEP = 50;

interface Sought {
  readonly text: string;
  readonly filter: ReturnType<typeof filterOf>;
}

interface Found {
  readonly hits: readonly Hit[];
  readonly counts: readonly { readonly kind: HitKind; readonly count: number; readonly more: boolean }[];
}

/** What is found for a text (搜索结果): names by kind, then sentences; `?kind=` keeps one kind and lists all of it, `within=` a place and `years=` some years. */
export function SearchView({ text }: { readonly text: string }): JSX.Element {
  const w = words.value;
  const kind = [...NAMES, "SENTENCE" as const].find((one) => one === address.value.query.get("kind")) ?? null;
  const narrowed = narrowedBy(address.value.query);
  const filter = filterOf(narrowed);
  const [limit, setLimit] = useState(STEP);
  const asked = useAnswer(text.trim() === "" ? null : `found ${text} ${kind} ${limit} ${JSON.stringify(filter)}`, (signal) =>
    found({ text, filter }, kind, limit, signal),
  );
  return (
    <div class="results">
      <Head title={text}>
        <OpenGraphql query={searchQuery} variables={kind === null ? { text, filter } : { text, filter, kinds: [kind] }} />
      </Head>
      <Narrowing narrowed={narrowed} />
      {text.trim() === "" && <p class="notice">{w.find.blank}</p>}
      <Shown asked={asked}>
        {({ hits, counts }) => {
          const all = counts.reduce((sum, { count }) => sum + count, 0);
          if (all === 0) return <p class="notice">{filter === null ? w.find.none(text) : w.find.nothingHere(text)}</p>;
          const given = counts.filter(({ count }) => count > 0);
          const total = given.find((one) => one.kind === kind)?.count ?? all;
          return (
            <>
              <nav class="tabs" aria-label={w.find.kinds}>
                <a href={here({ kind: null })} aria-current={kind === null ? "page" : undefined}>
                  {w.all}
                </a>
                {given.map((one) => (
                  <a key={one.kind} href={here({ kind: one.kind })} aria-current={kind === one.kind ? "page" : undefined}>
                    {w.kinds[KIND_NAMES[one.kind]]} <span class="grey">{`${one.count}${one.more ? "+" : ""}`}</span>
                  </a>
                ))}
              </nav>
              {(kind === null ? given.map((one) => one.kind) : [kind]).map((one) => (
                <Hits key={one} kind={one} hits={hits.filter((hit) => hit.kind === one)} headed={kind === null} />
              ))}
              <p class="row small">
                <span class="grey">{w.shownOf(hits.length, total)}</span>
                {kind !== null && hits.length < total && hits.length >= limit && (
                  <button type="button" onClick={() => setLimit(limit + STEP)}>
                    {w.more}
                  </button>
                )}
                <Download name={text} columns={COLUMNS} rows={() => hits.map(cells)} />
              </p>
            </>
          );
        }}
      </Shown>
    </div>
  );
}

async function found(sought: Sought, kind: HitKind | null, limit: number, signal: AbortSignal): Promise<Found> {
  if (kind === null) {
    const [names, sentences] = await Promise.all([
      ask(searchQuery, { ...sought, kinds: NAMES, first: NAMES_SHOWN }, signal),
      ask(searchQuery, { ...sought, kinds: ["SENTENCE"], first: SENTENCES_SHOWN }, signal),
    ]);
    return {
      hits: [...names.search.nodes, ...sentences.search.nodes],
      counts: [...names.search.counts, ...sentences.search.counts],
    };
  }
  const hits: Hit[] = [];
  const { search: everywhere } = await ask(searchQuery, { ...sought, kinds: [...NAMES, "SENTENCE"], first: 1 }, signal);
  for (let after: string | null = null; hits.length < limit;) {
    const { search }: SearchAnswer = await ask(searchQuery, { ...sought, kinds: [kind], first: STEP, after }, signal);
    hits.push(...search.nodes);
    if (!search.pageInfo.hasNextPage) break;
    after = search.pageInfo.endCursor;
  }
  return { hits, counts: everywhere.counts };
}

const COLUMNS = ["kind", "name_or_sentence", "report_id", "start", "end", "id"];

const cells = ({ kind, label, id, node }: Hit): readonly (string | number | undefined)[] =>
  node?.__typename === "Sentence"
    ? [kind, label, node.report.id, node.start, node.end, id]
    : [kind, label, undefined, undefined, undefined, id];
