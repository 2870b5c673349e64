import { isDeepStrictEqual } from "node:util";
import type { Contender } from "./contenders.js";
import type { Question, Row } from "./questions.js";

/** Rounds before those that count. */
const WARM = 10;

export interface Contenders {
  readonly raw: Contender;
  readonly http: Contender;
  /** Our server, reading everything anew. */
  readonly ours: Contender;
  /** Our server, which keeps what it has read until something is written. */
  readonly again: Contender;
  /** Null where it is not installed. */
  readonly stock: Contender | null;
}

/** A line of the table for a question: medians of rounds in which all take turns, once their rows are the same. */
export async function line(question: Question, contenders: Contenders, rounds: number): Promise<string> {
  const mine = question.ours((await patiently(() => contenders.ours.answer(question))) as Row);
  const theirs = question.theirs((await contenders.raw.answer(question)) as readonly Row[]);
  if (mine.length === 0 || !isDeepStrictEqual([...mine], [...theirs]))
    throw new Error(`${question.name}: the rows differ\n${JSON.stringify(mine)}\n${JSON.stringify(theirs)}`);
  const stock = (await contenders.stock?.answer(question)) ?? null;
  if (stock !== null && !isDeepStrictEqual(stock, [...mine]))
    throw new Error(`${question.name}: @neo4j/graphql has other rows\n${JSON.stringify(mine)}\n${JSON.stringify(stock)}`);
  const times: Record<keyof Contenders, number[]> = { raw: [], http: [], ours: [], again: [], stock: [] };
  for (let round = -WARM; round < rounds; round += 1)
    for (const name of ["raw", "http", "ours", "again", "stock"] as const) {
      // A fifth of the rounds is enough for one that takes a hundred times as long.
      if (name === "stock" && (stock === null || round % 5 !== 0)) continue;
      const began = performance.now();
      await contenders[name]?.answer(question);
      if (round >= 0) times[name].push(performance.now() - began);
    }
  const [raw, http, ours, again] = [median(times.raw), median(times.http), median(times.ours), median(times.again)];
  const cells = [raw, http, ours, again, median(times.stock)].map((time) => (Number.isNaN(time) ? "–" : time.toFixed(1)));
  return `| ${[question.name, ...cells, (ours / http).toFixed(2), (again / http).toFixed(2), question.goal].join(" | ")} |`;
}

/** Neo4j plans a statement at its first use, which may take longer than a query may: asked again, it is planned. */
async function patiently<T>(work: () => Promise<T>, tries = 10): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (tries === 1) throw error;
    return patiently(work, tries - 1);
  }
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
