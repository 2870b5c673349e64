import { Field, Float, InputType, Int } from "type-graphql";

@InputType({ description: "Years, both ends included. 年度区间（含两端）。" })
export class YearRange {
  @Field(() => Int, { nullable: true, description: "First year. 起始年。" })
  from?: number | null;

  @Field(() => Int, { nullable: true, description: "Last year. 终止年。" })
  to?: number | null;
}

@InputType({ description: "Days, ISO, both ends included. 日期区间（含两端）。" })
export class DateRange {
  @Field(() => String, { nullable: true, description: "First day: 2024-01-01. 起始日。" })
  from?: string | null;

  @Field(() => String, { nullable: true, description: "Last day. 终止日。" })
  to?: string | null;
}

@InputType({ description: "Values, both ends included. 数值区间（含两端）。" })
export class ValueRange {
  @Field(() => Float, { nullable: true, description: "Smallest. 最小值。" })
  min?: number | null;

  @Field(() => Float, { nullable: true, description: "Largest. 最大值。" })
  max?: number | null;
}

@InputType({ description: "Numbers of places, both ends included. 地区数区间（含两端）。" })
export class CountRange {
  @Field(() => Int, { nullable: true, description: "Fewest. 最少。" })
  min?: number | null;

  @Field(() => Int, { nullable: true, description: "Most. 最多。" })
  max?: number | null;
}
