import { adoptionId, programId, type AdoptionRow } from "../../model/graph.js";
import type { MentionFacts, ReadReport } from "../../model/reading.js";
import { distinct, upper } from "./lists.js";

/** One adoption for each status that a measure has in the report: it may run already and be planned on. */
export function adoptionRows(
  { reading }: ReadReport,
  report: string,
  place: string,
  at: (fact: MentionFacts) => string,
  mention: (kind: "Program", target: string, facts: readonly MentionFacts[]) => string[],
): AdoptionRow[] {
  const year = reading.report.year;
  return reading.programs.flatMap(({ name, mentions }) => {
    const program = programId(name);
    return distinct(mentions.map(({ status }) => status)).map((status) => {
      const own = mentions.filter((one) => one.status === status);
      return {
        id: adoptionId(report, upper(status), program),
        program,
        place,
        report,
        year,
        status: upper(status),
        evidence: distinct(own.map(at)),
        mentions: mention("Program", program, own),
        plannedFor: status === "planned" ? year + 1 : null,
      };
    });
  });
}
