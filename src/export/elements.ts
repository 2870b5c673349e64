import { edgesFrom, nodePages, type PagedKind, type StoredEdge, type StoredNode } from "../load/read/export.js";
import { quotesOf } from "../load/read/quotes.js";
import { reportPages } from "../load/read/slice.js";
import { edge, observationNode, reportNode, sharedNode, type Edge, type Node } from "./element.js";
import { KINDS, type Job } from "./job.js";
import { reportFacts } from "./report-facts.js";
import { sliceOf, type Slice } from "./slice-of.js";

/** The nodes of a job, page by page. */
export async function* nodes(job: Job): AsyncGenerator<readonly Node[]> {
  const slice = await sliceOf(job);
  for (const kind of KINDS) {
    if (!job.kinds.has(kind)) continue;
    if (kind === "Report") {
      for await (const page of reportPages(job.store, job.bounds)) yield page.map(reportNode);
    } else if (kind === "Observation") {
      for await (const { figures } of reportFacts(job, slice)) yield figures.map(({ row, year }) => observationNode(row, year));
    } else {
      for await (const page of sharedPages(job, slice, kind)) {
        yield page.map(({ id, properties }) => sharedNode(kind, { ...properties, id }));
      }
    }
  }
}

/** The relationships between those nodes, page by page; with evidence each fact has its `quote`, `start`, `end` and `sentence`. */
export async function* edges(job: Job): AsyncGenerator<readonly Edge[]> {
  const slice = await sliceOf(job);
  for (const from of [ofLocalities, ofReports, ofPrograms, ofOrganizations]) {
    for await (const found of from(job, slice)) {
      const kept = await slice.closed(found);
      if (!job.evidence && kept.length > 0) yield kept;
      if (job.evidence) for (let at = 0; at < kept.length; at += QUOTED) yield await withQuotes(job, kept.slice(at, at + QUOTED));
    }
  }
}

/** Facts that have their sentences at a time: a place with many reports has thousands of facts. */
const QUOTED = 50;

/** A place has few properties and many relationships. */
const PLACES = 20;

const OF_LOCALITIES = ["PART_OF", "SUCCEEDED_BY", "PUBLISHED", "IMPLEMENTED", "NAMED", "ISSUED"];

async function* ofLocalities(job: Job, slice: Slice): AsyncGenerator<readonly Edge[]> {
  for await (const page of sharedPages(job, slice, "Locality")) {
    for (let at = 0; at < page.length; at += PLACES) {
      const ids = page.slice(at, at + PLACES).map(({ id }) => id);
      const found = await edgesFrom(job.store, "Locality", ids, OF_LOCALITIES);
      const years = await slice.reports(found.flatMap(reportOf));
      yield found.flatMap((one) => {
        const [report] = reportOf(one);
        const { from, year, until } = one.properties;
        if (report === undefined) return [edge(one, from ?? year, until)];
        const told = years.get(report);
        return told === undefined ? [] : [edge(one, told, told)];
      });
    }
  }
}

/** The report that says so, or that is published. */
const reportOf = ({ type, target, properties }: StoredEdge): string[] =>
  type === "PUBLISHED" ? [target] : typeof properties["report"] === "string" ? [properties["report"]] : [];

async function* ofReports(job: Job, slice: Slice): AsyncGenerator<readonly Edge[]> {
  for await (const { figures, citations } of reportFacts(job, slice)) {
    yield citations.map(({ row: { policyDocument, ...row }, year }) =>
      edge({ type: "CITES", source: row.report, target: policyDocument, properties: row }, year, year),
    );
    yield figures.map(({ row, year }) => edge({ type: "REPORTS", source: row.report, target: row.id, properties: {} }, year, year));
    yield figures.flatMap(({ row: { id, indicator, year }, year: reported }) => {
      const when = year ?? reported;
      return indicator === null ? [] : [edge({ type: "MEASURES", source: id, target: indicator, properties: {} }, when, when)];
    });
  }
}

async function* ofPrograms(job: Job, slice: Slice): AsyncGenerator<readonly Edge[]> {
  for await (const page of sharedPages(job, slice, "Program")) {
    const ids = page.map(({ id }) => id);
    const found = await edgesFrom(job.store, "Program", ids, ["COMPONENT_OF", "FOUNDED_ON"]);
    yield found.map((one) => edge(one, null, null));
  }
}

async function* ofOrganizations(job: Job, slice: Slice): AsyncGenerator<readonly Edge[]> {
  for await (const page of sharedPages(job, slice, "Organization")) {
    yield page.map(({ id, properties }) =>
      edge({ type: "BELONGS_TO", source: id, target: String(properties["locality"]), properties: {} }, null, null),
    );
  }
}

async function* sharedPages(job: Job, slice: Slice, kind: PagedKind): AsyncGenerator<readonly StoredNode[]> {
  if (!job.kinds.has(kind)) return;
  for await (const page of nodePages(job.store, kind)) {
    if (slice.whole) yield page;
    else if (kind !== "Organization") {
      const kept = await slice.keeps(
        kind,
        page.map(({ id }) => id),
      );
      yield page.filter(({ id }) => kept.has(id));
    } else if (slice.hasDocuments) {
      const places = page.map(({ properties }) => String(properties["locality"]));
      const kept = await slice.keeps("Locality", places);
      yield page.filter((_, i) => kept.has(places[i] ?? ""));
    }
  }
}

async function withQuotes(job: Job, found: readonly Edge[]): Promise<readonly Edge[]> {
  const facts = found.map(({ properties: { evidence, mentions } }) => ({
    evidence: (evidence ?? []) as readonly string[],
    mentions: (mentions ?? []) as readonly string[],
  }));
  const quotes = await quotesOf(job.store, facts);
  return found.map((one, i) => ({ ...one, properties: { ...one.properties, ...(quotes[i] ?? {}) } }));
}
