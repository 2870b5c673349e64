import type { PrintedNumber } from "./numbers.js";

/** A number with its unit. */
export interface Figure extends PrintedNumber {
  readonly unit: string;
  /** After the unit. */
  readonly stop: number;
  readonly approxAfter: string | null;
}

/** No sentence is read further back or ahead than this, so that one without a full stop costs no more than others. */
export const WINDOW = 400;

const ENDS_CLAUSE = new Set([..."，。；：！？"].map((mark) => mark.charCodeAt(0)));

/** Words after the last mark that ends a clause; 、 ends one only between two figures. */
export function lastClause(window: string): string {
  const open = window.lastIndexOf("（");
  const inside = open > window.lastIndexOf("）") ? open : -1;
  let cut = window.length - 1;
  while (cut > inside && !ENDS_CLAUSE.has(window.charCodeAt(cut))) cut -= 1;
  return window.slice(cut + 1).replace(/^(?:、|和(?!谐|平|解|美)|及(?!时|格)|与(?!会)|）|（|以及)+/u, "");
}
