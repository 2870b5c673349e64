import type { GazetteerEntry } from "../model/knowledge.js";
import type { ParsedReport } from "../model/report.js";
import { matches } from "../zh/matches.js";
import type { Gazetteer } from "./gazetteer.js";

/** 印发《2022年度房县法治政府建设工作要点》, 平安盂县、法治盂县建设: a county of two characters, which is no name in running text (提高县域); null where titles name several. */
export function shortCounty(
  { folded, masthead: { body } }: ParsedReport,
  gazetteer: Gazetteer,
  year: number | null,
): GazetteerEntry | null {
  const named = new Map<string, GazetteerEntry>();
  for (const [, name = ""] of matches(folded.slice(body.start, body.end), IN_TITLE)) {
    const found = gazetteer.resolve(name, year === null ? {} : { year });
    if (found !== null && "entry" in found && found.entry.level === "COUNTY") named.set(found.entry.code, found.entry);
  }
  const [only = null, another] = named.values();
  return another === undefined ? only : null;
}

const IN_TITLE =
  /(?:[《〈](?:中共|关于|法治)?(?:20\d\d(?:-20\d\d)?年(?:度)?)?|(?:法治|平安|美丽|诚信|数字|幸福)(?![\u4e00-\u9fff]县[级域委政城直]))([\u4e00-\u9fff][县旗])(?=[\u4e00-\u9fff]|[，、。”])/gu;
