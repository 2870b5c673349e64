import type { LevelPart, LevelRows } from "../load/read/rows.js";
import type { Loaders } from "./loaders.js";
import { typeOfId } from "./types/node.js";

/** Any node by its id; null where there is none. */
export async function loadNode(loaders: Loaders, id: string): Promise<{ readonly id: string } | null> {
  const type = typeOfId(id);
  if (type === undefined) return null;
  if (type === "Adoption")
    return byReport(loaders, "adoptions", id, /^ado-(rep-.+?-\d{4}(?:~[0-9a-f]{8})?)-(?:IMPLEMENTED|PLANNED|PROBLEM|CITED)-./u);
  if (type === "Citation") return byReport(loaders, "citations", id, /^cit-(rep-.+?-\d{4}(?:~[0-9a-f]{8})?)-./u);
  const part = PARTS[type];
  return part === undefined ? null : ((await loaders.one(part, id)) as { readonly id: string } | null);
}

/** Relationships are found through the report that their id begins with. */
async function byReport<P extends "adoptions" | "citations">(
  loaders: Loaders,
  part: P,
  id: string,
  form: RegExp,
): Promise<LevelRows[P] | null> {
  const report = form.exec(id)?.[1];
  return report === undefined ? null : loaders.one(part, `${report}|${id}`);
}

const PARTS: Readonly<Record<string, LevelPart>> = {
  Locality: "localities",
  Report: "reports",
  Program: "programs",
  PolicyDocument: "policyDocuments",
  Indicator: "indicators",
  Observation: "observations",
  Organization: "organizations",
  Theme: "themes",
  Section: "sections",
  Sentence: "sentences",
};
