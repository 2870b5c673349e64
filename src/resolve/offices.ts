import type { GazetteerEntry } from "../model/knowledge.js";
import type { Gazetteer } from "./gazetteer.js";
import { isBelow } from "./kin.js";
import type { NamedPlace } from "./named-place.js";

/** 鹅埠办事处: an office of a district or a zone that does not say 街道; never one in another city (驻京办事处). */
const OFFICE = /^((?!.*[驻街])[\u4e00-\u9fff]{2,5})办事处$/u;

export const officeIn = (rest: string): string | undefined => OFFICE.exec(rest)?.[1];

export /** 大鹏新区葵涌办事处 is 葵涌街道, which the gazetteer may know, be it under the district; else as printed. */
function officeOf(stem: string, above: GazetteerEntry, gazetteer: Gazetteer, year: number | null): NamedPlace {
  const city = gazetteer.ancestors(above, year ?? undefined)[0] ?? above;
  const known = gazetteer.resolve(`${stem}街道`, { within: above.kind === "ZONE" ? city.code : above.code });
  const inside = above.kind === "ZONE" ? city : above;
  if (known !== null && "entry" in known && isBelow(known.entry, inside, gazetteer))
    return { entry: known.entry, department: null, zone: null };
  return { entry: above, department: null, zone: null, township: `${stem}办事处` };
}
