import { options } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { RefObject } from "preact";

/** Height of a row in pixels; matrix.css says the same. */
export const ROW = 24;
const HEADS = 176;
const AROUND = 12;
const STEP = 8;

interface Visible {
  readonly from: number;
  readonly until: number;
  /** Scrolls so that a row can be seen, as soon as a key leads there. */
  readonly reveal: (row: number) => void;
}

/** Which rows of a scrolling box are in view, with some around them (可见的行); all of them for a printer. */
export function useVisible(box: RefObject<HTMLElement>, rows: number): Visible {
  const [range, setRange] = useState({ from: 0, until: 60 });
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const { current } = box;
    if (current === null) return undefined;
    const look = (): void => {
      const first = Math.floor(current.scrollTop / ROW);
      const from = Math.max(0, Math.floor((first - AROUND) / STEP) * STEP);
      const until = from + Math.ceil((current.clientHeight / ROW + 2 * AROUND) / STEP) * STEP + STEP;
      setRange((now) => (now.from === from && now.until === until ? now : { from, until }));
    };
    const print = matchMedia("print");
    const onPrint = (): void => setPrinting(print.matches);
    const before = (): void => atOnce(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    const watch = new ResizeObserver(look);
    watch.observe(current);
    current.addEventListener("scroll", look, { passive: true });
    print.addEventListener("change", onPrint);
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    look();
    return () => {
      watch.disconnect();
      current.removeEventListener("scroll", look);
      print.removeEventListener("change", onPrint);
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  const reveal = (row: number): void => {
    const { current } = box;
    if (current === null || row < 0) return;
    const [top, bottom] = [row * ROW, (row + 1) * ROW];
    const height = current.clientHeight - HEADS - ROW;
    if (top < current.scrollTop) current.scrollTop = top;
    else if (bottom > current.scrollTop + height) current.scrollTop = bottom - height;
  };
  return { from: printing ? 0 : Math.min(range.from, rows), until: printing ? rows : Math.min(range.until, rows), reveal };
}

/** Draws a change before going on: what is printed is what stands there when the event is over. */
function atOnce(change: () => void): void {
  const { debounceRendering } = options;
  options.debounceRendering = (draw) => draw();
  change();
  if (debounceRendering === undefined) delete options.debounceRendering;
  else options.debounceRendering = debounceRendering;
}
