import type { Changed } from "./outcomes.js";

/** A measure in two years as cells of a file: what `CHANGED` heads. */
export const changedCells = ({ program, stateBefore, stateAfter, before, after }: Changed): readonly string[] => [
  program.id,
  program.name,
  stateBefore,
  stateAfter,
  before.map(({ id }) => id).join(" "),
  after.map(({ id }) => id).join(" "),
];

export const CHANGED = ["id", "name", "before", "after", "evidence_before", "evidence_after"];
