import type { JSX } from "preact";
import { words } from "../words/index.js";

export const KINDS = ["measure", "document", "figure"] as const;
export type Kind = (typeof KINDS)[number];

interface LegendProps {
  readonly counts: Readonly<Record<Kind, number>>;
  readonly off: ReadonlySet<Kind>;
  readonly onSwitch: (kind: Kind) => void;
}

/** The kinds of marks with their underlines, counts and switches (图例). */
export function Legend({ counts, off, onSwitch }: LegendProps): JSX.Element {
  const { report } = words.value;
  const names: Readonly<Record<Kind, string>> = { measure: report.measures, document: report.documents, figure: report.figures };
  return (
    <fieldset class="legend">
      <legend>{report.legend}</legend>
      {KINDS.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={!off.has(kind)} onChange={() => onSwitch(kind)} />
          <span class={`m ${kind}`}>{names[kind]}</span>
          <span class="count">{counts[kind]}</span>
        </label>
      ))}
    </fieldset>
  );
}
