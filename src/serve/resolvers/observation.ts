import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { IndicatorNode, LocalityNode, ObservationNode, ReportNode } from "../../load/read/rows.js";
import type { Connection, Order } from "../connection.js";
import type { Context } from "../context.js";
import { observationFilter } from "../filters.js";
import { evidenceAt } from "../evidence.js";
import type { EvidenceFound } from "../evidence.js";
import { ObservationFilter } from "../inputs/observation-filter.js";
import { ObservationOrder } from "../inputs/orders.js";
import { PageArgs } from "../inputs/page-args.js";
import { listAll, listOf } from "../lists.js";
import { perList, perPage } from "../price.js";
import { ObservationConnection } from "../types/connections.js";
import { Evidence } from "../types/evidence.js";
import { Indicator } from "../types/indicator.js";
import { Locality } from "../types/locality.js";
import { Observation } from "../types/observation.js";
import { Report } from "../types/report.js";

const NEWEST = { field: "YEAR", direction: "DESC" } as const;

@Resolver()
export class ObservationQueries {
  @Query(() => ObservationConnection, { description: "Figures of reports. 数据。", complexity: perPage })
  async observations(
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
    @Arg("filter", () => ObservationFilter, { nullable: true, description: "Conditions. 筛选条件。" }) filter?: ObservationFilter | null,
    @Arg("orderBy", () => ObservationOrder, { nullable: true, description: "Order: newest first by default. 排序，默认年度降序。" })
    orderBy?: Order | null,
  ): Promise<Connection<ObservationNode>> {
    const filtered = await observationFilter(loaders, filter);
    const asked = { filtered, order: orderBy ?? NEWEST, args, info };
    const [indicator, ...others] = (filtered.parameters["indicators"] as readonly string[] | undefined) ?? [];
    if (indicator === undefined || others.length > 0) return listAll(loaders, "observations", asked);
    // One indicator's figures are reached from the indicator.
    return listOf(loaders, indicator, "observations-of-indicators", asked);
  }
}

@Resolver(() => Observation)
export class ObservationEdges {
  @FieldResolver(() => Indicator, { nullable: true, description: "The indicator, null where the lexicon knows none. 指标。" })
  async indicator(@Root() { indicator }: ObservationNode, @Ctx() { loaders }: Context): Promise<IndicatorNode | null> {
    return indicator === null ? null : loaders.one("indicators", indicator);
  }

  @FieldResolver(() => Locality, { description: "The place. 地区。" })
  async locality(@Root() { place }: ObservationNode, @Ctx() { loaders }: Context): Promise<LocalityNode | null> {
    return loaders.one("localities", place);
  }

  @FieldResolver(() => Report, { description: "The report that gives it. 报告。" })
  async report(@Root() { report }: ObservationNode, @Ctx() { loaders }: Context): Promise<ReportNode | null> {
    return loaders.one("reports", report);
  }

  @FieldResolver(() => [Evidence], { description: "The exact words. 原文依据。", complexity: perList(1) })
  async evidence(@Root() { sentence, start, end, rawValue, rule }: ObservationNode, @Ctx() { loaders }: Context): Promise<EvidenceFound[]> {
    return evidenceAt(loaders, sentence, { start, end, text: rawValue, rule });
  }
}
