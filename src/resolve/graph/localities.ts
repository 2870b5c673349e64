import { localityId, type LocalityRow } from "../../model/graph.js";
import type { ReadReport, ReportFacts } from "../../model/reading.js";
import type { Gazetteer } from "../gazetteer.js";
import { localityRow } from "../vocabulary.js";
import { distinctBy } from "./lists.js";

/** The reporting place and every place that the report names, below the level that is always stored, with their parents. */
export function localityRows(
  { reading }: ReadReport,
  place: string,
  { gazetteer, pinyin }: { readonly gazetteer: Gazetteer; readonly pinyin: (text: string) => string },
): LocalityRow[] {
  const facts = reading.report;
  const rows = [place, ...reading.places.map(({ code }) => code)].flatMap((code) => {
    const entry = code === null ? null : gazetteer.byCode(code, facts.year);
    return entry === null || !(entry.level === "TOWNSHIP" || entry.level === "VILLAGE" || entry.kind === "ZONE")
      ? []
      : [entry, ...gazetteer.ancestors(entry, facts.year).filter(({ kind }) => kind === "ZONE")].map((one) => localityRow(one, gazetteer));
  });
  if (facts.code === null) rows.push(unknownRow(facts, place, gazetteer, pinyin));
  return distinctBy(rows, (row) => row.id);
}

function unknownRow(facts: ReportFacts, code: string, gazetteer: Gazetteer, pinyin: (text: string) => string): LocalityRow {
  const [nearest = ""] = facts.parents;
  const above = gazetteer.resolve([...facts.parents].reverse().join(""), { year: facts.year }) ?? gazetteer.resolve(nearest, {});
  const parent = above !== null && "entry" in above ? localityId(above.entry.code) : localityId("000000");
  return {
    id: localityId(code),
    name: facts.locality,
    fullName: [...facts.parents].reverse().join("") + facts.locality,
    code: null,
    ...(facts.level === "township" ? { level: "TOWNSHIP", kind: "ADMINISTRATIVE" } : { level: "COUNTY", kind: "ZONE" }),
    aliases: [],
    pinyin: pinyin(facts.locality),
    validFrom: null,
    validTo: null,
    parent,
  };
}
