import type { ComplexityEstimatorArgs } from "graphql-query-complexity";
import { conditionsPrice } from "./condition-price.js";
import { pageSize } from "./connection.js";

/** What of a field its price (代价) depends on. */
type Priced = Pick<ComplexityEstimatorArgs, "args" | "childComplexity">;
type Price = (priced: Priced) => number;

/** Price of going through a whole graph once (遍历全图): as much as some hundred milliseconds where there are thousands of reports. */
const WALK = 2_000;

/** So many times does a condition cost there what it costs below one node. */
const OF_WHOLE = 50;

/** For fields that go through the whole graph, whatever their answer holds: lists at the top, groups, tables of counts. */
export const ofWhole =
  (price: Price): Price =>
  ({ args, childComplexity }) =>
    WALK + OF_WHOLE * conditionsPrice(args["filter"]) + price({ args: { ...args, filter: null }, childComplexity });

/** Price of a connection: one statement with its conditions, and its rows. */
export const perPage: Price = ({ args, childComplexity }) => 10 + conditionsPrice(args["filter"]) + pageSize(args) * childComplexity;

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

/** A scope is walked through for what its reports name. */
export const perScope =
  (price: Price): Price =>
  (priced) =>
    (priced.args["filter"] === null || priced.args["filter"] === undefined ? 0 : WALK) + price(priced);

/** Each step beyond the first may reach half the graph before the limit cuts it. */
export const perStep =
  (price: Price, most: number): Price =>
  (priced) =>
    (WALK / 2) * (within(priced.args["depth"], 1, most) - 1) + price(priced);

/** Never less than 1: what a nonsensical number would take off must not make room for something else. */
const within = (given: unknown, usual: number, most: number): number =>
  Math.max(1, Math.min(typeof given === "number" ? given : usual, most));

const lengthOf = (given: unknown): unknown => (Array.isArray(given) ? given.length : given);
