import { reportPages } from "../load/read/slice.js";
import { wholeReports, wholeVocabulary } from "../load/read/whole.js";
import { LINES_FORMAT, type GraphLine } from "../model/graph-lines.js";
import type { Job } from "./job.js";

/** The whole graph as JSON Lines (整个图谱), a report a line with its text and all that it says: what `fazhi import` reads. */
export async function* graphJsonl({ store, bounds, about }: Job): AsyncGenerator<string> {
  let reports = 0;
  for await (const page of reportPages(store, bounds)) reports += page.length;
  yield line({ kind: "fazhi-graph", format: LINES_FORMAT, about: { ...about, reports } });
  for await (const row of wholeVocabulary(store)) yield line(row);
  reports = 0;
  for await (const page of reportPages(store, bounds, REPORTS)) {
    for (const graph of await wholeReports(
      store,
      page.map(({ id }) => id),
    )) {
      reports += 1;
      yield line({ kind: "report", ...graph });
    }
  }
  yield line({ kind: "end", reports });
}

/** As many as one statement reads, so that memory does not grow with the graph. */
const REPORTS = 10;

/** Keys in one order, whatever the engine's: equal graphs of one ingestion give equal files. */
const line = ({ kind, ...rest }: GraphLine): string => `${JSON.stringify({ kind, ...rest }, sorted)}\n`;

function sorted(key: string, value: unknown): unknown {
  if (key === "" || typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
