import { KINDS, type Kind } from "./score.js";
import type { Figures } from "./tally.js";

/** What each figure must at least be (test/gold/floors.json); floors only ever rise. */
export type Floors = Readonly<Partial<Record<Kind, Readonly<Record<string, number>>>>>;

/** A sentence for each figure that lies below its floor. */
export function belowFloors(kinds: Readonly<Record<Kind, Figures>>, floors: Floors): string[] {
  return KINDS.flatMap((kind) =>
    Object.entries(floors[kind] ?? {})
      .filter(([name, floor]) => (kinds[kind][name] ?? 0) < floor)
      .map(([name, floor]) => `${kind} ${name} ${String(kinds[kind][name])} < ${floor}`),
  );
}
