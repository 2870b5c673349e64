import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { AdoptionNode, LocalityNode, ProgramNode, ReportNode } from "../../load/read/rows.js";
import type { Connection } from "../connection.js";
import type { AtHand } from "../at-hand.js";
import type { Context } from "../context.js";
import { evidenceOf } from "../evidence.js";
import type { EvidenceFound } from "../evidence.js";
import { placeToday } from "../history.js";
import type { AdoptionFilter } from "../inputs/adoption-filter.js";
import { AdoptionArgs } from "../inputs/list-args.js";
import type { ListArgs } from "../inputs/list-args.js";
import { listFrom } from "../lists.js";
import { ofWhole, perList, perPage } from "../price.js";
import { Adoption } from "../types/adoption.js";
import { AdoptionConnection } from "../types/connections.js";
import { Evidence } from "../types/evidence.js";
import { Locality } from "../types/locality.js";
import { Program } from "../types/program.js";
import { Report } from "../types/report.js";

@Resolver()
export class AdoptionQueries {
  @Query(() => AdoptionConnection, {
    description: "Which places did, planned or lacked which measures. 采纳记录。",
    complexity: ofWhole(perPage),
  })
  async adoptions(
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => AdoptionArgs) args: ListArgs<AdoptionFilter>,
  ): Promise<Connection<AdoptionNode>> {
    return listFrom(loaders, "adoptions", args, info);
  }
}

@Resolver(() => Adoption)
export class AdoptionEdges {
  @FieldResolver(() => Locality, { description: "The place. 地区。" })
  locality(@Root() { place }: AdoptionNode, @Ctx() { loaders }: Context): AtHand<LocalityNode | null> {
    return loaders.one("localities", place);
  }

  @FieldResolver(() => Locality, {
    description: "What the place is today: 余江区 for what 余江县 reported; the place itself where it still exists. 今属地区。",
  })
  async localityToday(@Root() { place }: AdoptionNode, @Ctx() { loaders }: Context): Promise<LocalityNode | null> {
    return placeToday(loaders, place);
  }

  @FieldResolver(() => Program, { description: "The measure. 举措。" })
  program(@Root() { program }: AdoptionNode, @Ctx() { loaders }: Context): AtHand<ProgramNode | null> {
    return loaders.one("programs", program);
  }

  @FieldResolver(() => Report, { description: "The report that says so. 报告。" })
  report(@Root() { report }: AdoptionNode, @Ctx() { loaders }: Context): AtHand<ReportNode | null> {
    return loaders.one("reports", report);
  }

  @FieldResolver(() => [Evidence], { description: "The exact words, never empty. 原文依据。", complexity: perList(2) })
  evidence(
    @Root() { evidence, mentions, report }: AdoptionNode,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): AtHand<EvidenceFound[]> {
    const own = new Set(mentions);
    return evidenceOf(loaders, evidence, ({ id }) => own.has(id), { report, info });
  }
}
