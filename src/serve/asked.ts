import { randomUUID } from "node:crypto";

/** A statement that a request ran: its name under `cypher/`, and how many milliseconds it took. */
export interface StatementRun {
  readonly statement: string;
  readonly milliseconds: number;
}

/** A request (请求) as the log and the metrics see it. */
export interface Asked {
  /** Eight hexadecimal digits, the same in the log and in the header `x-request-id`. */
  readonly id: string;
  /** On the clock of `performance.now()`. */
  readonly started: number;
  /** In the order in which they ended. */
  readonly statements: StatementRun[];
  /** How many statements were not run, since their rows were kept from an earlier request. */
  kept: number;
  /** Whether the answer tells of what is not in the graph, whose writes do not tell when it changes. */
  beyondGraph: boolean;
}

export const newAsked = (): Asked => ({
  id: randomUUID().slice(0, 8),
  started: performance.now(),
  statements: [],
  kept: 0,
  beyondGraph: false,
});
