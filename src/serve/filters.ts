import { adoptionConditions } from "./inputs/adoption-filter.js";
import type { AdoptionFilter } from "./inputs/adoption-filter.js";
import type { Filtered } from "./inputs/filtered.js";
import { localityConditions } from "./inputs/locality-filter.js";
import type { LocalityFilter } from "./inputs/locality-filter.js";
import { observationConditions } from "./inputs/observation-filter.js";
import type { ObservationFilter } from "./inputs/observation-filter.js";
import { policyDocumentConditions } from "./inputs/policy-document-filter.js";
import type { PolicyDocumentFilter } from "./inputs/policy-document-filter.js";
import { reportConditions } from "./inputs/report-filter.js";
import type { ReportFilter } from "./inputs/report-filter.js";
import type { Loaders } from "./loaders.js";
import { resolveIds, resolveOne } from "./resolve-names.js";

/* Filters (筛选条件) whose values may be names: the names are resolved, then they become conditions. */

type Given<T> = T | null | undefined;

export async function adoptionFilter(loaders: Loaders, filter: Given<AdoptionFilter>): Promise<Filtered> {
  const [within, localities, programs] = await Promise.all([
    resolveOne(loaders, "locality", filter?.within),
    resolveIds(loaders, "locality", filter?.localities),
    resolveIds(loaders, "program", filter?.programs),
  ]);
  return adoptionConditions(filter, { within, localities, programs });
}

export async function observationFilter(loaders: Loaders, filter: Given<ObservationFilter>): Promise<Filtered> {
  const [within, localities, indicators] = await Promise.all([
    resolveOne(loaders, "locality", filter?.within),
    resolveIds(loaders, "locality", filter?.localities),
    resolveIds(loaders, "indicator", filter?.indicators),
  ]);
  return observationConditions(filter, { within, localities, indicators });
}

export async function reportFilter(loaders: Loaders, filter: Given<ReportFilter>): Promise<Filtered> {
  const [within, localities] = await Promise.all([
    resolveOne(loaders, "locality", filter?.within),
    resolveIds(loaders, "locality", filter?.localities),
  ]);
  return reportConditions(filter, { within, localities });
}

export async function localityFilter(loaders: Loaders, filter: Given<LocalityFilter>): Promise<Filtered> {
  return localityConditions(filter, { within: await resolveOne(loaders, "locality", filter?.within) });
}

export async function policyDocumentFilter(loaders: Loaders, filter: Given<PolicyDocumentFilter>): Promise<Filtered> {
  const [within, localities] = await Promise.all([
    resolveOne(loaders, "locality", filter?.citedWithin),
    resolveIds(loaders, "locality", filter?.issuedBy),
  ]);
  return policyDocumentConditions(filter, { within, localities });
}
