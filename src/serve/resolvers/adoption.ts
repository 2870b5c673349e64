import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { AdoptionNode, LocalityNode, ProgramNode, ReportNode } from "../../load/read/rows.js";
import type { Connection, Order } from "../connection.js";
import type { Context } from "../context.js";
import { adoptionFilter } from "../filters.js";
import { evidenceOf } from "../evidence.js";
import type { EvidenceFound } from "../evidence.js";
import { AdoptionFilter } from "../inputs/adoption-filter.js";
import { AdoptionOrder } from "../inputs/orders.js";
import { PageArgs } from "../inputs/page-args.js";
import { listAll, listOf } from "../lists.js";
import { perList, perPage } from "../price.js";
import { Adoption } from "../types/adoption.js";
import { AdoptionConnection } from "../types/connections.js";
import { Evidence } from "../types/evidence.js";
import { Locality } from "../types/locality.js";
import { Program } from "../types/program.js";
import { Report } from "../types/report.js";

const NEWEST = { field: "YEAR", direction: "DESC" } as const;

@Resolver()
export class AdoptionQueries {
  @Query(() => AdoptionConnection, { description: "Which places did, planned or lacked which measures. 采纳记录。", complexity: perPage })
  async adoptions(
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
    @Arg("filter", () => AdoptionFilter, { nullable: true, description: "Conditions. 筛选条件。" }) filter?: AdoptionFilter | null,
    @Arg("orderBy", () => AdoptionOrder, { nullable: true, description: "Order: newest first by default. 排序，默认年度降序。" })
    orderBy?: Order | null,
  ): Promise<Connection<AdoptionNode>> {
    const filtered = await adoptionFilter(loaders, filter);
    const asked = { filtered, order: orderBy ?? NEWEST, args, info };
    const [program, ...others] = (filtered.parameters["programs"] as readonly string[] | undefined) ?? [];
    if (program === undefined || others.length > 0) return listAll(loaders, "adoptions", asked);
    // One measure's adoptions are reached from the measure.
    return listOf(loaders, program, "adoptions-of-programs", asked);
  }
}

@Resolver(() => Adoption)
export class AdoptionEdges {
  @FieldResolver(() => Locality, { description: "The place. 地区。" })
  async locality(@Root() { place }: AdoptionNode, @Ctx() { loaders }: Context): Promise<LocalityNode | null> {
    return loaders.one("localities", place);
  }

  @FieldResolver(() => Program, { description: "The measure. 举措。" })
  async program(@Root() { program }: AdoptionNode, @Ctx() { loaders }: Context): Promise<ProgramNode | null> {
    return loaders.one("programs", program);
  }

  @FieldResolver(() => Report, { description: "The report that says so. 报告。" })
  async report(@Root() { report }: AdoptionNode, @Ctx() { loaders }: Context): Promise<ReportNode | null> {
    return loaders.one("reports", report);
  }

  @FieldResolver(() => [Evidence], { description: "The exact words, never empty. 原文依据。", complexity: perList(2) })
  async evidence(@Root() { evidence, mentions }: AdoptionNode, @Ctx() { loaders }: Context): Promise<EvidenceFound[]> {
    const own = new Set(mentions);
    return evidenceOf(loaders, evidence, ({ id }) => own.has(id));
  }
}
