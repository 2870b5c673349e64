import type { JSX } from "preact";
import { address, here } from "../address/address.js";
import { words } from "../words/index.js";
import { DotsChart } from "./dots-chart.js";
import { LinesChart } from "./lines-chart.js";
import { asLines, yearsWith } from "./panels.js";
import type { Panel } from "./panels.js";
import { axisOf } from "./scale.js";

interface PanelOfProps {
  readonly name: string;
  readonly panel: Panel;
  /** Whether the axis is said above, since there are others. */
  readonly titled: boolean;
}

/** One panel (一幅图): lines where few places give several years, places by size otherwise, of a year or the latest of each. */
export function PanelOf({ name, panel, titled }: PanelOfProps): JSX.Element {
  const w = words.value.indicator;
  const years = yearsWith(panel);
  const asked = Number(address.value.query.get("year"));
  const year = years.includes(asked) ? asked : null;
  const first = years[0] ?? 0;
  const lines = asLines(panel);
  const dots = !lines || panel.lines.length > 1;
  return (
    <section class="panel-of">
      {titled && <h2>{w.panel(axisOf(panel), panel.lines.length)}</h2>}
      {lines && <LinesChart name={name} panel={panel} years={range(first, years.at(-1) ?? first)} />}
      {dots && years.length > 1 && (
        <nav class="row" aria-label={words.value.col.year}>
          <a class="button" data-replace="" aria-current={year === null ? "true" : undefined} href={here({ year: null })}>
            {w.latestYear}
          </a>
          {years.map((one) => (
            <a key={one} class="button" data-replace="" aria-current={year === one ? "true" : undefined} href={here({ year: String(one) })}>
              {one}
            </a>
          ))}
        </nav>
      )}
      {dots && <DotsChart name={name} panel={panel} year={year} />}
    </section>
  );
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, nth) => from + nth);
