import type { JSX } from "preact";
import { here } from "../address/address.js";
import type { ProgramAnswer } from "../ask/generated/program.js";
import { Chart } from "../parts/chart.js";
import { words } from "../words/index.js";
import { Provinces } from "./provinces.js";

export type Diffusion = NonNullable<ProgramAnswer["diffusion"]>;
type Year = Diffusion["years"][number];

const WIDEST = 64;
const LEFT = 40;
const STYLE = "background: none; font-family: inherit; font-size: 13px; overflow: visible;";

/** New adopters by year as bars, with the share of places that reported so far as steps under them (扩散曲线); a bar opens its sentences. */
export function Curve({ name, diffusion }: { readonly name: string; readonly diffusion: Diffusion }): JSX.Element {
  const w = words.value;
  const { years } = diffusion;
  const provinces = diffusion.byProvince.filter((one) => one.adopters > 0 && one.years.length > 1);
  const x = { type: "band", label: null, paddingInner: 0.25, paddingOuter: 0.25 } as const;
  const tallest = Math.max(1, ...years.map((one) => one.new));
  const link = (one: Year): string | null => (one.new > 0 ? here({ year: String(one.year) }, "records") : null);
  return (
    <div>
      <Chart
        name={`${name}-${w.program.newly}`}
        label={w.program.newly}
        of={diffusion}
        draw={(plot, width) => {
          const inset = Math.max(0, (((width - LEFT) / years.length) * 0.75 - WIDEST) / 2);
          const bar = { x: "year", insetLeft: inset, insetRight: inset, href: link, title: said } as const;
          return plot.plot({
            width,
            height: Math.min(190, 60 + 26 * tallest),
            marginLeft: LEFT,
            marginTop: 24,
            style: STYLE,
            x: { ...x, tickFormat: "d", tickSize: 0 },
            y: { axis: null, domain: [0, tallest] },
            marks: [
              plot.barY(years, { ...bar, y: "new", fill: "var(--paper)", stroke: "var(--measure)" }),
              plot.barY(years, { ...bar, y: (one: Year) => one.new - one.leftCensored, fill: "var(--measure)" }),
              plot.text(years, {
                x: "year",
                y: "new",
                text: (one: Year) => (one.new > 0 ? String(one.new) : ""),
                dy: -9,
                fill: "currentColor",
              }),
              plot.ruleY([0], { stroke: "var(--hair)" }),
            ],
          });
        }}
      />
      <p class="small grey">{w.program.open}</p>
      <Chart
        name={`${name}-${w.program.share}`}
        label={w.program.share}
        of={diffusion}
        draw={(plot, width) =>
          plot.plot({
            width,
            height: 150,
            marginLeft: LEFT,
            marginTop: 24,
            style: STYLE,
            x: { ...x, tickFormat: "d", tickSize: 0 },
            y: { label: null, domain: [0, 1], tickFormat: "%", ticks: 2, tickSize: 0 },
            marks: [
              plot.gridY({ ticks: 2, stroke: "var(--hair)", strokeOpacity: 1 }),
              plot.lineY(years, { x: "year", y: "cumulativeShare", stroke: "var(--measure)", strokeWidth: 2, curve: "step" }),
              plot.dot(years, { x: "year", y: "cumulativeShare", fill: "var(--measure)", r: 3 }),
              plot.text(years, {
                x: "year",
                y: "cumulativeShare",
                text: (one: Year) => `${one.cumulative}/${one.reportedSoFar}`,
                dy: -11,
                fill: "currentColor",
                stroke: "var(--paper)",
                strokeWidth: 4,
              }),
            ],
          })
        }
      />
      {provinces.length > 3 && <Provinces name={name} provinces={provinces} />}
    </div>
  );
}

const said = (one: Year): string => `${words.value.year(one.year)} ${one.new}`;
