import type { Picture } from "./picture.js";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Points = ReadonlyMap<string, Point>;

/** A picture as the worker gets it: things by their number, `fixed` where one stays. */
export interface Arrangement {
  readonly xy: Float32Array<ArrayBuffer>;
  readonly fixed: Uint8Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
  readonly iterations: number;
}

/** A path reads from left to right. */
export const inRow = ({ things }: Picture): Points => new Map(things.map(({ id }, nth) => [id, { x: 100 * nth, y: 0 }]));

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const SPACE = 10;

/** Before the forces: what is new stands by its neighbours that stand, otherwise on a spiral, the best linked in the middle. */
export function beginning({ things, lines }: Picture, standing: Points): Arrangement {
  const number = new Map(things.map(({ id }, nth) => [id, nth]));
  const ends = new Uint32Array(lines.flatMap(({ source, target }) => [number.get(source) ?? 0, number.get(target) ?? 0]));
  const degree = new Uint32Array(things.length);
  for (const end of ends) degree[end] = (degree[end] ?? 0) + 1;
  const xy = new Float32Array(2 * things.length);
  const anchors = anchorsOf({ things, lines }, standing);
  const ranked = things.map((_, nth) => nth).sort((a, b) => (degree[b] ?? 0) - (degree[a] ?? 0) || a - b);
  ranked.forEach((nth, rank) => {
    const id = things[nth]?.id ?? "";
    const anchor = anchors.get(id) ?? { x: 0, y: 0 };
    const far = standing.has(id) ? 0 : SPACE * Math.sqrt(rank + 1);
    xy[2 * nth] = anchor.x + far * Math.cos(rank * GOLDEN_ANGLE);
    xy[2 * nth + 1] = anchor.y + far * Math.sin(rank * GOLDEN_ANGLE);
  });
  const fixed = new Uint8Array(things.map(({ id }) => (standing.has(id) ? 1 : 0)));
  return { xy, fixed, ends, iterations: things.length < 300 ? 500 : things.length < 1_200 ? 250 : 120 };
}

/** Where a thing stands, or the middle of its neighbours that stand. */
function anchorsOf({ things, lines }: Pick<Picture, "things" | "lines">, standing: Points): Points {
  const sums = new Map<string, { x: number; y: number; count: number }>();
  const pull = (id: string, to: Point | undefined): void => {
    if (to === undefined || standing.has(id)) return;
    const sum = sums.get(id) ?? { x: 0, y: 0, count: 0 };
    sums.set(id, { x: sum.x + to.x, y: sum.y + to.y, count: sum.count + 1 });
  };
  for (const { source, target } of standing.size === 0 ? [] : lines) {
    pull(source, standing.get(target));
    pull(target, standing.get(source));
  }
  return new Map(
    things.flatMap(({ id }) => {
      const sum = sums.get(id);
      const point = standing.get(id) ?? (sum === undefined ? undefined : { x: sum.x / sum.count, y: sum.y / sum.count });
      return point === undefined ? [] : [[id, point] as const];
    }),
  );
}

/** What hangs on nothing would be driven far off by the forces: it stands in rows under the rest. */
export function below(lonely: readonly { readonly id: string }[], points: Points): Points {
  const xs = [...points.values()].map(({ x }) => x);
  const [left, right] = [Math.min(...xs, 0), Math.max(...xs, 0)];
  const bottom = Math.min(...[...points.values()].map(({ y }) => y), 0);
  const wide = Math.max(right - left, SPACE * Math.sqrt(2 * lonely.length));
  const columns = Math.max(1, Math.ceil(Math.sqrt(6 * lonely.length)));
  const step = wide / columns;
  return new Map(
    lonely.map(({ id }, nth) => [id, { x: left + (0.5 + (nth % columns)) * step, y: bottom - (1.5 + Math.floor(nth / columns)) * step }]),
  );
}
