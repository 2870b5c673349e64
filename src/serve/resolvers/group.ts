import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from "type-graphql";
import type { GroupedKind } from "../../load/read/groups.js";
import { asksFor } from "../asks-for.js";
import { checkFirst } from "../bounded.js";
import type { Order } from "../connection.js";
import type { Context } from "../context.js";
import { groupLabel } from "../group-label.js";
import { groupsOf } from "../groups.js";
import type { GroupFound } from "../groups.js";
import { GroupFilter, GroupOrder } from "../inputs/group-filter.js";
import { ofWhole, perFirst } from "../price.js";
import { GroupedKind as Kind, GroupKey } from "../types/enums.js";
import type { GroupOrderField, ValueOf } from "../types/enums.js";
import { Group, GroupValue } from "../types/group.js";

const USUAL = 100;
const MOST = 1_000;

@Resolver()
export class GroupQueries {
  @Query(() => [Group], {
    description: "Counts by year, place, province, level, measure, theme …: a row for each combination that occurs. 分组统计。",
    complexity: ofWhole(perFirst(USUAL, MOST)),
  })
  async groups(
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg("of", () => Kind, { description: "What is counted. 统计对象。" }) of: ValueOf<typeof Kind>,
    @Arg("by", () => [GroupKey], { description: "Keys, four at most; none counts all together. 分组依据，至多四个。" })
    by: ValueOf<typeof GroupKey>[],
    @Arg("filter", () => GroupFilter, { nullable: true, description: "Which are counted. 筛选条件。" })
    filter: GroupFilter | null | undefined,
    @Arg("orderBy", () => GroupOrder, { nullable: true, description: "Order: the largest count first by default. 排序，默认条数降序。" })
    orderBy: Order | null | undefined,
    @Arg("first", () => Int, { defaultValue: USUAL, description: `How many groups: 1–${MOST}. 取多少组。` }) first: number,
    @Arg("silent", () => Boolean, {
      defaultValue: false,
      description:
        "With the groups in which places report but nothing was found, as a count of 0; by YEAR, PROVINCE and LEVEL. 含有报告而无记录的组。",
    })
    silent: boolean,
  ): Promise<readonly GroupFound[]> {
    return groupsOf(loaders, {
      kind: of.toLowerCase() as GroupedKind,
      by,
      filter: filter ?? new GroupFilter(),
      sort: (orderBy?.field ?? "COUNT") as ValueOf<typeof GroupOrderField>,
      descending: (orderBy?.direction ?? "DESC") === "DESC",
      first: checkFirst(first, MOST),
      covered: asksFor(info, "reportingPlaces"),
      silent,
    });
  }
}

@Resolver(() => GroupValue)
export class GroupValueEdges {
  @FieldResolver(() => String, {
    nullable: true,
    description: "For people: a name, a title, the Chinese word; null where it is not known. 名称。",
  })
  async label(@Root() value: GroupFound["keys"][number], @Ctx() { loaders }: Context): Promise<string | null> {
    return groupLabel(loaders, value);
  }
}
