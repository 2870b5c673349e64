import type { GroupFound } from "./groups.js";
import type { Loaders } from "./loaders.js";
import { chineseWord } from "./types/enums.js";

/** What a person calls a key of a group (分组名称): 江西省, 三项制度, 已实施; null where the key is not known. */
export async function groupLabel(loaders: Loaders, { key, id, kind }: GroupFound["keys"][number]): Promise<string | null> {
  if (id === null) return null;
  switch (key) {
    case "LOCALITY":
    case "PROVINCE":
      return (await loaders.one("localities", id))?.name ?? id;
    case "PROGRAM":
      return (await loaders.one("programs", id))?.name ?? id;
    case "INDICATOR":
      return (await loaders.one("indicators", id))?.name ?? id;
    case "THEME":
      return (await loaders.one("themes", id))?.name ?? id;
    case "DOCUMENT":
      return (await loaders.one("policyDocuments", id))?.title ?? id;
    case "CURATED":
      return id === "true" ? "词库已收" : "词库未收";
    default:
      return chineseWord(ENUMS[key] ?? KINDS[`${key} ${kind}`] ?? "", id) ?? id;
  }
}

/** Closed lists that a key's values are of. */
const ENUMS: Readonly<Record<string, string>> = {
  LEVEL: "Level",
  REPORT_LEVEL: "ReportLevel",
  STATUS: "AdoptionStatus",
  RELATION: "Relation",
  ROLE: "Role",
  PERIOD: "Period",
};

const KINDS: Readonly<Record<string, string>> = {
  "KIND adoptions": "ProgramKind",
  "KIND programs": "ProgramKind",
  "KIND citations": "DocumentKind",
  "KIND observations": "ValueType",
  "SCOPE adoptions": "ProgramScope",
  "SCOPE programs": "ProgramScope",
};
