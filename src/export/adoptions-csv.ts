import { readLevel } from "../load/read/level.js";
import { quotesOf } from "../load/read/quotes.js";
import type { LevelRows } from "../load/read/rows.js";
import { keptIds, reportPages } from "../load/read/slice.js";
import { BODY, PLACE, QUOTE, REPORT, type Stated } from "./columns.js";
import type { Job } from "./job.js";
import { placesOfReports } from "./places.js";
import { table } from "./table.js";

interface Adopted extends Stated {
  readonly adoption: LevelRows["reportAdoptions"];
}

/** A row for each place, measure, report and status (采纳记录), with the words of its first evidence. */
export const adoptionsCsv = table<Adopted>(
  [
    {
      name: "adoption_id",
      type: "string",
      says: ["采纳记录标识，可用 node(id) 查询", "id, as node(id) takes it"],
      value: ({ adoption }) => adoption.id,
    },
    ...PLACE,
    BODY,
    { name: "program_id", type: "string", says: ["举措标识", "id of the measure"], value: ({ adoption }) => adoption.program },
    { name: "program", type: "string", says: ["举措名称", "its name"], value: ({ adoption }) => adoption.programName },
    {
      name: "status",
      type: "string",
      says: [
        "IMPLEMENTED 已实施、PLANNED 计划实施、PROBLEM 存在不足、CITED 仅提及",
        "IMPLEMENTED (told as done), PLANNED, PROBLEM (a shortcoming) or CITED (named without either)",
      ],
      value: ({ adoption }) => adoption.status,
    },
    { name: "year", type: "integer", says: ["报告年度", "year reported on"], value: ({ adoption }) => adoption.year },
    ...REPORT,
    ...QUOTE,
  ],
  rows,
);

/** A report may name some hundred measures. */
const REPORTS = 20;

async function* rows(job: Job): AsyncGenerator<readonly Adopted[]> {
  const { store, bounds } = job;
  const about = bounds.programs !== null || bounds.themes !== null;
  for await (const reports of reportPages(store, bounds, REPORTS)) {
    const found = (await readLevel(
      store,
      reports.map(({ id }) => ({ part: "reportAdoptions", id })),
    )) as readonly (readonly LevelRows["reportAdoptions"][])[];
    const programs = found.flat().map(({ program }) => program);
    const kept = about ? await keptIds(store, bounds, "Program", programs) : new Set(programs);
    const places = await placesOfReports(store, reports);
    const made = reports.flatMap((report, i) =>
      (found[i] ?? [])
        .filter(({ program }) => kept.has(program))
        .map((adoption) => ({ adoption, report, ...(places.get(report.locality) ?? { place: null, province: null }) })),
    );
    const quotes = await quotesOf(
      store,
      made.map(({ adoption }) => adoption),
    );
    yield made.map((row, i) => ({ ...row, quote: quotes[i] ?? null }));
  }
}
