import { Field, Float, Int, ObjectType } from "type-graphql";
import { perList } from "../price.js";
import { FigureState } from "./enums.js";
import type { ValueOf } from "./enums.js";

@ObjectType({ description: "What a place's reports give of an indicator for one year. 一地某年的数据。" })
export class SeriesPoint {
  @Field(() => Int, { description: "Year that the figure is about. 年度。" })
  year!: number;

  @Field(() => FigureState, { description: "Given, silent (a report without the figure), or no report. 有数据、有报告而无数据、无报告。" })
  state!: ValueOf<typeof FigureState>;

  @Field(() => Float, {
    nullable: true,
    description: "The value in the unit of the line; null in a gap, and where the figures contradict each other. 数值；缺失或矛盾时为空。",
  })
  value!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Word that makes it approximate, null where it is exact: 余, 约, 近. 约数词。",
  })
  approximation!: string | null;

  @Field(() => Boolean, { description: "Whether the reports give several values. 是否有相互矛盾的数值。" })
  conflicting!: boolean;

  @Field(() => Int, { description: "How often a value is printed again after the first time. 同一数据重复出现的次数。" })
  repeats!: number;
}

@ObjectType({ description: "One place's figures that compare with each other: same unit, same scope. 一地的可比数据序列。" })
export class SeriesLine {
  @Field(() => String, {
    nullable: true,
    description: "For whom it was counted, as said: 市本级; null for the whole place (全市, 我市 or nothing said). 口径，全域为空。",
  })
  scope!: string | null;

  @Field(() => String, { description: "Base unit: 元 for 万元 and 亿元. 基本单位。" })
  unit!: string;

  @Field(() => Boolean, { description: "Whether it counts since a beginning rather than the year. 是否累计数。" })
  cumulative!: boolean;

  @Field(() => [SeriesPoint], { description: "A point for each year of the series. 逐年数据。", complexity: perList(6) })
  points!: readonly SeriesPoint[];
}

@ObjectType({ description: "Figures of an indicator over places and years, made comparable. 指标的可比数据序列。" })
export class IndicatorSeries {
  @Field(() => [Int], { description: "The years of every line. 各年度。" })
  years!: readonly number[];

  @Field(() => [SeriesLine], { description: "Lines, by the code of the place. 各地数据序列。" })
  lines!: readonly SeriesLine[];

  @Field(() => Boolean, {
    description: "Whether there are more places: go on with `after`, the id of the last line's place. 是否还有更多地区。",
  })
  hasMore!: boolean;
}
