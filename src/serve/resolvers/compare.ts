import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import type { GraphQLResolveInfo } from "graphql";
import { readComparison } from "../../load/read/comparison.js";
import type { ReportedByPlace } from "../../load/read/comparison.js";
import type { AdoptionNode, IndicatorNode, LocalityNode, ObservationNode, ProgramNode, ReportNode } from "../../load/read/rows.js";
import { asksBelow, asksFor } from "../asks-for.js";
import { checkFirst, checkMost } from "../bounded.js";
import { allAtHand } from "../at-hand.js";
import type { AtHand } from "../at-hand.js";
import type { Context } from "../context.js";
import { badInput } from "../errors.js";
import type { Loaders } from "../loaders.js";
import { perFirst, perItem, perList } from "../price.js";
import { resolveId, resolveIds } from "../resolve-names.js";
import { figureRows, measureRows, ownRows, sharedRows, yearsCompared } from "../side-by-side.js";
import type { FigureCellFound, FigureRow, MeasureCellFound, MeasureRow } from "../side-by-side.js";
import { Adoption } from "../types/adoption.js";
import { ComparedIndicator, ComparedMeasure, ComparedPlace, Comparison, FigureCell, MeasureCell } from "../types/comparison.js";
import { Departments } from "../types/enums.js";
import type { ValueOf } from "../types/enums.js";
import { Indicator } from "../types/indicator.js";
import { Locality } from "../types/locality.js";
import { Observation } from "../types/observation.js";
import { Program } from "../types/program.js";
import { Report } from "../types/report.js";

/** What one statement read of all the places, put side by side. */
interface ComparisonFound {
  readonly years: readonly number[];
  readonly notFound: readonly string[];
  readonly reported: readonly ReportedByPlace[];
  readonly measures: readonly MeasureRow[];
  readonly figures: readonly FigureRow[];
}

interface PlaceFound extends ReportedByPlace {
  readonly compared: ComparisonFound;
}

const MOST = { places: 30, names: 200, years: 60, rows: 500 } as const;
const FIRST = { defaultValue: 100, description: `How many, ${MOST.rows} at most. 数量，至多 ${MOST.rows}。` } as const;
const ROWS = perFirst(100, MOST.rows);

@Resolver()
export class ComparisonQueries {
  @Query(() => Comparison, {
    description: "Places side by side: measures, figures, and how far their reports reach. 各地并列比较。",
    complexity: perItem("localities", MOST.places, 20),
  })
  async compare(
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg("localities", () => [ID], { description: `Places, ${MOST.places} at most: ids, codes or names. 地区。` }) localities: string[],
    @Arg("indicators", () => [ID], { nullable: true, description: "Only these indicators; all that are given by default. 限定指标。" })
    indicators: string[] | null | undefined,
    @Arg("programs", () => [ID], { nullable: true, description: "Only these measures; all that are named by default. 限定举措。" })
    programs: string[] | null | undefined,
    @Arg("years", () => [Int], { nullable: true, description: "Only these years reported on. 限定年度。" })
    years: number[] | null | undefined,
    @Arg("departments", () => Departments, { defaultValue: "INCLUDE", description: "Reports of departments. 部门报告。" })
    departments: ValueOf<typeof Departments>,
  ): Promise<ComparisonFound> {
    if (localities.length === 0) throw badInput("请至少给出一个地区。", "Give at least one place.");
    checkMost(localities, MOST.places, "地区", "places");
    checkMost(indicators, MOST.names, "指标", "indicators");
    checkMost(programs, MOST.names, "举措", "measures");
    checkMost(years, MOST.years, "年度", "years");
    const [places, programIds, indicatorIds] = await Promise.all([
      namedPlaces(loaders, localities),
      resolveIds(loaders, "program", programs),
      resolveIds(loaders, "indicator", indicators),
    ]);
    const reported = await readComparison(loaders.store, {
      places: places.found,
      years: years ?? null,
      programs: programIds ?? null,
      indicators: indicatorIds ?? null,
      departments,
      detailed: asksBelow(info, "adoptions") || asksFor(info, "places", "reports"),
      figures: asksFor(info, "figures"),
      firstYears: false,
    });
    const compared = yearsCompared(reported, years ?? null);
    const [knownPrograms, knownIndicators] = await Promise.all([
      known(loaders, "programs", programIds),
      known(loaders, "indicators", indicatorIds),
    ]);
    return {
      years: compared,
      notFound: places.notFound,
      reported,
      measures: measureRows(reported, knownPrograms, compared),
      figures: figureRows(reported, knownIndicators),
    };
  }
}

@Resolver(() => Comparison)
export class ComparisonEdges {
  @FieldResolver(() => [ComparedPlace], { description: "The places, in the order asked for. 各地，依所问次序。", complexity: perList(4) })
  places(@Root() compared: ComparisonFound): readonly PlaceFound[] {
    return compared.reported.map((place) => ({ ...place, compared }));
  }

  @FieldResolver(() => [ComparedMeasure], {
    description: "Measures that one of the places names or that were asked for; what most places did first. 各项举措，多地实施者在前。",
    complexity: ROWS,
  })
  measures(@Root() { measures }: ComparisonFound, @Arg("first", () => Int, FIRST) first: number): readonly MeasureRow[] {
    return measures.slice(0, checkFirst(first, MOST.rows));
  }

  @FieldResolver(() => Int, { description: "How many there are. 举措总数。" })
  measureCount(@Root() { measures }: ComparisonFound): number {
    return measures.length;
  }

  @FieldResolver(() => [ComparedMeasure], {
    description: "Measures that all places with a report did; none where fewer than two reported. 有报告的各地都已实施的举措。",
    complexity: ROWS,
  })
  shared(@Root() { measures }: ComparisonFound, @Arg("first", () => Int, FIRST) first: number): readonly MeasureRow[] {
    return sharedRows(measures).slice(0, checkFirst(first, MOST.rows));
  }

  @FieldResolver(() => Int, { description: "How many are shared. 共有举措数。" })
  sharedCount(@Root() { measures }: ComparisonFound): number {
    return sharedRows(measures).length;
  }

  @FieldResolver(() => [ComparedIndicator], {
    description:
      "Figures of indicators that one of the places gives, targets left out; what most places give first. 各项指标的数据，不含计划目标。",
    complexity: ROWS,
  })
  figures(@Root() { figures }: ComparisonFound, @Arg("first", () => Int, FIRST) first: number): readonly FigureRow[] {
    return figures.slice(0, checkFirst(first, MOST.rows));
  }
}

@Resolver(() => ComparedPlace)
export class ComparedPlaceEdges {
  @FieldResolver(() => Locality, { description: "The place. 地区。" })
  locality(@Root() { place }: PlaceFound, @Ctx() { loaders }: Context): AtHand<LocalityNode | null> {
    return loaders.one("localities", place);
  }

  @FieldResolver(() => [Int], { description: "Every year that the graph has a report of. 图谱中有报告的全部年度。" })
  reportedYears(@Root() { years }: PlaceFound): readonly number[] {
    return years;
  }

  @FieldResolver(() => [Int], {
    description: "Compared years without a report of it: nothing is known of them. 所比年度中没有报告者，情况不明。",
  })
  missingYears(@Root() { years, compared }: PlaceFound): readonly number[] {
    return compared.years.filter((year) => !years.includes(year));
  }

  @FieldResolver(() => [Report], { description: "Its reports of the compared years. 所比年度的报告。", complexity: perList(3) })
  reports(@Root() { reports }: PlaceFound): readonly ReportNode[] {
    return reports;
  }

  @FieldResolver(() => [ComparedMeasure], {
    description: "Measures that it alone did, of at least two places that reported. 仅该地实施的举措。",
    complexity: ROWS,
  })
  only(@Root() { place, compared }: PlaceFound, @Arg("first", () => Int, FIRST) first: number): readonly MeasureRow[] {
    return ownRows(compared.measures, place).slice(0, checkFirst(first, MOST.rows));
  }

  @FieldResolver(() => Int, { description: "How many it alone did. 仅该地实施的举措数。" })
  onlyCount(@Root() { place, compared }: PlaceFound): number {
    return ownRows(compared.measures, place).length;
  }
}

@Resolver(() => ComparedMeasure)
export class ComparedMeasureEdges {
  @FieldResolver(() => Program, { description: "The measure. 举措。" })
  program(@Root() { program }: MeasureRow, @Ctx() { loaders }: Context): AtHand<ProgramNode | null> {
    return loaders.one("programs", program);
  }
}

@Resolver(() => MeasureCell)
export class MeasureCellEdges {
  @FieldResolver(() => Locality, { description: "The place. 地区。" })
  locality(@Root() { place }: MeasureCellFound, @Ctx() { loaders }: Context): AtHand<LocalityNode | null> {
    return loaders.one("localities", place);
  }

  @FieldResolver(() => [Adoption], { description: "What its reports say, with the words. 采纳记录及原文依据。", complexity: perList(1) })
  adoptions(@Root() { adoptions }: MeasureCellFound): readonly AdoptionNode[] {
    return adoptions;
  }
}

@Resolver(() => ComparedIndicator)
export class ComparedIndicatorEdges {
  @FieldResolver(() => Indicator, { description: "The indicator. 指标。" })
  indicator(@Root() { indicator }: FigureRow, @Ctx() { loaders }: Context): AtHand<IndicatorNode | null> {
    return loaders.one("indicators", indicator);
  }
}

@Resolver(() => FigureCell)
export class FigureCellEdges {
  @FieldResolver(() => Locality, { description: "The place. 地区。" })
  locality(@Root() { place }: FigureCellFound, @Ctx() { loaders }: Context): AtHand<LocalityNode | null> {
    return loaders.one("localities", place);
  }

  @FieldResolver(() => [Observation], {
    description: "The figures, by year, with base values. 数据，按年度，附基本单位数值。",
    complexity: perList(1),
  })
  observations(@Root() { observations }: FigureCellFound): readonly ObservationNode[] {
    return observations;
  }
}

/** Ids of the places that there are, each once, and the names that none bears. */
async function namedPlaces(
  loaders: Loaders,
  said: readonly string[],
): Promise<{ readonly found: readonly string[]; readonly notFound: readonly string[] }> {
  const ids = await Promise.all(
    said.map(async (name) => {
      const id = await resolveId(loaders, "locality", name);
      return id === null ? null : ((await loaders.one("localities", id))?.id ?? null);
    }),
  );
  return { found: [...new Set(ids.filter((id) => id !== null))], notFound: said.filter((_, i) => ids[i] === null) };
}

/** Of the ids asked for those that there are; null where nothing was asked for. */
async function known(
  loaders: Loaders,
  part: "programs" | "indicators",
  ids: readonly string[] | undefined,
): Promise<readonly string[] | null> {
  if (ids === undefined) return null;
  const found = await allAtHand(ids.map((id) => loaders.one(part, id)));
  return found.flatMap((node) => (node === null ? [] : [node.id]));
}
