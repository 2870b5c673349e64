import type { LocalityNode } from "./rows.js";

/** The place (地区) that a name stands for: exact names before aliases, today's before past ones. None or several where it does not tell. */
export function bestPlaces(name: string, found: readonly LocalityNode[]): readonly LocalityNode[] {
  const exact = found.filter((row) => row.name === name || row.code === name || isPath(row.fullName, name));
  const known = exact.length > 0 ? exact : found.filter(({ aliases }) => aliases.includes(name));
  const present = known.filter(({ validTo }) => validTo === null);
  const narrowed = present.length > 0 ? present : known;
  const administrative = narrowed.filter(({ kind }) => kind === "ADMINISTRATIVE");
  return administrative.length > 0 ? administrative : narrowed;
}

/** 常州市钟楼区 is a path within 江苏省常州市钟楼区, 州市 is none within 常州市. */
const isPath = (fullName: string, name: string): boolean =>
  fullName.endsWith(name) && /(?:^|[省市区县州盟旗镇乡道村])$/u.test(fullName.slice(0, -name.length));
