import { flatAbout } from "./about.js";
import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, edgeValues, nodeValues, type Attribute, type Value } from "./attributes.js";
import type { Edge, Node } from "./element.js";
import { edges, nodes } from "./elements.js";
import type { Job } from "./job.js";
import { xml } from "./xml.js";

/** GraphML for networkx, igraph, yEd and Gephi. Keys are prefixed (`n.name`, `e.year`, `g.dataset`), their `attr.name` is the plain name. */
export async function* graphml(job: Job): AsyncGenerator<string> {
  const about = flatAbout(job.about);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield Object.keys(about)
    .map((name) => key("graph", { name, type: "string" }))
    .join("");
  yield [LABEL, KIND, ...NODE_ATTRIBUTES].map((attribute) => key("node", attribute)).join("");
  yield [KIND, ...EDGE_ATTRIBUTES, FROM, UNTIL].map((attribute) => key("edge", attribute)).join("");
  yield `<graph id="fazhi" edgedefault="directed">\n${data("g", about)}\n`;
  for await (const page of nodes(job)) yield page.map(nodeElement).join("");
  for await (const page of edges(job)) yield page.map(edgeElement).join("");
  yield "</graph>\n</graphml>\n";
}

type Key = Pick<Attribute, "name" | "type">;

const LABEL: Key = { name: "label", type: "string" };
const KIND: Key = { name: "kind", type: "string" };
const FROM: Key = { name: "from", type: "integer" };
const UNTIL: Key = { name: "until", type: "integer" };

const key = (of: "graph" | "node" | "edge", { name, type }: Key): string =>
  `<key id="${of[0] ?? ""}.${name}" for="${of}" attr.name="${name}" attr.type="${type === "integer" ? "int" : type}"/>\n`;

const nodeElement = (node: Node): string => `<node id="${xml(node.id)}">${data("n", { label: node.label, ...nodeValues(node) })}</node>\n`;

function edgeElement(edge: Edge): string {
  const { from, until } = edge;
  const time = { ...(from === null ? {} : { from }), ...(until === null ? {} : { until }) };
  return `<edge id="${xml(edge.id)}" source="${xml(edge.source)}" target="${xml(edge.target)}">${data("e", { ...edgeValues(edge), ...time })}</edge>\n`;
}

const data = (of: string, values: Readonly<Record<string, Value>>): string =>
  Object.entries(values)
    .map(([name, value]) => `<data key="${of}.${name}">${xml(value)}</data>`)
    .join("");
