import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { GroupKey } from "./enums.js";
import type { ValueOf } from "./enums.js";

@ObjectType({ description: "What the members of a group have in common. 分组依据及其取值。" })
export class GroupValue {
  @Field(() => GroupKey, { description: "Key. 分组依据。" })
  key!: ValueOf<typeof GroupKey>;

  @Field(() => ID, { nullable: true, description: "Id or value: loc-360600, 2023, IMPLEMENTED; null where it is not known. 标识或取值。" })
  id!: string | null;
}

@ObjectType({ description: "A group with how much is in it. 一组。" })
export class Group {
  @Field(() => [GroupValue], { description: "Its keys, in the order asked for. 各项依据。" })
  keys!: readonly GroupValue[];

  @Field(() => Int, { description: "How many. 条数。" })
  count!: number;

  @Field(() => Int, { nullable: true, description: "Distinct places among them; null for measures. 涉及地区数。" })
  places!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Places with a report in that year, place, province and level, under the filter's conditions on place and time: those that are not among `places` report and are silent. Null for measures, and where the filter nests. 同年同地同级有报告的地区数。",
  })
  reportingPlaces!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "Sum of figures in their base unit, each as often as it is printed; null over mixed units and for shares. 合计（基本单位）。",
  })
  sum!: number | null;

  @Field(() => String, { nullable: true, description: "Base unit of all figures; null where they differ. 基本单位。" })
  unit!: string | null;
}
