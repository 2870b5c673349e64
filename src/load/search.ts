import type { Row, SearchKind, Store, TextHit } from "./store.js";

/** Full text over several kinds: hits that hold the words as written come first, then by score, ties by id. */
export async function searchStore(read: Store["read"], text: string, kinds: readonly SearchKind[], limit: number): Promise<TextHit[]> {
  const words = text.normalize("NFKC").trim();
  if (words === "" || kinds.length === 0) return [];
  const parameters = { text: words, query: luceneQuery(words), limit, candidates: limit * 10 };
  const found = await Promise.all([...new Set(kinds)].map((kind) => read(statementOf[kind], parameters)));
  return found
    .flat()
    .map(hit)
    .sort(byRank)
    .slice(0, limit)
    .map(({ id, score }) => ({ id, score }));
}

const statementOf: Readonly<Record<SearchKind, string>> = {
  Sentence: "search/sentence",
  Program: "search/program",
  PolicyDocument: "search/policy-document",
  Locality: "search/locality",
  Organization: "search/organization",
  Indicator: "search/indicator",
};

type Hit = TextHit & { readonly phrase: boolean };

function hit(row: Row): Hit {
  return { id: String(row["id"]), score: Number(row["score"]), phrase: row["phrase"] === true };
}

function byRank(a: Hit, b: Hit): number {
  return Number(b.phrase) - Number(a.phrase) || b.score - a.score || (a.id < b.id ? -1 : 1);
}

/** For Lucene: the words as a phrase, or any of them; one character alone is only found as the start of a pair. */
function luceneQuery(words: string): string {
  const escaped = words.replace(/[+\-!(){}[\]^"~*?:\\/&|]/gu, "\\$&");
  const short = [...words].length === 1 ? ` OR ${escaped}*` : "";
  return `"${words.replace(/["\\]/gu, "\\$&")}"^10 OR (${escaped.toLowerCase()})${short}`;
}
