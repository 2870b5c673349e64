import type { Store } from "../load/store.js";
import { aboutStore, type About } from "./about.js";
import { adoptionsCsv } from "./adoptions-csv.js";
import { boundsOf, choiceOf, evidenceOf, kindsOf, type ChoiceName } from "./choice.js";
import { citationsCsv } from "./citations-csv.js";
import { csvMetadata } from "./csvw.js";
import { cytoscapeJson } from "./cytoscape-json.js";
import { gexf } from "./gexf.js";
import { graphJsonl } from "./graph-jsonl.js";
import { graphJson } from "./graph-json.js";
import { graphml } from "./graphml.js";
import { graphologyJson } from "./graphology-json.js";
import type { Job } from "./job.js";
import { observationsCsv } from "./observations-csv.js";
import { panelCsv } from "./panel-csv.js";
import { reportsCsv } from "./reports-csv.js";
import { unchanged } from "./snapshot.js";
import type { Table } from "./table.js";

export { ChoiceError } from "./choice-error.js";

/** A file that the graph can be taken away as, written piece by piece. */
export interface ExportFormat {
  readonly mediaType: string;
  /** What of the graph can be chosen: names of parameters and options. */
  readonly takes: readonly ChoiceName[];
  /** Of a CSV file, what its columns are. */
  readonly table?: Table;
  /** Each piece stands by itself, so that the store may be written to meanwhile. */
  readonly isSnapshot?: false;
  readonly write: (job: Job) => AsyncGenerator<string>;
}

const GRAPH: readonly ChoiceName[] = ["within", "program", "theme", "from", "to", "kind", "evidence"];

const graph = (mediaType: string, write: ExportFormat["write"]): ExportFormat => ({ mediaType, takes: GRAPH, write });
const csv = (table: Table, takes: readonly ChoiceName[]): ExportFormat => ({
  mediaType: "text/csv; charset=utf-8; header=present",
  takes,
  table,
  write: table.write,
});

const JSON_TYPE = "application/json; charset=utf-8";

/** By the name that `fazhi export` and `/export/` know it under. */
export const EXPORTS: Readonly<Record<string, ExportFormat>> = {
  "graph.json": graph(JSON_TYPE, graphJson),
  "cytoscape.json": graph(JSON_TYPE, cytoscapeJson),
  "graphology.json": graph(JSON_TYPE, graphologyJson),
  "graph.gexf": graph("application/gexf+xml; charset=utf-8", gexf),
  "graph.graphml": graph("application/graphml+xml; charset=utf-8", graphml),
  "graph.jsonl": { mediaType: "application/jsonl; charset=utf-8", takes: ["within", "from", "to"], isSnapshot: false, write: graphJsonl },
  "adoptions.csv": csv(adoptionsCsv, ["within", "program", "theme", "from", "to", "evidence"]),
  "observations.csv": csv(observationsCsv, ["within", "theme", "from", "to", "evidence"]),
  "citations.csv": csv(citationsCsv, ["within", "from", "to", "evidence"]),
  "reports.csv": csv(reportsCsv, ["within", "from", "to"]),
  "panel.csv": csv(panelCsv, ["within", "program", "theme", "from", "to"]),
};

/** An export that is ready to be written, with what it is of. */
export interface ReadyExport {
  readonly about: About;
  /** Of a CSV file, what stands beside it. */
  readonly metadata: object | null;
  readonly write: () => AsyncGenerator<string>;
}

/** Checks what is asked for and makes an export of it ready; rejects with a ChoiceError, and nothing has been written. */
export async function prepareExport(
  store: Store,
  what: string,
  format: ExportFormat,
  given: Readonly<Record<string, readonly string[]>>,
): Promise<ReadyExport> {
  const choice = choiceOf(given, what, format.takes);
  const [kinds, evidence] = [kindsOf(choice), evidenceOf(choice)];
  const bounds = await boundsOf(store, choice);
  const { about, writes } = await aboutStore(store, choice);
  const job = { store, bounds, kinds, evidence, about };
  const metadata = format.table === undefined ? null : csvMetadata(what, format.table, about, evidence);
  return { about, metadata, write: () => (format.isSnapshot === false ? format.write(job) : unchanged(store, writes, format.write(job))) };
}
