import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { evidenceAt } from "../evidence/open.js";
import { Chart } from "../parts/chart.js";
import { words } from "../words/index.js";
import { alive } from "./marks.js";
import { ranked } from "./panels.js";
import type { Given, Panel } from "./panels.js";
import { axisOf, said, STYLE } from "./scale.js";

const STEP = 40;
const ROW = 20;

interface DotsChartProps {
  readonly name: string;
  readonly panel: Panel;
  /** Null for the latest of each place. */
  readonly year: number | null;
}

/** Many places by size (排序点图), each with its value as printed; approximations open. */
export function DotsChart({ name, panel, year }: DotsChartProps): JSX.Element {
  const w = words.value;
  const [shown, setShown] = useState(STEP);
  const all = ranked(panel.lines, year);
  const rows = all.slice(0, shown);
  if (rows.length === 0) return <p class="notice">{w.indicator.noneOfYear}</p>;
  return (
    <>
      <Chart
        name={`${name}-${year ?? ""}`}
        label={year === null ? w.indicator.latest(name, axisOf(panel)) : w.indicator.ofYear(name, axisOf(panel), year)}
        of={`${panel.lines.length} ${String(year)} ${shown} ${axisOf(panel)} ${all[0]?.point.observations[0]?.id ?? ""}`}
        draw={(plot, width) => {
          const narrow = width < 480;
          const title = ({ line, point }: Given): string => {
            const above = line.locality.ancestors.at(0)?.name ?? "";
            return `${narrow || above.startsWith("中") ? "" : `${above} `}${line.locality.name}${year === null ? ` ${point.year}` : ""}`;
          };
          return alive(
            plot.plot({
              width,
              height: rows.length * ROW + 48,
              marginLeft: narrow ? 104 : 190,
              marginRight: 80,
              marginTop: 40,
              style: STYLE,
              x: { zero: true, nice: true, grid: true, axis: "top", ticks: narrow ? 3 : 6, label: axisOf(panel), labelArrow: "none" },
              y: {
                type: "band",
                domain: rows.map(({ line }) => line.locality.id),
                label: null,
                tickSize: 0,
                tickFormat: (id: string) => {
                  const found = rows.find(({ line }) => line.locality.id === id);
                  return found === undefined ? "" : title(found);
                },
              },
              marks: [
                plot.ruleY(rows, { y: (one: Given) => one.line.locality.id, x1: 0, x2: "value", stroke: "var(--hair)" }),
                plot.ruleX([0]),
                plot.dot(rows, {
                  x: "value",
                  y: (one: Given) => one.line.locality.id,
                  r: 5,
                  strokeWidth: 1.5,
                  stroke: "var(--figure)",
                  fill: (one: Given) => (one.point.approximation === null ? "var(--figure)" : "var(--paper)"),
                  href: (one: Given) => evidenceAt(one.point.observations[0]?.id ?? ""),
                  ariaLabel: (one: Given) => said(one.line, one.point),
                }),
                plot.text(rows, {
                  x: "value",
                  y: (one: Given) => one.line.locality.id,
                  text: (one: Given) => one.point.observations[0]?.rawValue ?? "",
                  textAnchor: "start",
                  dx: 10,
                  fill: "currentColor",
                }),
              ],
            }),
          );
        }}
      />
      {all.length > rows.length && (
        <p class="row small">
          <span class="grey">{w.shownOf(rows.length, all.length)}</span>
          <button type="button" onClick={() => setShown(shown + STEP)}>
            {w.more}
          </button>
        </p>
      )}
    </>
  );
}
