import type { JSX } from "preact";
import { evidenceAt } from "../evidence/open.js";
import { Chart } from "../parts/chart.js";
import { words } from "../words/index.js";
import type { Line, Point } from "./line.js";
import { alive } from "./marks.js";
import type { Panel } from "./panels.js";
import { axisOf, said, STYLE } from "./scale.js";

interface Drawn {
  readonly line: Line;
  readonly point: Point;
  readonly year: number;
  readonly value: number | null;
}

/** Few places over the years (折线图): gaps as gaps, approximations open, the name of the place at the end of its line. */
export function LinesChart({
  name,
  panel,
  years,
}: {
  readonly name: string;
  readonly panel: Panel;
  readonly years: readonly number[];
}): JSX.Element {
  const w = words.value;
  const points = panel.lines.flatMap((line) => line.points.map((point): Drawn => ({ line, point, year: point.year, value: point.value })));
  const given = points.filter(({ value }) => value !== null);
  const last = panel.lines.flatMap((line) => given.filter((one) => one.line === line).slice(-1));
  return (
    <Chart
      name={`${name}-${panel.unit}`}
      label={w.indicator.linesLabel(name, axisOf(panel))}
      of={panel}
      draw={(plot, width) =>
        alive(
          plot.plot({
            width,
            height: Math.min(360, Math.max(220, width * 0.5)),
            marginLeft: 48,
            marginRight: 96,
            marginTop: 28,
            style: STYLE,
            x: { type: "point", domain: [...years], padding: 0.3, tickFormat: "d", label: null },
            y: { label: axisOf(panel), grid: true, zero: true, nice: true, ticks: 5, labelArrow: "none" },
            marks: [
              plot.ruleY([0]),
              plot.lineY(points, { x: "year", y: "value", z: (one: Drawn) => one.line, stroke: "var(--figure)", strokeWidth: 1.5 }),
              plot.dot(given, {
                x: "year",
                y: "value",
                r: 5,
                strokeWidth: 1.5,
                stroke: "var(--figure)",
                fill: (one: Drawn) => (one.point.approximation === null ? "var(--figure)" : "var(--paper)"),
                href: (one: Drawn) => evidenceAt(one.point.observations[0]?.id ?? ""),
                ariaLabel: (one: Drawn) => said(one.line, one.point),
              }),
              plot.text(last, {
                x: "year",
                y: "value",
                text: (one: Drawn) => one.line.locality.name,
                textAnchor: "start",
                dx: 10,
                fill: "currentColor",
              }),
            ],
          }),
        )
      }
    />
  );
}
