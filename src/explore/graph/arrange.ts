import type { Picture } from "./picture.js";
import { beginning, below } from "./standing.js";
import type { Arrangement, Point, Points } from "./standing.js";

/**
 * Where each thing of a picture stands (布局), by ForceAtlas2 in a worker. What stood already stays, so that a picture grows without moving;
 * the same picture is always arranged alike.
 */
export async function arrange(picture: Picture, standing: Points, signal: AbortSignal): Promise<Points> {
  if (picture.things.every(({ id }) => standing.has(id))) return new Map(picture.things.map(({ id }) => [id, standing.get(id) as Point]));
  const linked = new Set(picture.lines.flatMap(({ source, target }) => [source, target]));
  const isForced = ({ id }: { readonly id: string }): boolean => linked.has(id) || standing.has(id);
  const things = picture.things.filter(isForced);
  const xy = await forced(beginning({ ...picture, things }, standing), signal);
  const points = new Map(things.map(({ id }, nth) => [id, { x: xy[2 * nth] ?? 0, y: xy[2 * nth + 1] ?? 0 }]));
  return new Map([
    ...points,
    ...below(
      picture.things.filter((one) => !isForced(one)),
      points,
    ),
  ]);
}

async function forced(before: Arrangement, signal: AbortSignal): Promise<Float32Array> {
  if (before.fixed.length < 2) return before.xy;
  const worker = new Worker(new URL("layout.worker.ts", import.meta.url), { type: "module" });
  try {
    return await new Promise<Float32Array>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason as Error));
      worker.onerror = (event) => reject(new Error(event.message));
      worker.onmessage = ({ data }: MessageEvent<Float32Array>) => resolve(data);
      worker.postMessage(before, [before.xy.buffer, before.fixed.buffer, before.ends.buffer]);
    });
  } finally {
    worker.terminate();
  }
}
