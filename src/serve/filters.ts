import { adoptionConditions } from "./inputs/adoption-filter.js";
import type { AdoptionFilter } from "./inputs/adoption-filter.js";
import { citationConditions } from "./inputs/citation-filter.js";
import type { CitationFilter } from "./inputs/citation-filter.js";
import { composed } from "./inputs/filtered.js";
import type { Filtered } from "./inputs/filtered.js";
import { indicatorConditions } from "./inputs/indicator-filter.js";
import type { IndicatorFilter } from "./inputs/indicator-filter.js";
import { localityConditions } from "./inputs/locality-filter.js";
import type { LocalityFilter } from "./inputs/locality-filter.js";
import { observationConditions } from "./inputs/observation-filter.js";
import type { ObservationFilter } from "./inputs/observation-filter.js";
import { policyDocumentConditions } from "./inputs/policy-document-filter.js";
import type { PolicyDocumentFilter } from "./inputs/policy-document-filter.js";
import { programConditions } from "./inputs/program-filter.js";
import type { ProgramFilter } from "./inputs/program-filter.js";
import { reportConditions } from "./inputs/report-filter.js";
import type { ReportFilter } from "./inputs/report-filter.js";
import type { Resolved } from "./inputs/resolved.js";
import { resolveHistory } from "./history.js";
import type { Loaders } from "./loaders.js";
import { resolveIds, resolveOne } from "./resolve-names.js";

/* Filters (筛选条件) whose values may be names: the names of all branches are resolved at once, then they become conditions. */

type Given<T> = T | null | undefined;

export const adoptionFilter = (loaders: Loaders, filter: Given<AdoptionFilter>): Promise<Filtered> =>
  composed(filter, async (own) => adoptionConditions(own, await resolved(loaders, own)));

export const observationFilter = (loaders: Loaders, filter: Given<ObservationFilter>): Promise<Filtered> =>
  composed(filter, async (own) => observationConditions(own, await resolved(loaders, own)));

export const reportFilter = (loaders: Loaders, filter: Given<ReportFilter>): Promise<Filtered> =>
  composed(filter, async (own) => reportConditions(own, await resolved(loaders, own)));

export const citationFilter = (loaders: Loaders, filter: Given<CitationFilter>): Promise<Filtered> =>
  composed(filter, async (own) => citationConditions(own, await resolved(loaders, own)));

export const localityFilter = (loaders: Loaders, filter: Given<LocalityFilter>): Promise<Filtered> =>
  composed(filter, async (own) => localityConditions(own, await resolved(loaders, own)));

export const programFilter = (loaders: Loaders, filter: Given<ProgramFilter>): Promise<Filtered> =>
  composed(filter, async (own) => programConditions(own, await resolved(loaders, { programs: own.programs, within: own.adoptedWithin })));

export const indicatorFilter = (loaders: Loaders, filter: Given<IndicatorFilter>): Promise<Filtered> =>
  composed(filter, async (own) => indicatorConditions(own, await resolved(loaders, own)));

export const policyDocumentFilter = (loaders: Loaders, filter: Given<PolicyDocumentFilter>): Promise<Filtered> =>
  composed(filter, async (own) =>
    policyDocumentConditions(own, await resolved(loaders, { within: own.citedWithin, localities: own.issuedBy })),
  );

interface Named {
  readonly within?: Given<string>;
  readonly localities?: Given<readonly string[]>;
  readonly programs?: Given<readonly string[]>;
  readonly indicators?: Given<readonly string[]>;
}

async function resolved(loaders: Loaders, said: Named): Promise<Resolved> {
  const [within, localities, programs, indicators] = await Promise.all([
    resolveOne(loaders, "locality", said.within),
    resolveHistory(loaders, said.localities),
    resolveIds(loaders, "program", said.programs),
    resolveIds(loaders, "indicator", said.indicators),
  ]);
  return { within, localities, programs, indicators };
}
