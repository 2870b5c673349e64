import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import type { AdoptionNode, PolicyDocumentNode, ProgramNode, ThemeNode } from "../../load/read/rows.js";
import type { Connection } from "../connection.js";
import type { AtHand } from "../at-hand.js";
import type { Context } from "../context.js";
import type { AdoptionFilter } from "../inputs/adoption-filter.js";
import { AdoptionArgs, ProgramArgs } from "../inputs/list-args.js";
import type { ListArgs } from "../inputs/list-args.js";
import type { ProgramFilter } from "../inputs/program-filter.js";
import { listAll, listOf } from "../lists.js";
import { ofWhole, perList, perPage } from "../price.js";
import { oneOf } from "../one-of.js";
import { resolveId } from "../resolve-names.js";
import { AdoptionConnection, ProgramConnection } from "../types/connections.js";
import { PolicyDocument } from "../types/policy-document.js";
import { Program } from "../types/program.js";
import { Theme } from "../types/theme.js";

@Resolver()
export class ProgramQueries {
  @Query(() => Program, { nullable: true, description: "A measure by id, name or alias; null where there is none. 一项举措。" })
  async program(
    @Ctx() { loaders }: Context,
    @Arg("id", () => ID, { nullable: true, description: "Id. 标识。" }) id?: string | null,
    @Arg("name", () => String, { nullable: true, description: "Name or alias. 名称或别名。" }) name?: string | null,
  ): Promise<ProgramNode | null> {
    const said = oneOf({ id, name });
    const found = await resolveId(loaders, "program", said);
    return found === null ? null : loaders.one("programs", found);
  }

  @Query(() => ProgramConnection, { description: "Measures. 举措。", complexity: ofWhole(perPage) })
  async programs(
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ProgramArgs) args: ListArgs<ProgramFilter>,
  ): Promise<Connection<ProgramNode>> {
    return listAll(loaders, "programs", args, info);
  }
}

@Resolver(() => Program)
export class ProgramEdges {
  @FieldResolver(() => Theme, { nullable: true, description: "Theme. 主题。" })
  theme(@Root() { theme }: ProgramNode, @Ctx() { loaders }: Context): AtHand<ThemeNode | null> {
    return theme === null ? null : loaders.one("themes", theme);
  }

  @FieldResolver(() => [Program], {
    description: "Measures that are parts of it: 行政执法公示 of 三项制度. 组成部分。",
    complexity: perList(4),
  })
  async components(@Root() { id }: ProgramNode, @Ctx() { loaders }: Context): Promise<readonly ProgramNode[]> {
    return byName(await loaders.many("components", id));
  }

  @FieldResolver(() => [Program], { description: "Measures that it is a part of. 所属举措。", complexity: perList(1) })
  async componentOf(@Root() { id }: ProgramNode, @Ctx() { loaders }: Context): Promise<readonly ProgramNode[]> {
    return byName(await loaders.many("componentOf", id));
  }

  @FieldResolver(() => [PolicyDocument], { description: "Documents that it rests on. 依据文件。", complexity: perList(1) })
  foundedOn(@Root() { id }: ProgramNode, @Ctx() { loaders }: Context): AtHand<readonly PolicyDocumentNode[]> {
    return loaders.many("foundedOn", id);
  }

  @FieldResolver(() => Int, { description: "How many places did it, by their reports. 实施地区数。" })
  async adopters(@Root() { id }: ProgramNode, @Ctx() { loaders }: Context): Promise<number> {
    return (await loaders.one("adopters", id)) ?? 0;
  }

  @FieldResolver(() => AdoptionConnection, { description: "Which places did, planned or lacked it. 采纳记录。", complexity: perPage })
  async adoptions(
    @Root() { id }: ProgramNode,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => AdoptionArgs) args: ListArgs<AdoptionFilter>,
  ): Promise<Connection<AdoptionNode>> {
    return listOf(loaders, id, "adoptions-of-programs", args, info);
  }
}

const byName = (programs: readonly ProgramNode[]): readonly ProgramNode[] => programs.toSorted((a, b) => (a.id < b.id ? -1 : 1));
