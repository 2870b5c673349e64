import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import type { IndicatorNode, ObservationNode, ThemeNode } from "../../load/read/rows.js";
import type { Connection } from "../connection.js";
import type { AtHand } from "../at-hand.js";
import type { Context } from "../context.js";
import type { IndicatorFilter } from "../inputs/indicator-filter.js";
import { IndicatorArgs, ObservationArgs } from "../inputs/list-args.js";
import type { ListArgs } from "../inputs/list-args.js";
import type { ObservationFilter } from "../inputs/observation-filter.js";
import { listAll, listOf } from "../lists.js";
import { ofWhole, perPage } from "../price.js";
import { oneOf } from "../one-of.js";
import { resolveId } from "../resolve-names.js";
import { IndicatorConnection, ObservationConnection } from "../types/connections.js";
import { Indicator } from "../types/indicator.js";
import { Theme } from "../types/theme.js";

@Resolver()
export class IndicatorQueries {
  @Query(() => Indicator, { nullable: true, description: "An indicator by id, name or alias; null where there is none. 一项指标。" })
  async indicator(
    @Ctx() { loaders }: Context,
    @Arg("id", () => ID, { nullable: true, description: "Id. 标识。" }) id?: string | null,
    @Arg("name", () => String, { nullable: true, description: "Name or alias. 名称或别名。" }) name?: string | null,
  ): Promise<IndicatorNode | null> {
    const said = oneOf({ id, name });
    const found = await resolveId(loaders, "indicator", said);
    return found === null ? null : loaders.one("indicators", found);
  }

  @Query(() => IndicatorConnection, { description: "Indicators. 指标。", complexity: ofWhole(perPage) })
  async indicators(
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => IndicatorArgs) args: ListArgs<IndicatorFilter>,
  ): Promise<Connection<IndicatorNode>> {
    return listAll(loaders, "indicators", args, info);
  }
}

@Resolver(() => Indicator)
export class IndicatorEdges {
  @FieldResolver(() => Theme, { nullable: true, description: "Theme. 主题。" })
  theme(@Root() { theme }: IndicatorNode, @Ctx() { loaders }: Context): AtHand<ThemeNode | null> {
    return theme === null ? null : loaders.one("themes", theme);
  }

  @FieldResolver(() => ObservationConnection, { description: "Its figures. 数据。", complexity: perPage })
  async observations(
    @Root() { id }: IndicatorNode,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ObservationArgs) args: ListArgs<ObservationFilter>,
  ): Promise<Connection<ObservationNode>> {
    return listOf(loaders, id, "observations-of-indicators", args, info);
  }
}
