import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { words } from "../words/index.js";

interface TimeLineProps {
  readonly years: readonly number[];
  readonly until: number | null;
  readonly summary: string;
  readonly onYear: (year: number | null) => void;
}

const PACE = 1_400;

/** Time (时间轴): lets what reports tell of appear year by year; whoever wants no motion goes a year at a time. */
export function TimeLine({ years, until, summary, onYear }: TimeLineProps): JSX.Element | null {
  const w = words.value.graph;
  const [playing, setPlaying] = useState(false);
  const last = years.length;
  const at = until === null ? last : years.filter((year) => year <= until).length - 1;
  const chooseAt = (nth: number): void => onYear(years[nth] ?? null);
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => {
      if (at + 1 >= last - 1) setPlaying(false);
      chooseAt(at + 1);
    }, PACE);
    return () => {
      clearTimeout(timer);
    };
  }, [playing, at]);
  if (last < 2) return null;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const begin = (): void => {
    chooseAt(0);
    setPlaying(true);
  };
  const label = until === null ? w.everyYear : w.upTo(until);
  return (
    <div class="graph-time row small" role="group" aria-label={w.time}>
      {still ? (
        <button type="button" onClick={() => chooseAt(at >= last ? 0 : at + 1)}>
          {w.nextYear}
        </button>
      ) : (
        <button type="button" onClick={() => (playing ? setPlaying(false) : begin())}>
          {playing ? w.pause : w.play}
        </button>
      )}
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={at}
        aria-label={w.time}
        aria-valuetext={label}
        onInput={(event) => {
          setPlaying(false);
          chooseAt(Number(event.currentTarget.value));
        }}
      />
      <output>
        <strong>{label}</strong> {summary}
      </output>
    </div>
  );
}
