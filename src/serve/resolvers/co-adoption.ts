import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import { readCoAdopters, readCoAdoption } from "../../load/read/co-adoption.js";
import type { CoAdopterRow, YearsScope } from "../../load/read/co-adoption.js";
import type { AdoptionNode, LocalityNode, ProgramNode } from "../../load/read/rows.js";
import { asksFor } from "../asks-for.js";
import { batched } from "../batched.js";
import { checkFirst } from "../bounded.js";
import type { AtHand } from "../at-hand.js";
import type { Context } from "../context.js";
import { badInput } from "../errors.js";
import { YearRange } from "../inputs/ranges.js";
import type { Loaders } from "../loaders.js";
import { ofWhole, perFirst, perList } from "../price.js";
import { resolveId, resolveOne } from "../resolve-names.js";
import { Adoption } from "../types/adoption.js";
import { CoAdopter, CoAdoption } from "../types/co-adoption.js";
import { CoAdoptionOrder, Departments } from "../types/enums.js";
import type { ValueOf } from "../types/enums.js";
import { Locality } from "../types/locality.js";
import { Program } from "../types/program.js";

@ArgsType()
class CoAdoptionArgs {
  @Field(() => ID, { nullable: true, description: "Only a place with everything below it: id, code or name. 限定某地及其所辖。" })
  within?: string | null;

  @Field(() => YearRange, { nullable: true, description: "Years reported on. 年度。" })
  year?: YearRange | null;

  @Field(() => Departments, { defaultValue: "INCLUDE", description: "Reports of departments. 部门报告。" })
  departments!: ValueOf<typeof Departments>;

  @Field(() => Int, { defaultValue: 1, description: "Leaves out what fewer places have both of. 兼有的地区至少多少。" })
  minBoth!: number;

  @Field(() => CoAdoptionOrder, { defaultValue: "BOTH", description: "Order, largest first. 排序，降序。" })
  orderBy!: ValueOf<typeof CoAdoptionOrder>;

  @Field(() => Int, { defaultValue: 20, description: "How many, 100 at most. 数量，至多 100。" })
  first!: number;
}

/** A row of the table, with the question that it answers. */
interface CoAdoptionFound {
  readonly both: number;
  readonly onlyThis: number;
  readonly onlyThat: number;
  readonly neither: number;
  readonly places: number;
  readonly lift: number;
  readonly this: string;
  readonly that: string;
  readonly scope: YearsScope;
}

const MOST = 100;
/** More than any place names: by lift all have to be looked at. */
const ALL = 20_000;
/** Fields that need to know how many places did the other measure. */
const OF_OTHERS = ["onlyThat", "neither", "lift"];
const LIST = {
  description: "Measures often adopted together with one, with counts of places and lift. 常一并采纳的举措。",
  complexity: ofWhole(perFirst(20, MOST)),
};

@Resolver()
export class CoAdoptionQueries {
  @Query(() => [CoAdoption], LIST)
  async coAdoption(
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg("program", () => ID, { description: "The measure: id, name or alias. 举措。" }) program: string,
    @Args(() => CoAdoptionArgs) args: CoAdoptionArgs,
  ): Promise<readonly CoAdoptionFound[]> {
    const [id, scope] = await Promise.all([resolveId(loaders, "program", program), scopeOf(loaders, args)]);
    return id === null ? [] : together(loaders, id, scope, args, info);
  }
}

@Resolver(() => Program)
export class ProgramCoAdoption {
  @FieldResolver(() => [CoAdoption], LIST)
  async coAdopted(
    @Root() { id }: ProgramNode,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => CoAdoptionArgs) args: CoAdoptionArgs,
  ): Promise<readonly CoAdoptionFound[]> {
    return together(loaders, id, await scopeOf(loaders, args), args, info);
  }
}

@Resolver(() => CoAdoption)
export class CoAdoptionEdges {
  @FieldResolver(() => Program, { description: "The other measure. 另一举措。" })
  program(@Root() { that }: CoAdoptionFound, @Ctx() { loaders }: Context): AtHand<ProgramNode | null> {
    return loaders.one("programs", that);
  }

  @FieldResolver(() => [CoAdopter], {
    description: "Places that did both, in the order of codes, with their words. 兼有的地区及其原文。",
    complexity: perFirst(5, MOST),
  })
  async adopters(
    @Root() { this: one, that, scope }: CoAdoptionFound,
    @Ctx() { loaders }: Context,
    @Arg("first", () => Int, { defaultValue: 5, description: "How many, 100 at most. 数量，至多 100。" }) first: number,
  ): Promise<readonly CoAdopterRow[]> {
    const limit = checkFirst(first, MOST);
    return batched(loaders, ["coAdopters", scope, limit], { this: one, that }, (pairs) =>
      readCoAdopters(loaders.store, pairs, scope, limit),
    );
  }
}

@Resolver(() => CoAdopter)
export class CoAdopterEdges {
  @FieldResolver(() => Locality, { description: "The place. 地区。" })
  locality(@Root() { place }: CoAdopterRow, @Ctx() { loaders }: Context): AtHand<LocalityNode | null> {
    return loaders.one("localities", place);
  }

  @FieldResolver(() => [Adoption], {
    description: "Its adoptions of either measure, by year. 对两项举措的采纳记录，按年度。",
    complexity: perList(2),
  })
  adoptions(@Root() { adoptions }: CoAdopterRow): readonly AdoptionNode[] {
    return adoptions;
  }
}

async function scopeOf(loaders: Loaders, { within, year, departments }: CoAdoptionArgs): Promise<YearsScope> {
  const place = await resolveOne(loaders, "locality", within);
  return { within: place ?? null, departments, from: year?.from ?? null, to: year?.to ?? null };
}

async function together(
  loaders: Loaders,
  program: string,
  scope: YearsScope,
  { first, minBoth, orderBy }: CoAdoptionArgs,
  info: GraphQLResolveInfo,
): Promise<readonly CoAdoptionFound[]> {
  checkFirst(first, MOST);
  if (minBoth < 1) throw badInput(`minBoth 为 ${minBoth}，应不小于 1。`, `minBoth is ${minBoth}: give at least 1.`);
  const counted = orderBy === "LIFT" || OF_OTHERS.some((field) => asksFor(info, field));
  const bounds = { least: minBoth, limit: orderBy === "LIFT" ? ALL : first, counted };
  const { places, adopters, others } = await batched(loaders, ["coAdoption", scope, bounds], program, (programs) =>
    readCoAdoption(loaders.store, programs, scope, bounds),
  );
  const rows = others.map(({ program: that, both, adopters: those }) => ({
    this: program,
    that,
    scope,
    both,
    onlyThis: adopters - both,
    onlyThat: those - both,
    neither: places - adopters - those + both,
    places,
    lift: (both * places) / (adopters * those),
  }));
  return (orderBy === "LIFT" ? rows.toSorted((a, b) => b.lift - a.lift || b.both - a.both || (a.that < b.that ? -1 : 1)) : rows).slice(
    0,
    first,
  );
}
