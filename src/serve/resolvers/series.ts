import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from "type-graphql";
import type { IndicatorNode, LocalityNode, ObservationNode, ReportNode } from "../../load/read/rows.js";
import { checkFirst, checkMost } from "../bounded.js";
import { allAtHand } from "../at-hand.js";
import type { AtHand } from "../at-hand.js";
import type { Context } from "../context.js";
import { YearRange } from "../inputs/ranges.js";
import { perFirst, perList } from "../price.js";
import { seriesOf } from "../series.js";
import type { SeriesFound } from "../series.js";
import type { LineFound, PointFound } from "../series-lines.js";
import { Departments, Level } from "../types/enums.js";
import type { ValueOf } from "../types/enums.js";
import { Indicator } from "../types/indicator.js";
import { Locality } from "../types/locality.js";
import { Observation } from "../types/observation.js";
import { Report } from "../types/report.js";
import { IndicatorSeries, SeriesLine, SeriesPoint } from "../types/series.js";

const USUAL = 20;
const MOST = 100;

@Resolver(() => Indicator)
export class IndicatorSeriesField {
  @FieldResolver(() => IndicatorSeries, {
    description: "Its figures place by place and year by year, in one unit, with gaps told apart from silence. 可比数据序列。",
    complexity: perFirst(USUAL, MOST),
  })
  async series(
    @Root() indicator: IndicatorNode,
    @Ctx() { loaders }: Context,
    @Arg("within", () => ID, { nullable: true, description: "A place with everything below it: id, code or name. 某地及其所辖。" })
    within: string | null | undefined,
    @Arg("localities", () => [ID], {
      nullable: true,
      description: "These places, shown even where they give no figure: ids, codes or names. 指定地区，无数据亦列出。",
    })
    localities: string[] | null | undefined,
    @Arg("levels", () => [Level], { nullable: true, description: "Levels of the place. 地区层级。" })
    levels: ValueOf<typeof Level>[] | null | undefined,
    @Arg("years", () => YearRange, { nullable: true, description: "Years. 年度。" }) years: YearRange | null | undefined,
    @Arg("departments", () => Departments, { defaultValue: "EXCLUDE", description: "Reports of departments. 部门报告。" })
    departments: ValueOf<typeof Departments>,
    @Arg("first", () => Int, { defaultValue: USUAL, description: `How many places: 1–${MOST}. 取多少个地区。` }) first: number,
    @Arg("after", () => ID, { nullable: true, description: "Id of the place to go on after. 从此地区之后继续。" })
    after: string | null | undefined,
  ): Promise<SeriesFound> {
    checkMost(localities, MOST, "地区", "places");
    return seriesOf(loaders, indicator, {
      within: within ?? null,
      localities: localities ?? null,
      levels: levels ?? null,
      years: years ?? null,
      departments,
      first: checkFirst(first, MOST),
      after: after ?? null,
    });
  }
}

@Resolver(() => SeriesLine)
export class SeriesLineEdges {
  @FieldResolver(() => Locality, { description: "The place as it is today; its figures may be from under a former name. 地区（今名）。" })
  locality(@Root() { place }: LineFound, @Ctx() { loaders }: Context): AtHand<LocalityNode | null> {
    return loaders.one("localities", place);
  }
}

@Resolver(() => SeriesPoint)
export class SeriesPointEdges {
  @FieldResolver(() => [Observation], { description: "The figures behind it, each with its sentence. 所据数据。", complexity: perList(1) })
  observations(@Root() { figures }: PointFound): readonly ObservationNode[] {
    return figures;
  }

  @FieldResolver(() => [Report], { description: "Reports of that year, with or without the figure. 当年报告。", complexity: perList(1) })
  async reports(@Root() { reports }: PointFound, @Ctx() { loaders }: Context): Promise<readonly ReportNode[]> {
    const found = await allAtHand(reports.map((id) => loaders.one("reports", id)));
    return found.filter((report) => report !== null);
  }
}
