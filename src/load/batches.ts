import { StoreError } from "./store.js";
import type { Parameters, Row, StatementName, Transaction } from "./store.js";

/** Rows for one statement of `cypher/write/`, given to it as `$rows`. */
export interface Batch {
  readonly statement: StatementName;
  readonly rows: readonly Parameters[];
}

/** Statements that may be under way at once: a server works at one while the rows of the next are sent. */
const UNDER_WAY = 8;

/**
 * Runs batches in their order, about 1,000 rows at a time, without waiting for the answer of each. A statement that returns `written` must
 * have written every row: one that found no node to tie to would lose a fact in silence.
 */
export async function runBatches(transaction: Transaction, batches: readonly Batch[]): Promise<void> {
  const runs: Promise<void>[] = [];
  for (const { statement, rows } of batches) {
    for (const part of inParts(rows)) {
      await runs.at(-UNDER_WAY);
      const run = runWhole(transaction, statement, part);
      // Whoever waits for an earlier one hears of that one first.
      run.catch(() => undefined);
      runs.push(run);
    }
  }
  await Promise.all(runs);
}

async function runWhole(transaction: Transaction, statement: StatementName, rows: readonly Parameters[]): Promise<void> {
  const [answer] = await transaction.run(statement, { rows });
  if (answer !== undefined && "written" in answer && answer["written"] !== rows.length) throw untied(statement, rows, answer);
}

/** Runs a statement over ids given to it as `$ids`, about 1,000 at a time, and returns all its rows. */
export async function runIds(transaction: Transaction, statement: StatementName, ids: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const part of inParts(ids)) rows.push(...(await transaction.run(statement, { ids: part })));
  return rows;
}

/** The first row of those with one id. */
export function distinct<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return [...new Map(rows.toReversed().map((row) => [row.id, row])).values()].toReversed();
}

const batchSize = 1_000;

function inParts<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, at) => rows.slice(at * batchSize, (at + 1) * batchSize));
}

function untied(statement: StatementName, rows: readonly Parameters[], answer: Row): StoreError {
  const ends = rows
    .slice(0, 3)
    .map((row) => `${String(row["from"] ?? row["id"])} → ${String(row["to"] ?? row["report"] ?? row["locality"])}`);
  return new StoreError(
    "BAD_DATA",
    `${statement} 应写入 ${rows.length} 行，实际 ${String(answer["written"])} 行：有一端不在图中（如 ${ends.join("，")}）。 An end of some rows is not in the store.`,
    "请先写入词表与行政区划（writeVocabulary），或报告此错误。 Write the vocabulary first, or report this.",
  );
}
