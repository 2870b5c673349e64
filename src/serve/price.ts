import { pageSize } from "./connection.js";

interface Priced {
  readonly args: Record<string, unknown>;
  readonly childComplexity: number;
}

/** Price (复杂度) of a connection: one statement, and its rows. */
export const perPage = ({ args, childComplexity }: Priced): number => 10 + pageSize(args) * childComplexity;

/** Price of a list without pages, by what it usually holds. */
export const perList =
  (usual: number) =>
  ({ childComplexity }: Priced): number =>
    5 + usual * childComplexity;
