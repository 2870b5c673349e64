import type { LevelPart, LevelRows, ListName, ListRows, MentionNode, Rows } from "./rows.js";

/*
 * Rows that are read often come as lists (按列返回): the driver reads a list in half the time of a map, whose keys it reads each time. Their columns
 * stand here in the order of the statements; what of a statement's rows is not here comes as maps.
 */

type Columns<T> = readonly (keyof T & string)[];
type Kind = ListName extends infer L ? (L extends `${infer K}-of-${string}` ? K : L) : never;

const SENTENCE = ["id", "text", "start", "end", "order", "role", "section", "report", "path"] as const;
const MENTION: Columns<MentionNode> = ["id", "start", "end", "text", "rule", "target"];

/** Columns of the lists, the same for all lists of one kind; the first is the id. */
const LISTS: { readonly [L in Kind]: Columns<ListRows[L extends "citations" ? "citations-of-reports" : L & ListName]> } = {
  adoptions: ["id", "year", "report", "status", "plannedFor", "evidence", "mentions", "place", "program"],
  citations: ["id", "relation", "title", "docNumber", "evidence", "mentions", "report", "policyDocument"],
  indicators: ["id", "name", "unit", "valueType", "aliases", "theme"],
  localities: ["id", "name", "fullName", "code", "level", "kind", "aliases", "pinyin", "validFrom", "validTo", "parent"],
  observations: [
    ...(["id", "indicator", "sentence", "metric", "value", "unit", "rawValue", "baseValue", "baseUnit", "approximation", "scope"] as const),
    ...(["period", "year", "role", "start", "end", "rule", "report", "place"] as const),
  ],
  "policy-documents": ["id", "title", "titles", "aliases", "docNumber", "kind", "year", "curated"],
  programs: ["id", "name", "aliases", "pinyin", "kind", "scope", "curated", "theme"],
  reports: [
    ...(["id", "locality", "title", "year", "publishedOn", "issuers", "body", "level", "source", "mediaType", "contentHash"] as const),
    ...(["inferred", "ingestedAt", "extractorVersion", "lexiconVersion"] as const),
  ],
};

/** The same for parts of `read/level/`. */
const PARTS: { readonly [P in LevelPart]?: Columns<LevelRows[P]> } = {
  evidence: SENTENCE,
  evidenceOfObservations: SENTENCE,
  passages: [...SENTENCE, "mentions"],
  passagesOfAdoptions: [...SENTENCE, "mentions"],
  passagesOfCitations: [...SENTENCE, "mentions"],
  sectionsOfSentences: ["id", "heading", "number", "depth", "order", "role", "start", "end", "theme", "path", "report"],
  reportAdoptions: [...LISTS.adoptions, "programName"],
  reportCitations: [...LISTS.citations, "year"],
  reportObservations: LISTS.observations,
};

/** A row of a list. */
export const listRow = <L extends ListName>(list: L, values: readonly unknown[]): ListRows[L] =>
  rowOf(LISTS[list.replace(/-of-.*$/u, "") as Kind], values) as ListRows[L];

/** Rows of a part of a level as a statement gives them; mentions in the order of the text. */
export function partRows(part: LevelPart, found: readonly unknown[]): Rows {
  const columns = PARTS[part];
  if (columns === undefined) return found as Rows;
  const mentioned = columns.at(-1) === "mentions";
  return found.map((values) => {
    const row = rowOf(columns, values as readonly unknown[]);
    if (mentioned)
      row["mentions"] = (row["mentions"] as readonly (readonly unknown[])[])
        .map((mention) => rowOf(MENTION, mention) as unknown as MentionNode)
        .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
    return row;
  }) as unknown as Rows;
}

function rowOf(columns: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [at, column] of columns.entries()) row[column] = values[at];
  return row;
}
