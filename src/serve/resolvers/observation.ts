import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { IndicatorNode, LocalityNode, ObservationNode, ReportNode } from "../../load/read/rows.js";
import type { Connection } from "../connection.js";
import type { AtHand } from "../at-hand.js";
import type { Context } from "../context.js";
import { evidenceAt } from "../evidence.js";
import type { EvidenceFound } from "../evidence.js";
import { placeToday } from "../history.js";
import { ObservationArgs } from "../inputs/list-args.js";
import type { ListArgs } from "../inputs/list-args.js";
import type { ObservationFilter } from "../inputs/observation-filter.js";
import { listFrom } from "../lists.js";
import { ofWhole, perList, perPage } from "../price.js";
import { ObservationConnection } from "../types/connections.js";
import { Evidence } from "../types/evidence.js";
import { Indicator } from "../types/indicator.js";
import { Locality } from "../types/locality.js";
import { Observation } from "../types/observation.js";
import { Report } from "../types/report.js";

@Resolver()
export class ObservationQueries {
  @Query(() => ObservationConnection, { description: "Figures of reports. 数据。", complexity: ofWhole(perPage) })
  async observations(
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ObservationArgs) args: ListArgs<ObservationFilter>,
  ): Promise<Connection<ObservationNode>> {
    return listFrom(loaders, "observations", args, info);
  }
}

@Resolver(() => Observation)
export class ObservationEdges {
  @FieldResolver(() => Indicator, { nullable: true, description: "The indicator, null where the lexicon knows none. 指标。" })
  indicator(@Root() { indicator }: ObservationNode, @Ctx() { loaders }: Context): AtHand<IndicatorNode | null> {
    return indicator === null ? null : loaders.one("indicators", indicator);
  }

  @FieldResolver(() => Locality, { description: "The place. 地区。" })
  locality(@Root() { place }: ObservationNode, @Ctx() { loaders }: Context): AtHand<LocalityNode | null> {
    return loaders.one("localities", place);
  }

  @FieldResolver(() => Locality, {
    description: "What the place is today: 余江区 for what 余江县 reported; the place itself where it still exists. 今属地区。",
  })
  async localityToday(@Root() { place }: ObservationNode, @Ctx() { loaders }: Context): Promise<LocalityNode | null> {
    return placeToday(loaders, place);
  }

  @FieldResolver(() => Report, { description: "The report that gives it. 报告。" })
  report(@Root() { report }: ObservationNode, @Ctx() { loaders }: Context): AtHand<ReportNode | null> {
    return loaders.one("reports", report);
  }

  @FieldResolver(() => [Evidence], { description: "The exact words. 原文依据。", complexity: perList(1) })
  evidence(
    @Root() { id, report, sentence, start, end, rawValue, rule }: ObservationNode,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): AtHand<EvidenceFound[]> {
    return evidenceAt(loaders, sentence, { id, start, end, text: rawValue, rule }, { report, info });
  }
}
