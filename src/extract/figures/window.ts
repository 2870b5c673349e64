import { cutStart } from "./cut-start.js";
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

const [COMMA, STOP, SEMICOLON, COLON, EXCLAMATION, QUESTION] = [0xff0c, 0x3002, 0xff1b, 0xff1a, 0xff01, 0xff1f];
/** ，。；：！？: all but one stand behind whatever else is written. */
const endsClause = (code: number): boolean =>
  code === STOP ||
  (code >= EXCLAMATION && (code === COMMA || code === SEMICOLON || code === COLON || code === EXCLAMATION || code === QUESTION));

/** Where the last mark before `end` stands that ends a clause, or `least` where there is none behind it. */
export function markBefore(text: string, end: number, least = -1): number {
  let at = end - 1;
  while (at > least && !endsClause(text.charCodeAt(at))) at -= 1;
  return at;
}

/** Words after the last mark that ends a clause; 、 ends one only between two figures. */
export function lastClause(window: string): string {
  const open = window.lastIndexOf("（");
  const inside = open > window.lastIndexOf("）") ? open : -1;
  const cut = markBefore(window, window.length, inside);
  return withoutJoint(window.slice(cut + 1));
}

const withoutJoint = cutStart(/^(?:、|和(?!谐|平|解|美)|及(?!时|格)|与(?!会)|）|（|以及)+/u);
