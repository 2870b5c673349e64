import type { ChangesAnswer } from "../ask/generated/changes.js";

type Changes = NonNullable<ChangesAnswer["changes"]>;
export type Changed = NonNullable<Changes["plans"]>[number];
type Figure = NonNullable<Changes["figures"]>[number];

const OUTCOMES = ["IMPLEMENTED", "PROBLEM", "PLANNED", "CITED", "SILENT", "NO_REPORT"];
const DIRECTIONS = ["UP", "DOWN", "UNCLEAR", "SAME"];

/** Plans by what became of them (计划的结果): done first, what the later year is silent about last; otherwise as given. */
export const byOutcome = <Plan extends Pick<Changed, "stateAfter">>(plans: readonly Plan[]): readonly Plan[] =>
  [...plans].sort((a, b) => OUTCOMES.indexOf(a.stateAfter) - OUTCOMES.indexOf(b.stateAfter));

/** Figures by how far they moved (数据升降): up, down, those that only the sentences tell, the same; the largest change first. */
export const byMovement = <One extends Pick<Figure, "direction" | "ratio">>(figures: readonly One[]): readonly One[] =>
  [...figures].sort((a, b) => DIRECTIONS.indexOf(a.direction) - DIRECTIONS.indexOf(b.direction) || distance(b.ratio) - distance(a.ratio));

/** Twice as much and half as much are equally far. */
const distance = (ratio: number | null): number => (ratio === null || ratio <= 0 ? 0 : Math.abs(Math.log(ratio)));

/** Every record that the view shows, in its order, for the arrow keys of the evidence panel. */
export function records({ begun, plans, figures, nowOnlyNamed, noLongerMentioned, kept }: Changes): readonly string[] {
  const of = (changes: readonly Changed[] | null): readonly string[] =>
    (changes ?? []).flatMap(({ before, after }) => [...before, ...after].map(({ id }) => id));
  return [
    ...of(begun),
    ...of(plans === null ? null : byOutcome(plans)),
    ...byMovement(figures ?? []).flatMap(({ before, after }) => [...before, ...after].map(({ id }) => id)),
    ...of(nowOnlyNamed),
    ...of(noLongerMentioned),
    ...of(kept),
  ].filter((id, at, all) => all.indexOf(id) === at);
}
