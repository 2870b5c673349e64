import { Field, Float, Int, ObjectType } from "type-graphql";

@ObjectType({
  description: "A measure that places adopt together with another; places are counted, by what reports tell as done. 共同采纳的举措。",
})
export class CoAdoption {
  @Field(() => Int, { description: "Places that did both. 兼有的地区数。" })
  both!: number;

  @Field(() => Int, { description: "Places that did only the measure asked about. 只有所问举措的地区数。" })
  onlyThis!: number;

  @Field(() => Int, { description: "Places that did only this other one. 只有另一举措的地区数。" })
  onlyThat!: number;

  @Field(() => Int, { description: "Places with a report that did neither. 有报告而两者皆无的地区数。" })
  neither!: number;

  @Field(() => Int, { description: "Places with a report: the four together. 有报告的地区总数，即以上四项之和。" })
  places!: number;

  @Field(() => Float, {
    description:
      "both × places ÷ (places with this × places with that): above 1, more often together than by chance. 提升度，大于 1 即多于偶然。",
  })
  lift!: number;
}

@ObjectType({ description: "A place that did both measures. 兼有两项举措的地区。" })
export class CoAdopter {}
