import type { GazetteerEntry } from "../model/knowledge.js";

/**
 * How often a text speaks of each place (by code), its kin counted in, and of 县委, 区政府 by their first word; told when first asked for.
 * `names` tells whether a name stands in it, be it one of several of that name.
 */
export type Near = () => {
  readonly places: ReadonlyMap<string, number>;
  readonly above: ReadonlyMap<string, number>;
  readonly names: (name: string) => boolean;
};

/** A name of a reporter taken apart: 重庆市长寿区司法局 → 长寿区 and 重庆市长寿区司法局. */
export interface NamedPlace {
  /** The deepest place of the gazetteer in it; for a zone, the place above it. */
  readonly entry?: GazetteerEntry;
  /** As printed, with the places before it; null for a government. */
  readonly department: string | null;
  /** A development zone (开发区, 高新区) that the gazetteer lacks. */
  readonly zone: string | null;
  /** A township (镇, 乡, 街道) that the gazetteer lacks, or of which there are several, as printed; `entry`, where told, is what it lies in. */
  readonly township?: string;
}
