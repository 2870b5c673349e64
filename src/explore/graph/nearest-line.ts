interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Segment {
  readonly id: string;
  readonly from: Spot;
  readonly to: Spot;
}

/** Nobody hits a line of one pixel. */
const REACH = 7;

/** The line that a press was meant for (点选连线): the nearest within a finger's reach; null where there is none. */
export function nearestLine(press: Spot, segments: Iterable<Segment>): string | null {
  let [found, nearest] = [null as string | null, REACH];
  for (const { id, from, to } of segments) {
    const away = distance(press, from, to);
    if (away >= nearest) continue;
    [found, nearest] = [id, away];
  }
  return found;
}

function distance(press: Spot, from: Spot, to: Spot): number {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const length = across * across + down * down;
  const along = length === 0 ? 0 : ((press.x - from.x) * across + (press.y - from.y) * down) / length;
  const at = Math.min(Math.max(along, 0), 1);
  return Math.hypot(press.x - from.x - at * across, press.y - from.y - at * down);
}
