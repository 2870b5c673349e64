import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { to } from "../address/address.js";
import { EvidenceLink } from "../evidence/evidence-link.js";
import { listed, opened } from "../evidence/open.js";
import { words } from "../words/index.js";
import { Sign } from "./filters.js";
import { lookOf } from "./kinds.js";
import type { Line, Picture, Thing } from "./picture.js";
import type { Shown } from "./shown.js";

interface CardProps {
  readonly thing: Thing;
  readonly picture: Picture;
  readonly shown: Shown;
  readonly onPick: (id: string | null) => void;
  readonly onGrow: (id: string) => void;
}

/** What is chosen (所选): its page, its relations that are shown, each with its sentence, and how to grow it. */
export function ThingCard({ thing, picture, shown, onPick, onGrow }: CardProps): JSX.Element {
  const w = words.value;
  const { page, word } = lookOf(thing.kind);
  const label = new Map(picture.things.map((one) => [one.id, one]));
  const lines = picture.lines
    .filter((line) => shown.lines.has(line.id) && (line.source === thing.id || line.target === thing.id))
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || (a.id < b.id ? -1 : 1));
  const records = [...new Set(lines.flatMap(({ record }) => (record === null ? [] : [record])))];
  useEffect(() => {
    listed.value = records;
  }, [records.join("\n")]);
  const left = picture.cuts.find(({ node }) => node === thing.id)?.left ?? null;
  return (
    <section class="graph-card" aria-label={thing.label}>
      <p>
        <button type="button" onClick={() => onPick(null)}>
          {w.graph.back}
        </button>
      </p>
      <h2>
        <Sign of={thing.kind} /> {thing.label}
      </h2>
      <p class="grey small">
        {w.kinds[word]} · {w.graph.relations(lines.length)}
      </p>
      <p class="row">
        {page !== null && (
          <a class="button" href={to(page, thing.id)}>
            {w.graph.open}
          </a>
        )}
        <button type="button" onClick={() => onGrow(thing.id)}>
          {left === null ? w.graph.grow : w.graph.growMore(left)}
        </button>
        <a class="button" href={to("/graph", "", { around: thing.id })}>
          {w.graph.centre}
        </a>
        {thing.kind === "OBSERVATION" && <EvidenceLink id={thing.id}>{w.evidence.title}</EvidenceLink>}
      </p>
      <ul class="plain relations">
        {lines.map((line) => (
          <Relation
            key={line.id}
            line={line}
            from={thing.id}
            other={label.get(line.source === thing.id ? line.target : line.source)}
            onPick={onPick}
          />
        ))}
      </ul>
    </section>
  );
}

function Relation({
  line,
  from,
  other,
  onPick,
}: {
  readonly line: Line;
  readonly from: string;
  readonly other: Thing | undefined;
  readonly onPick: (id: string) => void;
}): JSX.Element | null {
  const w = words.value;
  if (other === undefined) return null;
  const { type, status, year, record } = line;
  const said = status !== null ? w.status[status] : ((line.source === from ? undefined : w.graph.incoming[type]) ?? w.graph.outgoing[type]);
  return (
    <li class={record !== null && opened() === record ? "chosen" : ""}>
      <span class="grey small">
        {said} {year}
      </span>
      <button type="button" class="thing" onClick={() => onPick(other.id)}>
        <span>
          <Sign of={other.kind} /> {other.label}
        </span>
      </button>
      {record === null ? (
        <span class="grey small">{w.graph.lexicon}</span>
      ) : (
        <EvidenceLink id={record} label={`${w.evidence.title} ${other.label} ${year ?? ""}`}>
          {w.evidence.title}
        </EvidenceLink>
      )}
    </li>
  );
}
