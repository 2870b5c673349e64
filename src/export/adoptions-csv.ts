import { adoptionPages, type StoredAdoption } from "../load/read/export.js";
import type { Store } from "../load/store.js";
import { BYTE_ORDER_MARK, csvLine, type Field } from "./csv.js";

const COLUMNS: readonly (readonly [name: string, value: (adoption: StoredAdoption) => unknown])[] = [
  ["adoption_id", (a) => a.id],
  ["code", (a) => a.locality["code"]],
  ["locality", (a) => a.locality["name"]],
  ["level", (a) => a.locality["level"]],
  ["province", (a) => a.province],
  ["body", (a) => a.report["body"]],
  ["program_id", (a) => a.program["id"]],
  ["program", (a) => a.program["name"]],
  ["status", (a) => a.properties["status"]],
  ["year", (a) => a.properties["year"]],
  ["report_id", (a) => a.properties["report"]],
  ["published_on", (a) => a.report["publishedOn"]],
  ["quote", (a) => a.quote?.text],
  ["start", (a) => a.quote?.start],
  ["end", (a) => a.quote?.end],
];

/** A row for each place, measure, report and status, with the words of its first evidence and where they stand in the report (`start`…`end`). */
export async function* adoptionsCsv(store: Store): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(COLUMNS.map(([name]) => name));
  for await (const page of adoptionPages(store)) {
    yield page.map((adoption) => csvLine(COLUMNS.map(([, value]) => value(adoption) as Field))).join("");
  }
}
