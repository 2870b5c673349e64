import type { GazetteerEntry } from "../model/knowledge.js";
import type { ParsedReport } from "../model/report.js";
import { matches } from "../zh/matches.js";
import type { Gazetteer } from "./gazetteer.js";
import { SUFFIX } from "./self-words.js";

/**
 * Whose papers a text numbers: 清溪教办〔2024〕22号 is of 清溪区 where the text speaks of 区教委, 区政府. Null where they are of several
 * places, or where several are called so.
 */
export function placeOfNumbers({ folded }: ParsedReport, gazetteer: Gazetteer, year: number | null, word: string): GazetteerEntry | null {
  const suffix = SUFFIX[word];
  if (suffix === undefined) return null;
  const owners = new Set<GazetteerEntry | null>();
  for (const [, letters = ""] of matches(folded, NUMBERED)) {
    const owner = [4, 3, 2]
      .filter((length) => length < letters.length)
      .map((length) => owned(letters.slice(0, length), suffix, gazetteer, year));
    const found = owner.find((each) => each !== null);
    if (found !== undefined) owners.add(found);
  }
  const [only = null, another] = owners;
  return another === undefined ? only : null;
}

/** 清溪教办〔2024〕22号, with the letters of who sends it. */
const NUMBERED = /(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{3,9})[〔[（【]20\d\d[〕\]）】] ?第?\d{1,4} ?号/gu;

function owned(stem: string, suffix: RegExp, gazetteer: Gazetteer, year: number | null): GazetteerEntry | null {
  if (AGENCY.test(stem)) return null;
  const found = gazetteer.resolve(stem, year === null ? {} : { year });
  if (found === null) return null;
  const alike = ("entry" in found ? [found.entry] : found.candidates).filter(
    ({ name, level, kind }) => (level === "COUNTY" || level === "PREFECTURE") && kind !== "ZONE" && suffix.test(name),
  );
  return alike.length === 1 && alike[0] !== undefined ? alike[0] : null;
}

/** 和政发〔2020〕3号 is as likely of 和平县 as of 和政县. */
const AGENCY = /[政府办委教司民公财人卫农水林建市]$/u;
