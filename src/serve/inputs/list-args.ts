import { ArgsType, Field } from "type-graphql";
import type { ClassType } from "type-graphql";
import type { Order } from "../connection.js";
import { AdoptionFilter } from "./adoption-filter.js";
import { CitationFilter } from "./citation-filter.js";
import { IndicatorFilter } from "./indicator-filter.js";
import { LocalityFilter } from "./locality-filter.js";
import { ObservationFilter } from "./observation-filter.js";
import {
  AdoptionOrder,
  CitationOrder,
  IndicatorOrder,
  LocalityOrder,
  ObservationOrder,
  PolicyDocumentOrder,
  ProgramOrder,
  ReportOrder,
} from "./orders.js";
import { PageArgs } from "./page-args.js";
import { PolicyDocumentFilter } from "./policy-document-filter.js";
import { ProgramFilter } from "./program-filter.js";
import { ReportFilter } from "./report-filter.js";

/** How a list is asked for (列表参数): conditions, order, page. The same wherever a list of a kind stands. */
export interface ListArgs<F> extends PageArgs {
  readonly filter?: F | null;
  readonly orderBy?: Order | null;
}

export const AdoptionArgs = listArgs<AdoptionFilter>(AdoptionFilter, AdoptionOrder);
export const ObservationArgs = listArgs<ObservationFilter>(ObservationFilter, ObservationOrder);
export const LocalityArgs = listArgs<LocalityFilter>(LocalityFilter, LocalityOrder);
export const ProgramArgs = listArgs<ProgramFilter>(ProgramFilter, ProgramOrder);
export const PolicyDocumentArgs = listArgs<PolicyDocumentFilter>(PolicyDocumentFilter, PolicyDocumentOrder);
export const IndicatorArgs = listArgs<IndicatorFilter>(IndicatorFilter, IndicatorOrder);
export const ReportArgs = listArgs<ReportFilter>(ReportFilter, ReportOrder);
export const CitationArgs = listArgs<CitationFilter>(CitationFilter, CitationOrder);

/** A class made here, since GraphQL has no type parameters. */
function listArgs<F extends object>(filterType: ClassType<F>, orderType: ClassType): ClassType<ListArgs<F>> {
  @ArgsType()
  class Args extends PageArgs implements ListArgs<F> {
    @Field(() => filterType, { nullable: true, description: "Conditions, all of which have to hold. 筛选条件。" })
    filter?: F | null;

    @Field(() => orderType, { nullable: true, description: "Order; ties are broken by id. 排序。" })
    orderBy?: Order | null;
  }
  return Args;
}
