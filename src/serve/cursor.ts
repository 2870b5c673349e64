import type { Position } from "../load/read/pages.js";
import { badInput } from "./errors.js";

/** An opaque cursor (游标): a position, bound to the list and order that it was made in. */
export function encodeCursor(order: string, { key, id }: Position): string {
  return Buffer.from(JSON.stringify([order, key, id])).toString("base64url");
}

/** The position of a cursor, or an error that says what is wrong with it. */
export function decodeCursor(order: string, cursor: string): Position {
  const parts = parse(cursor);
  if (parts === null)
    throw badInput(
      `游标“${shorten(cursor)}”无效，请原样使用 pageInfo 或 edges 给出的游标。`,
      "Not a cursor: use one that pageInfo or edges gave, as it is.",
    );
  const [made, key, id] = parts;
  if (made !== order) {
    throw badInput(
      `游标属于另一列表或另一排序（${made}），此处为 ${order}；换了排序请从第一页开始。`,
      `The cursor belongs to another list or order (${made}, here ${order}): start from the first page.`,
    );
  }
  return { key, id };
}

function parse(cursor: string): [string, string | number, string] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (!Array.isArray(parts) || parts.length !== 3) return null;
    const [order, key, id] = parts as unknown[];
    const isKey = typeof key === "string" || (typeof key === "number" && Number.isFinite(key));
    return typeof order === "string" && isKey && typeof id === "string" ? [order, key, id] : null;
  } catch {
    return null;
  }
}

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
