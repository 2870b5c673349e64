import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import type { AdoptionNode, LocalityNode, ObservationNode, PolicyDocumentNode, ReportNode, SuccessionNode } from "../../load/read/rows.js";
import type { Connection, Order } from "../connection.js";
import type { Context } from "../context.js";
import { adoptionFilter, localityFilter, observationFilter, policyDocumentFilter, reportFilter } from "../filters.js";
import { AdoptionFilter } from "../inputs/adoption-filter.js";
import { LocalityFilter } from "../inputs/locality-filter.js";
import { ObservationFilter } from "../inputs/observation-filter.js";
import { AdoptionOrder, LocalityOrder, ObservationOrder, PolicyDocumentOrder, ReportOrder } from "../inputs/orders.js";
import { PageArgs } from "../inputs/page-args.js";
import { PolicyDocumentFilter } from "../inputs/policy-document-filter.js";
import { ReportFilter } from "../inputs/report-filter.js";
import { badInput } from "../errors.js";
import { listAll, listOf } from "../lists.js";
import { perList, perPage } from "../price.js";
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

const FILTER = { nullable: true, description: "Conditions. 筛选条件。" } as const;
const ORDER = { nullable: true, description: "Order. 排序。" } as const;
const NEWEST = { field: "YEAR", direction: "DESC" } as const;

@Resolver()
export class LocalityQueries {
  @Query(() => Locality, { nullable: true, description: "A place by id, code or name; null where there is none. 一个地区。" })
  async locality(
    @Ctx() { loaders }: Context,
    @Arg("id", () => ID, { nullable: true, description: "Id. 标识。" }) id?: string | null,
    @Arg("code", () => String, { nullable: true, description: "GB/T 2260 code. 行政区划代码。" }) code?: string | null,
    @Arg("name", () => String, { nullable: true, description: "鹰潭, 鹰潭市 or 江西省鹰潭市. 名称。" }) name?: string | null,
  ): Promise<LocalityNode | null> {
    const said = id ?? code ?? name;
    if (said === null || said === undefined) throw badInput("请给出 id、code 或 name。", "Give id, code or name.");
    const found = await resolveId(loaders, "locality", said);
    return found === null ? null : loaders.one("localities", found);
  }

  @Query(() => LocalityConnection, { description: "Places. 地区。", complexity: perPage })
  async localities(
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
    @Arg("filter", () => LocalityFilter, FILTER) filter?: LocalityFilter | null,
    @Arg("orderBy", () => LocalityOrder, ORDER) orderBy?: Order | null,
  ): Promise<Connection<LocalityNode>> {
    return listAll(loaders, "localities", {
      filtered: await localityFilter(loaders, filter),
      order: orderBy ?? { field: "CODE", direction: "ASC" },
      args,
      info,
    });
  }
}

@Resolver(() => Locality)
export class LocalityEdges {
  @FieldResolver(() => Locality, { nullable: true, description: "The place above. 上级。" })
  async parent(@Root() { parent }: LocalityNode, @Ctx() { loaders }: Context): Promise<LocalityNode | null> {
    return parent === null ? null : loaders.one("localities", parent);
  }

  @FieldResolver(() => [Locality], { description: "The places above, nearest first. 各级上级，由近及远。", complexity: perList(3) })
  async ancestors(@Root() { id }: LocalityNode, @Ctx() { loaders }: Context): Promise<readonly LocalityNode[]> {
    return loaders.many("ancestors", id);
  }

  @FieldResolver(() => [Locality], { description: "The places right below. 下一级。", complexity: perList(20) })
  async children(@Root() { id }: LocalityNode, @Ctx() { loaders }: Context): Promise<readonly LocalityNode[]> {
    return loaders.many("children", id);
  }

  @FieldResolver(() => [Succession], { description: "What it came from. 由何而来。", complexity: perList(1) })
  async predecessors(@Root() { id }: LocalityNode, @Ctx() { loaders }: Context): Promise<readonly SuccessionNode[]> {
    return loaders.many("predecessors", id);
  }

  @FieldResolver(() => [Succession], { description: "What it became. 后来成为。", complexity: perList(1) })
  async successors(@Root() { id }: LocalityNode, @Ctx() { loaders }: Context): Promise<readonly SuccessionNode[]> {
    return loaders.many("successors", id);
  }

  @FieldResolver(() => ReportConnection, { description: "Its reports and those of its departments. 报告。", complexity: perPage })
  async reports(
    @Root() { id }: LocalityNode,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
    @Arg("filter", () => ReportFilter, FILTER) filter?: ReportFilter | null,
    @Arg("orderBy", () => ReportOrder, ORDER) orderBy?: Order | null,
  ): Promise<Connection<ReportNode>> {
    return listOf(loaders, id, "reports-of-localities", {
      filtered: await reportFilter(loaders, filter),
      order: orderBy ?? NEWEST,
      args,
      info,
    });
  }

  @FieldResolver(() => AdoptionConnection, { description: "Measures that its reports name. 采纳记录。", complexity: perPage })
  async adoptions(
    @Root() { id }: LocalityNode,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
    @Arg("filter", () => AdoptionFilter, FILTER) filter?: AdoptionFilter | null,
    @Arg("orderBy", () => AdoptionOrder, ORDER) orderBy?: Order | null,
  ): Promise<Connection<AdoptionNode>> {
    return listOf(loaders, id, "adoptions-of-localities", {
      filtered: await adoptionFilter(loaders, filter),
      order: orderBy ?? NEWEST,
      args,
      info,
    });
  }

  @FieldResolver(() => PolicyDocumentConnection, {
    description: "Documents that it issued, by its own reports. 印发的文件。",
    complexity: perPage,
  })
  async policyDocuments(
    @Root() { id }: LocalityNode,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
    @Arg("filter", () => PolicyDocumentFilter, FILTER) filter?: PolicyDocumentFilter | null,
    @Arg("orderBy", () => PolicyDocumentOrder, ORDER) orderBy?: Order | null,
  ): Promise<Connection<PolicyDocumentNode>> {
    const order = orderBy ?? ({ field: "TITLE", direction: "ASC" } as const);
    return listOf(loaders, id, "policy-documents-of-localities", {
      filtered: await policyDocumentFilter(loaders, filter),
      order,
      args,
      info,
    });
  }

  @FieldResolver(() => ObservationConnection, { description: "Figures that its reports give. 数据。", complexity: perPage })
  async observations(
    @Root() { id }: LocalityNode,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
    @Arg("filter", () => ObservationFilter, FILTER) filter?: ObservationFilter | null,
    @Arg("orderBy", () => ObservationOrder, ORDER) orderBy?: Order | null,
  ): Promise<Connection<ObservationNode>> {
    const filtered = await observationFilter(loaders, filter);
    return listOf(loaders, id, "observations-of-localities", { filtered, order: orderBy ?? NEWEST, args, info });
  }
}

@Resolver(() => Succession)
export class SuccessionEdges {
  @FieldResolver(() => Locality, { description: "The other place. 相关地区。" })
  async locality(@Root() { locality }: SuccessionNode, @Ctx() { loaders }: Context): Promise<LocalityNode | null> {
    return loaders.one("localities", locality);
  }
}
