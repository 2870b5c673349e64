import { Field, Float, Int, ObjectType } from "type-graphql";
import { perList } from "../price.js";
import { Departments, Level } from "./enums.js";
import type { ValueOf } from "./enums.js";

@ObjectType({
  description: "One year of a measure's spread; numbers of places, ready for an S curve or a survival model. 扩散曲线上的一年。",
})
export class DiffusionYear {
  @Field(() => Int, { description: "Year reported on. 年度。" })
  year!: number;

  @Field(() => Int, { description: "Places whose report of that year tells of it as done. 当年报告称已实施的地区数。" })
  adopters!: number;

  @Field(() => Int, { description: "Of these, those that tell of it for the first time. 首次见于报告的地区数。" })
  new!: number;

  @Field(() => Int, {
    description:
      "Of the new ones, those whose first report in the graph it is: they may have begun earlier (left-censored). 其中首份报告即已提及、实际起始可能更早者（左删失）。",
  })
  leftCensored!: number;

  @Field(() => Int, { description: "New ones up to and including this year. 累计采纳地区数。" })
  cumulative!: number;

  @Field(() => Int, { description: "Places with a report for the year. 当年有报告的地区数。" })
  reporting!: number;

  @Field(() => Int, { description: "Of these, those whose first report in the graph it is. 其中首次有报告者。" })
  firstReports!: number;

  @Field(() => Int, { description: "Places with a report for this year or an earlier one. 至当年有过报告的地区数。" })
  reportedSoFar!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      "adopters ÷ reporting, so that more reports do not look like more adoption; null without reports. 当年采纳率，无报告时为 null。",
  })
  share!: number | null;

  @Field(() => Float, { nullable: true, description: "cumulative ÷ reportedSoFar. 累计采纳率。" })
  cumulativeShare!: number | null;

  @Field(() => Int, {
    description:
      "Places that report, have reported before, and had not told of it until then: those that could newly adopt. 当年有报告、此前也有报告而从未提及的地区数（风险集）。",
  })
  atRisk!: number;

  @Field(() => Float, {
    nullable: true,
    description: "(new − leftCensored) ÷ atRisk; null where nobody is at risk. 当年转化率（离散风险率）。",
  })
  hazard!: number | null;
}

@ObjectType({ description: "Where places stand with a measure: silence is told from absence. 覆盖情况：未提及与无报告分开。" })
export class DiffusionCoverage {
  @Field(() => Int, { description: "Places that told of it as done. 称已实施的地区数。" })
  adopters!: number;

  @Field(() => Int, { description: "Places that only plan, lack or mention it. 仅计划、不足或提及的地区数。" })
  namedOnly!: number;

  @Field(() => Int, { description: "Places with reports that never name it. 有报告而从未提及的地区数。" })
  silent!: number;

  @Field(() => Int, { description: "Places with a report: the three above together. 有报告的地区数，即上三项之和。" })
  reporting!: number;

  @Field(() => Int, {
    description:
      "Provinces, cities and counties of today of which the graph has no report: nothing is known of them. 现行省、市、县中没有报告者，情况不明。",
  })
  withoutReport!: number;
}

@ObjectType()
class DiffusionGroup {
  @Field(() => Int, { description: "Places that told of it as done. 采纳地区数。" })
  adopters!: number;

  @Field(() => Int, { description: "Places with a report. 有报告的地区数。" })
  reporting!: number;

  @Field(() => Float, { nullable: true, description: "adopters ÷ reporting; null without reports. 采纳率。" })
  share!: number | null;

  @Field(() => Int, { nullable: true, description: "First year in which one told of it. 最早年度。" })
  firstYear!: number | null;

  @Field(() => [DiffusionYear], { description: "Year by year. 逐年。", complexity: perList(15) })
  years!: readonly DiffusionYear[];

  @Field(() => DiffusionCoverage, { description: "Where all of its places stand. 覆盖情况。" })
  coverage!: DiffusionCoverage;
}

@ObjectType({ description: "The spread among the places of one level. 某一层级的扩散。" })
export class LevelDiffusion extends DiffusionGroup {
  @Field(() => Level, { description: "Level. 层级。" })
  level!: ValueOf<typeof Level>;
}

@ObjectType({ description: "The spread within one province. 某省的扩散。" })
export class ProvinceDiffusion extends DiffusionGroup {}

@ObjectType({ description: "A place among the first to tell of a measure as done. 最早采纳的地区。" })
export class FirstAdopter {
  @Field(() => Int, { description: "First year reported on that tells of it as done. 首次见于报告的年度。" })
  year!: number;
}

@ObjectType({
  description:
    "How a measure spread, by what reports tell as done. Places are counted, not reports; years are those reported on, not the start, which few reports state. 一项举措的扩散：按报告所称已实施统计地区，年度为报告年度。",
})
export class Diffusion {
  @Field(() => Departments, { description: "Whether reports of departments count. 是否计入部门报告。" })
  departments!: ValueOf<typeof Departments>;
}
