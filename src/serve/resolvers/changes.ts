import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { readComparison } from "../../load/read/comparison.js";
import type {
  AdoptionNode,
  IndicatorNode,
  LocalityNode,
  ObservationNode,
  ProgramNode,
  ReportNode,
  SentenceNode,
} from "../../load/read/rows.js";
import { allAtHand } from "../at-hand.js";
import type { AtHand } from "../at-hand.js";
import type { Context } from "../context.js";
import { badInput } from "../errors.js";
import { perList } from "../price.js";
import { resolveId } from "../resolve-names.js";
import { Adoption } from "../types/adoption.js";
import { Changes, FigureChange, MeasureChange } from "../types/changes.js";
import { Departments } from "../types/enums.js";
import type { ValueOf } from "../types/enums.js";
import { Indicator } from "../types/indicator.js";
import { Locality } from "../types/locality.js";
import { Observation } from "../types/observation.js";
import { Program } from "../types/program.js";
import { Report } from "../types/report.js";
import { Sentence } from "../types/sentence.js";
import { whatChanged } from "../what-changed.js";
import type { ChangesFound, FigureChangeFound, MeasureChangeFound } from "../what-changed.js";

const MEASURES = perList(60);

@Resolver()
export class ChangesQueries {
  @Query(() => Changes, {
    nullable: true,
    description: "What changed between the reports of two years of one place; null where there is no such place. 两年报告之间的变化。",
  })
  async changes(
    @Ctx() { loaders }: Context,
    @Arg("locality", () => ID, { description: "Place: id, code or name. 地区。" }) locality: string,
    @Arg("from", () => Int, { description: "Earlier year. 前一年。" }) from: number,
    @Arg("to", () => Int, { description: "Later year. 后一年。" }) to: number,
    @Arg("departments", () => Departments, {
      defaultValue: "EXCLUDE",
      description:
        "Reports of departments; left out by default, since a department that reports in one of the years alone looks like a change. 部门报告，默认不计入。",
    })
    departments: ValueOf<typeof Departments>,
  ): Promise<ChangesFound | null> {
    if (from >= to) throw badInput(`from（${from}）应早于 to（${to}）。`, `from (${from}) has to be before to (${to}).`);
    const id = await resolveId(loaders, "locality", locality);
    const place = id === null ? null : await loaders.one("localities", id);
    if (place === null) return null;
    const wanted = {
      places: [place.id],
      years: [from, to],
      programs: null,
      indicators: null,
      departments,
      detailed: true,
      figures: true,
      firstYears: true,
    };
    const [reported] = await readComparison(loaders.store, wanted);
    return reported === undefined ? null : whatChanged(reported, from, to);
  }
}

@Resolver(() => Changes)
export class ChangesEdges {
  @FieldResolver(() => Locality, { description: "The place. 地区。" })
  locality(@Root() { place }: ChangesFound, @Ctx() { loaders }: Context): AtHand<LocalityNode | null> {
    return loaders.one("localities", place);
  }

  @FieldResolver(() => [Report], {
    description: "Reports of the earlier year; empty where there is none. 前一年的报告。",
    complexity: perList(1),
  })
  fromReports(@Root() { fromReports }: ChangesFound): readonly ReportNode[] {
    return fromReports;
  }

  @FieldResolver(() => [Report], {
    description: "Reports of the later year; empty where there is none. 后一年的报告。",
    complexity: perList(1),
  })
  toReports(@Root() { toReports }: ChangesFound): readonly ReportNode[] {
    return toReports;
  }

  @FieldResolver(() => [MeasureChange], {
    nullable: true,
    description: "Told as done in the later year, not so in the earlier. 后一年称已实施、前一年未称已实施。",
    complexity: MEASURES,
  })
  begun(@Root() { begun }: ChangesFound): readonly MeasureChangeFound[] | null {
    return begun;
  }

  @FieldResolver(() => [MeasureChange], { nullable: true, description: "Told as done in both. 两年均称已实施。", complexity: MEASURES })
  kept(@Root() { kept }: ChangesFound): readonly MeasureChangeFound[] | null {
    return kept;
  }

  @FieldResolver(() => [MeasureChange], {
    nullable: true,
    description:
      "Told as done in the earlier year, in the later only planned, lacking or mentioned. 前一年称已实施，后一年仅计划、不足或提及。",
    complexity: MEASURES,
  })
  nowOnlyNamed(@Root() { nowOnlyNamed }: ChangesFound): readonly MeasureChangeFound[] | null {
    return nowOnlyNamed;
  }

  @FieldResolver(() => [MeasureChange], {
    nullable: true,
    description: "Told as done in the earlier year, in the later not named at all. 前一年称已实施，后一年未再提及。",
    complexity: MEASURES,
  })
  noLongerMentioned(@Root() { noLongerMentioned }: ChangesFound): readonly MeasureChangeFound[] | null {
    return noLongerMentioned;
  }

  @FieldResolver(() => [FigureChange], {
    nullable: true,
    description: "Figures that both years give about themselves, targets left out. 两年均有的数据，不含计划目标。",
    complexity: perList(40),
  })
  figures(@Root() { figures }: ChangesFound): readonly FigureChangeFound[] | null {
    return figures;
  }

  @FieldResolver(() => [MeasureChange], {
    nullable: true,
    description:
      "Measures that the earlier year planned, and what became of them: stateAfter. Null only where the earlier year has no report. 前一年计划的举措及其结果（stateAfter）。",
    complexity: perList(10),
  })
  plans(@Root() { plans }: ChangesFound): readonly MeasureChangeFound[] | null {
    return plans;
  }

  @FieldResolver(() => [Sentence], {
    nullable: true,
    description: "All that the earlier year announced, in the order of the text. 前一年的工作安排原文。",
    complexity: perList(10),
  })
  async planSentences(@Root() { fromReports }: ChangesFound, @Ctx() { loaders }: Context): Promise<readonly SentenceNode[] | null> {
    if (fromReports.length === 0) return null;
    const sentences = await allAtHand(fromReports.map(({ id }) => loaders.many("reportSentences", id)));
    return sentences.flat().filter(({ role }) => role === "PLAN");
  }
}

@Resolver(() => MeasureChange)
export class MeasureChangeEdges {
  @FieldResolver(() => Program, { description: "The measure. 举措。" })
  program(@Root() { program }: MeasureChangeFound, @Ctx() { loaders }: Context): AtHand<ProgramNode | null> {
    return loaders.one("programs", program);
  }

  @FieldResolver(() => [Adoption], { description: "What the earlier year says. 前一年的采纳记录。", complexity: perList(1) })
  before(@Root() { before }: MeasureChangeFound): readonly AdoptionNode[] {
    return before;
  }

  @FieldResolver(() => [Adoption], { description: "What the later year says. 后一年的采纳记录。", complexity: perList(1) })
  after(@Root() { after }: MeasureChangeFound): readonly AdoptionNode[] {
    return after;
  }
}

@Resolver(() => FigureChange)
export class FigureChangeEdges {
  @FieldResolver(() => Indicator, { description: "The indicator. 指标。" })
  indicator(@Root() { indicator }: FigureChangeFound, @Ctx() { loaders }: Context): AtHand<IndicatorNode | null> {
    return loaders.one("indicators", indicator);
  }

  @FieldResolver(() => [Observation], { description: "Figures of the earlier year. 前一年的数据。", complexity: perList(1) })
  before(@Root() { before }: FigureChangeFound): readonly ObservationNode[] {
    return before;
  }

  @FieldResolver(() => [Observation], { description: "Figures of the later year. 后一年的数据。", complexity: perList(1) })
  after(@Root() { after }: FigureChangeFound): readonly ObservationNode[] {
    return after;
  }
}
