import { edgeValues, nodeValues } from "./attributes.js";
import { edges, nodes } from "./elements.js";
import type { Job } from "./job.js";
import { jsonItems } from "./json-lists.js";

/** For Cytoscape.js (`cytoscape(json)`) and Cytoscape: `{"data": …, "elements": {"nodes": [{data}], "edges": [{data}]}}`. */
export async function* cytoscapeJson(job: Job): AsyncGenerator<string> {
  yield `{"data":${JSON.stringify(job.about)},"elements":{"nodes":[`;
  yield* jsonItems(nodes(job), (node) => ({ data: { id: node.id, label: node.label, ...nodeValues(node) } }));
  yield '\n],"edges":[';
  yield* jsonItems(edges(job), (edge) => ({ data: { id: edge.id, source: edge.source, target: edge.target, ...edgeValues(edge) } }));
  yield "\n]}}\n";
}
