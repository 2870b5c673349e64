import { StoreError } from "./store.js";
import type { Parameters } from "./store.js";

/**
 * Parameters that both engines store alike, or a StoreError BAD_DATA that names the place: no null keys, NaN, lists of several
 * kinds, lists with nulls, maps in maps. `number` makes of each number what the engine takes for an integer or a float.
 */
export function toParameters(
  parameters: Parameters,
  number: (value: number, asFloat: boolean) => unknown = identity,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, parameter(value, `$${name}`, number)]));
}

/** Rows as plain JavaScript: an integer past 2^53, which an engine may give as bigint, becomes a number. */
export function fromResult(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(fromResult);
  if (isMap(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromResult(inner)]));
  return value;
}

type Convert = (value: number, asFloat: boolean) => unknown;
const identity: Convert = (value) => value;
const keys = new Set(["id", "from", "to"]);

function parameter(value: unknown, where: string, number: Convert): unknown {
  if (Array.isArray(value) && value.some(isMap)) {
    return value.map((row: unknown, at) => {
      if (!isMap(row)) throw badData(`${where}[${at}]`, "与其他行不同类", "is of another kind than the other rows");
      return flatMap(row, `${where}[${at}]`, number, true);
    });
  }
  return isMap(value) ? flatMap(value, where, number, false) : property(value, where, number);
}

function flatMap(map: object, where: string, number: Convert, isRow: boolean): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(map).map(([key, value]: [string, unknown]) => {
      const at = `${where}.${key}`;
      if (isRow && keys.has(key) && (typeof value !== "string" || value === "")) {
        throw badData(at, "是键，不能为空", "is a key and must not be empty");
      }
      return [key, property(value, at, number)];
    }),
  );
}

function property(value: unknown, where: string, number: Convert): unknown {
  if (!Array.isArray(value)) return scalar(value, where, number, false);
  const kinds = new Set(value.map((item) => (item === null ? "null" : typeof item)));
  if (kinds.size > 1 || kinds.has("null") || kinds.has("undefined")) {
    throw badData(where, "列表中有空值或不同类型的值", "is a list with nulls or values of several kinds");
  }
  const asFloat = value.some((item) => typeof item === "number" && !Number.isInteger(item));
  return value.map((item, at) => scalar(item, `${where}[${at}]`, number, asFloat));
}

function scalar(value: unknown, where: string, number: Convert, asFloat: boolean): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw badData(where, "不是有限数", "is not a finite number");
    return number(value, asFloat || !Number.isSafeInteger(value));
  }
  throw badData(where, `不能存储（${typeof value}）`, `cannot be stored: ${typeof value}`);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === "[object Object]";
}

function badData(where: string, chinese: string, english: string): StoreError {
  return new StoreError(
    "BAD_DATA",
    `数据 ${where} ${chinese}。 ${where} ${english}.`,
    "这是程序错误，请连同输入文件一并报告。 This is a fault of the program: please report it with the input.",
  );
}
