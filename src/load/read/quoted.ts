import type { QuotedMention } from "../../model/override.js";
import type { Store } from "../store.js";

/** A mention or figure with its report and the words around it, by its id; null where there is none. */
export async function quotedMention(store: Pick<Store, "read">, id: string): Promise<QuotedMention | null> {
  const report = /^men-(rep-.+?)-\d+-\d+-(?:prog|pol|org|loc)-/u.exec(id)?.[1];
  const [row] =
    report === undefined ? await store.read("read/quoted-observation", { id }) : await store.read("read/quoted-mention", { id, report });
  if (row === undefined) return null;
  const of = OF[(row["labels"] as readonly string[]).find((label) => label in OF) ?? ""];
  if (of === undefined) return null;
  const [start, end, from, sentence] = [row["start"], row["end"], row["sentenceStart"], row["sentence"]] as [
    number,
    number,
    number,
    string,
  ];
  return {
    report: withoutCopy(report ?? (row["report"] as string)),
    quote: row["quote"] as string,
    prefix: sentence.slice(Math.max(0, start - from - CONTEXT), start - from),
    suffix: sentence.slice(end - from, end - from + CONTEXT),
    of,
  };
}

/** Reports with a sentence that mentions one of these measures, by id. */
export async function reportsMentioning(store: Pick<Store, "read">, programs: readonly string[]): Promise<readonly string[]> {
  const rows = await store.read("read/reports-mentioning", { programs });
  return rows.map((row) => row["report"] as string);
}

/** A report id without the mark of a second copy (`~1a2b3c4d`). */
export const withoutCopy = (report: string): string => report.replace(/~[0-9a-f]{8}$/u, "");

/** As much as evidence shows to clients. */
const CONTEXT = 32;

const OF: Readonly<Record<string, QuotedMention["of"]>> = {
  Program: "program",
  PolicyDocument: "policyDocument",
  Organization: "organization",
  Observation: "observation",
};

/** The words in which reports name a measure. */
export async function quotedWordings(store: Store, program: string): Promise<readonly string[]> {
  const rows = await store.read("read/quoted-wordings", { program });
  return rows.map((row) => row["text"] as string);
}
