import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import type { AdoptionNode, LocalityNode, ObservationNode, PolicyDocumentNode, ReportNode, SuccessionNode } from "../../load/read/rows.js";
import type { Connection } from "../connection.js";
import type { AtHand } from "../at-hand.js";
import type { Context } from "../context.js";
import { placeToday } from "../history.js";
import type { AdoptionFilter } from "../inputs/adoption-filter.js";
import { AdoptionArgs, LocalityArgs, ObservationArgs, PolicyDocumentArgs, ReportArgs } from "../inputs/list-args.js";
import type { ListArgs } from "../inputs/list-args.js";
import type { LocalityFilter } from "../inputs/locality-filter.js";
import type { ObservationFilter } from "../inputs/observation-filter.js";
import type { PolicyDocumentFilter } from "../inputs/policy-document-filter.js";
import type { ReportFilter } from "../inputs/report-filter.js";
import { listAll, listOf } from "../lists.js";
import { ofWhole, perList, perPage } from "../price.js";
import { oneOf } from "../one-of.js";
import { resolveId } from "../resolve-names.js";
import {
  AdoptionConnection,
  LocalityConnection,
  ObservationConnection,
  PolicyDocumentConnection,
  ReportConnection,
} from "../types/connections.js";
import { Locality } from "../types/locality.js";
import { Succession } from "../types/succession.js";

@Resolver()
export class LocalityQueries {
  @Query(() => Locality, { nullable: true, description: "A place by id, code or name; null where there is none. 一个地区。" })
  async locality(
    @Ctx() { loaders }: Context,
    @Arg("id", () => ID, { nullable: true, description: "Id. 标识。" }) id?: string | null,
    @Arg("code", () => String, { nullable: true, description: "GB/T 2260 code. 行政区划代码。" }) code?: string | null,
    @Arg("name", () => String, { nullable: true, description: "鹰潭, 鹰潭市 or 江西省鹰潭市. 名称。" }) name?: string | null,
  ): Promise<LocalityNode | null> {
    const said = oneOf({ id, code, name });
    const found = await resolveId(loaders, "locality", said);
    return found === null ? null : loaders.one("localities", found);
  }

  @Query(() => LocalityConnection, { description: "Places. 地区。", complexity: ofWhole(perPage) })
  async localities(
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => LocalityArgs) args: ListArgs<LocalityFilter>,
  ): Promise<Connection<LocalityNode>> {
    return listAll(loaders, "localities", args, info);
  }
}

@Resolver(() => Locality)
export class LocalityEdges {
  @FieldResolver(() => Locality, { nullable: true, description: "The place above. 上级。" })
  parent(@Root() { parent }: LocalityNode, @Ctx() { loaders }: Context): AtHand<LocalityNode | null> {
    return parent === null ? null : loaders.one("localities", parent);
  }

  @FieldResolver(() => [Locality], { description: "The places above, nearest first. 各级上级，由近及远。", complexity: perList(3) })
  ancestors(@Root() { id }: LocalityNode, @Ctx() { loaders }: Context): AtHand<readonly LocalityNode[]> {
    return loaders.many("ancestors", id);
  }

  @FieldResolver(() => [Locality], { description: "The places right below. 下一级。", complexity: perList(20) })
  children(@Root() { id }: LocalityNode, @Ctx() { loaders }: Context): AtHand<readonly LocalityNode[]> {
    return loaders.many("children", id);
  }

  @FieldResolver(() => [Succession], { description: "What it came from. 由何而来。", complexity: perList(1) })
  predecessors(@Root() { id }: LocalityNode, @Ctx() { loaders }: Context): AtHand<readonly SuccessionNode[]> {
    return loaders.many("predecessors", id);
  }

  @FieldResolver(() => [Succession], { description: "What it became. 后来成为。", complexity: perList(1) })
  successors(@Root() { id }: LocalityNode, @Ctx() { loaders }: Context): AtHand<readonly SuccessionNode[]> {
    return loaders.many("successors", id);
  }

  @FieldResolver(() => [Locality], {
    description: "What it was before, however many steps back, without what was merged into it: 余江县 of 余江区. 前身。",
    complexity: perList(1),
  })
  formerly(@Root() { id }: LocalityNode, @Ctx() { loaders }: Context): AtHand<readonly LocalityNode[]> {
    return loaders.many("formerly", id);
  }

  @FieldResolver(() => Locality, { description: "What it is today, or became a part of; itself where it still exists. 今属地区。" })
  async today(@Root() place: LocalityNode, @Ctx() { loaders }: Context): Promise<LocalityNode> {
    return (await placeToday(loaders, place.id)) ?? place;
  }

  @FieldResolver(() => ReportConnection, {
    description: "Its reports and those of its departments, also under former names. 报告，含前身的报告。",
    complexity: perPage,
  })
  async reports(
    @Root() { id }: LocalityNode,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ReportArgs) args: ListArgs<ReportFilter>,
  ): Promise<Connection<ReportNode>> {
    return listOf(loaders, id, "reports-of-localities", args, info);
  }

  @FieldResolver(() => AdoptionConnection, {
    description: "Measures that its reports name, also under former names. 采纳记录，含前身。",
    complexity: perPage,
  })
  async adoptions(
    @Root() { id }: LocalityNode,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => AdoptionArgs) args: ListArgs<AdoptionFilter>,
  ): Promise<Connection<AdoptionNode>> {
    return listOf(loaders, id, "adoptions-of-localities", args, info);
  }

  @FieldResolver(() => PolicyDocumentConnection, {
    description: "Documents that it issued, by its own reports, also under former names. 印发的文件，含前身。",
    complexity: perPage,
  })
  async policyDocuments(
    @Root() { id }: LocalityNode,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PolicyDocumentArgs) args: ListArgs<PolicyDocumentFilter>,
  ): Promise<Connection<PolicyDocumentNode>> {
    return listOf(loaders, id, "policy-documents-of-localities", args, info);
  }

  @FieldResolver(() => ObservationConnection, {
    description: "Figures that its reports give, also under former names. 数据，含前身。",
    complexity: perPage,
  })
  async observations(
    @Root() { id }: LocalityNode,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ObservationArgs) args: ListArgs<ObservationFilter>,
  ): Promise<Connection<ObservationNode>> {
    return listOf(loaders, id, "observations-of-localities", args, info);
  }
}

@Resolver(() => Succession)
export class SuccessionEdges {
  @FieldResolver(() => Locality, { description: "The other place. 相关地区。" })
  locality(@Root() { locality }: SuccessionNode, @Ctx() { loaders }: Context): AtHand<LocalityNode | null> {
    return loaders.one("localities", locality);
  }
}
