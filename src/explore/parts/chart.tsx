import type * as Plot from "@observablehq/plot";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { words } from "../words/index.js";
import { savePicture } from "./picture.js";

interface ChartProps {
  readonly name: string;
  /** Says in words what the picture shows: a table beside it has the numbers. */
  readonly label: string;
  readonly draw: (plot: typeof Plot, width: number) => Element;
  /** What the picture depends on. */
  readonly of: unknown;
}

/** A picture (图表) drawn by Observable Plot, which is fetched when the first one is wanted. */
export function Chart({ name, label, draw, of }: ChartProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    if (box.current === null) return undefined;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    watch.observe(box.current);
    return () => {
      watch.disconnect();
    };
  }, []);
  useEffect(() => {
    let stopped = false;
    if (width === 0) return undefined;
    void import("@observablehq/plot").then((plot) => {
      if (stopped) return;
      const drawing = draw(plot, width);
      // Plot names its groups of marks, which only confuses who listens: the figure has its name.
      for (const group of drawing.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
      box.current?.replaceChildren(drawing);
      setDrawn(true);
    });
    return () => {
      stopped = true;
    };
  }, [width, of, words.value]);
  return (
    <figure class="chart" aria-label={label}>
      <div ref={box} />
      {drawn ? (
        <figcaption class="small grey">
          {label}{" "}
          <button type="button" onClick={() => savePicture(box.current, `${name}.png`)}>
            {words.value.png}
          </button>
        </figcaption>
      ) : (
        <p class="wait">{words.value.chart.loading}</p>
      )}
    </figure>
  );
}
