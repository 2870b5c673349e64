import { policyDocumentId, type ReportGraph } from "../../model/graph.js";
import type { PolicyDocumentFacts, ReportFacts } from "../../model/reading.js";
import { normaliseTitle } from "../../zh/title.js";
import type { Gazetteer } from "../gazetteer.js";
import { documentKey, type Titles } from "../policies.js";

/**
 * Id of a document: `@code` of the place behind it unless the lexicon knows it or its title names a place. 鼓楼区 names none: there are four.
 */
export function documentId(
  document: PolicyDocumentFacts,
  place: string,
  { locality, parents }: ReportFacts,
  { titles, gazetteer }: { readonly titles: Titles; readonly gazetteer: Gazetteer },
): string {
  const key = documentKey(document.title, titles);
  const known = titles.has(normaliseTitle(document.title));
  const named = [locality, ...parents].some((name) => document.title.includes(name) && !isShared(name, gazetteer));
  return policyDocumentId(key, known || named || !document.issuedHere ? null : place);
}

function isShared(name: string, gazetteer: Gazetteer): boolean {
  const found = gazetteer.resolve(name);
  return found !== null && "candidates" in found;
}

export function documentRow(document: PolicyDocumentFacts, id: string, titles: Titles): ReportGraph["policyDocuments"][number] {
  const known = titles.get(normaliseTitle(document.title));
  if (known !== undefined)
    return { id, title: known.title, aliases: known.short, kind: known.kind, curated: true, docNumber: known.number, year: known.year };
  return {
    id,
    title: id.replace(/^pol-/u, "").replace(/@[\dx][^@]*$/u, ""),
    aliases: [],
    kind: document.kind,
    curated: false,
    docNumber: null,
    year: null,
  };
}

/** Year in the document's number or title, else the report's where it says that it was issued now. */
export function issuedYear({ docNumber, title, relation }: PolicyDocumentFacts, year: number): number | null {
  const printed = /〔(20\d\d)〕/u.exec(docNumber ?? "")?.[1] ?? /(20\d\d)年(?!-|—)/u.exec(title)?.[1];
  return printed !== undefined ? Number(printed) : relation === "issued" ? year : null;
}
