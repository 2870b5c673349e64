import { Field, Float, Int, ObjectType } from "type-graphql";
import { FigureDirection, MeasureState, Period } from "./enums.js";
import type { ValueOf } from "./enums.js";

@ObjectType({ description: "A measure in the reports of two years. 一项举措在两年报告中的说法。" })
export class MeasureChange {
  @Field(() => MeasureState, { description: "What the earlier report says. 前一年的说法。" })
  stateBefore!: ValueOf<typeof MeasureState>;

  @Field(() => MeasureState, { description: "What the later report says. 后一年的说法。" })
  stateAfter!: ValueOf<typeof MeasureState>;

  @Field(() => Int, {
    nullable: true,
    description:
      "First year in which any report of the place tells of it as done, so that what begins is told from what resumes. 该地报告首次称已实施的年度。",
  })
  firstYear!: number | null;
}

@ObjectType({ description: "A figure in the reports of two years. 一项数据在两年报告中的变化。" })
export class FigureChange {
  @Field(() => String, { description: "Base unit. 基本单位。" })
  unit!: string;

  @Field(() => String, { nullable: true, description: "Scope as said: 全市; null where none is said. 口径。" })
  scope!: string | null;

  @Field(() => Period, { nullable: true, description: "Time that it covers. 统计期间。" })
  period!: ValueOf<typeof Period> | null;

  @Field(() => FigureDirection, {
    description: "Up or down; only the same indicator, unit, scope and period are compared. 升降，仅比较同指标、同单位、同口径、同期间者。",
  })
  direction!: ValueOf<typeof FigureDirection>;

  @Field(() => Float, { nullable: true, description: "Later less earlier, in the base unit; null where unclear. 差值（基本单位）。" })
  difference!: number | null;

  @Field(() => Float, { nullable: true, description: "Later ÷ earlier; null where unclear or the earlier is 0. 后一年与前一年之比。" })
  ratio!: number | null;
}

@ObjectType({
  description:
    "What changed between the reports of two years of one place. What is no longer mentioned need not have ended. Lists are null where a report that they need is missing; reportedYears says which there are. 一地两年报告之间的变化；不再提及不等于停止。缺所需报告时列表为 null。",
})
export class Changes {
  @Field(() => Int, { description: "Earlier year. 前一年。" })
  from!: number;

  @Field(() => Int, { description: "Later year. 后一年。" })
  to!: number;

  @Field(() => [Int], { description: "Every year that the graph has a report of. 图谱中有报告的全部年度。" })
  reportedYears!: readonly number[];
}
