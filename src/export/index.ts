import type { Store } from "../load/store.js";
import { adoptionsCsv } from "./adoptions-csv.js";
import { graphJson } from "./graph-json.js";

/** A file that the graph can be taken away as, written piece by piece. */
export interface ExportFormat {
  readonly mediaType: string;
  readonly write: (store: Store) => AsyncGenerator<string>;
}

/** By the name that `fazhi export` and `/export/` know it under. */
export const EXPORTS: Readonly<Record<string, ExportFormat>> = {
  "graph.json": { mediaType: "application/json; charset=utf-8", write: graphJson },
  "adoptions.csv": { mediaType: "text/csv; charset=utf-8", write: adoptionsCsv },
};
