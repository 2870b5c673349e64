import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { words } from "../words/index.js";
import { Sign } from "./filters.js";
import { DRAWABLE, lookOf } from "./kinds.js";
import type { Kind } from "./kinds.js";
import type { Picture, Thing } from "./picture.js";
import type { Shown } from "./shown.js";

interface ThingListProps {
  readonly picture: Picture;
  readonly shown: Shown;
  readonly onPick: (id: string) => void;
}

const STEP = 40;

/** All that is shown, in words (图中所有), by kind and by how much hangs on it: for readers without a mouse or without WebGL. */
export function ThingList({ picture, shown, onPick }: ThingListProps): JSX.Element {
  const w = words.value;
  const groups = byKind(picture.things.filter(({ id }) => shown.things.has(id)));
  return (
    <>
      <h2 class="graph-list-title">{w.graph.list}</h2>
      {groups.map(([kind, things]) => (
        <Group key={kind} kind={kind} things={sorted(things, shown)} shown={shown} onPick={onPick} />
      ))}
    </>
  );
}

function Group({
  kind,
  things,
  shown,
  onPick,
}: {
  readonly kind: Kind;
  readonly things: readonly Thing[];
  readonly shown: Shown;
  readonly onPick: (id: string) => void;
}): JSX.Element {
  const w = words.value;
  const [limit, setLimit] = useState(STEP);
  return (
    <section>
      <h3>
        <Sign of={kind} /> {w.kinds[lookOf(kind).word]} <span class="grey">{things.length}</span>
      </h3>
      <ul class="plain things">
        {things.slice(0, limit).map(({ id, label }) => (
          <li key={id}>
            <button type="button" class="thing" onClick={() => onPick(id)}>
              <span>{label}</span>
              <span class="grey">{w.graph.relations(shown.degree.get(id) ?? 0)}</span>
            </button>
          </li>
        ))}
      </ul>
      {things.length > limit && (
        <p class="row small">
          <span class="grey">{w.shownOf(limit, things.length)}</span>
          <button type="button" onClick={() => setLimit(limit + 5 * STEP)}>
            {w.more}
          </button>
        </p>
      )}
    </section>
  );
}

const sorted = (things: readonly Thing[], { degree }: Shown): readonly Thing[] =>
  [...things].sort((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0) || (a.label < b.label ? -1 : 1));

function byKind(things: readonly Thing[]): readonly (readonly [Kind, readonly Thing[]])[] {
  const kinds = new Map<Kind, Thing[]>(DRAWABLE.map((kind) => [kind, []]));
  for (const thing of things) {
    const own = kinds.get(thing.kind);
    if (own === undefined) kinds.set(thing.kind, [thing]);
    else own.push(thing);
  }
  return [...kinds].filter(([, own]) => own.length > 0);
}
