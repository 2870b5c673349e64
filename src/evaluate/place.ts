import type { Span } from "../model/text.js";
import type { GoldItem, GoldPassage } from "./gold.js";

/** A problem or plan of the gold with its place; null where it is known by its words alone. */
export interface PlacedPassage {
  readonly at: Span | null;
  readonly words: string;
  readonly doubt?: boolean;
}

/** Where a gold item stands; null without a text to look in. A quote that the text lacks stands nowhere, before its start. */
export function goldSpan(item: GoldItem, text: string | null): Span | null {
  if (item.span !== undefined) return { start: item.span[0], end: item.span[1] };
  if (text === null || item.quote === undefined) return null;
  let start = -1;
  for (let n = 0; n < (item.occurrence ?? 1); n++) start = text.indexOf(item.quote, start + 1);
  return { start, end: start + item.quote.length };
}

/** A passage in any of the forms that gold has: its words, a pair of offsets, or an object with either. */
export function placed(item: GoldPassage, text: string | null): PlacedPassage {
  if (typeof item === "string") return { at: wordsAt(item, text), words: item };
  if (isPair(item)) return { at: { start: item[0], end: item[1] }, words: "" };
  const doubt = item.doubt === undefined ? {} : { doubt: item.doubt };
  const [start, end] = item.span ?? [item.start, item.end];
  return { at: start === undefined || end === undefined ? null : { start, end }, words: item.text ?? item.quote ?? "", ...doubt };
}

const isPair = (item: GoldPassage): item is readonly [number, number] => Array.isArray(item);

function wordsAt(words: string, text: string | null): Span | null {
  const start = text?.indexOf(words) ?? -1;
  return start < 0 ? null : { start, end: start + words.length };
}
