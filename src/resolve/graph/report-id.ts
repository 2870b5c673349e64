import { createHash } from "node:crypto";
import { reportId } from "../../model/graph.js";
import type { ReportFacts } from "../../model/reading.js";

/** Id of the report with these facts: `rep-360600-2023`, of a department `rep-360600.司法局-2023`. */
export const reportIdOf = (facts: ReportFacts): string =>
  reportId(placeCode(facts), facts.body === null ? unnamedBody(facts) : shortBody(facts), facts.year);

/** A department whose name is not told must not pass for the government of its place. */
const unnamedBody = ({ level }: ReportFacts): string | null => (level === "department" ? "部门" : null);

/** Code of the reporting place, made up where none is known. */
export const placeCode = (facts: ReportFacts): string => facts.code ?? unknownCode(facts);

/** A place without a code: `x-` and eight hex digits of its full name. */
function unknownCode({ locality, parents }: ReportFacts): string {
  return `x-${createHash("sha256")
    .update([...parents].reverse().join("") + locality)
    .digest("hex")
    .slice(0, 8)}`;
}

/** 司法局 of 鹰潭市司法局: the place is in the id already. */
function shortBody({ body, locality, parents }: ReportFacts): string {
  let short = body ?? "";
  for (const name of [...parents].reverse().concat(locality)) if (short.startsWith(name)) short = short.slice(name.length);
  return short === "" ? (body ?? "") : short;
}
