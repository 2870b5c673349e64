import type { ComplexityEstimatorArgs } from "graphql-query-complexity";
import { pageSize } from "./connection.js";

/** What of a field its price (代价) depends on. */
type Priced = Pick<ComplexityEstimatorArgs, "args" | "childComplexity">;
type Price = (priced: Priced) => number;

/** Price of going through a whole graph once (遍历全图): as much as some hundred milliseconds where there are thousands of reports. */
const WALK = 500;

/** For fields that go through the whole graph, whatever their answer holds: lists at the top, groups, tables of counts. */
export const ofWhole =
  (price: Price): Price =>
  (priced) =>
    WALK + price(priced);

/** Price of a connection: one statement, and its rows. */
export const perPage: Price = ({ args, childComplexity }) => 10 + pageSize(args) * childComplexity;

/** Price of a list without pages, by what it usually holds. */
export const perList =
  (usual: number): Price =>
  ({ childComplexity }) =>
    5 + usual * childComplexity;

/** Price of a list cut by `first`. */
export const perFirst =
  (usual: number, most: number): Price =>
  ({ args, childComplexity }) =>
    10 + within(args["first"], usual, most) * childComplexity;

/** Price of what is read for each item of a list among the arguments, beside the answer. */
export const perItem =
  (argument: string, most: number, each: number): Price =>
  ({ args, childComplexity }) =>
    10 + within(lengthOf(args[argument]), 1, most) * each + childComplexity;

/** Price of a list that has a row for each item of a list among the arguments. */
export const perRow =
  (argument: string, most: number): Price =>
  ({ args, childComplexity }) =>
    5 + within(lengthOf(args[argument]), 1, most) * childComplexity;

/** A graph costs its nodes by what is asked of each, since relationships are as many and more. */
export const perNode =
  (usual: number, most: number): Price =>
  ({ args, childComplexity }) =>
    20 + Math.ceil((within(args["limit"], usual, most) * childComplexity) / 2);

/** Never less than 1: what a nonsensical number would take off must not make room for something else. */
const within = (given: unknown, usual: number, most: number): number =>
  Math.max(1, Math.min(typeof given === "number" ? given : usual, most));

const lengthOf = (given: unknown): unknown => (Array.isArray(given) ? given.length : given);
