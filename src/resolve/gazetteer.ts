import type { GazetteerEntry } from "../model/knowledge.js";
import { placeFinder, type FoundPlace } from "./place-finder.js";
import { placeIndex, type PlaceIndex, type Reader } from "./place-index.js";
import { nameResolver, type Resolution } from "./place-names.js";

/** The places of the gazetteer (地名录) by code, by name, by kinship, and in running text. */
export interface Gazetteer extends Omit<PlaceIndex, "entries" | "lineage"> {
  /** The place that a name means where it is read, or those that it may mean; understands 江西省鹰潭市, 江西鹰潭, 鹰潭. */
  resolve(name: string, reader?: Reader): Resolution;
  /**
   * Place names in a text (folded beforehand where it needs be), longest first, without overlaps. A short form is read as of
   * `year`, today without one.
   */
  findPlaces(text: string, within: string | null, year?: number): readonly FoundPlace[];
}

export type { FoundPlace } from "./place-finder.js";
export type { Resolution } from "./place-names.js";

/** Indexes the entries by code at once; names, and what lies below a place, when they are first asked for. */
export function buildGazetteer(entries: readonly GazetteerEntry[]): Gazetteer {
  const index = placeIndex(entries);
  const resolve = nameResolver(index);
  return { ...index, resolve, findPlaces: placeFinder(index, resolve) };
}
