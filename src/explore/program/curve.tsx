import type { JSX } from "preact";
import type { ProgramAnswer } from "../ask/generated/program.js";
import { Chart } from "../parts/chart.js";
import { words } from "../words/index.js";

type Diffusion = NonNullable<ProgramAnswer["diffusion"]>;

/** New adopters by year as bars, with the share of places that reported so far as steps; provinces apart where there are several (扩散曲线). */
export function Curve({ name, diffusion }: { readonly name: string; readonly diffusion: Diffusion }): JSX.Element {
  const w = words.value;
  const { years } = diffusion;
  const provinces = diffusion.byProvince.filter(({ adopters }) => adopters > 0);
  return (
    <div>
      <Chart
        name={`${name}-${w.program.newly}`}
        label={w.program.newly}
        of={diffusion}
        draw={(plot, width) =>
          plot.plot({
            width,
            height: 200,
            marginLeft: 36,
            style: STYLE,
            x: { type: "band", tickFormat: "d", label: null },
            y: { label: null, grid: true, ticks: Math.min(5, Math.max(...years.map((one) => one.new))), tickFormat: "d" },
            marks: [
              plot.barY(years, { x: "year", y: "new", fill: "none", stroke: "var(--measure)", insetLeft: 2, insetRight: 2 }),
              plot.barY(years, {
                x: "year",
                y: (one: Diffusion["years"][number]) => one.new - one.leftCensored,
                fill: "var(--measure)",
                insetLeft: 2,
                insetRight: 2,
              }),
              plot.text(years, {
                x: "year",
                y: "new",
                text: (one: Diffusion["years"][number]) => (one.new > 0 ? String(one.new) : ""),
                dy: -8,
                fill: "currentColor",
              }),
              plot.ruleY([0]),
            ],
          })
        }
      />
      <p class="small grey">
        {w.language === "zh"
          ? "空心：首份报告即已载，实际起始可能更早。"
          : "Open: already in the first report loaded; it may have begun earlier."}
      </p>
      <Chart
        name={`${name}-${w.program.share}`}
        label={w.program.share}
        of={diffusion}
        draw={(plot, width) =>
          plot.plot({
            width,
            height: 150,
            marginLeft: 36,
            style: STYLE,
            x: { type: "point", padding: 0.5, tickFormat: "d", label: null },
            y: { label: null, grid: true, domain: [0, 1], tickFormat: "%", ticks: 4 },
            marks: [
              plot.lineY(years, { x: "year", y: "cumulativeShare", stroke: "var(--measure)", strokeWidth: 2, curve: "step-after" }),
              plot.dot(years, { x: "year", y: "cumulativeShare", fill: "var(--measure)", r: 3 }),
              plot.text(years, {
                x: "year",
                y: "cumulativeShare",
                text: (one: Diffusion["years"][number]) => `${one.cumulative}/${one.reportedSoFar}`,
                dy: -10,
                fill: "currentColor",
              }),
            ],
          })
        }
      />
      {provinces.length > 3 && <Provinces name={name} provinces={provinces} />}
    </div>
  );
}

function Provinces({ name, provinces }: { readonly name: string; readonly provinces: Diffusion["byProvince"] }): JSX.Element {
  const w = words.value;
  const points = provinces.flatMap(({ province, years }) => years.map((year) => ({ ...year, province: province?.name ?? "—" })));
  return (
    <Chart
      name={`${name}-${w.program.byProvince}`}
      label={w.program.byProvince}
      of={provinces}
      draw={(plot, width) => {
        const across = Math.max(2, Math.floor(width / 150));
        const index = new Map(provinces.map(({ province }, nth) => [province?.name ?? "—", nth]));
        const fx = (point: (typeof points)[number]): number => (index.get(point.province) ?? 0) % across;
        const fy = (point: (typeof points)[number]): number => Math.floor((index.get(point.province) ?? 0) / across);
        const heads = [...index]
          .map(([province]) => points.find((point) => point.province === province))
          .filter((point) => point !== undefined);
        return plot.plot({
          width,
          height: 90 * Math.ceil(index.size / across) + 20,
          marginLeft: 36,
          style: STYLE,
          axis: null,
          fx: { padding: 0.15 },
          fy: { padding: 0.25 },
          x: { type: "point" },
          y: { domain: [0, 1] },
          marks: [
            plot.areaY(points, { x: "year", y: "cumulativeShare", fx, fy, fill: "var(--measure)", fillOpacity: 0.25, curve: "step-after" }),
            plot.lineY(points, { x: "year", y: "cumulativeShare", fx, fy, stroke: "var(--measure)", curve: "step-after" }),
            plot.text(heads, { text: "province", fx, fy, frameAnchor: "top-left", dy: -12, fill: "currentColor" }),
            plot.ruleY([0], { stroke: "var(--hair)" }),
          ],
        });
      }}
    />
  );
}

const STYLE = "background: none; font-family: inherit; font-size: 12px; overflow: visible;";
