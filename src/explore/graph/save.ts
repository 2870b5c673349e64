import Graph from "graphology";
import { save } from "../parts/csv.js";
import type { Points } from "./standing.js";
import type { Picture } from "./picture.js";
import type { Shown } from "./shown.js";

/** Saves what is shown as GEXF (下载 GEXF), with the places where things stand, for Gephi. */
export async function saveGexf(name: string, { things, lines }: Picture, shown: Shown, points: Points): Promise<void> {
  const { write } = await import("graphology-gexf/browser");
  const graph = new Graph({ type: "directed", multi: true });
  for (const { id, kind, label } of things) {
    if (shown.things.has(id)) graph.addNode(id, { label, kind, ...points.get(id) });
  }
  for (const { id, source, target, type, year, status } of lines) {
    if (shown.lines.has(id))
      graph.addDirectedEdgeWithKey(id, source, target, {
        type,
        ...(year === null ? {} : { year }),
        ...(status === null ? {} : { status }),
      });
  }
  const text = write(graph, {
    formatNode: (_, { label, kind, x, y }) => ({ label: String(label), attributes: { kind }, viz: { x: Number(x), y: Number(y) } }),
    formatEdge: (_, { type, year, status }) => ({ label: String(type), attributes: { type, year, status } }),
  });
  save(`${name}.gexf`, text, "application/gexf+xml;charset=utf-8");
}

/** Saves the picture as PNG (下载 PNG). */
export function savePng(name: string, sheet: HTMLCanvasElement): void {
  sheet.toBlob((blob) => {
    if (blob !== null) save(`${name}.png`, blob);
  });
}
