import { flatAbout } from "./about.js";
import { edgeValues, nodeValues } from "./attributes.js";
import { edges, nodes } from "./elements.js";
import type { Job } from "./job.js";
import { jsonItems } from "./json-lists.js";

/** For graphology (`new MultiDirectedGraph().import(json)`) and sigma: `kind` is the kind of node or relationship, since sigma takes `type` for a way of drawing. */
export async function* graphologyJson(job: Job): AsyncGenerator<string> {
  const options = { type: "directed", multi: true, allowSelfLoops: true };
  yield `{"attributes":${JSON.stringify(flatAbout(job.about))},"options":${JSON.stringify(options)},"nodes":[`;
  yield* jsonItems(nodes(job), (node) => ({ key: node.id, attributes: { label: node.label, ...nodeValues(node) } }));
  yield '\n],"edges":[';
  yield* jsonItems(edges(job), (edge) => ({ key: edge.id, source: edge.source, target: edge.target, attributes: edgeValues(edge) }));
  yield "\n]}\n";
}
