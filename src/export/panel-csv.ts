import { edgesFrom, nodePages } from "../load/read/export.js";
import { readLevel } from "../load/read/level.js";
import type { ReportNode } from "../load/read/rows.js";
import { EVERYTHING, keptIds, reportPages } from "../load/read/slice.js";
import { PLACE } from "./columns.js";
import type { Job } from "./job.js";
import { placesOf, type PlaceOfReport } from "./places.js";
import { table } from "./table.js";

interface Cell extends PlaceOfReport {
  readonly year: number;
  readonly program: { readonly id: string; readonly name: string };
  /** Null where no report of the government itself tells. */
  readonly adopted: 0 | 1 | null;
  /** Every status that reports of the year give the measure. */
  readonly statuses: readonly string[];
  readonly reports: readonly string[];
}

/**
 * Place × year × measure (面板数据): 1 told as done, 0 silent though the government reported, NA without a report.
 * Places with at least one report in the slice, all years between its first and last, the measures asked for or, unless told, those of the lexicon that its reports name.
 */
export const panelCsv = table<Cell>(
  [
    ...PLACE,
    { name: "year", type: "integer", says: ["年度", "year reported on"], value: ({ year }) => year },
    { name: "program_id", type: "string", says: ["举措标识", "id of the measure"], value: ({ program }) => program.id },
    { name: "program", type: "string", says: ["举措名称", "its name"], value: ({ program }) => program.name },
    {
      name: "adopted",
      type: "string",
      says: [
        "1 报告称已实施；0 有政府报告而未称实施；NA 没有政府报告",
        "1 a report tells it as done; 0 the government reported and does not; NA no report of the government",
      ],
      value: ({ adopted }) => adopted ?? "NA",
    },
    {
      name: "statuses",
      type: "string",
      says: ["各报告给出的状态，以 | 分隔；沉默则空", "what the reports say of it, joined by |, empty for silence"],
      value: ({ statuses }) => statuses.join(" | "),
    },
    {
      name: "report_ids",
      type: "string",
      says: ["该地该年的报告，以 | 分隔", "reports of the place and year, joined by |"],
      value: ({ reports }) => reports.join(" | "),
    },
  ],
  rows,
);

const PLACES = 10;

async function* rows(job: Job): AsyncGenerator<readonly Cell[]> {
  const { places, from, to } = await frame(job);
  const programs = await programsOf(job);
  for (let at = 0; at < places.length; at += PLACES) {
    const page = places.slice(at, at + PLACES);
    const [told, known] = [await toldBy(job, page), await placesOf(job.store, page)];
    for (const id of page) {
      const place = known.get(id) ?? { place: null, province: null };
      for (let year = from; year <= to; year++) {
        const { reports = [], statuses = new Map<string, Set<string>>() } = told.get(`${id} ${year}`) ?? {};
        const governments = reports.some(({ body }) => body === null);
        yield programs.map((program) => {
          const said = [...(statuses.get(program.id) ?? [])].sort();
          const adopted = said.includes("IMPLEMENTED") ? 1 : governments ? 0 : null;
          return { ...place, year, program, adopted, statuses: said, reports: reports.map((report) => report.id) };
        });
      }
    }
  }
}

/** The places that reported, by id, and the years from the first to the last asked for or reported on. */
async function frame({ store, bounds }: Job): Promise<{ readonly places: readonly string[]; readonly from: number; readonly to: number }> {
  const places = new Set<string>();
  const years = { from: Infinity, to: -Infinity };
  for await (const page of reportPages(store, bounds)) {
    for (const { locality, year } of page) {
      places.add(locality);
      years.from = Math.min(years.from, year);
      years.to = Math.max(years.to, year);
    }
  }
  const asked = {
    from: bounds.from === EVERYTHING.from ? years.from : bounds.from,
    to: bounds.to === EVERYTHING.to ? years.to : bounds.to,
  };
  return { places: [...places].sort(), ...asked };
}

/** Those asked for, named or not; unless told, those of the lexicon that the slice names. */
async function programsOf({ store, bounds }: Job): Promise<readonly Cell["program"][]> {
  const found: Cell["program"][] = [];
  for await (const page of nodePages(store, "Program")) {
    const curated = bounds.programs === null ? page.filter(({ properties }) => properties["curated"] === true) : page;
    const ids = curated.map(({ id }) => id);
    const kept = bounds.programs === null ? await keptIds(store, bounds, "Program", ids) : new Set(bounds.programs);
    for (const { id, properties } of curated) if (kept.has(id)) found.push({ id, name: String(properties["name"]) });
  }
  return found;
}

interface Told {
  readonly reports: ReportNode[];
  /** By id of the measure. */
  readonly statuses: Map<string, Set<string>>;
}

/** What reports of the slice say of some places, by `place year`. */
async function toldBy({ store, bounds }: Job, places: readonly string[]): Promise<ReadonlyMap<string, Told>> {
  const edges = await edgesFrom(store, "Locality", places, ["PUBLISHED", "IMPLEMENTED", "NAMED"]);
  const heads = (await readLevel(
    store,
    edges.flatMap(({ type, target }) => (type === "PUBLISHED" ? [{ part: "reports" as const, id: target }] : [])),
  )) as readonly (readonly ReportNode[])[];
  const reports = new Map(
    heads.flat().flatMap((report) => (report.year >= bounds.from && report.year <= bounds.to ? [[report.id, report]] : [])),
  );
  const told = new Map<string, Told>();
  for (const report of reports.values()) {
    const key = `${report.locality} ${report.year}`;
    const one = told.get(key) ?? { reports: [], statuses: new Map<string, Set<string>>() };
    one.reports.push(report);
    told.set(key, one);
  }
  for (const { type, source, target, properties } of edges) {
    const report = type === "PUBLISHED" ? undefined : reports.get(String(properties["report"]));
    if (report === undefined) continue;
    const statuses = told.get(`${source} ${report.year}`)?.statuses;
    statuses?.set(target, (statuses.get(target) ?? new Set()).add(String(properties["status"])));
  }
  return told;
}
