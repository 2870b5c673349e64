import type { JSX } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { address, go, here } from "../address/address.js";
import { indicatorQuery } from "../ask/generated/indicator.js";
import { useGrowing } from "../ask/use-growing.js";
import { listed } from "../evidence/open.js";
import { everyLine } from "../indicator/every-line.js";
import type { Found, Whole } from "../indicator/every-line.js";
import { PanelOf } from "../indicator/panel-of.js";
import { panelsOf } from "../indicator/panels.js";
import { PointsTable } from "../indicator/points-table.js";
import { Head } from "../parts/head.js";
import { OpenGraphql } from "../parts/open-graphql.js";
import { PlacePicker } from "../parts/place-picker.js";
import { Missing, Shown } from "../parts/states.js";
import { words } from "../words/index.js";
import "../look/indicator.css";

/** Up to so many rows the table stands beside the picture. */
const FEW = 12;
const FEW_YEARS = 4;

const LEVELS = ["PROVINCE", "PREFECTURE", "COUNTY", "TOWNSHIP"] as const;

/** Figures of an indicator over places and years (指标): pictures by unit and scope, a table with the values as printed. */
export function IndicatorView({ id }: { readonly id: string }): JSX.Element {
  const { query } = address.value;
  const level = LEVELS.find((one) => one === query.get("level")) ?? null;
  const within = query.get("within");
  const variables = { id, within, levels: level === null ? null : [level] };
  const asked = useGrowing<Found>(`indicator ${JSON.stringify(variables)}`, (signal, show) => everyLine(variables, signal, show));
  return (
    <Shown asked={asked}>
      {({ indicator: whole }) =>
        whole === null ? (
          <Missing what={words.value.kinds["Indicator"] ?? ""} id={id} />
        ) : (
          <>
            <Head title={whole.name} what={[whole.theme?.name, words.value.kinds["Indicator"], whole.unit].filter(Boolean).join(" · ")}>
              <OpenGraphql query={indicatorQuery} variables={variables} />
            </Head>
            <Within within={within} level={level} />
            <Figures whole={whole} narrowed={within !== null || level !== null} growing={!asked.whole} />
          </>
        )
      }
    </Shown>
  );
}

function Within({ within, level }: { readonly within: string | null; readonly level: string | null }): JSX.Element {
  const w = words.value;
  return (
    <div class="row chooser">
      <nav class="row" aria-label={w.indicator.level}>
        <a class="button" data-replace="" aria-current={level === null ? "true" : undefined} href={here({ level: null })}>
          {w.all}
        </a>
        {LEVELS.map((one) => (
          <a key={one} class="button" data-replace="" aria-current={level === one ? "true" : undefined} href={here({ level: one })}>
            {w.level[one]}
          </a>
        ))}
      </nav>
      <PlacePicker label={w.indicator.within} onPick={(id) => go(here({ within: id, e: null, n: null }))} />
      {within !== null && (
        <a class="button" href={here({ within: null })}>
          {w.indicator.everywhere}
        </a>
      )}
    </div>
  );
}

interface FiguresProps {
  readonly whole: Whole;
  readonly narrowed: boolean;
  /** Whether more is on its way. */
  readonly growing: boolean;
}

function Figures({ whole, narrowed, growing }: FiguresProps): JSX.Element {
  const w = words.value.indicator;
  const { lines, years, more, name } = whole;
  const panels = useMemo(() => panelsOf(lines), [lines]);
  const ordered = useMemo(() => panels.flatMap((panel) => panel.lines), [panels]);
  useEffect(() => {
    listed.value = ordered.flatMap(({ points }) => points.flatMap(({ observations }) => observations.map(({ id }) => id)));
  }, [ordered]);
  if (lines.length === 0) return <p class="notice">{narrowed ? w.noneHere : w.none}</p>;
  const drawn = panels.filter((panel, nth) => nth === 0 || panel.lines.length > 1);
  return (
    <>
      <p class="finding">
        <strong>{w.places(new Set(lines.map(({ locality }) => locality.id)).size)}</strong> · {years[0]}–{years.at(-1)}
      </p>
      {growing && (
        <p class="small grey" role="status">
          {words.value.wait}
        </p>
      )}
      {more && !growing && <p class="notice">{w.more(lines.length)}</p>}
      <p class="small grey">
        {w.open}
        {panels.length > 1 && ` ${w.mixed}`}
      </p>
      <div class={ordered.length <= FEW && years.length <= FEW_YEARS ? "columns" : ""}>
        <div>
          {drawn.map((panel) => (
            <PanelOf
              key={JSON.stringify([panel.unit, panel.scope, panel.cumulative])}
              name={name}
              panel={panel}
              titled={panels.length > 1}
            />
          ))}
        </div>
        <section>
          <h2>{w.table}</h2>
          <p class="small grey">{w.legend}</p>
          <PointsTable name={name} lines={ordered} years={years} />
        </section>
      </div>
    </>
  );
}
