import type { MentionFacts, PlaceFacts } from "../model/reading.js";
import type { Mention } from "../model/mention.js";
import type { ParsedReport } from "../model/report.js";
import type { Gazetteer } from "./gazetteer.js";
import type { ReportingPlace } from "./placed.js";

/** Other places that a report names, its own kin first: districts and streets below it, the cities and provinces above. */
export function placesOf(
  parsed: ParsedReport,
  gazetteer: Gazetteer,
  place: ReportingPlace,
  year: number,
  fact: (mention: Mention) => MentionFacts,
): PlaceFacts[] {
  const { folded, masthead, sentences } = parsed;
  const found = new Map<string, { name: string; code: string | null; mentions: MentionFacts[] }>();
  let sentence = 0;
  for (const { start, end, entry } of gazetteer.findPlaces(folded.slice(masthead.body.start, masthead.body.end), place.code, year)) {
    if (entry.code === place.code || entry.level === "COUNTRY") continue;
    const at = masthead.body.start + start;
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= at) sentence += 1;
    const around = sentences[sentence];
    if (around === undefined || around.start > at) continue;
    const then = gazetteer.byCode(entry.code, year) ?? entry;
    const known = found.get(then.code) ?? { name: then.name, code: then.code.startsWith("x-") ? null : then.code, mentions: [] };
    known.mentions.push(fact({ start: at, end: masthead.body.start + end, sentence, role: around.role, rule: "gazetteer" }));
    found.set(then.code, known);
  }
  return [...found.values()];
}
