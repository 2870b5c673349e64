import type { JSX } from "preact";
import type { ProgramAnswer } from "../ask/generated/program.js";
import { Chart } from "../parts/chart.js";
import { words } from "../words/index.js";

type Province = NonNullable<ProgramAnswer["diffusion"]>["byProvince"][number];

const ACROSS = 150;
const TALL = 92;

/** The share of reporting places over the years, a small picture for each province (分省小图), all on one scale. */
export function Provinces({ name, provinces }: { readonly name: string; readonly provinces: readonly Province[] }): JSX.Element {
  const w = words.value;
  return (
    <Chart
      name={`${name}-${w.program.byProvince}`}
      label={w.program.byProvinceShare}
      of={provinces}
      draw={(plot, width) => {
        const across = Math.max(2, Math.floor(width / ACROSS));
        const points = provinces.flatMap(({ province, adopters, reporting, years }, nth) =>
          years.map((year, at) => ({
            ...year,
            column: nth % across,
            row: Math.floor(nth / across),
            head: at === 0 ? `${province?.name ?? "—"} ${adopters}/${reporting}` : null,
          })),
        );
        const facet = { fx: "column", fy: "row" } as const;
        const curve = { ...facet, x: "year", y: "cumulativeShare", curve: "step-after" } as const;
        return plot.plot({
          width,
          height: TALL * Math.ceil(provinces.length / across) + 20,
          marginLeft: 4,
          marginTop: 24,
          style: "background: none; font-family: inherit; font-size: 13px; overflow: visible;",
          axis: null,
          fx: { padding: 0.15 },
          fy: { padding: 0.35 },
          y: { domain: [0, 1] },
          marks: [
            plot.areaY(points, { ...curve, fill: "var(--measure)", fillOpacity: 0.18 }),
            plot.lineY(points, { ...curve, stroke: "var(--measure)", strokeWidth: 1.5 }),
            plot.text(
              points.filter(({ head }) => head !== null),
              { ...facet, text: "head", frameAnchor: "top-left", dy: -16, fill: "currentColor" },
            ),
            plot.ruleY([0], { stroke: "var(--hair)" }),
          ],
        });
      }}
    />
  );
}
