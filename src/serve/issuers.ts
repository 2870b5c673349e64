import type { LocalityNode, PolicyDocumentNode } from "../load/read/rows.js";
import type { Loaders } from "./loaders.js";
import { bestPlaces } from "../load/read/best-places.js";

/** That a place issued a document (发文). `report` and `sentences` are empty where only the title tells. */
export interface IssuanceFound {
  readonly basis: "REPORT" | "TITLE";
  readonly year: number | null;
  readonly place: string;
  readonly policyDocument: string;
  readonly report: string | null;
  readonly sentences: readonly string[];
}

/**
 * Who issued a document: the places whose own reports say so; where none does, the place that its title begins with
 * (《开封市法治政府建设实施方案》 is 开封市's, though only 禹王台区 cites it).
 */
export async function issuersOf(loaders: Loaders, document: PolicyDocumentNode): Promise<IssuanceFound[]> {
  const told = await loaders.many("issuers", document.id);
  if (told.length > 0) {
    return told
      .map(({ year, place, policyDocument, report, evidence }) => ({
        basis: "REPORT" as const,
        year,
        place,
        policyDocument,
        report,
        sentences: evidence,
      }))
      .sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || (a.place < b.place ? -1 : 1));
  }
  const place = await placeInTitle(loaders, document.title);
  return place === null
    ? []
    : [{ basis: "TITLE", year: yearOf(document), place: place.id, policyDocument: document.id, report: null, sentences: [] }];
}

const yearOf = ({ year, docNumber }: PolicyDocumentNode): number | null =>
  year ?? (Number(/〔(\d{4})〕/u.exec(docNumber ?? "")?.[1] ?? 0) || null);

/** The longest beginning of a title that is the name of one place. */
async function placeInTitle(loaders: Loaders, title: string): Promise<LocalityNode | null> {
  const ends = [...title.matchAll(/[省市区县州盟旗]/gu)].map(({ index }) => index + 1).filter((end) => end >= 2 && end <= 16);
  const named = await Promise.all(
    ends.map(async (end) => {
      const name = title.slice(0, end);
      return bestPlaces(name, await loaders.many("localitiesNamed", name));
    }),
  );
  return named.findLast((places) => places.length === 1)?.[0] ?? null;
}
