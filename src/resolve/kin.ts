import type { GazetteerEntry } from "../model/knowledge.js";
import type { Gazetteer } from "./gazetteer.js";

export const isBelow = (entry: GazetteerEntry, above: GazetteerEntry, gazetteer: Gazetteer): boolean =>
  gazetteer.ancestors(entry).some(({ code }) => code === above.code);

/** A county, or a city without counties (东莞市): what lies right below it is a township. */
export const holdsTownships = ({ level, code }: GazetteerEntry, gazetteer: Gazetteer): boolean =>
  level === "COUNTY" ||
  (level === "PREFECTURE" && gazetteer.descendants(code).every((below) => below.level !== "COUNTY" || below.kind === "ZONE"));
