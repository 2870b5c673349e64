import { flatValue } from "./attributes.js";
import type { Edge, Node } from "./element.js";
import { edges, nodes } from "./elements.js";
import type { Job } from "./job.js";
import { jsonItems } from "./json-lists.js";
import type { Row } from "../load/store.js";

/** `{"about": …, "nodes": [{id, kind, label, properties}], "edges": [{id, source, target, type, year, properties}]}`, a line each, properties flat. */
export async function* graphJson(job: Job): AsyncGenerator<string> {
  yield `{"about":${JSON.stringify(job.about)},"nodes":[`;
  yield* jsonItems(nodes(job), ({ id, kind, label, properties }: Node) => ({ id, kind, label, properties: flat(properties, []) }));
  yield '\n],"edges":[';
  yield* jsonItems(edges(job), ({ id, source, target, type, properties, from, until }: Edge) => ({
    id,
    source,
    target,
    type,
    year: properties["year"] ?? (from === until ? from : null),
    properties: flat(properties, ["id", "year", ...(job.evidence ? [] : ["evidence", "mentions"])]),
  }));
  yield "\n]}\n";
}

/** Scalars only; what is unknown is left out. */
function flat(properties: Row, without: readonly string[]): Row {
  const entries = Object.entries(properties).flatMap(([name, value]) => {
    const known = without.includes(name) ? null : flatValue(value);
    return known === null ? [] : [[name, known] as const];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
