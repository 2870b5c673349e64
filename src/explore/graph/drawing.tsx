import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { address, go, here } from "../address/address.js";
import { evidenceAt, listed, opened } from "../evidence/open.js";
import { words } from "../words/index.js";
import { inRow } from "./standing.js";
import type { Points } from "./standing.js";
import { FURTHER } from "./asked.js";
import type { GraphAsked } from "./asked.js";
import { Canvas } from "./canvas.js";
import { ThingCard } from "./card.js";
import { Filters } from "./filters.js";
import { STATUSES } from "./kinds.js";
import type { Kind } from "./kinds.js";
import type { Picture } from "./picture.js";
import { saveGexf, savePng } from "./save.js";
import { shownOf, statusesOf, yearsOf } from "./shown.js";
import { CAN_DRAW } from "./stage.js";
import type { Stage } from "./stage.js";
import { ThingList } from "./thing-list.js";
import { TimeLine } from "./time-line.js";

interface DrawingProps {
  readonly asked: GraphAsked;
  readonly picture: Picture;
  readonly title: string;
}

/** The picture with its conditions above and its list beside (图与列表); what the reader chose is in the address. */
export function Drawing({ asked, picture, title }: DrawingProps): JSX.Element {
  const w = words.value;
  const { query } = address.value;
  const [chosen, until, told] = [query.get("pick"), Number(query.get("at")) || null, query.get("status")];
  const shared = query.get("shared") === "1";
  const statuses = useMemo(() => new Set(told === null ? STATUSES : STATUSES.filter((one) => told.split(",").includes(one))), [told]);
  const kinds = useMemo(() => new Set(asked.shown), [asked]);
  const kept = useMemo(() => keptOf(asked.of, picture), [asked, picture]);
  const shown = useMemo(() => shownOf(picture, { kinds, statuses, until, shared, kept }), [picture, kinds, statuses, until, shared, kept]);
  const counts = useMemo(() => countsOf(picture), [picture]);
  const years = useMemo(() => yearsOf(picture), [picture]);
  const saving = useRef<{ readonly stage: Stage; readonly points: Points } | null>(null);
  const [canSave, setCanSave] = useState(false);
  const thing = chosen === null || !shown.things.has(chosen) ? undefined : picture.things.find(({ id }) => id === chosen);
  const line = opened() === null ? null : (picture.lines.find(({ record, id }) => record === opened() && shown.lines.has(id))?.id ?? null);
  useEffect(() => {
    if (thing === undefined)
      listed.value = [...new Set(picture.lines.flatMap(({ id, record }) => (record !== null && shown.lines.has(id) ? [record] : [])))];
  }, [thing, shown]);

  const set = (changes: Readonly<Record<string, string | null>>): void => go(here(changes), "replace");
  const pick = (id: string | null): void => set({ pick: id });
  const grow = (id: string): void => go(here({ grow: [...asked.grown, id].join(","), pick: id === FURTHER ? chosen : id }));
  const pickLine = (id: string): void => {
    const found = picture.lines.find((one) => one.id === id);
    if (found === undefined) return;
    if (found.record === null) pick(found.source);
    else go(evidenceAt(found.record), "replace");
  };
  const summary = w.graph.counts(shown.things.size, shown.lines.size);
  const away = picture.things.length - shown.things.size;
  return (
    <>
      {picture.things.length === 0 ? (
        <p class="notice">{isWhole(asked) ? w.start.empty : w.graph.empty}</p>
      ) : (
        <>
          <Filters
            kinds={kinds}
            counts={counts}
            statuses={statuses}
            told={statusesOf(picture)}
            shared={shared}
            onKinds={(of) => set({ kinds: of.length === 0 ? null : of.join(",") })}
            onStatuses={(of) => set({ status: of.length === STATUSES.length ? null : of.join(",") || "NONE" })}
            onShared={(is) => set({ shared: is ? "1" : null })}
          />
          <TimeLine
            years={years}
            until={until}
            summary={until === null ? "" : w.graph.spread(placesOf(picture, shown.things), shown.lines.size, shown.fresh.size)}
            onYear={(year) => set({ at: year === null ? null : String(year) })}
          />
          <p class="small grey row">
            <span>
              {summary}
              {away > 0 && ` · ${w.graph.hidden(away)}`}
            </span>
            <Cuts picture={picture} onFurther={() => grow(FURTHER)} />
          </p>
          <div class={CAN_DRAW ? "graph" : "graph listed"}>
            <Canvas
              picture={picture}
              shown={shown}
              subject={JSON.stringify([asked.of, asked.years, asked.fetched])}
              row={asked.of.how === "path" && asked.grown.length === 0 ? inRow(picture) : null}
              chosen={thing?.id ?? null}
              line={line}
              summary={summary}
              onThing={pick}
              onLine={pickLine}
              onGrow={grow}
              onReady={(stage, points) => {
                saving.current = { stage, points };
                setCanSave(true);
              }}
            >
              <button
                type="button"
                disabled={!canSave}
                onClick={() => saving.current !== null && savePng(title, saving.current.stage.photograph())}
              >
                {w.png}
              </button>
              <button type="button" onClick={() => void saveGexf(title, picture, shown, saving.current?.points ?? new Map())}>
                {w.gexf}
              </button>
            </Canvas>
            <div class="graph-aside">
              {shown.things.size === 0 && <p class="notice">{w.graph.nothing}</p>}
              {thing === undefined ? (
                <ThingList picture={picture} shown={shown} onPick={pick} />
              ) : (
                <ThingCard thing={thing} picture={picture} shown={shown} onPick={pick} onGrow={grow} />
              )}
            </div>
          </div>
          {CAN_DRAW && <p class="small grey">{w.graph.keys}</p>}
        </>
      )}
    </>
  );
}

function Cuts({ picture, onFurther }: { readonly picture: Picture; readonly onFurther: () => void }): JSX.Element | null {
  const w = words.value.graph;
  const places = picture.cuts.find(({ node }) => node === null);
  const left = picture.cuts.reduce((sum, cut) => sum + (cut.node === null ? 0 : cut.left), 0);
  if (places === undefined) return left === 0 ? null : <span>{w.cut(left)}</span>;
  return (
    <>
      <span>{w.cutPlaces(places.left)}</span>
      <button type="button" onClick={onFurther}>
        {w.further}
      </button>
    </>
  );
}

/** What a picture is about stays, whatever else is switched off: its middle, or the way between two. */
function keptOf(of: GraphAsked["of"], { things }: Picture): ReadonlySet<string> {
  if (of.how === "slice") return new Set();
  return new Set((of.how === "path" ? things : things.slice(0, 1)).map(({ id }) => id));
}

function countsOf({ things }: Picture): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const { kind } of things) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** Whether all there is was asked for. */
const isWhole = ({ of, years }: GraphAsked): boolean =>
  of.how === "slice" && of.within === null && of.programs.length === 0 && of.themes.length === 0 && years === null;

const placesOf = ({ things }: Picture, shown: ReadonlySet<string>): number =>
  things.filter(({ id, kind }) => kind === "LOCALITY" && shown.has(id)).length;
