import { flatAbout } from "./about.js";
import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, edgeValues, nodeValues, type Attribute, type Value } from "./attributes.js";
import type { Edge, Node } from "./element.js";
import { edges, nodes } from "./elements.js";
import type { Job } from "./job.js";
import { xml } from "./xml.js";

/** GEXF 1.3 for Gephi: relationships and reports have the years in which they hold (`start`, `end`), so that a timeline filters them. */
export async function* gexf(job: Job): AsyncGenerator<string> {
  const about = Object.entries(flatAbout(job.about));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield `<meta><creator>fazhi-graph</creator><description>${about.map(([name, value]) => xml(`${name}=${value}`)).join("; ")}</description></meta>\n`;
  yield '<graph mode="dynamic" defaultedgetype="directed" timeformat="integer" timerepresentation="interval" idtype="string">\n';
  yield declared("node", NODES) + declared("edge", EDGES);
  yield "<nodes>\n";
  for await (const page of nodes(job)) yield page.map(nodeElement).join("");
  yield "</nodes>\n<edges>\n";
  for await (const page of edges(job)) yield page.map(edgeElement).join("");
  yield "</edges>\n</graph>\n</gexf>\n";
}

const KIND: Attribute = { name: "kind", type: "string", property: "kind" };
const NODES = [KIND, ...NODE_ATTRIBUTES];
const EDGES = [KIND, ...EDGE_ATTRIBUTES];

function declared(of: string, attributes: readonly Attribute[]): string {
  const lines = attributes.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>\n`);
  return `<attributes class="${of}" mode="static">\n${lines.join("")}</attributes>\n`;
}

const nodeElement = (node: Node): string =>
  `<node id="${xml(node.id)}" label="${xml(node.label)}"${time(node)}>${attvalues(nodeValues(node))}</node>\n`;

const edgeElement = (edge: Edge): string =>
  `<edge id="${xml(edge.id)}" source="${xml(edge.source)}" target="${xml(edge.target)}" kind="${edge.type}" label="${edge.type}"${time(edge)}>` +
  `${attvalues(edgeValues(edge))}</edge>\n`;

const time = ({ from, until }: Node | Edge): string =>
  (from === null ? "" : ` start="${from}"`) + (until === null ? "" : ` end="${until}"`);

const attvalues = (values: Readonly<Record<string, Value>>): string =>
  `<attvalues>${Object.entries(values)
    .map(([name, value]) => `<attvalue for="${name}" value="${xml(value)}"/>`)
    .join("")}</attvalues>`;
