import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import { readDiffusion, readFirstAdopters } from "../../load/read/diffusion.js";
import type { DiffusionCounts, FirstAdopterRow } from "../../load/read/diffusion.js";
import type { AdoptionNode, LocalityNode, ProgramNode } from "../../load/read/rows.js";
import type { Scope } from "../../load/read/scope.js";
import { asksBelow } from "../asks-for.js";
import { batched } from "../batched.js";
import { checkFirst } from "../bounded.js";
import type { AtHand } from "../at-hand.js";
import type { Context } from "../context.js";
import { diffusionBy, diffusionCoverage, diffusionYears } from "../diffusion-years.js";
import type { CoverageFound, GroupOfDiffusion, YearOfDiffusion } from "../diffusion-years.js";
import { evidenceOf } from "../evidence.js";
import type { Loaders } from "../loaders.js";
import { ofWhole, perFirst, perList } from "../price.js";
import { resolveId, resolveOne } from "../resolve-names.js";
import { statedStart } from "../stated-start.js";
import { Adoption } from "../types/adoption.js";
import { Diffusion, DiffusionCoverage, DiffusionYear, FirstAdopter, LevelDiffusion, ProvinceDiffusion } from "../types/diffusion.js";
import { Departments, Level } from "../types/enums.js";
import type { ValueOf } from "../types/enums.js";
import { Locality } from "../types/locality.js";
import { Program } from "../types/program.js";

/** What the fields of a diffusion are resolved from; `coverage` tells whether the query asks for it. */
interface DiffusionAsked extends Scope {
  readonly program: string;
  readonly coverage: boolean;
}

interface LevelFound extends GroupOfDiffusion {
  readonly level: string;
}

const WITHIN = { nullable: true, description: "Only a place with everything below it: id, code or name. 限定某地及其所辖。" } as const;
const DEPARTMENTS = { defaultValue: "INCLUDE", description: "Reports of departments. 部门报告。" } as const;
const DIFFUSION = {
  nullable: true,
  description:
    "How a measure spread: adopters by year, level and province, the first of them; null where there is no such measure. 举措的扩散。",
  complexity: ofWhole(perList(1)),
} as const;

@Resolver()
export class DiffusionQueries {
  @Query(() => Diffusion, DIFFUSION)
  async diffusion(
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg("program", () => ID, { description: "The measure: id, name or alias. 举措。" }) program: string,
    @Arg("within", () => ID, WITHIN) within: string | null | undefined,
    @Arg("departments", () => Departments, DEPARTMENTS) departments: ValueOf<typeof Departments>,
  ): Promise<DiffusionAsked | null> {
    const [id, place] = await Promise.all([existing(loaders, program), resolveOne(loaders, "locality", within)]);
    return id === null ? null : { program: id, within: place ?? null, departments, coverage: asksBelow(info, "coverage") };
  }
}

@Resolver(() => Program)
export class ProgramDiffusion {
  @FieldResolver(() => Diffusion, {
    description: "How it spread: adopters by year, level and province. 扩散。",
    complexity: ofWhole(perList(1)),
  })
  async diffusion(
    @Root() { id }: ProgramNode,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg("within", () => ID, WITHIN) within: string | null | undefined,
    @Arg("departments", () => Departments, DEPARTMENTS) departments: ValueOf<typeof Departments>,
  ): Promise<DiffusionAsked> {
    const place = await resolveOne(loaders, "locality", within);
    return { program: id, within: place ?? null, departments, coverage: asksBelow(info, "coverage") };
  }
}

@Resolver(() => Diffusion)
export class DiffusionEdges {
  @FieldResolver(() => Program, { description: "The measure. 举措。" })
  program(@Root() { program }: DiffusionAsked, @Ctx() { loaders }: Context): AtHand<ProgramNode | null> {
    return loaders.one("programs", program);
  }

  @FieldResolver(() => Locality, { nullable: true, description: "The place that bounds it. 限定的地区。" })
  within(@Root() { within }: DiffusionAsked, @Ctx() { loaders }: Context): AtHand<LocalityNode | null> {
    return within === null ? null : loaders.one("localities", within);
  }

  @FieldResolver(() => [DiffusionYear], {
    description: "Every year from the first report to the last, plain rows for an S curve. 逐年，可直接绘制扩散曲线。",
    complexity: perList(15),
  })
  async years(@Root() asked: DiffusionAsked, @Ctx() { loaders }: Context): Promise<readonly YearOfDiffusion[]> {
    return diffusionYears(await counts(loaders, asked));
  }

  @FieldResolver(() => DiffusionCoverage, {
    description: "Where all places stand, also those without a report. 覆盖情况。",
    complexity: perList(1),
  })
  async coverage(@Root() asked: DiffusionAsked, @Ctx() { loaders }: Context): Promise<CoverageFound> {
    return diffusionCoverage(await counts(loaders, asked));
  }

  @FieldResolver(() => [LevelDiffusion], {
    description: "By level of the place, from the province down; levels without a report are left out. 按层级。",
    complexity: perList(5),
  })
  async byLevel(@Root() asked: DiffusionAsked, @Ctx() { loaders }: Context): Promise<readonly LevelFound[]> {
    const rank = (level: string): number => Object.keys(Level).indexOf(level);
    return diffusionBy(await counts(loaders, asked), "level", (a, b) => rank(a) - rank(b)).map((group) => ({ ...group, level: group.key }));
  }

  @FieldResolver(() => [ProvinceDiffusion], {
    description: "By province, in the order of codes; provinces without a report are left out. 按省份。",
    complexity: perList(31),
  })
  async byProvince(@Root() asked: DiffusionAsked, @Ctx() { loaders }: Context): Promise<readonly GroupOfDiffusion[]> {
    return diffusionBy(await counts(loaders, asked), "province", (a, b) => (a < b ? -1 : 1));
  }

  @FieldResolver(() => [FirstAdopter], {
    description: "The places that told of it first, each with its words; equal years in the order of codes. 最早采纳的地区，附原文依据。",
    complexity: perFirst(10, 100),
  })
  async firstAdopters(
    @Root() { program, within, departments }: DiffusionAsked,
    @Ctx() { loaders }: Context,
    @Arg("first", () => Int, { defaultValue: 10, description: "How many, 100 at most. 数量，至多 100。" }) first: number,
  ): Promise<readonly FirstAdopterRow[]> {
    const limit = checkFirst(first, 100);
    return batched(loaders, ["firstAdopters", within, departments, limit], program, (programs) =>
      readFirstAdopters(loaders.store, programs, { within, departments }, limit),
    );
  }
}

@Resolver(() => ProvinceDiffusion)
export class ProvinceDiffusionEdges {
  @FieldResolver(() => Locality, { nullable: true, description: "The province; null for places of none. 省份。" })
  province(@Root() { key }: GroupOfDiffusion, @Ctx() { loaders }: Context): AtHand<LocalityNode | null> {
    return loaders.one("localities", key);
  }
}

@Resolver(() => FirstAdopter)
export class FirstAdopterEdges {
  @FieldResolver(() => Locality, { description: "The place. 地区。" })
  locality(@Root() { place }: FirstAdopterRow, @Ctx() { loaders }: Context): AtHand<LocalityNode | null> {
    return loaders.one("localities", place);
  }

  @FieldResolver(() => Int, { description: "Year of the place's first report in the graph. 该地最早一份报告的年度。" })
  firstReport(@Root() { earliest }: FirstAdopterRow): number {
    return earliest;
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether that first report already tells of it, so that it may have begun earlier. 首份报告即已提及，实际起始可能更早（左删失）。",
  })
  leftCensored(@Root() { year, earliest }: FirstAdopterRow): boolean {
    return year === earliest;
  }

  @FieldResolver(() => [Adoption], {
    description: "What its reports of that year say, the government's own first. 当年的采纳记录，政府本身的报告在前。",
    complexity: perList(1),
  })
  adoptions(@Root() { adoptions }: FirstAdopterRow): readonly AdoptionNode[] {
    return adoptions;
  }
}

@Resolver(() => Adoption)
export class AdoptionStart {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "Year since when it runs, where the sentence states it (自2019年起); null where it does not, never guessed. 原文写明的起始年，未写明为 null。",
  })
  async statedStart(@Root() { evidence, mentions, year }: AdoptionNode, @Ctx() { loaders }: Context): Promise<number | null> {
    const own = new Set(mentions);
    return statedStart(await evidenceOf(loaders, evidence, ({ id }) => own.has(id)), year);
  }
}

/** Counts of all measures that one level asks for. */
const counts = async (loaders: Loaders, { program, within, departments, coverage }: DiffusionAsked): Promise<DiffusionCounts> =>
  batched(loaders, ["diffusion", within, departments, coverage], program, (programs) =>
    readDiffusion(loaders.store, programs, { within, departments }, coverage),
  );

/** Null where nothing bears the name, or the id is nobody's. */
async function existing(loaders: Loaders, program: string): Promise<string | null> {
  const id = await resolveId(loaders, "program", program);
  return id === null ? null : ((await loaders.one("programs", id))?.id ?? null);
}
