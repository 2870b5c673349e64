import { BYTE_ORDER_MARK, csvLine, type Field } from "./csv.js";
import type { Job } from "./job.js";

/** A column of a table, with what the data dictionary (数据字典) says of it. */
export interface Column<Row> {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "date";
  readonly says: readonly [chinese: string, english: string];
  readonly value: (row: Row) => Field;
  /** Only written with `evidence=1`. */
  readonly evidence?: true;
}

/** A CSV file: its columns, and where its rows come from. */
export interface Table {
  readonly columns: readonly Pick<Column<unknown>, "name" | "type" | "says" | "evidence">[];
  readonly write: (job: Job) => AsyncGenerator<string>;
}

export function table<Row>(columns: readonly Column<Row>[], rows: (job: Job) => AsyncIterable<readonly Row[]>): Table {
  return {
    columns,
    write: async function* (job) {
      const shown = columns.filter(({ evidence }) => evidence !== true || job.evidence);
      yield BYTE_ORDER_MARK + csvLine(shown.map(({ name }) => name));
      for await (const page of rows(job)) {
        if (page.length > 0) yield page.map((row) => csvLine(shown.map(({ value }) => value(row)))).join("");
      }
    },
  };
}
