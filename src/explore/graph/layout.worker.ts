import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Arrangement } from "./standing.js";

// Arranges a graph beside the page (布局): the reader sees only where things came to stand.
addEventListener("message", ({ data }: MessageEvent<Arrangement>) => {
  const { xy, fixed, ends, iterations } = data;
  const graph = new Graph({ type: "undirected", multi: false });
  for (let nth = 0; nth < fixed.length; nth += 1) graph.addNode(nth, { x: xy[2 * nth], y: xy[2 * nth + 1], fixed: fixed[nth] === 1 });
  for (let nth = 0; nth < ends.length; nth += 2) if (ends[nth] !== ends[nth + 1]) graph.mergeEdge(ends[nth], ends[nth + 1]);
  forceAtlas2.assign(graph, {
    iterations,
    settings: { gravity: 0.6, scalingRatio: 12, slowDown: 2, barnesHutOptimize: fixed.length > 400, strongGravityMode: false },
  });
  graph.forEachNode((node, { x, y }) => {
    xy[2 * Number(node)] = x as number;
    xy[2 * Number(node) + 1] = y as number;
  });
  postMessage(xy, { transfer: [xy.buffer] });
});
