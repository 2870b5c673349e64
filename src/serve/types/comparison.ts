import { Field, Int, ObjectType } from "type-graphql";
import { FigureState, MeasureState } from "./enums.js";
import type { ValueOf } from "./enums.js";

@ObjectType({ description: "What a place says of a measure in one year. 某年的说法。" })
export class MeasureYear {
  @Field(() => Int, { description: "Year. 年度。" })
  year!: number;

  @Field(() => MeasureState, { description: "What the reports of that year say. 当年报告的说法。" })
  state!: ValueOf<typeof MeasureState>;
}

@ObjectType({ description: "What one place says of one measure: a cell of the table. 一地对一项举措的说法。" })
export class MeasureCell {
  @Field(() => MeasureState, {
    description: "Over all the years compared; what was done outweighs what is planned. 各年合并，已实施优先。",
  })
  state!: ValueOf<typeof MeasureState>;

  @Field(() => [MeasureYear], { description: "Year by year. 逐年。" })
  years!: readonly MeasureYear[];
}

@ObjectType({ description: "A measure with a cell for each place: a row of the table. 一项举措，各地一格。" })
export class ComparedMeasure {
  @Field(() => Int, { description: "Places that tell of it as done. 称已实施的地区数。" })
  implementedBy!: number;

  @Field(() => [MeasureCell], { description: "A cell for each place, in the order of places. 各地一格，次序同 places。" })
  cells!: readonly MeasureCell[];
}

@ObjectType({ description: "The figures of one indicator that one place gives. 一地某指标的数据。" })
export class FigureCell {
  @Field(() => FigureState, { description: "Whether there is a figure. 有无数据。" })
  state!: ValueOf<typeof FigureState>;
}

@ObjectType({ description: "An indicator with a cell for each place. 一项指标，各地一格。" })
export class ComparedIndicator {
  @Field(() => [FigureCell], { description: "A cell for each place, in the order of places. 各地一格，次序同 places。" })
  cells!: readonly FigureCell[];
}

@ObjectType({ description: "One of the places compared, and how far its reports reach. 参与比较的一地及其报告覆盖。" })
export class ComparedPlace {}

@ObjectType({ description: "Places side by side. 并列比较。" })
export class Comparison {
  @Field(() => [Int], { description: "Years compared: those asked for, otherwise all that one of the places reported on. 所比年度。" })
  years!: readonly number[];

  @Field(() => [String], { description: "Names that no place bears. 没有找到的地名。" })
  notFound!: readonly string[];
}
